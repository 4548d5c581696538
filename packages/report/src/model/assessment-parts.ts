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
export type GovernmentLevel = Signal["level"];
export type Audience = NonNullable<Observation["audience"]>;
/** What would change the outcome of one theme or of the whole. */
export type NodeFlips = ReturnType<typeof flips>[number];
