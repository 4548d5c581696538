import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { referenceTo } from "../../schema/reference.ts";
import type { Places } from "../../text/places.ts";

type Code = `inspection/unknown-${"indicator" | "criterion" | "theme" | "source" | "case" | "assessor" | "party" | "observation" | "step"}`;

/** Looks up what holders name under a key: one id or a list of them. */
export type LookUp = <H extends object>(
  holders: readonly H[] | undefined,
  key: keyof H & string,
  code: Code,
  known: readonly string[],
) => readonly Diagnostic[];

export function lookUpIn(places: Places): LookUp {
  return (holders = [], key, code, known) => {
    const existing = new Set(known);
    return holders.flatMap((holder) => {
      const value: unknown = holder[key];
      const named = (Array.isArray(value) ? value : [value]).filter((name): name is string => typeof name === "string");
      return named.flatMap((name, index) => {
        if (existing.has(name)) return [];
        const span = Array.isArray(value) ? places.value(value, index) : places.value(holder, key);
        return [diagnose(code, referenceTo(name, known), span, { trail: places.trail(holder) })];
      });
    });
  };
}

export const idsOf = (items: readonly { readonly id?: string | undefined }[] = []): readonly string[] =>
  items.flatMap((item) => item.id ?? []);
