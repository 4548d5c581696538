import fc from "fast-check";
import type { Framework } from "../../src/framework/framework.ts";
import { loadInspection } from "../../src/inspection/load-inspection.ts";
import type { Assessment } from "../../src/schema/assessment.ts";
import type { Criterion } from "../../src/schema/framework.ts";
import { assess } from "../../src/scoring/assess.ts";
import { compileFramework } from "../../src/scoring/compile-framework.ts";
import type { SourceText } from "../../src/text/source-text.ts";
import { assessors, type Data, inspectionData, options } from "../builders.ts";
import { frameworks, levels } from "./frameworks.ts";

/** A framework and what an inspection that uses it says. */
export interface Situation {
  readonly kader: Framework;
  readonly parts: Parts;
}

/** The lists of one inspection, each there, if need be empty. */
export type Parts = Readonly<Record<(typeof lists)[number], readonly Data[]>>;
const lists = [
  "assessors",
  "cases",
  "parties",
  "plan",
  "sources",
  "observations",
  "ratings",
  "notRated",
  "consensus",
  "judgements",
] as const;

/** Every list, made anew. */
export const eachList = (make: (key: (typeof lists)[number]) => readonly Data[]): Parts => ({
  assessors: make("assessors"),
  cases: make("cases"),
  parties: make("parties"),
  plan: make("plan"),
  sources: make("sources"),
  observations: make("observations"),
  ratings: make("ratings"),
  notRated: make("notRated"),
  consensus: make("consensus"),
  judgements: make("judgements"),
});

const cases = ["casus-9", "casus-10", "casus-b"];
const parties = ["wijkteam", "school"].map((id) => ({ id, kind: "team", roles: ["partner"], name: `Partij ${id}` }));
const sourceTypes = fc.constantFrom("case-file", "interview-citizen", "interview-professional", "document");
// The period starts on 4 March: one of these days lies before it.
const date = fc.constantFrom("2024-03-03", "2024-03-04", "2024-03-12", "2024-04-01");

const sources = fc
  .array(fc.tuple(sourceTypes, fc.option(fc.constantFrom(...cases), { nil: undefined }), date), { maxLength: 4 })
  .map((all) => all.map(([type, about, on], at) => ({ id: `b${at + 8}`, type, ...(about && { case: about }), date: on })));

function observations(indicators: readonly string[], from: readonly { readonly id: string }[]): fc.Arbitrary<readonly Data[]> {
  if (indicators.length === 0 || from.length === 0) return fc.constant([]);
  const one = fc.record({
    source: fc.constantFrom(...from.map((source) => source.id)),
    indicator: fc.constantFrom(...indicators),
    text: fc.constantFrom("Er is één plan.", "De bewoner vertelt het opnieuw.", "Geen afspraken gezien."),
    speaks: fc.constantFrom("for", "partly", "against"),
    extra: fc.constantFrom<Data>(
      {},
      {},
      { case: "casus-b" },
      { party: "school" },
      { withdrawn: { date: "2024-04-02", because: "Vergissing." } },
    ),
    isNumbered: fc.boolean(),
  });
  return fc
    .array(one, { maxLength: 9 })
    .map((all) =>
      all.map(({ extra, isNumbered, ...rest }, at) => ({ ...rest, ...extra, ...(isNumbered && { id: `${rest.source}-${at + 1}` }) })),
    );
}

const decided = { because: "Dat laten de waarnemingen zien.", date: "2024-04-18" };
const level = fc.constantFrom(...levels);
const why = fc.constantFrom("not-applicable", "not-assessed", "insufficient-evidence");

/** What people say together about one criterion: mostly nothing. */
const fate = (about: string): fc.Arbitrary<Partial<Parts>> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant({}) },
    { weight: 2, arbitrary: why.map((reason) => ({ notRated: [{ about, why: reason, because: "Daar was geen tijd voor." }] })) },
    { weight: 1, arbitrary: level.map((at) => ({ consensus: [{ about, level: at, ...decided, by: ["inspecteur-2"] }] })) },
    { weight: 1, arbitrary: judged(about) },
  );
const judged = (about: string): fc.Arbitrary<Partial<Parts>> =>
  level.map((at) => ({ judgements: [{ about, level: at, ...decided, by: "inspecteur-2" }] }));

const ratingOf = (about: string): fc.Arbitrary<readonly Data[]> =>
  fc.oneof(
    { weight: 5, arbitrary: level.map((at) => [{ about, level: at, because: `Zie ${about}.` }]) },
    { weight: 1, arbitrary: why.map((notRated) => [{ about, notRated, because: "Niet te zien." }]) },
    { weight: 1, arbitrary: fc.constant([]) },
  );
const blocks = (criteria: readonly string[]) =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.tuple(...criteria.map(ratingOf))), { minLength: 0, maxLength: 3 }).map((all) =>
    all.map(([closed, ratings], at) => ({
      assessor: `inspecteur-${at + 1}`,
      ...(closed > 0 && { closed: "2024-04-17" }),
      ratings: ratings.flat(),
    })),
  );

const joined = (some: readonly Partial<Parts>[]): Parts => eachList((key) => some.flatMap((one) => one[key] ?? []));

function partsFor({ data }: Framework): fc.Arbitrary<Parts> {
  const criteria: readonly Criterion[] = data.themes.flatMap((theme) => theme.criteria);
  const ids = criteria.map((criterion) => criterion.id);
  const indicators = criteria.flatMap((criterion) => criterion.indicators ?? []).map((indicator) => indicator.id);
  const above = [...data.themes.map((theme) => theme.id), ...(data.outcome === "none" ? [] : ["overall"])];
  const rarely = (about: string) => fc.oneof({ weight: 6, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: judged(about) });
  return sources.chain((from) =>
    fc
      .tuple(observations(indicators, from), blocks(ids), fc.tuple(...ids.map(fate)), fc.tuple(...above.map(rarely)))
      .map(([seen, ratings, fates, adopted]) =>
        joined([
          ...fates,
          ...adopted,
          {
            // Whoever decides has to be there, also where nobody rates.
            assessors: assessors("inspecteur-1", "inspecteur-2", "inspecteur-3").slice(0, Math.max(2, ratings.length)),
            cases: cases.map((id) => ({ id })),
            parties,
            plan: ids.map((criterion) => ({ criterion, sources: ["case-file"] })),
            sources: from,
            observations: seen,
            ratings,
          },
        ]),
      ),
  );
}

export const situations: fc.Arbitrary<Situation> = frameworks.chain((kader) => partsFor(kader).map((parts) => ({ kader, parts })));

export const oneFile = (parts: Data): readonly SourceText[] => [{ path: "inspection.yaml", text: JSON.stringify(inspectionData(parts)) }];

/** The assessment, unless a judgement goes beyond a binding limit: that is the one thing these inspections can have wrong. */
export function assessmentOf(kader: Framework, files: readonly SourceText[]): Assessment | undefined {
  const inspection = loadInspection(files, kader);
  if (!inspection.ok) throw new Error(inspection.diagnostics.map(({ code }) => code).join(" "));
  const result = assess(compileFramework(kader), inspection.value, options);
  if (result.ok) return result.value;
  const others = result.diagnostics.filter(({ severity, code }) => severity === "error" && code !== "inspection/beyond-binding-limit");
  if (others.length > 0) throw new Error(others.map(({ code }) => code).join(" "));
  return undefined;
}
