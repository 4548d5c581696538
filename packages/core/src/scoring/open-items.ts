import type { Severity } from "../diagnostic/catalog/entry.ts";
import type { DiagnosticCode, DiagnosticParams } from "../diagnostic/catalog.ts";
import type { Assessment, CriterionResult, NodeResult, PartyJudgement } from "../schema/assessment.ts";
import { gradeOf } from "../schema/grade.ts";

type OpenCode = Extract<DiagnosticCode, `open/${string}`> | "inspection/second-person-missing" | "inspection/shortfall-stays-remark";

/** Work that is left: a *let op* while the report is a draft, an error once it has gone to the parties. */
export type OpenItem = {
  [C in OpenCode]: { readonly code: C; readonly params: DiagnosticParams[C]; readonly about: string; readonly severity: Severity };
}[OpenCode];

/** One item without its severity, which is the same for all. */
type Loose = { [C in OpenCode]: readonly [C, DiagnosticParams[C], string] }[OpenCode];

/**
 * What is still open in one assessment, in the order of the framework.
 *
 * @example openItems(assessment).filter((item) => item.code === "open/no-evidence")
 */
export function openItems(assessment: Assessment): readonly OpenItem[] {
  const about = lookAbout(assessment);
  const severity: Severity = assessment.phase === "draft" ? "warning" : "error";
  const loose = [
    ...openRatings(assessment),
    ...assessment.criteria
      .filter((result) => result.outcome.state !== "not-applicable" && !result.outsideProfile)
      .flatMap((result) => openCriterion(result, about)),
    ...assessment.themes.flatMap((result) => [...openNode(result, about), ...openConclusion(result, about)]),
    ...(assessment.overall ? openNode(assessment.overall, about) : []),
    ...(assessment.inspection.summary === undefined ? [["open/summary-missing", {}, assessment.inspection.id] as const] : []),
  ];
  return loose.map(
    ([code, params, subject]) => ({ code, params, about: subject, severity: marks.has(code) ? "warning" : severity }) as OpenItem,
  );
}

/** What the report itself says where it applies. It marks an outcome and asks for attention; it never keeps a report back. */
const marks: ReadonlySet<OpenCode> = new Set([
  "open/single-source",
  "open/citizen-not-heard",
  "open/evidence-demand",
  "open/indicator-without-observation",
  "open/judgement-missing",
  "inspection/shortfall-stays-remark",
]);

function openRatings({ criteria, inspection }: Assessment): readonly Loose[] {
  const { closed, of } = criteria[0]?.ratings ?? { closed: 0, of: 0 };
  return closed < of ? [["open/ratings-open", { closed, of }, inspection.id]] : [];
}

/** What an assessment says of itself, looked up once: every criterion and theme asks. */
interface About {
  readonly found: ReadonlySet<string>;
  readonly concluded: ReadonlySet<string>;
  readonly setAside: ReadonlySet<string>;
  readonly withIndicators: ReadonlySet<string>;
  /** Once people have rated, a judgement is what comes next. */
  readonly isDecisionDue: boolean;
}

function lookAbout({ inspection, framework, criteria }: Assessment): About {
  const subjects = (entries: readonly { readonly about: string }[] = []) => new Set(entries.map((entry) => entry.about));
  const all = framework.themes.flatMap((theme) => theme.criteria);
  return {
    found: subjects(inspection.findings),
    concluded: subjects(inspection.conclusions),
    setAside: subjects(inspection.notRated),
    withIndicators: new Set(all.filter(({ indicators = [] }) => indicators.length > 0).map(({ id }) => id)),
    isDecisionDue: criteria.some(({ ratings }) => ratings.entries.length > 0),
  };
}

function openCriterion(result: CriterionResult, { found, setAside, withIndicators }: About): readonly Loose[] {
  const { id } = result;
  const needed = result.outcome.state === "undetermined" ? result.outcome.needs : [];
  // Where people have said, with a reason, that there is no level, evidence is no longer asked for.
  const isSetAside = result.outcome.state === "not-assessed" || setAside.has(id);
  return [
    ...openEvidence(result, withIndicators.has(id) && !isSetAside),
    ...result.ratings.entries.flatMap((entry): Loose[] => {
      const { assessor, because, outsideRoom } = entry;
      const level = gradeOf(entry);
      if (because !== undefined) return [];
      if (outsideRoom && level !== undefined) return [["open/outside-room-unexplained", { criterion: id, assessor, level }, id]];
      return [["open/rating-without-reason", { criterion: id, assessor }, id]];
    }),
    ...(needed.some((need) => need.need === "consensus") ? [["open/consensus-missing", { criterion: id }, id] as const] : []),
    ...(needed.some((need) => need.need === "judgement") ? [["open/judgement-missing", { about: id }, id] as const] : []),
    ...openSecond(result),
    ...openRemarks(result),
    ...(result.evidence.observations > 0 && !found.has(id) ? [["open/finding-missing", { criterion: id }, id] as const] : []),
  ];
}

function openEvidence({ id, evidence }: CriterionResult, isAsked: boolean): readonly Loose[] {
  if (!isAsked) return [];
  if (evidence.observations === 0) return [["open/no-evidence", { criterion: id }, id]];
  return [
    ...(evidence.singleSource ? [["open/single-source", { criterion: id }, id] as const] : []),
    ...evidence.demands
      .filter(({ demand, met }) => !met && !(demand === "min-sources" && evidence.singleSource))
      .map(
        ({ demand, asked, found }): Loose =>
          demand === "citizen-view"
            ? ["open/citizen-not-heard", { criterion: id }, id]
            : ["open/evidence-demand", { criterion: id, demand, asked, found }, id],
      ),
    ...evidence.emptyIndicators.map((indicator): Loose => ["open/indicator-without-observation", { indicator }, id]),
  ];
}

function openNode(result: NodeResult, { isDecisionDue }: About): readonly Loose[] {
  const { id, computed, judgement } = result;
  const isDue = isDecisionDue && computed?.state === "scored" && !judgement;
  return [...(isDue ? [["open/judgement-missing", { about: id }, id] as const] : []), ...openSecond(result)];
}

function openConclusion({ id, computed }: NodeResult, { concluded }: About): readonly Loose[] {
  return computed?.state === "scored" && !concluded.has(id) ? [["open/conclusion-missing", { theme: id }, id]] : [];
}

/** Outside the room a judgement needs a second person, also when it is about one party. A remark is no judgement. */
function openSecond({ id, judgement, byParty = [] }: CriterionResult | NodeResult): readonly Loose[] {
  const adopted = [...(judgement ? [{ judgement, party: {} }] : []), ...byParty.filter((one) => !one.remark).map(ofParty)];
  return adopted
    .filter((one) => one.judgement.outsideRoom && one.judgement.second === undefined)
    .map((one): Loose => ["inspection/second-person-missing", { level: gradeOf(one.judgement) ?? "", ...one.party }, id]);
}

const ofParty = (judgement: PartyJudgement) => ({ judgement, party: { party: judgement.party } });

/** A statutory shortfall that somebody saw who cannot adopt it. */
function openRemarks({ id, remark, byParty = [] }: CriterionResult): readonly Loose[] {
  const said = [
    ...(remark ? [{ refusal: remark, level: gradeOf(remark), party: {} }] : []),
    ...byParty.flatMap((one) => (one.remark ? [{ refusal: one.remark, level: gradeOf(one), party: { party: one.party } }] : [])),
  ];
  return said.map(({ refusal: { why, inspectorate, competent }, level = "", party }): Loose => {
    return ["inspection/shortfall-stays-remark", { criterion: id, level, why, inspectorate, competent, ...party }, id];
  });
}
