import type { FrameworkData } from "../schema/framework.ts";

/** A schema of one part of a rule, as zod/mini makes them. */
interface Reader<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
}

/**
 * The rule as it was written, at the place a step points to (a JSON Pointer, RFC 6901).
 *
 * @returns undefined when nothing of that form stands there, as in an assessment that was changed by hand
 */
export function ruleAt<T>(framework: FrameworkData, pointer: string | undefined, form: Reader<T>): T | undefined {
  if (pointer === undefined) return undefined;
  const parts = pointer.split("/").slice(1);
  const found = parts.reduce<unknown>((value, part) => childOf(value, part.replaceAll("~1", "/").replaceAll("~0", "~")), framework);
  const read = form.safeParse(found);
  return read.success ? read.data : undefined;
}

function childOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
