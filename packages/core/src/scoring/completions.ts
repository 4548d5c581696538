import type { Completion, Open } from "./leaf.ts";

/**
 * How many completions there are of kinds of members alike: of `m` members that can each get `k` grades,
 * the multisets, (m + k − 1)! / (m! (k − 1)!).
 */
export const countByKind = (kinds: readonly (readonly Open[])[]): number =>
  kinds.reduce((product, kind) => product * multisets(kind.length, kind[0]?.grades.length ?? 1), 1);

function multisets(members: number, grades: number): number {
  let count = 1;
  for (let chosen = 1; chosen < grades; chosen++) count = (count * (members + chosen)) / chosen;
  return Math.round(count);
}

/** Every completion once, where members of one kind are alike: among them only how many get each grade makes a difference. */
export function* completionsByKind(kinds: readonly (readonly Open[])[]): Generator<Completion> {
  const completion = new Map<string, string>();
  yield* fillKind(kinds, 0, completion);
}

function* fillKind(kinds: readonly (readonly Open[])[], at: number, completion: Map<string, string>): Generator<Completion> {
  const kind = kinds[at];
  if (!kind) yield completion;
  else yield* fillMember(kind, 0, 0, completion, () => fillKind(kinds, at + 1, completion));
}

/** Gives the members of one kind grades that never go down from one to the next. */
function* fillMember(
  kind: readonly Open[],
  at: number,
  lowest: number,
  completion: Map<string, string>,
  rest: () => Generator<Completion>,
): Generator<Completion> {
  const member = kind[at];
  if (!member) {
    yield* rest();
    return;
  }
  for (let grade = lowest; grade < member.grades.length; grade++) {
    completion.set(member.id, member.grades[grade] as string);
    yield* fillMember(kind, at + 1, grade, completion, rest);
  }
}
