import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { referenceTo } from "../../schema/reference.ts";
import type { Check } from "./check.ts";

/** Scales and sources that are named exist. */
export const references: Check = (data, places) => {
  const scales = data.scales.map((scale) => scale.id);
  const sources = data.sources.map((source) => source.id);
  const missing = (
    code: "framework/unknown-scale" | "framework/unknown-source",
    known: readonly string[],
    holder: { readonly scale?: string | undefined; readonly source?: string },
    key: "scale" | "source",
  ): readonly Diagnostic[] => {
    const id = holder[key];
    if (id === undefined || known.includes(id)) return [];
    return [diagnose(code, referenceTo(id, known), places.value(holder, key), { trail: places.trail(holder) })];
  };
  const criteria = data.themes.flatMap((theme) => theme.criteria);
  return [
    ...[...data.themes, ...criteria, ...(data.outcome === "none" ? [] : [data.outcome])].flatMap((holder) =>
      missing("framework/unknown-scale", scales, holder, "scale"),
    ),
    ...criteria
      .flatMap((criterion) => criterion.norm?.references ?? [])
      .flatMap((reference) => missing("framework/unknown-source", sources, reference, "source")),
  ];
};
