import fc from "fast-check";
import { expect, test } from "vitest";
import { outcomeGrade } from "../../src/schema/grade.ts";
import type { Outcome } from "../../src/schema/outcome.ts";
import { assessed, assessors, closedRatings, criterion, type Data, framework, leaveOut, possibleOf, theme } from "../builders.ts";
import { levels } from "./frameworks.ts";
import { completions, decide, type Known, type SmallOutcome, type SmallRule } from "./oracle.ts";

const all = [0, 1, 2, 3];
const name = (level: number): string => levels[level] ?? "";
const fromUp = (from: number): readonly string[] => levels.slice(from);

// What two assessors say of one criterion, and what is then known of it.
interface Said {
  readonly words: readonly [string | undefined, string | undefined];
  readonly known: Known;
}
const saids: fc.Arbitrary<Said> = fc.oneof(
  fc.constantFrom(...all).map((level): Said => ({ words: [name(level), name(level)], known: { level } })),
  fc.tuple(fc.constantFrom(...all), fc.constantFrom(...all)).map(([one, two]): Said => {
    const open = all.filter((level) => level >= Math.min(one, two) && level <= Math.max(one, two));
    return { words: [name(one), name(two)], known: one === two ? { level: one } : { open } };
  }),
  fc.constantFrom<Said>(
    { words: [undefined, undefined], known: { open: all } },
    { words: ["insufficient-evidence", "insufficient-evidence"], known: { open: all } },
    { words: ["insufficient-evidence", "op-orde"], known: { open: all } },
    { words: ["not-assessed", "op-orde"], known: { level: 2 } },
    { words: ["not-applicable", "not-applicable"], known: "not-applicable" },
  ),
);

const high = fc.integer({ min: 1, max: 3 });
const descending = fc.subarray([3, 2, 1], { minLength: 1 });
const rules: fc.Arbitrary<SmallRule> = fc.oneof(
  fc.constantFrom("lowest", "highest", "lower-median").map((rank): SmallRule => ({ rank: rank as "lowest" })),
  fc.tuple(descending, fc.array(fc.tuple(high, high), { minLength: 3, maxLength: 3 })).map(
    ([gives, asks]): SmallRule => ({
      rungs: gives.map((one, at) => ({ gives: one, from: asks[at]?.[0] ?? 1, atLeast: asks[at]?.[1] ?? 1 })),
    }),
  ),
  fc.tuple(descending, fc.array(fc.tuple(high, high, high), { minLength: 3, maxLength: 3 })).map(
    ([gives, asks]): SmallRule => ({
      parts: gives.map((one, at) => ({
        gives: one,
        from: asks[at]?.[0] ?? 1,
        of: Math.min(asks[at]?.[1] ?? 1, asks[at]?.[2] ?? 1),
        in: asks[at]?.[2] ?? 1,
      })),
    }),
  ),
);
const limits = fc.array(
  fc
    .tuple(fc.constantFrom(...all), fc.constantFrom("atMost", "atLeast"), fc.constantFrom(...all))
    .map(([at, side, level]) => ({ at, [side]: level })),
  { maxLength: 2 },
);
const outcomes: fc.Arbitrary<SmallOutcome> = fc.record({
  rule: rules,
  limits,
  missing: fc.constantFrom<SmallOutcome["missing"]>("all", { of: 0, in: 1 }, { of: 1, in: 2 }, { of: 2, in: 3 }),
});

/** The same in the language of a framework. */
const written = ({ rule, limits: bounds, missing }: SmallOutcome): Data => ({
  rule: ruleOf(rule),
  limits: bounds.map(({ at, atMost, atLeast }) => ({
    when: { some: { of: "criteria", where: { level: name(at) } } },
    ...(atMost !== undefined && { atMost: name(atMost) }),
    ...(atLeast !== undefined && { atLeast: name(atLeast) }),
    because: "Dat staat in het kader.",
  })),
  missing: missing === "all" ? "undetermined" : { ...(missing.of > 0 && { atLeastShare: `${missing.of}/${missing.in}` }), ...leaveOut },
});
function ruleOf(rule: SmallRule): Data {
  if ("rank" in rule) return rule;
  const counted = (from: number) => ({ of: "criteria", where: { level: fromUp(from) } });
  const rungs =
    "rungs" in rule
      ? rule.rungs.map(({ gives, from, atLeast }) => ({ level: name(gives), when: { count: counted(from), atLeast } }))
      : rule.parts.map((part) => ({ level: name(part.gives), when: { share: counted(part.from), atLeast: `${part.of}/${part.in}` } }));
  return { ladder: [...rungs, { level: name(0), otherwise: true }] };
}

const said = (about: readonly string[], saying: readonly Said[]): Data => ({
  assessors: assessors("inspecteur-1", "inspecteur-2"),
  ratings: [0, 1].map((who) =>
    closedRatings(
      `inspecteur-${who + 1}`,
      Object.fromEntries(about.flatMap((id, at) => (saying[at]?.words[who] === undefined ? [] : [[id, saying[at]?.words[who] ?? ""]]))),
    ),
  ),
});
const levelOf = (outcome: Outcome | undefined): string | undefined => outcomeGrade(outcome);
const current = (known: readonly Known[]) =>
  known.filter((one) => one !== "not-applicable").map((one) => ("level" in one ? one.level : undefined));
const names = (found: readonly (number | undefined)[]): readonly string[] => all.filter((level) => found.includes(level)).map(name);

/** A level that no completion gives is no outcome. */
const reachable = (level: number | undefined, found: readonly (number | undefined)[]): number | undefined =>
  found.includes(level) ? level : undefined;

const ids = ["een", "twee", "drie", "vier"];
const four = fc.array(saids, { minLength: 1, maxLength: 4 });

test("a theme: level and possible levels are those of the second opinion", () => {
  let open = 0;
  fc.assert(
    fc.property(outcomes, four, (outcome, saying) => {
      const about = ids.slice(0, saying.length);
      const known = saying.map((one) => one.known);
      fc.pre(known.some((one) => one !== "not-applicable"));
      const kader = framework([
        theme(
          "samen",
          about.map((id) => criterion(id)),
          { from: "criteria", ...written(outcome) },
        ),
      ]);
      const [result] = assessed(kader, said(about, saying)).themes;
      const found = completions(known).map((one) => decide(outcome, one));
      const level = reachable(decide(outcome, current(known)), found);
      expect(levelOf(result?.outcome)).toBe(level === undefined ? undefined : name(level));
      expect(possibleOf(result?.outcome)).toEqual(names(found));
      open += known.some((one) => one !== "not-applicable" && "open" in one) ? 1 : 0;
    }),
    { numRuns: 70 },
  );
  expect(open).toBeGreaterThan(10);
});

test("the whole, through its themes: level and possible levels are those of the second opinion", () => {
  const two = fc.array(saids, { minLength: 2, maxLength: 2 });
  const ranked = fc
    .constantFrom("lowest", "highest", "lower-median")
    .map((rank): SmallOutcome => ({ rule: { rank: rank as "lowest" }, limits: [], missing: "all" }));
  fc.assert(
    fc.property(outcomes, outcomes, ranked, two, two, (one, other, above, first, second) => {
      const branches = [first, second].map((saying) => saying.map((each) => each.known));
      fc.pre(branches.every((known) => known.some((each) => each !== "not-applicable")));
      const themes = [
        theme(
          "samen",
          ids.slice(0, 2).map((id) => criterion(id)),
          { from: "criteria", ...written(one) },
        ),
        theme(
          "apart",
          ids.slice(2).map((id) => criterion(id)),
          { from: "criteria", ...written(other) },
        ),
      ];
      const kader = framework(themes, { outcome: { scale: "ontwikkeling", from: "themes", ...written(above) } });
      const { overall } = assessed(kader, said(ids, [...first, ...second]));
      const whole = (levels: readonly (readonly (number | undefined)[])[]) =>
        decide(above, [decide(one, levels[0] ?? []), decide(other, levels[1] ?? [])]);
      const [left, right] = branches.map((known) => completions(known));
      const found = (left ?? []).flatMap((a) => (right ?? []).map((b) => whole([a, b])));
      const settled = [one, other].map((below, at) => {
        const known = branches[at] ?? [];
        return reachable(
          decide(below, current(known)),
          completions(known).map((each) => decide(below, each)),
        );
      });
      const level = reachable(decide(above, settled), found);
      expect(levelOf(overall?.outcome)).toBe(level === undefined ? undefined : name(level));
      expect(possibleOf(overall?.outcome)).toEqual(names(found));
    }),
    { numRuns: 40 },
  );
});
