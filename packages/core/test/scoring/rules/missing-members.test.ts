import { describe, expect, test } from "vitest";
import type { MissingMembers } from "../../../src/schema/missing.ts";
import type { Step } from "../../../src/schema/outcome.ts";
import { createMembers } from "../../../src/scoring/rules/member.ts";
import { compileMissing, type Policy } from "../../../src/scoring/rules/missing.ts";
import { indexScale } from "../../../src/scoring/rules/scale-index.ts";
import type { Member } from "../../../src/scoring/rules/scope.ts";
import { ontwikkeling } from "../../builders.ts";

const make = createMembers();
const withMet = indexScale({ ...ontwikkeling, levels: [...ontwikkeling.levels], met: "op-orde" });
const withoutMet = indexScale({ ...ontwikkeling, levels: [...ontwikkeling.levels] });
const given = make("gegeven", withMet)("geborgd");
const absent = make("leeg", withMet)(undefined);
const unmet = make("leeg-zonder-met", withoutMet)(undefined);
const prose = make("proza", undefined)(undefined);

const collect = { collect: "Bekijk eerst de dossiers." };
const policy = (then: "exclude" | "as-lowest" | "as-met" | "range", parts: object = {}): MissingMembers => ({
  then,
  else: "undetermined",
  ...parts,
});
const nothing = { isEnough: true, assumed: new Map(), isRange: false, collect: undefined };

describe("what a missing policy makes of the children", () => {
  test.each<{ name: string; policy: MissingMembers; children: readonly Member[]; is: Policy }>([
    { name: "undetermined, and nobody is missing", policy: "undetermined", children: [given], is: nothing },
    { name: "undetermined, and one is missing", policy: "undetermined", children: [given, absent], is: { ...nothing, isEnough: false } },
    { name: "left out: nothing is assumed", policy: policy("exclude"), children: [given, absent], is: nothing },
    {
      name: "as the lowest of the scale of each",
      policy: policy("as-lowest"),
      children: [given, absent, unmet],
      is: {
        ...nothing,
        assumed: new Map([
          ["leeg", "ontbreekt"],
          ["leeg-zonder-met", "ontbreekt"],
        ]),
      },
    },
    {
      name: "as met, where the scale says what that is",
      policy: policy("as-met"),
      children: [given, absent, unmet],
      is: { ...nothing, assumed: new Map([["leeg", "op-orde"]]) },
    },
    { name: "who has no scale counts as nothing: not as the lowest", policy: policy("as-lowest"), children: [given, prose], is: nothing },
    { name: "and not as met", policy: policy("as-met"), children: [given, prose], is: nothing },
    { name: "as the lowest, and nobody is missing", policy: policy("as-lowest"), children: [given], is: nothing },
    {
      name: "not enough: nothing is assumed",
      policy: policy("as-lowest", { atLeast: 2 }),
      children: [given, absent],
      is: { ...nothing, isEnough: false },
    },
    { name: "a range over who is missing", policy: policy("range"), children: [given, absent], is: { ...nothing, isRange: true } },
    { name: "no range where nobody is missing", policy: policy("range"), children: [given], is: nothing },
    {
      name: "no range where there are not enough",
      policy: policy("range", { atLeast: 2 }),
      children: [given, absent],
      is: { ...nothing, isEnough: false },
    },
    {
      name: "what to collect first, in the words of the framework",
      policy: policy("exclude", { else: collect }),
      children: [given],
      is: { ...nothing, collect: "Bekijk eerst de dossiers." },
    },
    {
      name: "one of two that are missing was named",
      policy: policy("exclude", { including: ["leeg"] }),
      children: [given, absent, unmet],
      is: { ...nothing, isEnough: false },
    },
  ])("$name", ({ policy, children, is }) => {
    expect(compileMissing(policy, "/missing")(children, undefined)).toStrictEqual(is);
  });
});

describe("the derivation of a missing policy", () => {
  test.each<{ name: string; policy: MissingMembers; children: readonly Member[]; is: Step }>([
    {
      name: "who is asked, who has a grade, and whether that is enough",
      policy: "undetermined",
      children: [given, absent],
      is: { step: "missing", rule: "/missing", base: ["gegeven", "leeg"], matched: ["gegeven"], holds: false },
    },
    {
      name: "who counts as something they were not given",
      policy: policy("as-lowest"),
      children: [given, absent],
      is: { step: "missing", rule: "/missing", base: ["gegeven", "leeg"], matched: ["gegeven"], assumed: ["leeg"], holds: true },
    },
    {
      name: "nobody does where nobody is missing",
      policy: policy("as-lowest"),
      children: [given],
      is: { step: "missing", rule: "/missing", base: ["gegeven"], matched: ["gegeven"], holds: true },
    },
  ])("$name", ({ policy, children, is }) => {
    const trace: Step[] = [];
    compileMissing(policy, "/missing")(children, trace);
    expect(trace).toStrictEqual([is]);
  });
});
