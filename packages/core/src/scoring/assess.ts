import { type Diagnostic, diagnose, type Result, resultOf } from "../diagnostic/diagnostic.ts";
import type { Inspection } from "../inspection/inspection.ts";
import type { Assessment, CriterionResult, NodeResult } from "../schema/assessment.ts";
import { outcomeGrade } from "../schema/grade.ts";
import type { InspectionData } from "../schema/inspection.ts";
import type { Outcome } from "../schema/outcome.ts";
import { canonicalText } from "../text/canonical.ts";
import { sha256 } from "../text/digest.ts";
import { type Adopted, brokenLimit } from "./adopted.ts";
import { competenceIn } from "./competence.ts";
import type { CompiledFramework } from "./compile-framework.ts";
import { assessCriterion } from "./criterion.ts";
import { areRatingsOpenToAll, indexDecided } from "./decided.ts";
import { gatherFacts } from "./facts.ts";
import { type OpenItem, openItems } from "./open-items.ts";
import { assessTree } from "./tree.ts";

export interface AssessOptions {
  /** The day for which it is computed, `2024-03-04`. Core has no clock. */
  readonly on: string;
  /** Version of the engine, printed and kept with the outcome. */
  readonly engine: string;
}

/**
 * Turns one inspection into one assessment: observations into proposals, what people rated and decided into outcomes,
 * and those into themes and the whole. The same input always gives the same bytes.
 *
 * @returns the assessment with its open items as warnings; as errors once the report has gone to the parties, and an
 * error where people settled a level beyond a binding limit.
 * @example const assessed = assess(compileFramework(framework), inspection, { on: "2024-03-04", engine: "1.0.0" });
 */
export function assess(compiled: CompiledFramework, inspection: Inspection, { on, engine }: AssessOptions): Result<Assessment> {
  const { data, digest } = compiled.framework;
  const facts = gatherFacts(inspection.data, compiled);
  const decided = indexDecided(inspection.data);
  const { profile } = compiled.framework;
  const context = {
    caseCount: inspection.data.cases?.length ?? 0,
    profile: profile?.data.title,
    refuse: competenceIn(compiled.framework, inspection.data),
  };
  const criteria = compiled.themes.flatMap((theme) =>
    theme.criteria.map((criterion) => assessCriterion(criterion, decided, facts, context)),
  );
  const results = criteria.map((adopted) => adopted.result);
  const { themes, overall } = assessTree(compiled, results, decided);
  const adopted = [...criteria, ...themes, ...(overall ? [overall] : [])];
  const embedded = withoutOpenRatings(inspection.data);

  const assessment: Assessment = {
    kind: "assessment",
    format: 1,
    engine,
    on,
    digests: { framework: digest, ...(profile && { profile: profile.digest }), inspection: sha256(canonicalText(embedded)) },
    framework: data,
    ...(profile && { profile: profile.data }),
    inspection: embedded,
    phase: inspection.data.progress?.at(-1)?.is ?? "draft",
    provisional: adopted.every(({ result }) => isFromObservations(result)),
    criteria: results,
    themes: themes.map((adopted) => adopted.result),
    ...(overall && { overall: overall.result }),
  };
  return resultOf(assessment, [...refusals(adopted, inspection), ...asDiagnostics(assessment, inspection)]);
}

/** Whether no one has given a level: not in the outcome, and not beside it either. */
const isFromObservations = ({ outcome, byParty, ...rest }: CriterionResult | NodeResult): boolean =>
  (outcome?.state !== "scored" || outcome.stage === "proposal") && !byParty && !("remark" in rest);

/**
 * Ratings stay out of everything that is kept until every assessor has closed. Who has closed is kept, so that the count can
 * be computed again; a seal is not, because ratings could be guessed from it.
 */
function withoutOpenRatings(data: InspectionData): InspectionData {
  const { ratings } = data;
  if (!ratings || areRatingsOpenToAll(data)) return data;
  const heads = ratings.map(({ assessor, closed }) => ({ assessor, ...(closed !== undefined && { closed }), ratings: [] }));
  return { ...data, ratings: heads };
}

/** What people settled beyond a binding limit: a judgement, a consensus, or ratings that agree. */
function refusals(
  adopted: readonly Adopted<{ readonly id: string; readonly outcome?: Outcome | undefined }>[],
  { data, places }: Inspection,
): readonly Diagnostic[] {
  return adopted.flatMap((one) => {
    const { id, outcome } = one.result;
    const broken = brokenLimit(one);
    const grade = outcomeGrade(outcome);
    if (!broken || grade === undefined) return [];
    const holder = settledBy(data, outcome).find((entry) => entry.about === id) ?? data;
    const params = { level: grade, because: broken.because };
    const key = "value" in holder ? "value" : "level";
    return [diagnose("inspection/beyond-binding-limit", params, places.value(holder, key), { trail: places.trail(holder) })];
  });
}

/** What people wrote at the stage that settled an outcome. A remark, or a judgement about one party, settled none. */
function settledBy({ judgements = [], consensus = [], ratings = [] }: InspectionData, outcome: Outcome | undefined) {
  const stage = outcome?.state === "scored" ? outcome.stage : "proposal";
  if (stage === "judgement") return judgements.filter(({ party }) => party === undefined);
  return stage === "consensus" ? consensus : ratings.flatMap((block) => block.ratings);
}

function asDiagnostics(assessment: Assessment, { data, places }: Inspection): readonly Diagnostic[] {
  return openItems(assessment).map((item) => {
    const holder = holderOf(item, data);
    const at = holder ? places.value(holder, "about") : places.value(data, "id");
    const options = { isError: item.severity === "error", ...(holder && { trail: places.trail(holder) }) };
    return diagnose(item.code, item.params as never, at, options) as Diagnostic;
  });
}

/** The rating or judgement that an open item is about; what is absent has no place of its own. */
function holderOf(item: OpenItem, { judgements = [], ratings = [] }: InspectionData): object | undefined {
  switch (item.code) {
    case "inspection/second-person-missing":
    case "inspection/shortfall-stays-remark":
      return judgements.find((entry) => entry.about === item.about && entry.party === item.params.party);
    case "open/rating-without-reason":
    case "open/outside-room-unexplained":
      return ratings.find((block) => block.assessor === item.params.assessor)?.ratings.find((rating) => rating.about === item.about);
    default:
      return undefined;
  }
}
