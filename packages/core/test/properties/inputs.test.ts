import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inputsOf } from "../../src/explain/inputs.ts";
import type { Framework } from "../../src/framework/framework.ts";
import type { Assessment } from "../../src/schema/assessment.ts";
import type { Criterion } from "../../src/schema/framework.ts";
import { outcomeGrade } from "../../src/schema/grade.ts";
import type { Outcome } from "../../src/schema/outcome.ts";
import { assessors, criterion, type Data, frameworkData, fromObservations, perCase, theme } from "../builders.ts";
import { criteria, frameworks, missing, scaled } from "../explain/narrow-frameworks.ts";
import { levels, loaded } from "./frameworks.ts";
import { assessmentOf, oneFile } from "./inspections.ts";

const oneOf = fc.constantFrom;
const level = oneOf(...levels);
const because = "Dat laten de waarnemingen zien.";

// What people said of each criterion and theme

type Fate = { readonly level: string } | { readonly why: string } | { readonly between: readonly [string, string] } | undefined;
type Fates = Readonly<Record<string, Fate>>;
const adopted = level.map((at): Fate => ({ level: at }));
const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 5, arbitrary: adopted },
  { weight: 1, arbitrary: oneOf("not-applicable", "not-assessed", "insufficient-evidence").map((why) => ({ why })) },
  { weight: 1, arbitrary: fc.tuple(level, level).map((between) => ({ between })) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);
const rarely: fc.Arbitrary<Fate> = fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: adopted });
const names = ["een", "twee"].flatMap((id) => [`${id}-plan`, `${id}-nazorg`, `${id}-0`]);
const fates: fc.Arbitrary<Fates> = fc.record({
  ...Object.fromEntries(names.map((id) => [id, fate])),
  een: rarely,
  twee: rarely,
  overall: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: adopted }),
});

function assess(kader: Framework, all: Fates): Assessment {
  const of = <T>(pick: (id: string, fate: NonNullable<Fate>) => readonly T[]) =>
    Object.entries(all).flatMap(([id, one]) => (one ? pick(id, one) : []));
  const ratings = (at: 0 | 1) => of((about, one) => ("between" in one ? [{ about, level: one.between[at], because }] : []));
  const assessment = assessmentOf(
    kader,
    oneFile({
      assessors: assessors("inspecteur-1", "inspecteur-2"),
      ratings: ([0, 1] as const).map((at) => ({ assessor: `inspecteur-${at + 1}`, closed: "2024-04-17", ratings: ratings(at) })),
      notRated: of((about, one) => ("why" in one ? [{ about, why: one.why, because }] : [])),
      judgements: of((about, one) =>
        "level" in one ? [{ about, level: one.level, because, by: "inspecteur-1", second: "inspecteur-2", date: "2024-04-18" }] : [],
      ),
    }),
  );
  if (!assessment) throw new Error("No limit here is binding.");
  return assessment;
}

const outcomeOf = ({ themes, overall }: Assessment, id: string): Outcome | undefined =>
  id === "overall" ? overall?.outcome : themes.find((one) => one.id === id)?.outcome;
const standing = (one: Outcome | undefined): string => (one === undefined ? "none" : (outcomeGrade(one) ?? one.state));

/** Everything that is no input gets another fate. A theme that can come in through its criteria keeps its own. */
function changed(before: Fates, after: Fates, id: string, inputs: readonly string[]): Fates {
  const isKept = (name: string): boolean => {
    if (name === id || inputs.includes(name)) return true;
    const isTheme = name === "een" || name === "twee";
    return name === "overall" || (isTheme && before[name] === undefined && inputs.some((one) => one.startsWith(name)));
  };
  return Object.fromEntries(Object.entries(before).map(([name, one]) => [name, isKept(name) ? one : after[name]]));
}

// Observations, of which a criterion looks at some

const isFor = { picture: "for" };
const document = { of: "observations", among: { sourceType: "document" }, where: { speaks: "against" } };
const shareOf = (of: string): Data => ({
  ladder: [
    { level: "geborgd", when: { share: { of, where: isFor }, atLeast: "2/3" } },
    { level: "op-orde", when: { some: { of, where: isFor } } },
    { level: "ontbreekt", otherwise: true },
  ],
});
const limits = [{ when: { some: document }, atMost: "in-aanzet", because }];
const per = (unit: string, of: string, parts: Data = {}): Data =>
  fromObservations(shareOf(of), { unit: { ...perCase, per: unit }, missing: { atLeast: 1, of, else: "undetermined" }, ...parts });
const indicators = ["plan-zichtbaar", "plan-bekend"].map((id) => ({ id, text: "Het is te zien.", shows: "done" }));
const observing: readonly (Framework | undefined)[] = [
  per("case", "cases"),
  per("case", "cases", { limits }),
  per("case", "cases", { missing: { atLeast: 1, of: "cases", including: ["plan-bekend"], else: "undetermined" } }),
  per("source-type", "source-types"),
  per("period", "periods"),
  per("period", "periods", { missing: { atLeast: 1, of: "periods", atLeastShare: "1/2", else: "undetermined" } }),
].map((outcome) => loaded(frameworkData([theme("samen", [criterion("plan", { indicators, outcome }), criterion("nazorg")])])));
const cases = [{ id: "casus-a" }, { id: "casus-b" }];
const sources = [
  { id: "b1", type: "case-file", case: "casus-a", date: "2024-03-12" },
  { id: "b2", type: "interview-citizen", case: "casus-b", date: "2024-03-12" },
  { id: "b3", type: "document", date: "2024-03-12" },
  { id: "b4", type: "document", case: "casus-a", date: "2024-03-01" },
];
const observations: fc.Arbitrary<readonly Data[]> = fc
  .array(
    fc.record({
      source: oneOf(...sources.map(({ id }) => id)),
      indicator: oneOf("plan-zichtbaar", "plan-bekend", "nazorg-zichtbaar"),
      text: fc.constant("Er is één plan."),
      speaks: oneOf("for", "partly", "against"),
      extra: oneOf<Data[]>(
        {},
        {},
        { period: "jaar-2023" },
        { period: "jaar-2024" },
        { withdrawn: { date: "2024-04-02", because: "Vergissing." } },
      ),
    }),
    { maxLength: 7 },
  )
  .map((all) => all.map(({ extra, ...rest }, at) => ({ ...rest, ...extra, id: `${rest.source}-${at + 1}` })));

describe("what an outcome depends on", () => {
  test("nothing that is left out of the inputs can change state, level or number of a theme or of the whole", () => {
    const seen = { changed: 0, open: 0, themes: 0 };
    fc.assert(
      fc.property(frameworks, fc.array(fc.tuple(fates, fates), { minLength: 6, maxLength: 6 }), (kader, pairs) => {
        for (const [before, after] of pairs) {
          const assessment = assess(kader, before);
          for (const id of ["een", "twee", "overall"]) {
            const inputs = inputsOf(assessment, id);
            const other = changed(before, after, id, inputs);
            if (Object.keys(before).every((one) => before[one] === other[one])) continue;
            const now = standing(outcomeOf(assess(kader, other), id));
            expect({ id, inputs, now }).toEqual({ id, inputs, now: standing(outcomeOf(assessment, id)) });
            seen.changed += inputs.length > 1 ? 1 : 0;
            seen.open += inputs.some((one) => before[one] === undefined) ? 1 : 0;
            seen.themes += inputs.includes("een") || inputs.includes("twee") ? 1 : 0;
          }
        }
      }),
      { numRuns: 20 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
  });

  test("nor can an observation that is left out change the outcome of its criterion", () => {
    let kept = 0;
    fc.assert(
      fc.property(oneOf(...observing), observations, (kader, seen) => {
        const of = (some: readonly Data[]) => kader && assessmentOf(kader, oneFile({ cases, sources, observations: some }));
        const before = of(seen);
        const inputs = before ? inputsOf(before, "plan") : [];
        const others = seen.flatMap((one, at) => (inputs.includes(String(one["id"])) ? [one] : at % 2 === 0 ? [] : [turned(one)]));
        expect(standing(of(others)?.criteria[0]?.outcome)).toBe(standing(before?.criteria[0]?.outcome));
        kept += inputs.length > 0 && inputs.length < seen.length ? 1 : 0;
      }),
      { numRuns: 250 },
    );
    expect(kept).toBeGreaterThan(50);
  });

  test("under a rank, a mean or a share over all criteria each of them is an input", () => {
    const over: fc.Arbitrary<Data> = oneOf<Data[]>(
      { rank: "lower-median" },
      { bands: { of: { mean: "value" }, cuts: [{ level: "geborgd", above: 2 }, { level: "ontbreekt" }] } },
      {
        ladder: [
          { level: "geborgd", when: { share: { of: "criteria", where: { level: "geborgd" } }, atLeast: "1/2" } },
          { level: "ontbreekt", otherwise: true },
        ],
      },
    );
    fc.assert(
      fc.property(criteria("een"), over, missing, fates, (some, one, policy, given) => {
        const kader = loaded(scaled(frameworkData([theme("een", some, { from: "criteria", rule: one, missing: policy })])));
        fc.pre(kader !== undefined && given["een"] === undefined);
        const all = Object.fromEntries(Object.entries(given).filter(([id]) => id.startsWith("een-")));
        const settled = some.filter(({ phase }) => phase === "settled").map(({ id }) => id);
        expect(kader && inputsOf(assess(kader, all), "een")).toEqual(settled);
      }),
      { numRuns: 40 },
    );
  });

  test("each input is named by the rule, and nothing else is listed", () => {
    fc.assert(
      fc.property(frameworks, fates, (kader, given) => {
        const assessment = assess(kader, given);
        const { themes, outcome: whole } = kader.data;
        const ofThemes = themes.map((one) => (given[one.id] ? [one.id] : [one.id, ...named(one.outcome, one.criteria)]));
        const ofAll = [
          ...named(
            whole,
            themes.flatMap((one) => one.criteria),
          ),
          ...(JSON.stringify(whole).includes("themes") ? ofThemes.flat() : []),
        ];
        // Whether a theme that people judge applies follows from all of its criteria.
        const own = themes.flatMap((one) => (one.outcome === "none" ? one.criteria.map(({ id }) => id) : []));
        for (const [at, { id }] of themes.entries())
          expect(ofThemes[at]).toEqual(expect.arrayContaining(given[id] ? [] : [...inputsOf(assessment, id)]));
        expect([...ofAll, ...own]).toEqual(expect.arrayContaining(given["overall"] ? [] : [...inputsOf(assessment, "overall")]));
      }),
      { numRuns: 40 },
    );
  });
});

const turned = (observation: Data): Data => ({ ...observation, speaks: observation["speaks"] === "for" ? "against" : "for" });

/** A second opinion on what a rule names: the settled criteria that any selection or number in it could be about. */
function named(rule: unknown, among: readonly Criterion[]): readonly string[] {
  const settled = among.filter((one) => one.phase === "settled");
  const fits = (where: Data | undefined, { core, tags = [] }: Criterion): boolean =>
    (where?.["core"] === undefined || where["core"] === (core === true)) &&
    (where?.["tag"] === undefined || tags.includes(String(where["tag"])));
  const idsFor = (...wheres: readonly unknown[]) =>
    settled.filter((one) => wheres.every((where) => fits(where as Data, one))).map(({ id }) => id);
  const walk = (part: unknown, counting: boolean): readonly string[] => {
    if (typeof part !== "object" || part === null) return [];
    const { from, of, over, among: only, where } = part as Data;
    const here = [
      ...(from === "criteria" ? idsFor() : typeof from === "object" && from !== null && "criteria" in from ? idsFor(from.criteria) : []),
      ...(of === "criteria" ? idsFor(only, counting ? where : undefined) : over === "criteria" ? idsFor(only) : []),
    ];
    return [...here, ...Object.entries(part).flatMap(([key, value]) => walk(value, ["some", "none", "count"].includes(key)))];
  };
  return walk(rule, false);
}
