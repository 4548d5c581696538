import { describe, expect, test } from "vitest";
import { toText } from "../../src/exact/rational.ts";
import type { Unit } from "../../src/schema/framework.ts";
import { compileFramework } from "../../src/scoring/compile-framework.ts";
import { gatherFacts } from "../../src/scoring/facts.ts";
import { groupMembers } from "../../src/scoring/groups.ts";
import { assessed, criterionOf, type Data, inspection, short } from "../builders.ts";
import { kaderWith, parts, picture, plain, seen } from "./four-sources.ts";

/** Each group as `id picture/citizen value`. */
function groups(per: Unit["per"], value?: Unit["value"]) {
  const facts = [...gatherFacts(inspection(plain, parts).data, compileFramework(plain)).values()].flat();
  const found = groupMembers(facts, { per, picture, value });
  return Object.entries(found).map(([kind, members]) => [
    kind,
    (members ?? []).map(
      (one) => `${one.id} ${one.attributes["picture"]}/${one.attributes["citizen"]} ${one.value ? toText(one.value) : "-"}`,
    ),
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
    { per: "case", value: "lowest", are: ["cases", ["casus-a mixed/against 3", "casus-b for/undefined 6"]] },
    { per: "period", value: "mean", are: ["periods", ["jaar-2022 mixed/undefined 8.5", "jaar-2023 mixed/against 4.5"]] },
    { per: "period", value: "highest", are: ["periods", ["jaar-2022 mixed/undefined 9", "jaar-2023 mixed/against 6"]] },
  ])("per $per, $value", ({ per, value, are }) => {
    expect(groups(per, value)).toEqual([are]);
  });

  test("a group of which no observation has a value has none: neither nought nor the lowest", () => {
    const facts = [
      ...gatherFacts(
        inspection(plain, { ...parts, observations: [seen("b3-2", "for", {}, "plan-geregeld")] }).data,
        compileFramework(plain),
      ).values(),
    ].flat();
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
    {
      name: "two kinds of sources are not against",
      rule: two({ count: { of: "source-types", where: { picture: ["for", "mixed"] } }, atLeast: 2 }),
      per: "source-type",
      is: "op-orde",
    },
    {
      name: "what one kind of source shows",
      rule: two({ some: { of: "source-types", where: { id: "case-file", picture: "for" } } }),
      per: "source-type",
      is: "op-orde",
    },
    {
      name: "in just one case a citizen was spoken to",
      rule: two({ count: { of: "cases", among: { spoken: "citizen" } }, atLeast: 1, atMost: 1 }),
      per: "case",
      is: "op-orde",
    },
    {
      name: "five observations count: two were set aside",
      rule: two({ count: { of: "observations" }, atLeast: 5, atMost: 5 }),
      per: "case",
      is: "op-orde",
    },
    {
      name: "both assessors saw it",
      rule: two({ every: { of: "assessors", where: { picture: "for" } } }),
      per: "assessor",
      is: "ontbreekt",
    },
    {
      name: "the mean of periods: (8.5 + 4.5) / 2",
      rule: two({ mean: "value", over: "periods", atLeast: "6.5" }),
      per: "period",
      more: { value: "mean" },
      is: "op-orde",
    },
    {
      name: "a hair more is not reached",
      rule: two({ mean: "value", over: "periods", above: "6.5" }),
      per: "period",
      more: { value: "mean" },
      is: "ontbreekt",
    },
    {
      name: "the latest period by name",
      rule: two({ highest: "value", over: "periods", among: { id: "jaar-2023" }, atLeast: 6 }),
      per: "period",
      more: { value: "highest" },
      is: "op-orde",
    },
    {
      name: "a period that nobody saw: nothing can be said",
      rule: two({ highest: "value", over: "periods", among: { id: "jaar-2021" }, atLeast: 6 }),
      per: "period",
      more: { value: "highest" },
      is: "undetermined",
    },
    {
      name: "three periods asked, two seen",
      rule: two({ some: { of: "periods" } }),
      per: "period",
      more: { missing: { atLeast: 3, of: "periods", else: "undetermined" } },
      is: "undetermined",
    },
    {
      name: "two periods asked, two seen",
      rule: two({ some: { of: "periods" } }),
      per: "period",
      more: { missing: { atLeast: 2, of: "periods", else: "undetermined" } },
      is: "op-orde",
    },
    {
      name: "an indicator that has to be seen, and was",
      rule: two({ some: { of: "cases" } }),
      per: "case",
      more: { missing: { atLeast: 1, of: "cases", including: ["plan-geregeld"], else: "undetermined" } },
      is: "op-orde",
    },
    {
      name: "and was not",
      rule: two({ some: { of: "cases" } }),
      per: "case",
      more: { missing: { atLeast: 1, of: "cases", including: ["plan-geregeld"], else: "undetermined" } },
      given: { observations: [seen("b1-1", "for", { value: 8 })] },
      is: "undetermined",
    },
    {
      name: "all of the cases asked, both seen",
      rule: two({ some: { of: "cases" } }),
      per: "case",
      more: { missing: { atLeast: 1, of: "cases", atLeastShare: 1, else: "undetermined" } },
      is: "op-orde",
    },
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
    const kader = kaderWith({
      from: "observations",
      unit: { per: "assessor", picture },
      rule: two({ some: { of: "assessors" } }),
      missing,
    });
    expect(criterionOf(assessed(kader, parts), "plan").outcome).toMatchObject({
      state: "undetermined",
      needs: [{ about: "plan", need: "collect", collect: "Laat een derde inspecteur kijken." }],
    });
  });

  test("a row of a table that asks for something first does so for the criterion, and nothing bounds it into a level", () => {
    const floor = { when: { some: { of: "cases" } }, atLeast: "op-orde", because: "Er is een casus gezien." };
    const outcome = (rule: Data) =>
      criterionOf(
        assessed(
          kaderWith({
            from: "observations",
            unit: { per: "case", picture },
            rule,
            shifts: [{ when: { some: { of: "cases" } }, by: 1, because: "Er is een casus gezien." }],
            limits: [floor],
            missing: { atLeast: 1, of: "cases", else: "undetermined" },
          }),
          parts,
        ),
        "plan",
      ).outcome;
    const rows = [
      { when: { some: { of: "cases", where: { picture: "mixed" } } }, collect: "Vraag na wat er speelt." },
      { otherwise: true, level: "geborgd" },
    ];
    expect(outcome({ table: { match: "first", rows } })).toMatchObject({
      state: "undetermined",
      needs: [{ about: "plan", need: "collect", collect: "Vraag na wat er speelt." }],
    });
    const unsaid = { every: { of: "cases", among: { spoken: "citizen", picture: "for" } } };
    expect(outcome(two(unsaid))).toMatchObject({ state: "undetermined", needs: [{ about: "plan", need: "observations" }] });
  });

  test("how many are short, counted in groups", () => {
    const missing = { atLeast: 5, of: "source-types", else: "undetermined" };
    const kader = kaderWith({
      from: "observations",
      unit: { per: "source-type", picture },
      rule: two({ some: { of: "source-types" } }),
      missing,
    });
    expect(criterionOf(assessed(kader, parts), "plan").outcome).toMatchObject({
      needs: [{ about: "plan", need: "source-types", short: 2 }],
    });
  });
});
