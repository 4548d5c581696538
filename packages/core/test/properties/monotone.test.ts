import fc from "fast-check";
import { expect, test } from "vitest";
import type { Outcome } from "../../src/schema/outcome.ts";
import { assessed, criterion, type Data, framework, leaveOut, rated, short, theme } from "../builders.ts";
import { type Look, leavingOut, levels, monotone, rank } from "./rules.ts";

const ids = ["een", "twee", "drie"];
const look: Look = { kind: "criteria", ids, scales: ["ontwikkeling"] };
const capOnLow = fc.option(
  fc
    .constantFrom(...levels.slice(1))
    .map((atMost) => [{ when: { some: { of: "criteria", where: { level: "ontbreekt" } } }, atMost, because: "Er ontbreekt iets." }]),
  { nil: undefined },
);

/** Three criteria that people rate, and rules above them under which better below is never worse above. */
const kaders = fc.tuple(monotone(look), leavingOut, capOnLow, rank).map(([rule, policy, limits, above]) =>
  framework(
    [
      theme(
        "samen",
        ids.map((id) => criterion(id)),
        { from: "criteria", rule, missing: policy, ...(limits && { limits }) },
      ),
      theme("apart", [criterion("vier")], { from: "criteria", rule: { rank: "lowest" }, missing: "undetermined" }),
    ],
    {
      outcome: { scale: "ontwikkeling", from: "themes", rule: above, missing: leaveOut },
    },
  ),
);
const position = fc.integer({ min: 0, max: levels.length - 1 });
const ratings = fc.tuple(...[...ids, "vier"].map((id) => fc.option(position, { nil: undefined }).map((at) => [id, at] as const)));

const given = (positions: readonly (readonly [string, number | undefined])[]): Data =>
  rated(Object.fromEntries(positions.flatMap(([id, at]) => (at === undefined ? [] : [[id, levels[at] ?? ""]]))));
const height = (outcome: Outcome | undefined): number | string =>
  outcome?.state === "scored" ? levels.indexOf(short(outcome)) : short(outcome);
const ends = (outcome: Outcome | undefined): readonly number[] =>
  outcome && "possible" in outcome && "levels" in outcome.possible
    ? [levels.indexOf(outcome.possible.levels[0] ?? ""), levels.indexOf(outcome.possible.levels.at(-1) ?? "")]
    : [];

test("raising one rating never lowers what is computed above it, nor what can still come out", () => {
  let raised = 0;
  fc.assert(
    fc.property(kaders, ratings, fc.nat(3), (kader, before, which) => {
      const [id, at] = before[which] ?? ["", undefined];
      fc.pre(at !== undefined && at < levels.length - 1);
      const after = before.map(([one, level]) =>
        one === id && level !== undefined ? ([one, level + 1] as const) : ([one, level] as const),
      );
      const [low, high] = [assessed(kader, given(before)), assessed(kader, given(after))];
      const pairs = [
        ...low.themes.map((one, index) => [one.outcome, high.themes[index]?.outcome]),
        [low.overall?.outcome, high.overall?.outcome],
      ];
      for (const [lower, higher] of pairs) {
        const [from, to] = [height(lower), height(higher)];
        if (typeof from === "number" && typeof to === "number") expect(to).toBeGreaterThanOrEqual(from);
        // With a level missing, a level that no completion gives is no outcome; that may come and go.
        else expect([from, to]).toContain("undetermined");
        for (const [index, end] of ends(lower).entries()) expect(ends(higher)[index]).toBeGreaterThanOrEqual(end);
        raised += from !== to ? 1 : 0;
      }
    }),
    { numRuns: 50 },
  );
  // Otherwise nothing would have been proven.
  expect(raised).toBeGreaterThan(4);
});

test("a level that was computed without some ratings can still come out once they are there", () => {
  const ranked = fc.tuple(rank, leavingOut, rank).map(([rule, policy, above]) =>
    framework(
      [
        theme(
          "samen",
          ids.map((id) => criterion(id)),
          { from: "criteria", rule, missing: policy },
        ),
        theme("apart", [criterion("vier")], { from: "criteria", rule: { rank: "lowest" }, missing: "undetermined" }),
      ],
      {
        outcome: { scale: "ontwikkeling", from: "criteria", rule: above, missing: policy },
      },
    ),
  );
  let open = 0;
  fc.assert(
    fc.property(ranked, ratings, (kader, positions) => {
      const { themes, overall } = assessed(kader, given(positions));
      for (const { outcome } of [...themes, ...(overall ? [overall] : [])]) {
        if (outcome?.state !== "scored") continue;
        expect("levels" in outcome.possible && outcome.possible.levels).toContain(short(outcome));
        open += outcome.coverage.scored < outcome.coverage.applicable ? 1 : 0;
      }
    }),
    { numRuns: 40 },
  );
  expect(open).toBeGreaterThan(2);
});
