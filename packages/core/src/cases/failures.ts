import { rational, toText } from "../exact/rational.ts";
import type { Assessment, CriterionResult, NodeResult } from "../schema/assessment.ts";
import type { CasesData, RatedCase, SeenCase } from "../schema/cases.ts";
import { outcomeGrade } from "../schema/grade.ts";
import type { Outcome } from "../schema/outcome.ts";
import type { CaseFailure } from "./cases-report.ts";
import { criteriaFor } from "./inspection-of-case.ts";

/** What one case expects and its assessment does not give. */
export function failuresOf(one: CasesData["cases"][number], { criteria, themes, overall, framework }: Assessment): readonly CaseFailure[] {
  const results = new Map<string, CriterionResult | NodeResult>(
    [...criteria, ...themes, ...(overall ? [overall] : [])].map((result) => [result.id, result]),
  );
  if ("given" in one) return ratedFailures(one, results);
  return seenFailures(
    one,
    criteriaFor(one.for, framework).map(({ id }) => id),
    results,
  );
}

type Results = ReadonlyMap<string, CriterionResult | NodeResult>;

function ratedFailures({ expect, possible = {} }: RatedCase, results: Results): readonly CaseFailure[] {
  return [
    ...Object.entries(expect).flatMap(([about, answer]) => compare(about, "outcome", written(answer), wordOf(results.get(about)?.outcome))),
    ...Object.entries(possible).flatMap(([about, answer]) => {
      const expected = Array.isArray(answer) ? answer.join(", ") : `${written(answer.from)} – ${written(answer.until)}`;
      return compare(about, "possible", expected, possibleOf(results.get(about)?.outcome));
    }),
  ];
}

function seenFailures({ expect, room }: SeenCase, about: readonly string[], results: Results): readonly CaseFailure[] {
  return about.flatMap((id) => [
    ...compare(id, "outcome", written(expect), wordOf(results.get(id)?.outcome)),
    ...(room ? compare(id, "room", room.join(", "), roomOf(results.get(id))) : []),
  ]);
}

const compare = (about: string, what: CaseFailure["what"], expected: string, found: string): readonly CaseFailure[] =>
  expected === found ? [] : [{ about, what, expected, found }];

/** A number as the engine writes it: 5.10 is 5.1. */
const written = (answer: string | number): string => (/^-?[0-9]/.test(String(answer)) ? toText(rational(answer)) : String(answer));

const wordOf = (outcome: Outcome | undefined): string => outcomeGrade(outcome) ?? outcome?.state ?? "none";

function possibleOf(outcome: Outcome | undefined): string {
  if (!outcome || !("possible" in outcome)) return "none";
  const { possible } = outcome;
  if ("levels" in possible) return possible.levels.join(", ");
  return "interval" in possible ? `${possible.interval.from} – ${possible.interval.until}` : possible.notComputed;
}

function roomOf(result: CriterionResult | NodeResult | undefined): string {
  const room = result?.room;
  if (!room) return "none";
  return "levels" in room ? room.levels.join(", ") : `${room.interval.from} – ${room.interval.until}`;
}
