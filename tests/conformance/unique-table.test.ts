import { type Diagnostic, loadFramework } from "@referentiekader/core";
import { describe, expect, test } from "vitest";
import { dataOf, textOf } from "./scheme.ts";

const folder = "cqc-asc-rating-principles";
const levels = ["inadequate", "requires-improvement", "good", "outstanding"];

interface Holes {
  readonly gaps: readonly (readonly string[])[];
  readonly conflicts: readonly { readonly ratings: readonly string[]; readonly outcomes: readonly string[] }[];
}
const expected = dataOf(`${folder}/gaps-and-conflicts.yaml`) as Holes;
const { ok, diagnostics } = loadFramework(textOf(`${folder}/unique.yaml`));

const inOrder = (ratings: readonly string[]) => ratings.toSorted((a, b) => levels.indexOf(a) - levels.indexOf(b));
const byText = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

type Combination = Extract<Extract<Diagnostic, { code: "framework/table-gap" }>["params"], { combination: unknown }>["combination"];

/** The five ratings that a diagnostic names by example; which question has which makes no difference. */
function ratingsIn(combination: Combination): readonly string[] {
  const [five, ...others] = combination;
  if (others.length > 0 || five?.members.length !== 5) throw new Error("The five ratings can be exchanged, and nothing else takes part.");
  return inOrder(five.standings.flatMap(({ count, grades }) => Array.from({ length: count }, () => [grades].flat().join(" or "))));
}

describe("the published principles, each one row of a table in which one row must hold", () => {
  test("are refused, for gaps and conflicts only", () => {
    expect(ok).toBe(false);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["framework/table-gap", "framework/table-conflict"]));
  });

  test("nine combinations of five ratings fall under no principle", () => {
    const found = diagnostics.flatMap((one) =>
      one.code === "framework/table-gap" && "combination" in one.params ? [ratingsIn(one.params.combination)] : [],
    );
    expect(expected.gaps).toHaveLength(9);
    expect(found.toSorted(byText)).toEqual(expected.gaps.map(inOrder).toSorted(byText));
  });

  test("eight combinations fall under two principles that disagree", () => {
    const found = diagnostics.flatMap((one) => {
      if (one.code !== "framework/table-conflict" || !("combination" in one.params)) return [];
      const { combination, gives } = one.params;
      const outcomes = gives.map((row) => (typeof row === "object" && "level" in row ? row.level : "no level"));
      return [{ ratings: ratingsIn(combination), outcomes: inOrder(outcomes) }];
    });
    expect(expected.conflicts).toHaveLength(8);
    expect(found.toSorted(byText)).toEqual(
      expected.conflicts.map(({ ratings, outcomes }) => ({ ratings: inOrder(ratings), outcomes: inOrder(outcomes) })).toSorted(byText),
    );
  });
});
