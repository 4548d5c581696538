import fc from "fast-check";
import { expect, test } from "vitest";
import type { Standing } from "../../src/robustness/flip.ts";
import { flips } from "../../src/robustness/flips.ts";
import { isSame } from "../../src/robustness/standing.ts";
import { indexScale } from "../../src/scoring/rules/scale-index.ts";
import { retried } from "../robustness/for-real.ts";
import { type RatedSituation, ratedSituations, type Said } from "./inspections.ts";
import { gradesOf } from "./rules.ts";

/** Without ratings that differ: what is open between two grades is told in a test of its own. */
const situations = ratedSituations.map(
  ({ said, ...rest }): RatedSituation => ({
    ...rest,
    said: new Map([...said].map(([id, [first]]) => [id, [first, first]] as const)),
  }),
);

/** Every criterion that takes part, with its scale, what it is rated, and whether it may not apply. */
const seatsOf = ({ kader, said }: { readonly kader: RatedSituation["kader"]; readonly said: Said }) =>
  kader.data.themes.flatMap((theme) =>
    theme.criteria.flatMap(({ id, scale, phase }) => (phase === "trial" || !scale ? [] : [{ id, scale, word: said.get(id)?.[0] }])),
  );
const standing = (word: string): Standing =>
  word === "not-applicable" || word === "not-assessed"
    ? { state: word }
    : word === "insufficient-evidence"
      ? { state: "undetermined" }
      : { grade: word };
const isOpen = (one: Standing) => "state" in one && one.state !== "not-applicable";

test("flips are those single changes that change an outcome when they are really made, and no others", () => {
  let listed = 0;
  let unlisted = 0;
  fc.assert(
    fc.property(situations, ({ kader, said, judgements }) => {
      const real = retried(kader, said, judgements);
      if (!real) return;
      const found = flips(real.compiled, real.assessment);
      for (const { id, scale, word } of seatsOf({ kader, said })) {
        const from: Standing = word === undefined ? { state: "undetermined" } : standing(word);
        // Where any number may be given, only the two ends are tried.
        const grades = scale === "procent" ? ["0", "100"] : gradesOf(scale);
        for (const to of [...grades, "not-assessed", "not-applicable"].map(standing)) {
          if (isSame(from, to) || (isOpen(from) && isOpen(to))) continue;
          const after = real.after(new Map([[id, to]]));
          for (const { id: node, outcome, flips: all } of found) {
            const gives = after.get(node);
            if (!gives) continue;
            const told = all?.find((flip) => flip.criterion === id && isSame(flip.to, to));
            expect([node, id, to, told?.gives]).toEqual([node, id, to, isSame(gives, outcome) ? undefined : gives]);
            if (told) listed += 1;
            else unlisted += 1;
          }
        }
      }
    }),
    { numRuns: 25 },
  );
  expect(Math.min(listed, unlisted)).toBeGreaterThan(20);
});

test("no way to a lower or higher outcome is shorter than the one that is named, and its moves lead there", () => {
  const count = { found: 0, unreachable: 0, "not-computed": 0 };
  const small = situations.filter(({ kader, said }) => seatsOf({ kader, said }).length <= 4);
  fc.assert(
    fc.property(small, ({ kader, said, judgements }) => {
      const real = retried(kader, said, judgements);
      if (!real) return;
      const movable = seatsOf({ kader, said }).filter(
        ({ word, scale }) => word !== undefined && "grade" in standing(word) && scale !== "procent",
      );
      const ways = waysOf(movable);
      const outcomes = ways.map((way) => real.after(way.changes));
      const scaleOf = (id: string) => {
        const { data } = kader;
        const on = id === "overall" ? data.outcome !== "none" && data.outcome.scale : data.themes.find((theme) => theme.id === id)?.scale;
        return indexScale(data.scales.find((scale) => scale.id === on) as never);
      };
      for (const node of flips(real.compiled, real.assessment)) {
        const { outcome } = node;
        if (!("grade" in outcome)) continue;
        const scale = scaleOf(node.id);
        for (const side of ["lower", "higher"] as const) {
          const isThere = (one: Standing | undefined) =>
            one !== undefined && "grade" in one && (side === "lower" ? -1 : 1) * scale.compare(one.grade, outcome.grade) > 0;
          const shortest = Math.min(...ways.flatMap(({ steps }, at) => (isThere(outcomes[at]?.get(node.id)) ? [steps] : [])));
          const told = node[side];
          count[told.kind] += 1;
          if (told.kind === "not-computed") expect(shortest).toBeGreaterThan(told.within);
          else expect([node.id, side, told.kind === "found" ? told.steps : Number.POSITIVE_INFINITY]).toEqual([node.id, side, shortest]);
          if (told.kind !== "found") continue;
          const after = real.after(new Map(told.moves.map((move) => [move.criterion, move.to]))).get(node.id);
          expect([after, isThere(after)]).toEqual([told.gives, true]);
          expect(told.steps).toBe(
            told.moves.reduce((sum, { criterion, from, to }) => {
              const grades = gradesOf(movable.find(({ id }) => id === criterion)?.scale);
              return sum + Math.abs(grades.indexOf("grade" in from ? from.grade : "") - grades.indexOf("grade" in to ? to.grade : ""));
            }, 0),
          );
        }
      }
    }),
    { numRuns: 25 },
  );
  expect(count.found).toBeGreaterThan(10);
  expect(count.unreachable).toBeGreaterThan(2);
});

interface Way {
  readonly steps: number;
  readonly changes: ReadonlyMap<string, Standing>;
}
/** Every combination of grades, with how many steps away it is. */
function waysOf([first, ...rest]: readonly {
  readonly id: string;
  readonly scale: string;
  readonly word: string | undefined;
}[]): readonly Way[] {
  if (!first) return [{ steps: 0, changes: new Map() }];
  const grades = gradesOf(first.scale);
  const from = grades.indexOf(first.word ?? "");
  return waysOf(rest).flatMap(({ steps, changes }) =>
    grades.map((grade, at) => ({
      steps: steps + Math.abs(at - from),
      changes: at === from ? changes : new Map([...changes, [first.id, { grade }]]),
    })),
  );
}
