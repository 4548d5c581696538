import type { Audience } from "./assessment-parts.ts";

/** Who a report can be made for, from the widest knowledge to the smallest. */
const audiences = ["internal", "inspected", "public"] as const satisfies readonly Audience[];

type Plain = string | number | boolean;
type IsOptional<T, K extends keyof T> = object extends Pick<T, K> ? true : false;

/** Words and lists of words declare one audience; an object or list of objects declares its own and that of its fields, or is internal as a whole. */
type Declaration<V, Allowed extends Audience> = V extends Plain | readonly Plain[]
  ? Allowed
  : V extends readonly (infer Item)[]
    ? Nested<Item, Allowed>
    : Nested<V, Allowed>;
type Nested<V, Allowed extends Audience> = Extract<Allowed, "internal"> | { readonly audience: Allowed; readonly fields: Audiences<V> };

/**
 * The audience of every field of `T`; the compiler refuses a table with a field missing. What may disappear must be optional in `T`:
 * a required field can only be public. So a pruned model has the same type as the whole one, and whoever renders it handles what is absent.
 */
export type Audiences<T> = {
  readonly [K in keyof T]-?: IsOptional<T, K> extends true ? Declaration<NonNullable<T[K]>, Audience> : Declaration<T[K], "public">;
};

/** What stands in a list and names its own audience, such as an observation, is left out as a whole. */
export interface HasAudience {
  readonly audience: Audience;
}

type Table = { readonly [field: string]: Audience | { readonly audience: Audience; readonly fields: Table } };

const reads = (reader: Audience, needed: Audience): boolean => audiences.indexOf(reader) <= audiences.indexOf(needed);

/** The one of two audiences that may see least: what was left out does not come back. */
export const narrowest = (one: Audience, other: Audience): Audience => (reads(one, other) ? other : one);

/** The one of several audiences that may see most; without any it is internal. */
export const widest = (all: readonly Audience[]): Audience =>
  [...audiences].reverse().find((audience) => all.includes(audience)) ?? "internal";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const namesAudience = (value: unknown): value is HasAudience =>
  isObject(value) && "audience" in value && audiences.some((audience) => audience === value.audience);

/**
 * Leaves out every field and every list item that this reader may not see.
 *
 * @param value any part of the report model
 * @param table the declarations of that part; a field that is not in it counts as internal
 * @param reader for whom the result is
 */
export function prune<T extends object>(value: T, table: Audiences<T>, reader: Audience): T {
  return pruneObject(value, table as Table, reader) as T;
}

function pruneObject(value: object, table: Table, reader: Audience): object {
  const kept = Object.entries(value).flatMap(([field, content]: [string, unknown]) => {
    const declared = table[field] ?? "internal";
    const needed = typeof declared === "string" ? declared : declared.audience;
    if (!reads(reader, needed)) return [];
    return [[field, typeof declared === "string" ? content : pruneContent(content, declared.fields, reader)]];
  });
  return Object.fromEntries(kept) as object;
}

function pruneContent(content: unknown, fields: Table, reader: Audience): unknown {
  if (Array.isArray(content)) {
    return content.filter((item) => !namesAudience(item) || reads(reader, item.audience)).map((item) => pruneContent(item, fields, reader));
  }
  return isObject(content) ? pruneObject(content, fields, reader) : content;
}
