import type { Assessment, flips } from "@referentiekader/core";

// Everything the report reads comes from the assessment; its parts are named here so that no other type of core is needed.
export type Framework = Assessment["framework"];
export type Inspection = Assessment["inspection"];
export type CriterionResult = Assessment["criteria"][number];
export type NodeResult = Assessment["themes"][number];
export type Outcome = CriterionResult["outcome"];
export type ScoredOutcome = Extract<Outcome, { readonly state: "scored" }>;
export type Stage = ScoredOutcome["stage"];
export type Possible = ScoredOutcome["possible"];
export type Coverage = ScoredOutcome["coverage"];
export type Interval = Extract<Possible, { readonly interval: unknown }>["interval"];
export type Need = Extract<Outcome, { readonly state: "undetermined" }>["needs"][number];
export type Room = NonNullable<CriterionResult["room"]>;
export type Evidence = CriterionResult["evidence"];
export type CasePicture = CriterionResult["picture"]["cases"][number];
export type PictureWord = CasePicture["picture"];
export type Consensus = NonNullable<CriterionResult["consensus"]>;
export type Judgement = NonNullable<CriterionResult["judgement"]>;
/** A statutory shortfall that is not for the one who saw it to adopt. */
export type StatutoryRemark = NonNullable<CriterionResult["remark"]>;
export type PartyJudgement = NonNullable<CriterionResult["byParty"]>[number];
export type Refusal = NonNullable<PartyJudgement["remark"]>;
export type Scale = Framework["scales"][number];
export type LevelScale = Extract<Scale, { readonly levels: unknown }>;
export type NumberScale = Exclude<Scale, LevelScale>;
export type Level = LevelScale["levels"][number];
export type Theme = Framework["themes"][number];
export type Criterion = Theme["criteria"][number];
export type Indicator = NonNullable<Criterion["indicators"]>[number];
export type Observation = NonNullable<Inspection["observations"]>[number];
export type Source = NonNullable<Inspection["sources"]>[number];
export type SourceType = Source["type"];
export type Signal = NonNullable<Inspection["signals"]>[number];
/** A remark of a party on the draft. */
export type Rebuttal = NonNullable<Inspection["rebuttal"]>[number];
export type Action = NonNullable<Inspection["actions"]>[number];
export type FollowUpEntry = NonNullable<Inspection["followUp"]>[number];
export type GovernmentLevel = Signal["level"];
export type Audience = NonNullable<Observation["audience"]>;
/** What would change the outcome of one theme or of the whole. */
export type NodeFlips = ReturnType<typeof flips>[number];
