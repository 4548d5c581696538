import fc from "fast-check";
import type { Framework } from "../../src/framework/framework.ts";
import { loadInspection } from "../../src/inspection/load-inspection.ts";
import type { Assessment } from "../../src/schema/assessment.ts";
import type { FrameworkData } from "../../src/schema/framework.ts";
import { assess } from "../../src/scoring/assess.ts";
import { compileFramework } from "../../src/scoring/compile-framework.ts";
import type { SourceText } from "../../src/text/source-text.ts";
import { assessors, closedRatings, type Data, inspectionData, options } from "../builders.ts";
import { frameworks, ratedFrameworks } from "./frameworks.ts";
import { gradesOf } from "./rules.ts";

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

const by = fc.constantFrom(undefined, "inspecteur-1", "inspecteur-2");
const sources = fc
  .array(fc.tuple(sourceTypes, fc.option(fc.constantFrom(...cases), { nil: undefined }), date, by), { maxLength: 4 })
  .map((all) =>
    all.map(([type, about, on, who], at) => ({ id: `b${at + 8}`, type, ...(about && { case: about }), date: on, ...(who && { by: who }) })),
  );

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
      { period: "jaar-2023" },
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
const why = fc.constantFrom("not-applicable", "not-assessed", "insufficient-evidence");

/** A level or a number, as it is written in a file. */
export const graded = (grade: string): Data => (/^[-0-9]/.test(grade) ? { value: grade } : { level: grade });
const gradeOn = (scale: string | undefined): fc.Arbitrary<string> => fc.constantFrom(...gradesOf(scale));

interface Subject {
  readonly id: string;
  readonly scale: string | undefined;
}

/** What people say together about one criterion: mostly nothing. */
const fate = (about: Subject): fc.Arbitrary<Partial<Parts>> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant({}) },
    { weight: 2, arbitrary: why.map((reason) => ({ notRated: [{ about: about.id, why: reason, because: "Daar was geen tijd voor." }] })) },
    {
      weight: 1,
      arbitrary: gradeOn(about.scale).map((at) => ({
        consensus: [{ about: about.id, ...graded(at), ...decided, by: ["inspecteur-1", "inspecteur-2"] }],
      })),
    },
    { weight: 1, arbitrary: judged(about) },
  );
const judged = ({ id, scale }: Subject): fc.Arbitrary<Partial<Parts>> =>
  gradeOn(scale).map((at) => ({ judgements: [{ about: id, ...graded(at), ...decided, by: "inspecteur-2" }] }));

const ratingOf = ({ id: about, scale }: Subject): fc.Arbitrary<readonly Data[]> =>
  fc.oneof(
    { weight: 5, arbitrary: gradeOn(scale).map((at) => [{ about, ...graded(at), because: `Zie ${about}.` }]) },
    { weight: 1, arbitrary: why.map((notRated) => [{ about, notRated, because: "Niet te zien." }]) },
    { weight: 1, arbitrary: fc.constant([]) },
  );
const blocks = (criteria: readonly Subject[]) =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.tuple(...criteria.map(ratingOf))), { minLength: 0, maxLength: 3 }).map((all) =>
    all.map(([closed, ratings], at) => ({
      assessor: `inspecteur-${at + 1}`,
      ...(closed > 0 && { closed: "2024-04-17" }),
      ratings: ratings.flat(),
    })),
  );

const joined = (some: readonly Partial<Parts>[]): Parts => eachList((key) => some.flatMap((one) => one[key] ?? []));

const criteriaOf = (data: FrameworkData) => data.themes.flatMap((theme) => theme.criteria);
/** The themes and the whole, as far as people can judge them. */
const aboveOf = ({ themes, outcome }: FrameworkData): readonly Subject[] => [
  ...themes.map(({ id, scale }) => ({ id, scale })),
  ...(outcome === "none" ? [] : [{ id: "overall", scale: outcome.scale }]),
];

function partsFor({ data }: Framework): fc.Arbitrary<Parts> {
  const criteria: readonly Subject[] = criteriaOf(data).map(({ id, scale }) => ({ id, scale }));
  const ids = criteria.map((criterion) => criterion.id);
  const indicators = criteriaOf(data)
    .flatMap((criterion) => criterion.indicators ?? [])
    .map((indicator) => indicator.id);
  const rarely = (about: Subject) => fc.oneof({ weight: 6, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: judged(about) });
  return sources.chain((from) =>
    fc
      .tuple(observations(indicators, from), blocks(criteria), fc.tuple(...criteria.map(fate)), fc.tuple(...aboveOf(data).map(rarely)))
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

/** What two assessors say of one criterion: mostly one and the same, at times different things, or nothing. */
const bothSay = ({ id, scale }: Subject): fc.Arbitrary<readonly [string, readonly [string, string] | undefined]> => {
  const same = fc.oneof({ weight: 5, arbitrary: gradeOn(scale) }, { weight: 1, arbitrary: why }).map((one) => [one, one] as const);
  const apart = fc.tuple(gradeOn(scale), gradeOn(scale)).map(([one, other]) => [one, other] as const);
  return fc
    .oneof({ weight: 6, arbitrary: same }, { weight: 1, arbitrary: apart }, { weight: 2, arbitrary: fc.constant(undefined) })
    .map((words) => [id, words] as const);
};

/** What two assessors who have closed say of each criterion. */
export type Said = ReadonlyMap<string, readonly [string, string]>;
export const saidIn = (said: Said, judgements: readonly Data[] = []): Data => ({
  assessors: assessors("inspecteur-1", "inspecteur-2"),
  ratings: [0, 1].map((who) =>
    closedRatings(`inspecteur-${who + 1}`, Object.fromEntries([...said].map(([about, words]) => [about, words[who] as string]))),
  ),
  judgements,
});

/** A framework in which only people settle criteria, what they say, and at times a judgement about what stands above. */
export interface RatedSituation {
  readonly kader: Framework;
  readonly said: Said;
  readonly judgements: readonly Data[];
}
export const ratedSituations: fc.Arbitrary<RatedSituation> = ratedFrameworks.chain((kader) => {
  const criteria = criteriaOf(kader.data).map(({ id, scale }) => ({ id, scale }));
  const rarely = (about: Subject) =>
    fc.oneof({ weight: 12, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: judged(about).map(({ judgements }) => judgements ?? []) });
  return fc.tuple(fc.tuple(...criteria.map(bothSay)), fc.tuple(...aboveOf(kader.data).map(rarely))).map(([all, judgements]) => ({
    kader,
    said: new Map(all.flatMap(([id, words]) => (words ? [[id, words] as const] : []))),
    judgements: judgements.flat(),
  }));
});

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
