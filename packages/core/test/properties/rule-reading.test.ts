import fc from "fast-check";
import { expect, test } from "vitest";
import { readingOf } from "../../src/scoring/rules/analysis.ts";
import { gradesOn, membersIn, type RuleAlone, rulesAlone, type Seat, type Standings, standingsFor } from "./nodes.ts";

const states = 12;
/** A rule, and some random states of all it looks at. */
const tried = (withoutGrade: boolean) =>
  rulesAlone.chain((rule) =>
    fc.array(standingsFor(rule.seats, withoutGrade), { minLength: states, maxLength: states }).map((all) => ({ rule, all })),
  );
const reading = ({ node }: RuleAlone, { kind, memberOf }: Seat) => readingOf(node, memberOf(undefined), kind);
const given = (rule: RuleAlone, standings: Standings) => rule.node.gradeOf(membersIn(rule.seats, standings));
const withGrade = (standings: Standings, id: string, grade: string): Standings => new Map([...standings, [id, grade]]);

test("a rule that is said to rise, fall or stay with a member does so, over all states of the others", () => {
  const seen = { rises: 0, falls: 0, stays: 0, moved: 0 };
  fc.assert(
    fc.property(tried(false), ({ rule, all }) => {
      for (const seat of rule.seats) {
        const { trend } = reading(rule, seat);
        if (trend === undefined) continue;
        seen[trend === 1 ? "rises" : trend === -1 ? "falls" : "stays"] += 1;
        for (const standings of all) {
          if (standings.get(seat.id) === "not-applicable") continue;
          // Where a rung cannot be said the rule says so itself, and only what stays is still promised.
          if (trend !== 0 && !rule.node.isSaid(membersIn(rule.seats, standings))) continue;
          const grades = gradesOn(seat.scale).map((grade) => given(rule, withGrade(standings, seat.id, grade)));
          // A grade stays a grade and none stays none: otherwise two ends would say nothing of what lies between them.
          expect(new Set(grades.map((grade) => grade === undefined)).size).toBe(1);
          for (const [at, grade] of grades.entries()) {
            const before = grades[at - 1];
            if (at === 0 || grade === undefined || before === undefined) continue;
            const step = Math.sign(rule.node.scale.compare(grade, before));
            expect([seat.id, trend, step === 0 || step === trend]).toEqual([seat.id, trend, true]);
            seen.moved += step === 0 ? 0 : 1;
          }
        }
      }
    }),
    { numRuns: 60 },
  );
  // Otherwise nothing would have been proven.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(2);
});

test("members that a rule is said not to tell apart can change grades with each other", () => {
  let pairs = 0;
  fc.assert(
    fc.property(tried(true), ({ rule, all }) => {
      const alike = rule.seats.flatMap((one, at) =>
        rule.seats
          .slice(at + 1)
          .flatMap((other) => (reading(rule, one).signature === reading(rule, other).signature ? [[one, other] as const] : [])),
      );
      for (const [one, other] of alike) {
        for (const standings of all) {
          const [first, second] = [standings.get(one.id), standings.get(other.id)];
          if (first === undefined || second === undefined || first === second) continue;
          if ([first, second].some((standing) => standing === "none" || standing === "not-applicable")) continue;
          const exchanged = new Map([...standings, [one.id, second], [other.id, first]]);
          expect([one.id, other.id, given(rule, exchanged)]).toEqual([one.id, other.id, given(rule, standings)]);
          pairs += 1;
        }
      }
    }),
    { numRuns: 40 },
  );
  expect(pairs).toBeGreaterThan(20);
});

test("with a derivation, without one, and on the short road a rule gives the same", () => {
  let grades = 0;
  fc.assert(
    fc.property(tried(true), ({ rule, all }) => {
      for (const standings of all) {
        const members = membersIn(rule.seats, standings);
        const [traced, plain] = [rule.node.evaluate(members, []), rule.node.evaluate(members, undefined)];
        expect(plain).toEqual(traced);
        expect(rule.node.gradeOf(members)).toBe(traced.grade);
        grades += traced.grade === undefined ? 0 : 1;
      }
    }),
    { numRuns: 30 },
  );
  expect(grades).toBeGreaterThan(50);
});

test("the order of members is neutral", () => {
  fc.assert(
    fc.property(tried(true), ({ rule, all }) => {
      for (const standings of all) {
        const { criteria, themes } = membersIn(rule.seats, standings);
        expect(rule.node.gradeOf({ criteria: criteria.toReversed(), themes: themes.toReversed() })).toBe(
          rule.node.gradeOf({ criteria, themes }),
        );
      }
    }),
    { numRuns: 15 },
  );
});
