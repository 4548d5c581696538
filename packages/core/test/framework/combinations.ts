import type { Combination } from "../../src/diagnostic/catalog/framework.ts";

/** What is given to every criterion, by its id: a level, or why there is none. */
export type Given = Readonly<Record<string, string>>;

/** Every way to give each of these one of its options. */
export function everyGiven(options: Readonly<Record<string, readonly string[]>>): readonly Given[] {
  return Object.entries(options).reduce<readonly Given[]>(
    (all, [id, some]) => all.flatMap((given) => some.map((option) => ({ ...given, [id]: option }))),
    [{}],
  );
}

/** Whether this is one of the ways to give that a combination stands for. */
export const isOneOf = (given: Given, combination: Combination): boolean =>
  combination.every(({ members, standings }) => {
    const expected = standings.flatMap(({ count, grades }) => Array.from({ length: count }, () => [grades].flat()));
    return matches(
      members.map((id) => given[id] ?? ""),
      expected,
    );
  });

/** Standings never overlap, so that each option fits one of them at most. */
function matches(options: readonly string[], expected: readonly (readonly string[])[]): boolean {
  const left = [...expected];
  return options.every((option) => {
    const at = left.findIndex((grades) => grades.includes(option));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
