import { describe, expect, test } from "vitest";
import { toText } from "../../src/exact/rational.ts";
import { assessed, criterion, criterionOf, type Data, framework, fromObservations, short, theme } from "../builders.ts";
import type { Unit } from "../../src/schema/framework.ts";
import { gatherFacts } from "../../src/scoring/facts.ts";
import { compileFramework } from "../../src/scoring/compile-framework.ts";
import { groupMembers } from "../../src/scoring/groups.ts";
import { inspection } from "../builders.ts";

const indicators = [
  { id: "plan-zichtbaar", text: "Het plan is te zien.", shows: "done", scale: "punten" },
  { id: "plan-geregeld", text: "Het plan is afgesproken.", shows: "arranged" },
];
const picture = { for: "only-for", against: "only-against", mixed: "rest" } as const;
const kaderWith = (outcome: Data) => framework([theme("een-plan", [criterion("plan", { indicators, outcome })])]);
const plain = kaderWith(fromObservations({ ladder: [{ level: "op-orde", otherwise: true }] }));

/** Four sources: two files, a citizen, a document without a case; the last source lies before the period. */
const parts = {
  assessors: [
    { id: "inspecteur-1", inspectorate: "igj" },
    { id: "inspecteur-2", inspectorate: "jenv" },
  ],
  cases: [{ id: "casus-a" }, { id: "casus-b" }],
  sources: [
    { id: "b1", type: "case-file", case: "casus-a", date: "2024-03-12", by: "inspecteur-1" },
    { id: "b2", type: "interview-citizen", case: "casus-a", date: "2024-03-12", by: "inspecteur-2" },
    { id: "b3", type: "case-file", case: "casus-b", date: "2024-03-12", by: "inspecteur-2" },
    { id: "b4", type: "document", date: "2024-03-12" },
    { id: "b5", type: "interview-professional", case: "casus-b", date: "2024-03-03", by: "inspecteur-1" },
  ],
  observations: [
    seen("b1-1", "for", { value: 8, period: "jaar-2022" }),
    seen("b2-1", "against", { value: 3, period: "jaar-2023" }),
    seen("b3-1", "for", { value: 6, period: "jaar-2023" }),
    seen("b3-2", "for", {}, "plan-geregeld"),
    seen("b4-1", "partly", { value: 9, period: "jaar-2022" }),
    seen("b5-1", "against", { value: 0, period: "jaar-2023" }),
    seen("b3-3", "against", { value: 1, period: "jaar-2023", withdrawn: { date: "2024-04-02", because: "Vergissing." } }),
  ],
};
function seen(id: string, speaks: string, more: Data, indicator = "plan-zichtbaar"): Data {
  return { id, source: id.split("-")[0], indicator, text: "Zo staat het er.", speaks, ...more };
}

/** Each group as `id picture/citizen value`. */
function groups(per: Unit["per"], value?: Unit["value"]) {
  const facts = [...gatherFacts(inspection(plain, parts).data, compileFramework(plain)).values()].flat();
  const found = groupMembers(facts, { per, picture, value });
  return Object.entries(found).map(([kind, members]) => [
    kind,
    (members ?? []).map((one) => `${one.id} ${one.attributes["picture"]}/${one.attributes["citizen"]} ${one.value ? toText(one.value) : "-"}`),
  ]);
}

describe("observations that count, grouped", () => {
  test.each<{ per: Unit["per"]; value?: Unit["value"]; are: readonly unknown[] }>([
    { per: "case", are: ["cases", ["casus-a mixed/against -", "casus-b for/undefined -"]] },
    { per: "case", value: "mean", are: ["cases", ["casus-a mixed/against 5.5", "casus-b for/undefined 6"]] },
    {
      per: "source-type",
      value: "sum",
      are: ["source-types", ["case-file for/undefined 14", "document mixed/undefined 9", "interview-citizen against/against 3"]],
    },
    { per: "assessor", value: "lowest", are: ["assessors", ["inspecteur-1 for/undefined 8", "inspecteur-2 mixed/against 3"]] },
    { per: "assessor", value: "highest", are: ["assessors", ["inspecteur-1 for/undefined 8", "inspecteur-2 mixed/against 6"]] },
    { per: "period", value: "mean", are: ["periods", ["jaar-2022 mixed/undefined 8.5", "jaar-2023 mixed/against 4.5"]] },
    { per: "period", value: "highest", are: ["periods", ["jaar-2022 mixed/undefined 9", "jaar-2023 mixed/against 6"]] },
  ])("per $per, $value", ({ per, value, are }) => {
    expect(groups(per, value)).toEqual([are]);
  });

  test("a group of which no observation has a value has none: neither nought nor the lowest", () => {
    const facts = [...gatherFacts(inspection(plain, { ...parts, observations: [seen("b3-2", "for", {}, "plan-geregeld")] }).data, compileFramework(plain)).values()].flat();
    for (const value of ["mean", "sum", "lowest", "highest"] as const) {
      expect(groupMembers(facts, { per: "case", picture, value }).cases?.map((one) => one.value)).toEqual([undefined]);
    }
  });
});

describe("a proposal from groups", () => {
  const proposal = (rule: Data, per: string, more: Data = {}, given: Data = {}) =>
    short(
      criterionOf(
        assessed(
          kaderWith({
            from: "observations",
            unit: { per, picture, ...(more["value"] !== undefined && { value: more["value"] }) },
            rule,
            missing: more["missing"] ?? { atLeast: 1, of: "observations", else: "undetermined" },
          }),
          { ...parts, ...given },
        ),
        "plan",
      ).outcome,
    );
  const two = (when: Data) => ({
    ladder: [
      { level: "op-orde", when },
      { level: "ontbreekt", otherwise: true },
    ],
  });

  test.each<{ name: string; rule: Data; per: string; more?: Data; given?: Data; is: string }>([
    { name: "two kinds of sources are not against", rule: two({ count: { of: "source-types", where: { picture: ["for", "mixed"] } }, atLeast: 2 }), per: "source-type", is: "op-orde" },
    { name: "what one kind of source shows", rule: two({ some: { of: "source-types", where: { id: "case-file", picture: "for" } } }), per: "source-type", is: "op-orde" },
    { name: "both assessors saw it", rule: two({ every: { of: "assessors", where: { picture: "for" } } }), per: "assessor", is: "ontbreekt" },
    { name: "the mean of periods: (8.5 + 4.5) / 2", rule: two({ mean: "value", over: "periods", atLeast: "6.5" }), per: "period", more: { value: "mean" }, is: "op-orde" },
    { name: "a hair more is not reached", rule: two({ mean: "value", over: "periods", above: "6.5" }), per: "period", more: { value: "mean" }, is: "ontbreekt" },
    { name: "the latest period by name", rule: two({ highest: "value", over: "periods", among: { id: "jaar-2023" }, atLeast: 6 }), per: "period", more: { value: "highest" }, is: "op-orde" },
    { name: "a period that nobody saw: nothing can be said", rule: two({ highest: "value", over: "periods", among: { id: "jaar-2021" }, atLeast: 6 }), per: "period", more: { value: "highest" }, is: "undetermined" },
    { name: "three periods asked, two seen", rule: two({ some: { of: "periods" } }), per: "period", more: { missing: { atLeast: 3, of: "periods", else: "undetermined" } }, is: "undetermined" },
    { name: "two periods asked, two seen", rule: two({ some: { of: "periods" } }), per: "period", more: { missing: { atLeast: 2, of: "periods", else: "undetermined" } }, is: "op-orde" },
    { name: "an indicator that has to be seen, and was", rule: two({ some: { of: "cases" } }), per: "case", more: { missing: { atLeast: 1, of: "cases", including: ["plan-geregeld"], else: "undetermined" } }, is: "op-orde" },
    {
      name: "and was not",
      rule: two({ some: { of: "cases" } }),
      per: "case",
      more: { missing: { atLeast: 1, of: "cases", including: ["plan-geregeld"], else: "undetermined" } },
      given: { observations: [seen("b1-1", "for", { value: 8 })] },
      is: "undetermined",
    },
    { name: "all of the cases asked, both seen", rule: two({ some: { of: "cases" } }), per: "case", more: { missing: { atLeast: 1, of: "cases", atLeastShare: 1, else: "undetermined" } }, is: "op-orde" },
    {
      name: "all of the cases asked, one of three not seen",
      rule: two({ some: { of: "cases" } }),
      per: "case",
      more: { missing: { atLeast: 1, of: "cases", atLeastShare: "0.7", else: "undetermined" } },
      given: { cases: [{ id: "casus-a" }, { id: "casus-b" }, { id: "casus-c" }] },
      is: "undetermined",
    },
    {
      name: "two thirds asked, two of three seen",
      rule: two({ some: { of: "cases" } }),
      per: "case",
      more: { missing: { atLeast: 1, of: "cases", atLeastShare: "2/3", else: "undetermined" } },
      given: { cases: [{ id: "casus-a" }, { id: "casus-b" }, { id: "casus-c" }] },
      is: "op-orde",
    },
  ])("$name: $is", ({ rule, per, more, given, is }) => {
    expect(proposal(rule, per, more, given)).toBe(is);
  });

  test("too little asks for what the framework says, and nothing else", () => {
    const missing = { atLeast: 3, of: "assessors", else: { collect: "Laat een derde inspecteur kijken." } };
    const kader = kaderWith({ from: "observations", unit: { per: "assessor", picture }, rule: two({ some: { of: "assessors" } }), missing });
    expect(criterionOf(assessed(kader, parts), "plan").outcome).toMatchObject({
      state: "undetermined",
      needs: [{ about: "plan", need: "collect", collect: "Laat een derde inspecteur kijken." }],
    });
  });

  test("how many are short, counted in groups", () => {
    const missing = { atLeast: 5, of: "source-types", else: "undetermined" };
    const kader = kaderWith({ from: "observations", unit: { per: "source-type", picture }, rule: two({ some: { of: "source-types" } }), missing });
    expect(criterionOf(assessed(kader, parts), "plan").outcome).toMatchObject({ needs: [{ about: "plan", need: "source-types", short: 2 }] });
  });
});

describe("observations that are a level or a number", () => {
  const rule = (when: Data) => ({
    ladder: [
      { level: "op-orde", when },
      { level: "ontbreekt", otherwise: true },
    ],
  });
  const proposal = (when: Data, scale: string, given: readonly Data[]) => {
    const kader = framework([
      theme("een-plan", [
        criterion("plan", {
          indicators: [{ id: "plan-zichtbaar", text: "Het is te zien.", shows: "done", scale }],
          outcome: fromObservations(rule(when), { missing: { atLeast: 1, of: "observations", else: "undetermined" } }),
        }),
      ]),
    ]);
    const sources = given.map((_, at) => ({ id: `b${at}`, type: "document", date: "2024-03-12" }));
    const observations = given.map((one, at) => ({ id: `b${at}-1`, source: `b${at}`, indicator: "plan-zichtbaar", text: "Zo is het.", speaks: "for", ...one }));
    return short(criterionOf(assessed(kader, { sources, observations }), "plan").outcome);
  };
  test.each<{ name: string; when: Data; scale?: string; given: readonly Data[]; is: string }>([
    { name: "the mean of what was seen", when: { mean: "value", over: "observations", atLeast: "7.5" }, given: [{ value: 7 }, { value: 8 }], is: "op-orde" },
    { name: "one number counts once however often it is written", when: { count: { of: "observations", where: { value: { atLeast: 7 } } }, atLeast: 2 }, given: [{ value: 7 }, { value: "7.0" }], is: "op-orde" },
    { name: "a level that was seen", when: { some: { of: "observations", where: { level: "groot" } } }, scale: "risico", given: [{ level: "klein" }, { level: "groot" }], is: "op-orde" },
    { name: "the value of a level that was seen", when: { highest: "value", over: "observations", above: 2 }, scale: "risico", given: [{ level: "matig" }], is: "ontbreekt" },
    { name: "on this scale", when: { some: { of: "observations", where: { scale: "risico" } } }, scale: "risico", given: [{ level: "klein" }], is: "op-orde" },
  ])("$name: $is", ({ when, scale = "punten", given, is }) => {
    expect(proposal(when, scale, given)).toBe(is);
  });
});
