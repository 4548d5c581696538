import type { Difference } from "./difference.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Every place where two JSON values differ, deepest first known: fields by name, members of lists by their id where each has
 * one, else by their place. The same members in another order are a difference too.
 */
export function differencesOf(kept: unknown, found: unknown, path = ""): readonly Difference[] {
  if (Array.isArray(kept) && Array.isArray(found)) return inLists(kept, found, path);
  if (isFields(kept) && isFields(found)) return inFields(kept, found, path);
  return Object.is(kept, found) ? [] : [{ path: path === "" ? "/" : path, kept, found }];
}

function inLists(kept: readonly unknown[], found: readonly unknown[], path: string): readonly Difference[] {
  const [before, after] = [byId(kept, found), byId(found, kept)];
  const [first, second] = [before, after].map((list) => Object.keys(list));
  const isOnlyMoved = first?.length === second?.length && first?.every((name) => name in after) && String(first) !== String(second);
  return isOnlyMoved ? [{ path, kept: first, found: second }, ...inFields(before, after, path)] : inFields(before, after, path);
}

function inFields(kept: Fields, found: Fields, path: string): readonly Difference[] {
  const keys = [...new Set([...Object.keys(kept), ...Object.keys(found)])];
  return keys.flatMap((key) => differencesOf(kept[key], found[key], `${path}/${escaped(key)}`));
}

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** As in a JSON Pointer (RFC 6901). */
const escaped = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

const names = ["id", "about", "assessor", "case", "criterion", "party"] as const;

/** A list as fields. Only where every member on both sides has a name of its own do names take the place of positions. */
function byId(list: readonly unknown[], other: readonly unknown[]): Fields {
  const name = names.find((key) => [list, other].every((some) => areNamed(some, key)));
  return Object.fromEntries(list.map((member, at) => [name === undefined ? String(at) : String((member as Fields)[name]), member]));
}

function areNamed(list: readonly unknown[], key: string): boolean {
  const found = list.map((member) => (isFields(member) ? member[key] : undefined));
  return found.every((one) => typeof one === "string") && new Set(found).size === found.length;
}
