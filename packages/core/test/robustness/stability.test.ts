import { describe, expect, test } from "vitest";
import { criterion, type Data, framework, type Given, leaveOut, lowest, rated, theme } from "../builders.ts";
import { flipsOf } from "./flips-in-words.ts";

describe("how far weights may move", () => {
  const kader = (cuts: readonly Data[], weights: Data) =>
    framework([
      theme("samen", [criterion("a"), criterion("b")], {
        from: "criteria",
        rule: { bands: { of: { weightedMean: { of: "value", weights } }, cuts } },
        missing: leaveOut,
      }),
    ]);
  const stability = (cuts: readonly Data[], weights: Data, given: Given) => flipsOf(kader(cuts, weights), rated(given), "samen")?.stability;

  test.each<{ name: string; weights: Data; given: Given; is: readonly (readonly [string, string])[] }>([
    // Of 4 and 2 with weights 1 and 2, against 3: |1·1 − 2·1| / (1 + 2).
    { name: "a third", weights: { a: 1, b: 2 }, given: { a: "geborgd", b: "in-aanzet" }, is: [["3", "1/3"]] },
    {
      name: "all on one side of the edge: no weights cross it",
      weights: { a: 1, b: 2 },
      given: { a: "geborgd", b: "geborgd" },
      is: [["3", "1"]],
    },
    {
      name: "on the edge: the least change crosses it",
      weights: { a: 1, b: 1 },
      given: { a: "geborgd", b: "in-aanzet" },
      is: [["3", "0"]],
    },
    { name: "every value on the edge: weights make no difference", weights: { a: 1, b: 5 }, given: { a: "op-orde", b: "op-orde" }, is: [] },
    { name: "who is left out weighs nothing", weights: { a: 1, b: 2 }, given: { a: "geborgd" }, is: [["3", "1"]] },
    { name: "of nobody nothing can be said", weights: { a: 1, b: 2 }, given: {}, is: [] },
  ])("$name", ({ weights, given, is }) => {
    expect(
      stability([{ level: "op-orde", atLeast: 3 }, { level: "ontbreekt" }], weights, given)?.map(({ edge, radius }) => [edge, radius]),
    ).toEqual(is);
  });

  test("each edge has its own", () => {
    const cuts = [{ level: "geborgd", above: "3.5" }, { level: "op-orde", atLeast: "5/2" }, { level: "ontbreekt" }];
    // 4 and 2, weights 1 and 2: against 3.5 |0.5 − 3| / 3.5; against 2.5 |1.5 − 1| / 2.5.
    expect(stability(cuts, { a: 1, b: 2 }, { a: "geborgd", b: "in-aanzet" })).toEqual([
      { edge: "3.5", radius: "5/7" },
      { edge: "2.5", radius: "0.2" },
    ]);
  });

  test("what people judged follows no weights", () => {
    const judgements = [{ about: "samen", level: "in-aanzet", because: "Daarom.", by: "inspecteur-1", date: "2024-04-19" }];
    const cuts = [{ level: "op-orde", atLeast: 3 }, { level: "ontbreekt" }];
    const found = flipsOf(kader(cuts, { a: 1, b: 2 }), { ...rated({ a: "geborgd", b: "in-aanzet" }), judgements }, "samen");
    expect(found?.stability).toEqual([]);
  });

  test("of another rule there is nothing to say", () => {
    const plain = framework([theme("samen", [criterion("a")], lowest)]);
    expect(flipsOf(plain, rated({ a: "op-orde" }), "samen")?.stability).toEqual([]);
  });
});
