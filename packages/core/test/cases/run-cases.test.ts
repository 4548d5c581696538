import { describe, expect, test } from "vitest";
import type { CasesReport, RuleBranch } from "../../src/cases/cases-report.ts";
import { runCases } from "../../src/cases/run-cases.ts";
import { criterion, framework, leaveOut, lowest, must, observed, showAll, theme } from "../builders.ts";

const ladder = {
  ladder: [
    { level: "op-orde", when: { share: { of: "cases", where: { picture: "for" } }, atLeast: "1/2" } },
    { level: "ontbreekt", otherwise: true },
  ],
};
const room = [
  { when: { every: { of: "cases", where: { picture: "for" } } }, atLeast: "in-aanzet", because: "Bij alle casussen is het te zien." },
];
const plan = observed("plan", ladder, {
  outcome: {
    from: "observations",
    unit: { per: "case", picture: { for: "only-for", against: "only-against", mixed: "rest" } },
    rule: ladder,
    room,
    missing: { atLeast: 1, of: "cases", else: "undetermined" },
  },
});
const kader = framework([theme("samen", [plan, criterion("nazorg")], lowest)]);

const source = (cases: readonly object[], pin: object = { id: "proefkader", version: "1.0.0" }) => ({
  path: "cases/voorbeelden.yaml",
  text: JSON.stringify({ kind: "cases", format: 1, framework: pin, cases }),
});
const run = (...cases: readonly object[]): CasesReport => must(runCases([source(cases)], kader));
const failures = (report: CasesReport) => report.cases.flatMap((one) => one.failures);
const wrong = (...cases: readonly object[]) => {
  const result = runCases([source(cases)], kader);
  return result.ok ? [] : result.diagnostics.map(({ code }) => code);
};

const seen = (speaks: string, place = "a") => ({ case: place, source: "case-file", speaks });
const good = { name: "Alles voor", for: ["plan"], seen: [seen("for")], expect: "op-orde", room: ["in-aanzet", "op-orde", "geborgd"] };
const nothing = { name: "Niets gezien", for: ["plan"], seen: [], expect: "undetermined" };
const poor = { name: "Alles tegen", for: ["plan"], seen: [seen("against")], expect: "ontbreekt" };
const both = { name: "Beide gegeven", given: { plan: "op-orde", nazorg: "in-aanzet" }, expect: { samen: "in-aanzet" } };
const half = {
  name: "Eén gegeven",
  given: { plan: "op-orde" },
  expect: { samen: "undetermined", nazorg: "undetermined" },
  possible: { samen: ["ontbreekt", "in-aanzet", "op-orde"] },
};

describe("a case that comes out", () => {
  test.each([good, nothing, poor, both, half])("$name", (one) => {
    expect(failures(run(one))).toEqual([]);
  });
});

describe("a case that does not come out says what was expected and what was found", () => {
  test.each([
    ["the outcome", { ...poor, expect: "op-orde" }, { about: "plan", what: "outcome", expected: "op-orde", found: "ontbreekt" }],
    [
      "the room",
      { ...good, room: ["op-orde"] },
      { about: "plan", what: "room", expected: "op-orde", found: "in-aanzet, op-orde, geborgd" },
    ],
    ["a theme", { ...both, expect: { samen: "op-orde" } }, { about: "samen", what: "outcome", expected: "op-orde", found: "in-aanzet" }],
    [
      "what is possible",
      { ...half, possible: { samen: ["op-orde"] } },
      { about: "samen", what: "possible", expected: "op-orde", found: "ontbreekt, in-aanzet, op-orde" },
    ],
  ])("%s", (_, one, failure) => {
    expect(failures(run(one))).toEqual([failure]);
  });
});

describe("what cannot be run is refused, at its place", () => {
  test.each([
    ["an unknown criterion that is given", { ...both, given: { plann: "op-orde" } }, ["cases/unknown-id"]],
    ["an unknown theme that is expected", { ...both, expect: { samenn: "op-orde" } }, ["cases/unknown-id"]],
    ["a whole that the framework does not compute", { ...both, expect: { overall: "op-orde" } }, ["cases/unknown-id"]],
    ["an unknown criterion that is seen", { ...good, for: ["plann"] }, ["cases/unknown-id"]],
    ["an unknown scale", { ...good, for: { scale: "onbekend" } }, ["framework/unknown-scale"]],
    ["an indicator that is not there", { ...good, seen: [{ ...seen("for"), indicator: "anders" }] }, ["cases/no-indicator"]],
    ["a kind of indicator that is not there", { ...good, seen: [{ ...seen("for"), shows: "secured" }] }, ["cases/no-indicator"]],
    ["a level that the scale does not have", { ...both, given: { plan: "goed" } }, ["cases/refused"]],
  ])("%s", (_, one, codes) => {
    expect(wrong(one)).toEqual(codes);
  });

  test("two cases with one name", () => {
    expect(wrong(good, good)).toEqual(["cases/name-twice"]);
  });

  test("cases of another framework", () => {
    const result = runCases([source([good], { id: "proefkader", version: "2.0.0" })], kader);
    expect(result.ok ? [] : showAll(result.diagnostics)).toEqual(["framework/not-found 1:40"]);
  });
});

describe("branches", () => {
  const words = ({ unreached }: CasesReport) =>
    unreached.map(({ about, part, number }: RuleBranch) => [about, part, number ?? ""].join(" ").trim());

  test("every rung, bound of the room, rule and side of a missing policy is one", () => {
    expect(run(nothing).branches).toHaveLength(8);
    expect(words(run(nothing))).toEqual(["plan enough", "plan rung 1", "plan rung 2", "plan room 1", "samen enough", "samen rule"]);
  });

  test("together these cases reach every one", () => {
    expect(words(run(good, nothing, poor, both, half))).toEqual([]);
  });

  test.each([
    ["good", [nothing, poor, both, half], ["plan rung 1", "plan room 1"]],
    ["poor", [good, nothing, both, half], ["plan rung 2"]],
    ["both", [good, nothing, poor, half], ["samen enough", "samen rule"]],
  ])("without the case %s what only that one reaches is named", (_, cases, left) => {
    expect(words(run(...cases))).toEqual(left);
  });

  test("rows, cuts, shifts and limits are branches too", () => {
    const of = (rule: object, rest: object = {}) =>
      framework([theme("samen", [criterion("plan")], { from: "criteria", rule, missing: leaveOut, ...rest })]);
    const half = { share: { of: "criteria", where: { level: "op-orde" } }, atLeast: "1/2" };
    const table = of(
      {
        table: {
          match: "first",
          rows: [
            { when: half, level: "op-orde" },
            { otherwise: true, undetermined: true },
          ],
        },
      },
      {
        shifts: [{ when: half, by: 1, because: "Er is meer." }],
        limits: [{ when: half, atMost: "op-orde", because: "Meer is niet gezien." }],
      },
    );
    const bands = of({ bands: { of: { mean: "value" }, cuts: [{ level: "op-orde", above: 2 }, { level: "ontbreekt" }] } });
    const given = (level: string) => ({ name: `Alleen ${level}`, given: { plan: level }, expect: {} });
    const left = (kader: ReturnType<typeof framework>, level: string) => words(must(runCases([source([given(level)])], kader)));
    expect(left(table, "op-orde")).toEqual(["samen too-little", "samen row 2"]);
    expect(left(table, "geborgd")).toEqual(["samen too-little", "samen row 1", "samen shift 1", "samen limit 1"]);
    expect(left(bands, "geborgd")).toEqual(["samen too-little", "samen cut 2"]);
    expect(left(bands, "in-aanzet")).toEqual(["samen too-little", "samen cut 1"]);
  });
});
