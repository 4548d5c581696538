import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Combination } from "../../src/diagnostic/catalog/framework.ts";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { loadFramework } from "../../src/framework/load-framework.ts";
import { criterion, type Data, frameworkData, leaveOut, theme } from "../builders.ts";
import { everyGiven, type Given, isOneOf } from "./combinations.ts";

const diagnosticsOf = (data: Data): readonly Diagnostic[] =>
  loadFramework({ path: "framework.json", text: JSON.stringify(data) }).diagnostics;

const combinationsIn = (found: readonly Diagnostic[], code: "framework/table-gap" | "framework/table-conflict"): readonly Combination[] =>
  found.flatMap((one) => (one.code === code && "combination" in one.params ? [one.params.combination] : []));

describe("the principles for adult social care of the Care Quality Commission, as published", () => {
  const folder = new URL("../../../../tests/conformance/cqc-asc-rating-principles/", import.meta.url);
  const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
  const published = parse(read("gaps-and-conflicts.yaml")) as {
    readonly gaps: readonly (readonly string[])[];
    readonly conflicts: readonly { readonly ratings: readonly string[]; readonly outcomes: readonly string[] }[];
  };
  const found = loadFramework({ path: "unique.yaml", text: read("unique.yaml") }).diagnostics;
  /** One kind of members; each of its ratings as often as it was given. */
  const ratingsIn = (combination: Combination) =>
    combination.flatMap(({ standings }) =>
      standings.flatMap(({ count, grades }) => Array.from({ length: count }, () => [grades].flat().join())),
    );
  const byText = (some: readonly (readonly string[])[]) => some.map((one) => one.join(" ")).sort();

  test("leave nine combinations without a rating", () => {
    expect(published.gaps).toHaveLength(9);
    expect(byText(combinationsIn(found, "framework/table-gap").map(ratingsIn))).toEqual(byText(published.gaps));
  });

  test("give eight combinations two ratings", () => {
    expect(published.conflicts).toHaveLength(8);
    const conflicts = found.flatMap(({ code, params }) =>
      code === "framework/table-conflict" && "gives" in params
        ? [[...ratingsIn(params.combination), ...params.gives.map((row) => (row as { readonly level: string }).level).sort()]]
        : [],
    );
    expect(byText(conflicts)).toEqual(byText(published.conflicts.map(({ ratings, outcomes }) => [...ratings, ...outcomes])));
  });

  test("say nothing else", () => {
    expect(found).toHaveLength(17);
  });
});

// Small tables, and an oracle of its own: every way to rate four criteria, one by one, by the words of the rules.

const levels = ["ontbreekt", "in-aanzet", "op-orde", "geborgd"];
const ids = ["plan", "regie", "nazorg", "evaluatie"];
const tagged = new Set(["plan", "regie"]);

interface Asking {
  readonly word: "some" | "every" | "none" | "count";
  readonly isTagged: boolean;
  readonly level: readonly string[];
  readonly atLeast: number;
}
interface Table {
  readonly rows: readonly { readonly when: Asking; readonly level: string }[];
  readonly otherwise: boolean;
  readonly free: readonly boolean[];
  readonly policy: "undetermined" | "exclude" | "exclude-two";
}

const asking = fc.record<Asking>({
  word: fc.constantFrom("some", "every", "none", "count"),
  isTagged: fc.boolean(),
  level: fc.subarray(levels, { minLength: 1 }),
  atLeast: fc.integer({ min: 1, max: 3 }),
});
const tables = fc.record<Table>({
  rows: fc.array(fc.record({ when: asking, level: fc.constantFrom("ontbreekt", "geborgd") }), { minLength: 1, maxLength: 3 }),
  otherwise: fc.boolean(),
  free: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
  policy: fc.constantFrom("undetermined", "exclude", "exclude-two"),
});

function written({ rows, otherwise, free, policy }: Table): Data {
  const when = ({ word, isTagged, level, atLeast }: Asking) => ({
    [word]: { of: "criteria", ...(isTagged && { among: { tag: "kern" } }), where: { level } },
    ...(word === "count" && { atLeast }),
  });
  const table = {
    match: "unique",
    rows: [
      ...rows.map((row) => ({ when: when(row.when), level: row.level })),
      ...(otherwise ? [{ otherwise: true, undetermined: true }] : []),
    ],
  };
  const criteria = ids.map((id, at) =>
    criterion(id, { notApplicable: { allowed: free[at] }, ...(tagged.has(id) && { tags: ["kern"] }), indicators: [] }),
  );
  const missing = policy === "undetermined" ? policy : { ...leaveOut, ...(policy === "exclude-two" && { atLeast: 2 }) };
  return frameworkData([theme("samen", criteria, { from: "criteria", rule: { table }, missing })]);
}

/** Whether a row holds, by the words of its condition; undefined where that cannot be said. */
function holds({ word, isTagged, level, atLeast }: Asking, given: Given): boolean | undefined {
  const base = ids.filter((id) => levels.includes(given[id] ?? "") && (!isTagged || tagged.has(id)));
  const count = base.filter((id) => level.includes(given[id] ?? "")).length;
  if (word === "every") return base.length === 0 ? undefined : count === base.length;
  return word === "some" ? count > 0 : word === "none" ? count === 0 : count >= atLeast;
}

function oracle({ rows, otherwise, free, policy }: Table): { readonly gaps: readonly Given[]; readonly conflicts: readonly Given[] } {
  const options = Object.fromEntries(
    ids.map((id, at) => [id, [...levels, ...(policy === "undetermined" ? [] : ["absent"]), ...(free[at] ? ["not-applicable"] : [])]]),
  );
  const asked = everyGiven(options).filter((given) => {
    const rated = Object.values(given).filter((one) => levels.includes(one)).length;
    return rated >= (policy === "exclude-two" ? 2 : 1);
  });
  const answered = asked.map((given) => {
    const answers = rows.map((row) => holds(row.when, given));
    const outcomes = new Set(rows.filter((_, at) => answers[at]).map(({ level }) => level));
    return { given, isUnsaid: answers.includes(undefined), outcomes };
  });
  return {
    gaps: answered.filter(({ isUnsaid, outcomes }) => isUnsaid || (outcomes.size === 0 && !otherwise)).map(({ given }) => given),
    conflicts: answered.filter(({ isUnsaid, outcomes }) => !isUnsaid && outcomes.size > 1).map(({ given }) => given),
  };
}

test("what is found in small tables is what trying every rating one by one finds", () => {
  let [wrong, right] = [0, 0];
  fc.assert(
    fc.property(tables, (table) => {
      const found = diagnosticsOf(written(table));
      const expected = oracle(table);
      const options = everyGiven(Object.fromEntries(ids.map((id) => [id, [...levels, "absent", "not-applicable"]])));
      for (const [code, all] of [
        ["framework/table-gap", expected.gaps],
        ["framework/table-conflict", expected.conflicts],
      ] as const) {
        const named = combinationsIn(found, code);
        const isCut = found.some(({ code: other, params }) => other === code && "more" in params);
        const said = options.filter((given) => named.some((combination) => isOneOf(given, combination)));
        const texts = new Set(all.map((given) => JSON.stringify(given)));
        const surplus = said.filter((given) => isPossible(given, table) && !texts.has(JSON.stringify(given)));
        expect(surplus).toEqual([]);
        const unsaid = all.filter((given) => !named.some((combination) => isOneOf(given, combination)));
        if (isCut) expect(unsaid.length).toBeGreaterThan(0);
        else expect(unsaid).toEqual([]);
      }
      if (expected.gaps.length + expected.conflicts.length > 0) wrong++;
      else right++;
    }),
    { numRuns: 60 },
  );
  expect(wrong).toBeGreaterThan(10);
  expect(right).toBeGreaterThan(0);
});

/** A combination names what the table looks at; the rest of it can be anything that may be. */
const isPossible = (given: Given, { free, policy }: Table): boolean =>
  ids.every((id, at) => (given[id] === "absent" ? policy !== "undetermined" : given[id] !== "not-applicable" || free[at])) &&
  ids.filter((id) => levels.includes(given[id] ?? "")).length >= (policy === "exclude-two" ? 2 : 1);

describe("what a unique table does not look at", () => {
  const rows = [
    { when: { every: { of: "criteria", among: { tag: "kern" }, where: { level: ["op-orde", "geborgd"] } } }, level: "geborgd" },
    { when: { some: { of: "criteria", among: { tag: "kern" }, where: { level: ["ontbreekt", "in-aanzet"] } } }, level: "ontbreekt" },
  ];
  const beside = Array.from({ length: 40 }, (_, at) => criterion(`naast-${at}`, { indicators: [] }));
  const core = ids.map((id) => criterion(id, { tags: ["kern"], notApplicable: { allowed: false }, indicators: [] }));

  test("does not multiply its combinations, also where a limit looks at it", () => {
    const limits = [
      {
        when: { count: { of: "criteria", where: { level: "ontbreekt" } }, atLeast: 30 },
        atMost: "in-aanzet",
        because: "Er ontbreekt veel.",
      },
    ];
    const outcome = { from: "criteria", rule: { table: { match: "unique", rows } }, limits, missing: "undetermined" };
    expect(diagnosticsOf(frameworkData([theme("samen", [...core, ...beside], outcome)]))).toEqual([]);
  });

  test("levels between which it sees no difference are named together", () => {
    const outcome = { from: "criteria", rule: { table: { match: "unique", rows: rows.slice(0, 1) } }, missing: "undetermined" };
    const [first] = combinationsIn(diagnosticsOf(frameworkData([theme("samen", core, outcome)])), "framework/table-gap");
    expect(first).toEqual([{ members: ids, standings: [{ count: 4, grades: ["ontbreekt", "in-aanzet"] }] }]);
  });
});

describe("a table that is wrong everywhere", () => {
  const rows = levels.map((level) => ({ when: { count: { of: "criteria", where: { level } }, atLeast: 99 }, level }));
  const five = ["plan", "regie", "nazorg", "evaluatie", "overdracht"].map((id) => criterion(id, { notApplicable: { allowed: false } }));
  const outcome = { from: "criteria", rule: { table: { match: "unique", rows } }, missing: "undetermined" };
  const found = diagnosticsOf(frameworkData([theme("samen", five, outcome)]));

  test("names twenty-five combinations, and how many more there are: of five criteria with four levels there are 56", () => {
    expect(combinationsIn(found, "framework/table-gap")).toHaveLength(25);
    expect(found.flatMap(({ params }) => ("more" in params ? [params.more] : []))).toEqual([31]);
  });

  test("is not tried when there are too many combinations", () => {
    const many = Array.from({ length: 70 }, (_, at) => criterion(`deel-${at}`, { notApplicable: { allowed: false }, indicators: [] }));
    const refused = diagnosticsOf(frameworkData([theme("samen", many, outcome)]));
    expect(refused.map(({ code, params }) => [code, params])).toEqual([["framework/table-not-provable", { why: "too-many" }]]);
  });
});
