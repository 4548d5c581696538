/** A document in which one thing was changed. It is the very object that was given, changed for as long as it is being looked at. */
interface Mutant {
  readonly change: string;
  readonly apply: () => void;
}

/** The document with, of every list, its first two items and those that hold something new: the others would only be tried again. */
export function thinned(value: unknown, at = "", seen = new Set<string>()): unknown {
  seen.add(`${at}=${kindOf(value)}`);
  if (Array.isArray(value)) {
    const place = `${at}/*`;
    const isWanted = (item: unknown, index: number) => index < 2 || places(item, place).some((one) => !seen.has(one));
    return value.flatMap((item, index) => (isWanted(item, index) ? [thinned(item, place, seen)] : []));
  }
  if (!isHolder(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, thinned(inner, `${at}/${key}`, seen)]));
}

function places(value: unknown, at: string): readonly string[] {
  const inner = isHolder(value) ? Object.entries(value) : [];
  return [`${at}=${kindOf(value)}`, ...inner.flatMap(([key, one]) => places(one, `${at}/${Array.isArray(value) ? "*" : key}`))];
}

type Holder = Record<string, unknown> | unknown[];
const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

const strangers: readonly unknown[] = ["", "Geen Geldig Woord", "none", "1.10", -1, 1.5, true, null, [], {}, ["x"]];

/**
 * Looks at every variant of a document in which a key is gone, a key is new, or a value is another.
 * Places that differ only in their number in a list, and hold the same kind of value, are tried once.
 * @param closed places whose inside is left as it is
 */
export function eachMutant(document: Holder, look: (change: string) => void, closed: readonly string[] = []): void {
  for (const mutant of mutants(document, "", new Set(closed))) {
    mutant.apply();
    look(mutant.change);
  }
}

function* mutants(holder: Holder, at: string, tried: Set<string>): Generator<Mutant> {
  const keys = Object.keys(holder);
  const shape = Array.isArray(holder) ? "" : keys.join();
  if (!Array.isArray(holder) && isNew(`${at}{${shape}}+`, tried)) yield* changed(holder, "onbekend", ["x"], `${at}/onbekend is new`);
  for (const key of keys) {
    const value = read(holder, key);
    const place = `${at}/${Array.isArray(holder) ? "*" : key}`;
    if (!Array.isArray(holder) && isNew(`${place}{${shape}}-`, tried)) yield* removed(holder, key, `${place} is gone`);
    if (isNew(`${place}=${kindOf(value)}`, tried)) yield* changed(holder, key, strangers, place);
    if (isHolder(value) && !tried.has(place)) yield* mutants(value, place, tried);
  }
}

function* changed(holder: Holder, key: string, values: readonly unknown[], place: string): Generator<Mutant> {
  const before = Object.getOwnPropertyDescriptor(holder, key);
  for (const value of values) {
    yield { change: `${place} = ${JSON.stringify(value)}`, apply: () => write(holder, key, value) };
  }
  if (before) Object.defineProperty(holder, key, before);
  else Reflect.deleteProperty(holder, key);
}

function* removed(holder: Holder, key: string, change: string): Generator<Mutant> {
  const before = read(holder, key);
  yield { change, apply: () => void Reflect.deleteProperty(holder, key) };
  write(holder, key, before);
}

const read = (holder: Holder, key: string): unknown => Reflect.get(holder, key);
const write = (holder: Holder, key: string, value: unknown): void => void Reflect.set(holder, key, value);

/** Of an object, its keys tell which form it has. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "none" : "list";
  return isHolder(value) ? Object.keys(value).join() : typeof value;
}

function isNew(place: string, tried: Set<string>): boolean {
  if (tried.has(place)) return false;
  tried.add(place);
  return true;
}
