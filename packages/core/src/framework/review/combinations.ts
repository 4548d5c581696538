import type { Combination } from "../../diagnostic/catalog/framework.ts";
import type { NodeMembers } from "../../scoring/rules/node.ts";
import type { Space } from "./space.ts";

/** The standing of each member of one kind, by place in its standings, never going down. */
export type Choice = readonly number[];

/** Every choice for one kind. */
export function choicesOf(members: number, standings: number): readonly Choice[] {
  const choices: Choice[] = [];
  const fill = (choice: Choice, from: number): void => {
    if (choice.length === members) choices.push(choice);
    else for (let at = from; at < standings; at++) fill([...choice, at], at);
  };
  fill([], 0);
  return choices;
}

/** One choice for each kind, and where each stands among the choices of its kind. */
export interface Chosen {
  readonly at: readonly number[];
  readonly choices: readonly Choice[];
}

/** Every combination of one choice for each kind, that of the last kind changing first. */
export function* combinations(choices: readonly (readonly Choice[])[]): Generator<Chosen> {
  if (choices.some((some) => some.length === 0)) return;
  const at = choices.map(() => 0);
  while (true) {
    yield { at: [...at], choices: at.map((place, kind) => choices[kind]?.[place] ?? []) };
    let kind = choices.length - 1;
    while (kind >= 0 && at[kind] === (choices[kind]?.length ?? 0) - 1) at[kind--] = 0;
    if (kind < 0) return;
    at[kind] = (at[kind] ?? 0) + 1;
  }
}

/** The members as an outcome gets them. */
export function membersAt({ kinds, others }: Space, chosen: readonly Choice[]): NodeMembers {
  const criteria = [...others.criteria];
  const themes = [...others.themes];
  kinds.forEach(({ members, standings }, index) => {
    members.forEach(({ kind, memberOf }, place) => {
      const standing = standings[chosen[index]?.[place] ?? 0];
      if (standing === undefined || standing === "not-applicable") return;
      (kind === "criteria" ? criteria : themes).push(memberOf(standing === "absent" ? undefined : standing.grades[0]));
    });
  });
  return { criteria, themes };
}

/** The combination in words that an author understands. */
export const combinationOf = ({ kinds }: Space, chosen: readonly Choice[]): Combination =>
  kinds.map(({ members, standings }, index) => ({
    members: members.map(({ id }) => id),
    standings: standings.flatMap((standing, place) => {
      const count = chosen[index]?.filter((one) => one === place).length ?? 0;
      return count === 0 ? [] : [{ count, grades: typeof standing === "string" ? standing : standing.grades }];
    }),
  }));
