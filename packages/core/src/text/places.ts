import { createLineIndex, type LineIndex, type Range } from "./line-index.ts";
import { singular } from "./singular.ts";
import type { SourceText } from "./source-text.ts";
import type { Span } from "./span.ts";

/** One step of the way to a value: "theme B", "criterion 2.1". */
export interface TrailStep {
  /** Singular key of the list it stands in. */
  readonly kind: string;
  /** Printed number, else id, else what it is about, else its position in the list. */
  readonly label: string;
}

/** Where one key and its value stand. Members of a list have no key. */
export interface Part {
  readonly key?: Range | undefined;
  readonly value: Range;
}

/** Where one object or list stands, as its reader registers it. */
export interface Place {
  readonly lines: LineIndex;
  readonly range: Range;
  /** The object or list that holds it, and under which key or position; absent for the outermost. */
  readonly parent?: object | undefined;
  readonly at?: string | number | undefined;
  /** A row of a table belongs to no list in its file and names its own step. */
  readonly step?: TrailStep | undefined;
  part(key: string | number): Part | undefined;
}

/**
 * Remembers where every object and list came from. The knowledge is tied to the object itself, so that it stays right
 * when lists of several files are joined. Asking about an object nobody registered gives 1:1 of path "".
 */
export interface Places {
  /** The whole value. */
  of(holder: object): Span;
  /** The key itself; of a cell: its heading. Without such a key: the same as `of`. */
  key(holder: object, key: string): Span;
  /** The value under the key. When it is missing: the nearest existing key above it. */
  value(holder: object, key: string | number): Span;
  /** The value as it was written, quotes and all: `7.50`, `"2.1"`. */
  written(holder: object, key: string | number): string | undefined;
  /** From the outside in, including the holder itself. */
  trail(holder: object): readonly TrailStep[];
  /** The text behind a path, for code frames. */
  source(path: string): SourceText | undefined;
  /** Every text that was read. */
  sources(): readonly SourceText[];
  /** For readers: a text from now on has places. */
  addSource(source: SourceText): LineIndex;
  /** For readers: tells where an object or list stands. */
  register(holder: object, place: Place): void;
  /** Gives an object that was built from another the same place, keys included. */
  adopt(holder: object, from: object): void;
}

const start = { line: 1, column: 1 };
const nowhere: Span = { path: "", start, end: start };

export function createPlaces(): Places {
  const places = new WeakMap<object, Place>();
  const sources = new Map<string, SourceText>();

  const of = (holder: object): Span => {
    const place = places.get(holder);
    return place ? place.lines.span(place.range) : nowhere;
  };

  /** The key that leads to the holder; a member of a list is pointed at by its own first line. */
  const anchor = (holder: object): Span => {
    const place = places.get(holder);
    if (!place) return nowhere;
    const parent = place.parent ? places.get(place.parent) : undefined;
    const key = place.at === undefined ? undefined : parent?.part(place.at)?.key;
    if (key) return place.lines.span(key);
    const [from, until] = place.range;
    const length = /^.*/.exec(place.lines.source.text.slice(from, Math.min(until, from + longestAnchor)))?.[0].trimEnd().length ?? 0;
    return place.lines.span([from, from + length]);
  };

  const trail = (holder: object): readonly TrailStep[] => {
    const steps: TrailStep[] = [];
    let current: object | undefined = holder;
    while (current) {
      const place: Place | undefined = places.get(current);
      if (!place) break;
      const step = place.step ?? stepInList(current, place, place.parent ? places.get(place.parent) : undefined);
      if (step) steps.unshift(step);
      current = place.parent;
    }
    return steps;
  };

  return {
    of,
    trail,
    key(holder, key) {
      const place = places.get(holder);
      const range = place?.part(key)?.key;
      return place && range ? place.lines.span(range) : of(holder);
    },
    value(holder, key) {
      const place = places.get(holder);
      const part = place?.part(key);
      return place && part ? place.lines.span(part.value) : anchor(holder);
    },
    written(holder, key) {
      const place = places.get(holder);
      const part = place?.part(key);
      return place && part ? place.lines.source.text.slice(...part.value) : undefined;
    },
    source: (path) => sources.get(path),
    sources: () => [...sources.values()],
    addSource(source) {
      sources.set(source.path, source);
      return createLineIndex(source);
    },
    register(holder, place) {
      places.set(holder, place);
    },
    adopt(holder, from) {
      const place = places.get(from);
      if (place) places.set(holder, place);
    },
  };
}

/** An anchor marks one line at most; the first line of a scalar can be far longer than anyone reads. */
const longestAnchor = 200;

function stepInList(holder: object, place: Place, list: Place | undefined): TrailStep | undefined {
  if (typeof place.at !== "number") return undefined;
  const kind = typeof list?.at === "string" ? singular(list.at) : "item";
  return { kind, label: labelOf(holder) ?? String(place.at + 1) };
}

/** How people recognise one member of a list. */
export function labelOf(holder: object): string | undefined {
  const { number, id, about } = holder as { readonly [key: string]: unknown };
  const label = [number, id, about].find((value) => (typeof value === "string" && value.trim() !== "") || typeof value === "number");
  return label === undefined ? undefined : String(label);
}
