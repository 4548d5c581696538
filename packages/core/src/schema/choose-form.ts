import type * as z from "zod/mini";
import { wordOf } from "./located.ts";

type Issue = z.core.$ZodIssue;

/** What to report when a value fits none of several forms. */
export type FormChoice =
  /** This form was meant; these are its issues. */
  | { readonly is: "form"; readonly issues: readonly Issue[] }
  /** A word was due. */
  | { readonly is: "word"; readonly allowed: readonly z.core.util.Primitive[] }
  /** Another kind of value was due. */
  | { readonly is: "type"; readonly issues: readonly Issue[] }
  /** A group of fields from which the form cannot be told; with the words that could have told. */
  | { readonly is: "unclear"; readonly keyWords: readonly string[]; readonly unknownKeys: readonly string[] };

/**
 * Finds out which form of a union was meant, from the keys that are there.
 * @param errors per form what is wrong with the value under it
 */
export function chooseForm(value: unknown, errors: readonly (readonly Issue[])[]): FormChoice {
  const forms = errors.flatMap(flatten);
  const fitting = forms.filter((issues) => !issues.some(isOfOtherType));
  const word = wordOf(value);
  if (word === "map" && fitting.length > 0) return chooseByKeys(value as object, fitting);
  const [first] = fitting;
  if (first) return { is: "form", issues: first };
  const roots = forms.flatMap((issues) => issues.filter(isOfOtherType));
  const allowed = roots.flatMap((issue) => (issue.code === "invalid_value" ? issue.values : []));
  const isScalar = word === "text" || word === "number" || word === "yes-no";
  if (isScalar && allowed.length > 0) return { is: "word", allowed };
  return { is: "type", issues: roots };
}

/** A form that is itself a choice of forms counts as all of them. */
function flatten(issues: readonly Issue[]): readonly (readonly Issue[])[] {
  const [only] = issues;
  if (issues.length === 1 && only?.code === "invalid_union" && only.path.length === 0 && only.errors.length > 0)
    return only.errors.flatMap(flatten);
  return [issues];
}

/** An enumeration refuses a list as an impossible word; here that is another kind of value. */
function isOfOtherType({ code, path }: Issue): boolean {
  return path.length === 0 && (code === "invalid_type" || code === "invalid_value");
}

interface Candidate {
  readonly issues: readonly Issue[];
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
  readonly known: number;
  /** Keys whose fixed word is another: `kind: number` where a form says `kind: judgement`. */
  readonly mismatches: number;
}

function chooseByKeys(value: object, forms: readonly (readonly Issue[])[]): FormChoice {
  const candidates = forms.map((issues) => candidateOf(value, issues));
  const isEmpty = Object.keys(value).length === 0;
  const complete = candidates.filter(({ missing, known }) => missing.length === 0 && (known > 0 || isEmpty));
  const [best] = complete.sort(
    (a, b) => a.unknown.length - b.unknown.length || a.mismatches - b.mismatches || a.issues.length - b.issues.length,
  );
  if (best) return { is: "form", issues: withAllWords(best.issues, forms) };
  const begun = candidates.filter(({ known }) => known > 0);
  const [nearest, next] = begun.sort((a, b) => b.known - a.known || a.missing.length - b.missing.length || a.mismatches - b.mismatches);
  const isTie =
    nearest &&
    next &&
    nearest.known === next.known &&
    nearest.missing.length === next.missing.length &&
    nearest.mismatches === next.mismatches;
  if (nearest && !isTie) return { is: "form", issues: withAllWords(nearest.issues, forms) };
  const open = nearest ? begun.filter(({ known }) => known === nearest.known) : candidates;
  const unknownKeys = Object.keys(value).filter((key) => open.every(({ unknown }) => unknown.includes(key)));
  return { is: "unclear", keyWords: [...new Set(open.flatMap(({ missing }) => missing))], unknownKeys };
}

function candidateOf(value: object, issues: readonly Issue[]): Candidate {
  const missing = issues.flatMap(({ path: [key, ...rest] }) =>
    key !== undefined && rest.length === 0 && !Object.hasOwn(value, key) ? [String(key)] : [],
  );
  const unknown = issues.flatMap((issue) => (issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : []));
  const mismatches = issues.filter((issue) => isFixedWord(issue) && Object.hasOwn(value, issue.path[0] ?? "")).length;
  return { issues, missing, unknown, known: Object.keys(value).length - unknown.length, mismatches };
}

function isFixedWord(issue: Issue): issue is z.core.$ZodIssueInvalidValue {
  return issue.code === "invalid_value" && issue.path.length === 1 && issue.values.length === 1;
}

/** Where each form wants a fixed word of its own under one key, all those words are allowed. */
function withAllWords(issues: readonly Issue[], forms: readonly (readonly Issue[])[]): readonly Issue[] {
  return issues.map((issue) => {
    if (!isFixedWord(issue)) return issue;
    const same = forms
      .flat()
      .filter(isFixedWord)
      .filter(({ path }) => path[0] === issue.path[0]);
    return { ...issue, values: [...new Set(same.flatMap(({ values }) => values))] };
  });
}
