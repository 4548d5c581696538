import { childOf, formsOf, modelNamed, referenceIn, type Schema } from "./model.ts";

/**
 * Every word by which a framework can ask something of an operator, as the models know them: `number.sum`, `rule.ladder`,
 * `missing-members.then=range`, `outcome=none`. Of predicates only the keys: their values are facts about members.
 */
export function wordsOfModels(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const outcome of outcomes()) collect(outcome, "outcome", words, new Set());
  return words;
}

/** The words that a framework uses. */
export function wordsUsed(framework: unknown): ReadonlySet<string> {
  const words = new Set<string>();
  const { outcome, themes } = framework as { readonly outcome: unknown; readonly themes: readonly Holder[] };
  const [ofWhole, ofTheme, ofCriterion] = outcomes();
  match(ofWhole, outcome, "outcome", words);
  for (const theme of themes) {
    match(ofTheme, theme.outcome, "outcome", words);
    for (const criterion of theme.criteria ?? []) match(ofCriterion, criterion.outcome, "outcome", words);
  }
  return words;
}

interface Holder {
  readonly outcome: unknown;
  readonly criteria?: readonly Holder[];
}

/** The models of an outcome: of the whole, of a theme and of a criterion. */
const outcomes = (): readonly [Schema, Schema, Schema] => [
  childOf(modelNamed("framework"), "outcome"),
  childOf(childOf(modelNamed("framework"), "themes"), "outcome"),
  childOf(modelNamed("criterion"), "outcome"),
];

function collect(schema: Schema, model: string, words: Set<string>, visited: Set<string>, key?: string): void {
  const name = referenceIn(schema);
  if (name !== undefined && visited.has(name)) return;
  if (name !== undefined) visited.add(name);
  for (const form of formsIn(schema)) {
    const owner = ownerOf(form, name ?? model);
    for (const word of wordsIn(form, owner, name === undefined ? key : undefined)) words.add(word);
    for (const [each, child] of Object.entries(form.properties ?? {})) {
      words.add(`${owner}.${each}`);
      if (owner !== "where") collect(child, owner, words, visited, each);
    }
    for (const child of partsOf(form)) collect(child, owner, words, visited, key);
  }
}

/** The same walk, along what a file says. */
function match(schema: Schema, data: unknown, model: string, words: Set<string>, key?: string): void {
  const name = referenceIn(schema);
  for (const form of formsIn(schema).filter((one) => fits(one, data))) {
    const owner = ownerOf(form, name ?? model);
    for (const word of wordsIn(form, owner, name === undefined ? key : undefined)) if (word.endsWith(`=${data}`)) words.add(word);
    for (const [each, value] of Object.entries(typeof data === "object" && data !== null ? data : {})) {
      const child = form.properties?.[each];
      if (!child) continue;
      words.add(`${owner}.${each}`);
      if (owner !== "where") match(child, value, owner, words, each);
    }
    for (const child of partsOf(form)) {
      for (const value of typeof data === "object" && data !== null ? Object.values(data) : []) match(child, value, owner, words, key);
    }
  }
}

const formsIn = (schema: Schema): readonly Schema[] => formsOf(schema);

/** A comparison is a number with bounds beside it, written out once more in a condition: its words are those of the number. */
function ownerOf({ required = [] }: Schema, model: string): string {
  return model === "condition" && required.length > 0 && required.every((key) => numbers.has(key)) ? "number" : model;
}

const numbers = new Set(formsOf(modelNamed("number")).flatMap(({ required = [] }) => required));

const wordsIn = (form: Schema, owner: string, key: string | undefined): readonly string[] => {
  const words = form.enum ?? (typeof form.const === "string" ? [form.const] : []);
  return words.map((word) => (key === undefined ? `${owner}=${word}` : `${owner}.${key}=${word}`));
};

const partsOf = ({ items, prefixItems = [], additionalProperties }: Schema): readonly Schema[] => [
  ...(items ? [items] : []),
  ...prefixItems,
  ...(additionalProperties ? [additionalProperties] : []),
];

/** Whether what a file says has this form; of texts and numbers loading has seen to the rest. */
function fits({ properties, required = [], type, enum: words, const: only, additionalProperties }: Schema, data: unknown): boolean {
  if (words) return words.some((word) => word === data);
  if (only !== undefined) return only === data;
  if (type === "array") return Array.isArray(data);
  if (type === "integer") return typeof data === "number";
  if (type !== "object") return typeof data === type;
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false;
  const keys = Object.keys(data);
  return (
    required.every((key) => keys.includes(key)) && (additionalProperties ? true : keys.every((key) => properties?.[key] !== undefined))
  );
}
