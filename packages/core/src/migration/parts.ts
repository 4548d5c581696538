import type { MigratedPart } from "../diagnostic/catalog/migration.ts";
import type { FrameworkData } from "../schema/framework.ts";
import { canonicalText } from "../text/canonical.ts";

/** A theme, criterion or indicator of one version. */
export interface Part {
  readonly what: MigratedPart;
  readonly id: string;
  /** What it says by itself, in canonical form: with its scale, without its printed number and the parts below it. */
  readonly content: string;
  /** Of an indicator: the id of its criterion. */
  readonly of?: string;
}

/** Every part by its id. An indicator that shares its id with a theme or criterion shares its fate: one name, one change. */
export function partsOf({ themes, scales }: FrameworkData): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const add = (what: MigratedPart, id: string, said: { readonly scale?: string | undefined }, of?: string) => {
    const other = parts.get(id);
    // On another scale, a level of the same name says something else.
    const content = canonicalText({ ...said, scale: scales.find((scale) => scale.id === said.scale) ?? null });
    parts.set(id, other ? { ...other, content: other.content + content } : { what, id, content, ...(of !== undefined && { of }) });
  };
  for (const { criteria, number: _number, ...theme } of themes) {
    add("theme", theme.id, theme);
    for (const { indicators: _indicators, number: _printed, ...criterion } of criteria) add("criterion", criterion.id, criterion);
  }
  for (const criterion of themes.flatMap((theme) => theme.criteria)) {
    for (const indicator of criterion.indicators ?? []) add("indicator", indicator.id, indicator, criterion.id);
  }
  return parts;
}
