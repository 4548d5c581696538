import type { RatedCase, Seen, SeenCase } from "../schema/cases.ts";
import type { Criterion, FrameworkData } from "../schema/framework.ts";
import { notRatedReasons } from "../schema/ratings.ts";
import type { SourceText } from "../text/source-text.ts";

const isNumber = (given: string | number): boolean => /^-?[0-9]/.test(String(given));

/** One assessor rated just this, and has closed. */
export function ratedInspection({ given, name }: RatedCase, framework: FrameworkData): SourceText {
  const ratings = Object.entries(given).map(([about, answer]) => {
    if (isNumber(answer)) return { about, value: answer };
    const isStatus = notRatedReasons.some((reason) => reason === answer);
    return isStatus ? { about, notRated: answer, because: name } : { about, level: answer };
  });
  return inspection(name, framework, { ratings: [{ assessor: "beoordelaar", closed: day, ratings }] });
}

/** Just this was seen, for each of the criteria alike. */
export function seenInspection({ name, seen, for: about }: SeenCase, framework: FrameworkData): SourceText {
  const criteria = criteriaFor(about, framework);
  const cases = [...new Set(seen.flatMap((one) => one.case ?? []))].map((id) => ({ id }));
  const sources = new Map(seen.map((one) => [sourceId(one), { id: sourceId(one), type: one.source, case: one.case, date: day }]));
  const observations = criteria.flatMap((criterion) =>
    seen.map((one) => ({ indicator: indicatorFor(criterion, one), source: sourceId(one), text: name, speaks: one.speaks })),
  );
  const numbered = observations.map((one, index) => ({ id: `${one.source}-${index + 1}`, ...one }));
  return inspection(name, framework, { cases, sources: [...sources.values()], observations: numbered });
}

/** The criteria that a case is about, in the order of the framework. */
export function criteriaFor(about: SeenCase["for"], framework: FrameworkData): readonly Criterion[] {
  const all = framework.themes.flatMap((theme) => theme.criteria);
  if (Array.isArray(about)) return all.filter(({ id }) => about.includes(id));
  return all.filter(({ scale, outcome }) => scale === about.scale && outcome !== "none" && outcome.from === "observations");
}

const sourceId = ({ source, case: about }: Seen): string => (about === undefined ? source : `${source}-${about}`);

/** The indicator that is named, else the first that shows this, else the first; undefined where the criterion has none. */
export function indicatorFor({ indicators = [] }: Criterion, { indicator, shows }: Seen): string | undefined {
  if (indicator !== undefined) return indicators.find(({ id }) => id === indicator)?.id;
  return indicators.find((one) => shows === undefined || one.shows === shows)?.id;
}

const day = "2024-05-31";

/** JSON is YAML too: a case is read and checked as any other inspection. */
function inspection(name: string, { id, version }: FrameworkData, rest: object): SourceText {
  const head = {
    kind: "inspection",
    format: 1,
    id: "voorbeeld",
    title: name,
    question: name,
    framework: { id, version },
    subject: { kind: "network", name },
    period: { from: "2024-05-01" },
    inspectorates: { lead: "wmo-toezicht" },
    assessors: [{ id: "beoordelaar", inspectorate: "wmo-toezicht" }],
  };
  return { path: "inspection.json", text: JSON.stringify({ ...head, ...rest }) };
}
