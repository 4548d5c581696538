import * as z from "zod/mini";
import { type Diagnostic, sortDiagnostics } from "../diagnostic/diagnostic.ts";
import type { Places } from "../text/places.ts";
import { issueDiagnostics } from "./issue-diagnostics.ts";

/** What validation gives: the value only when nothing is wrong with it. */
export interface Validated<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks data against the schema of its kind of file.
 *
 * The value that comes out is the very object that went in: our schemas check and never transform, and the places of a
 * value are tied to the object itself.
 * @param raw what a reader gave, or data from elsewhere
 * @param places where the objects in it came from
 * @returns the same object, typed, or one diagnostic for each thing that is wrong, each at its place
 */
export function validate<T>(schema: z.ZodMiniType<T>, raw: unknown, places: Places): Validated<T> {
  const { success, error } = z.safeParse(schema, raw);
  if (success) return { value: raw as T, diagnostics: [] };
  const subject = { raw, schema, places };
  return { value: undefined, diagnostics: sortDiagnostics(error.issues.flatMap((issue) => issueDiagnostics(issue, subject))) };
}
