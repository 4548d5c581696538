import { error } from "./entry.ts";

/** A kind of value, as people know it. */
export type ValueWord = "text" | "number" | "whole-number" | "yes-no" | "list" | "map" | "nothing";

/** A written form. The names are those of the patterns in the schema; `other` is a form without a name. */
export type FormatWord = "id" | "observationId" | "date" | "version" | "decimal" | "grade" | "link" | "other";

interface Allowed {
  readonly allowed: readonly string[];
  readonly candidate?: string;
}

export const schemaCatalog = {
  "schema/unknown-key": error<Allowed & { readonly key: string }>(),
  "schema/missing-key": error<{ readonly key: string }>(),
  "schema/wrong-type": error<{ readonly expected: readonly ValueWord[]; readonly found: ValueWord }>(),
  "schema/number-for-text": error<{ readonly found: string }>(),
  "schema/not-allowed-value": error<Allowed & { readonly value: string }>(),
  "schema/bad-format": error<{ readonly what: FormatWord; readonly value: string }>(),
  "schema/blank-text": error(),
  "schema/too-few": error<{ readonly minimum: number }>(),
  "schema/number-out-of-range": error<{ readonly minimum?: number; readonly maximum?: number }>(),
  "schema/no-such-form": error<Allowed>(),
  "schema/unknown-kind": error<Allowed & { readonly kind: string }>(),
  "schema/unsupported-format": error<{ readonly format: string }>(),
};
