import type * as z from "zod/mini";
import type { FormatWord, ValueWord } from "../diagnostic/catalog/schema.ts";
import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { closest } from "../text/closest.ts";
import type { Places } from "../text/places.ts";
import { chooseForm } from "./choose-form.ts";
import { pattern } from "./common.ts";
import { type Located, locate, spanOf, trailOf, wordOf, writtenValue } from "./located.ts";
import { keysAt } from "./schema-keys.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What is being validated, and against what. */
export interface Subject {
  readonly raw: unknown;
  readonly schema: z.core.$ZodType;
  readonly places: Places;
}

/** Says what one issue of the validator means to the person who wrote the file. */
export function issueDiagnostics(issue: Issue, subject: Subject, prefix: Path = []): readonly Diagnostic[] {
  const { raw, places } = subject;
  const path = [...prefix, ...issue.path];
  const at = locate(raw, path);
  const span = spanOf(at, places);
  const options = { trail: trailOf(at, places) };
  if (!at.exists) return [diagnose("schema/missing-key", { key: String(at.key ?? path.at(-1)) }, span, options)];
  switch (issue.code) {
    case "unrecognized_keys":
      return unknownKeys(issue.keys, at, path, subject);
    case "invalid_type":
      return [wrongType(at, [valueWord(issue.expected)], places)];
    case "invalid_value":
      return [notAllowed(at, issue.values, places)];
    case "invalid_format":
      if (issue.pattern === String(pattern.text)) return [diagnose("schema/blank-text", {}, span, options)];
      return [diagnose("schema/bad-format", { what: formatWord(issue.pattern), value: writtenValue(at, places) }, span, options)];
    case "too_small":
      if (issue.origin === "array") return [diagnose("schema/too-few", { minimum: Number(issue.minimum) }, span, options)];
      if (issue.origin === "string") return [diagnose("schema/blank-text", {}, span, options)];
      return [diagnose("schema/number-out-of-range", { minimum: Number(issue.minimum) }, span, options)];
    case "too_big":
      // No model sets a largest length, only a largest number.
      return [diagnose("schema/number-out-of-range", { maximum: Number(issue.maximum) }, span, options)];
    case "invalid_key":
      return [badKey(issue, at, places)];
    case "invalid_union":
      return unionDiagnostics(issue, at, path, subject);
    case "not_multiple_of":
    case "invalid_element":
    case "custom":
      return [diagnose("schema/bad-format", { what: "other", value: writtenValue(at, places) }, span, options)];
    default:
      return issue satisfies never;
  }
}

function unknownKeys(keys: readonly string[], at: Located, path: Path, { schema, places }: Subject): readonly Diagnostic[] {
  const holder = at.value as object;
  const known = Object.keys(holder).filter((key) => !keys.includes(key));
  const allowed = keysAt(schema, path, known, keys).filter((key) => !known.includes(key));
  return keys.map((key) => {
    const params = { key, allowed, ...candidateFor(key, allowed) };
    return diagnose("schema/unknown-key", params, places.key(holder, key), { trail: places.trail(holder) });
  });
}

function wrongType(at: Located, expected: readonly ValueWord[], places: Places): Diagnostic {
  const span = spanOf(at, places);
  const options = { trail: trailOf(at, places) };
  if (typeof at.value === "number" && expected.includes("text") && !expected.includes("number")) {
    return diagnose("schema/number-for-text", { found: writtenValue(at, places) }, span, options);
  }
  return diagnose("schema/wrong-type", { expected: [...new Set(expected)], found: wordOf(at.value) }, span, options);
}

function notAllowed(at: Located, values: readonly z.core.util.Primitive[], places: Places): Diagnostic {
  const allowed = [...new Set(values.map(String))];
  const value = writtenValue(at, places);
  const found = wordOf(at.value);
  // `format: "1"`, or a number as a word: what is written is right, its kind is not.
  const isOfOtherKind = allowed.includes(value) && !values.some((one) => one === at.value);
  if (found === "list" || found === "map" || found === "nothing" || isOfOtherKind) {
    return wrongType(at, values.map(wordOf), places);
  }
  const params = { value, allowed, ...candidateFor(value, allowed) };
  return diagnose("schema/not-allowed-value", params, spanOf(at, places), { trail: trailOf(at, places) });
}

function badKey(issue: z.core.$ZodIssueInvalidKey, at: Located, places: Places): Diagnostic {
  const [cause] = issue.issues;
  const what = cause?.code === "invalid_format" ? formatWord(cause.pattern) : "other";
  const key = String(at.key);
  const span = at.holder ? places.key(at.holder, key) : spanOf(at, places);
  return diagnose("schema/bad-format", { what, value: key }, span, { trail: trailOf(at, places) });
}

function unionDiagnostics(issue: z.core.$ZodIssueInvalidUnion, at: Located, path: Path, subject: Subject): readonly Diagnostic[] {
  const { places } = subject;
  if (issue.discriminator !== undefined && "options" in issue) return [notAllowed(at, issue.options ?? [], places)];
  const choice = chooseForm(at.value, issue.errors);
  switch (choice.is) {
    case "form":
      return choice.issues.flatMap((inner) => issueDiagnostics(inner, subject, path));
    case "word":
      return [notAllowed(at, choice.allowed, places)];
    case "type":
      return [wrongType(at, choice.issues.flatMap(expectedWords), places)];
    case "unclear": {
      const { keyWords: allowed, unknownKeys: written } = choice;
      const misspelt = written.find((key) => closest(key, allowed) !== undefined);
      const span = misspelt === undefined ? spanOf(at, places) : places.key(at.value as object, misspelt);
      const params = { allowed, ...candidateFor(misspelt ?? "", allowed) };
      return [diagnose("schema/no-such-form", params, span, { trail: trailOf(at, places) })];
    }
    default:
      return choice satisfies never;
  }
}

function expectedWords(issue: Issue): readonly ValueWord[] {
  if (issue.code === "invalid_type") return [valueWord(issue.expected)];
  return issue.code === "invalid_value" ? issue.values.map(wordOf) : [];
}

function candidateFor(word: string, allowed: readonly string[]): { readonly candidate?: string } {
  const candidate = closest(word, allowed);
  return candidate === undefined ? {} : { candidate };
}

function valueWord(expected: string): ValueWord {
  switch (expected) {
    case "string":
      return "text";
    case "number":
      return "number";
    case "int":
      return "whole-number";
    case "boolean":
      return "yes-no";
    case "array":
    case "tuple":
      return "list";
    case "object":
    case "record":
      return "map";
    default:
      return "nothing";
  }
}

const formatWords = new Map<string, FormatWord>(
  Object.entries(pattern).flatMap(([name, form]) =>
    name === "text" ? [] : [[String(form), name as Exclude<keyof typeof pattern, "text">]],
  ),
);

function formatWord(form: string | undefined): FormatWord {
  return formatWords.get(form ?? "") ?? "other";
}
