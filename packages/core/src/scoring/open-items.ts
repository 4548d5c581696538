import type { Severity } from "../diagnostic/catalog/entry.ts";
import type { DiagnosticCode, DiagnosticParams } from "../diagnostic/catalog.ts";
import type { Assessment, CriterionResult, NodeResult } from "../schema/assessment.ts";

type OpenCode = Extract<DiagnosticCode, `open/${string}`> | "inspection/second-person-missing";

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
  const severity: Severity = assessment.phase === "draft" ? "warning" : "error";
  const loose = [
    ...openRatings(assessment),
    ...assessment.criteria
      .filter((result) => result.outcome.state !== "not-applicable")
      .flatMap((result) => openCriterion(result, assessment)),
    ...[...assessment.themes, ...(assessment.overall ? [assessment.overall] : [])].flatMap((result) => openNode(result, assessment)),
    ...(assessment.inspection.summary === undefined ? [["open/summary-missing", {}, assessment.inspection.id] as const] : []),
  ];
  return loose.map(([code, params, about]) => ({ code, params, about, severity: marks.has(code) ? "warning" : severity }) as OpenItem);
}

/** What the report itself says where it applies. It marks an outcome and asks for attention; it never keeps a report back. */
const marks: ReadonlySet<OpenCode> = new Set([
  "open/single-source",
  "open/citizen-not-heard",
  "open/evidence-demand",
  "open/indicator-without-observation",
  "open/judgement-missing",
]);

function openRatings({ criteria, inspection }: Assessment): readonly Loose[] {
  const { closed, of } = criteria[0]?.ratings ?? { closed: 0, of: 0 };
  return closed < of ? [["open/ratings-open", { closed, of }, inspection.id]] : [];
}

function openCriterion(result: CriterionResult, assessment: Assessment): readonly Loose[] {
  const { id } = result;
  const hasFinding = assessment.inspection.findings?.some((finding) => finding.about === id);
  const needed = result.outcome.state === "undetermined" ? result.outcome.needs : [];
  return [
    ...openEvidence(result, hasIndicators(assessment, result) && !isSetAside(result, assessment)),
    ...result.ratings.entries.flatMap(({ assessor, level, because, outsideRoom }): Loose[] => {
      if (because !== undefined) return [];
      if (outsideRoom && level !== undefined) return [["open/outside-room-unexplained", { criterion: id, assessor, level }, id]];
      return [["open/rating-without-reason", { criterion: id, assessor }, id]];
    }),
    ...(needed.some((need) => need.need === "consensus") ? [["open/consensus-missing", { criterion: id }, id] as const] : []),
    ...(needed.some((need) => need.need === "judgement") ? [["open/judgement-missing", { about: id }, id] as const] : []),
    ...openSecond(result),
    ...(result.evidence.observations > 0 && !hasFinding ? [["open/finding-missing", { criterion: id }, id] as const] : []),
  ];
}

/** People have said, with a reason, that there is no level: then evidence is no longer asked for. */
const isSetAside = ({ id, outcome }: CriterionResult, { inspection }: Assessment): boolean =>
  outcome.state === "not-assessed" || inspection.notRated?.some((entry) => entry.about === id) === true;

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

function openNode(result: NodeResult, assessment: Assessment): readonly Loose[] {
  const { id, computed, judgement } = result;
  const isDecisionDue = assessment.criteria.some((criterion) => criterion.ratings.entries.length > 0);
  const isTheme = assessment.themes.includes(result);
  const hasConclusion = assessment.inspection.conclusions?.some((conclusion) => conclusion.about === id);
  return [
    ...(isDecisionDue && computed?.state === "scored" && !judgement ? [["open/judgement-missing", { about: id }, id] as const] : []),
    ...openSecond(result),
    ...(isTheme && computed?.state === "scored" && !hasConclusion ? [["open/conclusion-missing", { theme: id }, id] as const] : []),
  ];
}

/** Outside the room a judgement needs a second person. */
function openSecond({ id, judgement }: CriterionResult | NodeResult): readonly Loose[] {
  return judgement?.outsideRoom && judgement.second === undefined
    ? [["inspection/second-person-missing", { level: judgement.level }, id]]
    : [];
}

function hasIndicators({ framework }: Assessment, { id }: CriterionResult): boolean {
  return framework.themes.some((theme) =>
    theme.criteria.some((criterion) => criterion.id === id && (criterion.indicators ?? []).length > 0),
  );
}
