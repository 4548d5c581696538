import type { ValueWord } from "../diagnostic/catalog/schema.ts";
import type { Places, TrailStep } from "../text/places.ts";
import type { Span } from "../text/span.ts";

/** A value in a file, found by its path from the outermost one. */
export interface Located {
  readonly value: unknown;
  /** The object or list that holds it; absent for the outermost value. */
  readonly holder?: object;
  readonly key?: string | number;
  /** Whether the key is there at all. */
  readonly exists: boolean;
}

export function locate(raw: unknown, path: readonly PropertyKey[]): Located {
  let located: Located = { value: raw, exists: true };
  for (const step of path) {
    const holder = located.value;
    const key = typeof step === "number" ? step : String(step);
    if (!isHolder(holder)) return { value: undefined, exists: false };
    located = Object.hasOwn(holder, key)
      ? { value: holder[key], holder, key, exists: true }
      : { value: undefined, holder, key, exists: false };
  }
  return located;
}

/** Where the value stands; of a missing one, the nearest existing key above it. */
export function spanOf({ holder, key, value }: Located, places: Places): Span {
  if (holder && key !== undefined) return places.value(holder, key);
  return places.of(isHolder(value) ? value : {});
}

export function trailOf({ holder, value }: Located, places: Places): readonly TrailStep[] {
  const nearest = isHolder(value) ? value : holder;
  return nearest ? places.trail(nearest) : [];
}

/** The value as the file has it: a number or a word without its quotes. */
export function writtenValue({ holder, key, value }: Located, places: Places): string {
  if (typeof value === "string") return value;
  const written = holder && key !== undefined ? places.written(holder, key) : undefined;
  return written ?? String(value);
}

export function wordOf(value: unknown): ValueWord {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "list";
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
      return "number";
    case "boolean":
      return "yes-no";
    default:
      return "map";
  }
}

function isHolder(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === "object" && value !== null;
}
