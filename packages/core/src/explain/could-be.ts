import type { Where } from "../schema/where.ts";

type Fixed = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What can change about a member without it becoming another one. */
const changing: ReadonlySet<string> = new Set(["level", "value", "picture", "citizen", "spoken", "speaks"] satisfies (keyof Where)[]);

/**
 * Whether something with these fixed properties can ever be among the members for which all of this holds, whatever is found
 * of it. What it lacks it does not have.
 */
export const couldBe = (fixed: Fixed, wheres: readonly Where[]): boolean =>
  wheres.every((where) => Object.entries(where).every(([key, wanted]) => changing.has(key) || has(fixed[key], wanted)));

function has(found: Fixed[string], wanted: unknown): boolean {
  const asked = [wanted].flat();
  return [found].flat().some((one) => one !== undefined && asked.includes(one));
}
