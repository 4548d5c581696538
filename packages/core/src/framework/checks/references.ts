import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { referenceTo } from "../../schema/reference.ts";
import { reckonings } from "../looks.ts";
import type { Check } from "./check.ts";

/** Scales and sources that are named exist. Those in predicates: see `predicate-names`. */
export const references: Check = ({ data, sites }, places) => {
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
  const indicators = criteria.flatMap((criterion) => criterion.indicators ?? []);
  const maps = sites.flatMap(reckonings).flatMap(({ value }) => (typeof value === "object" && "byScale" in value ? [value.byScale] : []));
  return [
    ...[...data.themes, ...criteria, ...indicators, ...(data.outcome === "none" ? [] : [data.outcome])].flatMap((holder) =>
      missing("framework/unknown-scale", scales, holder, "scale"),
    ),
    ...maps.flatMap((byScale) =>
      Object.keys(byScale)
        .filter((id) => !scales.includes(id))
        .map((id) =>
          diagnose("framework/unknown-scale", referenceTo(id, scales), places.key(byScale, id), { trail: places.trail(byScale) }),
        ),
    ),
    ...criteria
      .flatMap((criterion) => criterion.norm?.references ?? [])
      .flatMap((reference) => missing("framework/unknown-source", sources, reference, "source")),
  ];
};
