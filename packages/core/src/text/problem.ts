import type { Span } from "./span.ts";

/** What can be wrong with a text before anyone asks what it means. The floor above turns each into a diagnostic. */
export interface TextProblemParams {
  "text/too-large": { readonly length: number; readonly maximum: number };
  "text/lone-surrogate": NoParams;
  /** As in `U+000B`. */
  "text/control-character": { readonly character: string };
  "yaml/syntax": { readonly detail: YamlDetail };
  "yaml/empty": NoParams;
  "yaml/several-documents": NoParams;
  "yaml/directive": NoParams;
  "yaml/too-deep": { readonly maximum: number };
  "yaml/anchor": { readonly name: string };
  "yaml/alias": { readonly name: string };
  "yaml/merge-key": NoParams;
  "yaml/tag": { readonly name: string };
  "yaml/duplicate-key": { readonly key: string };
  "yaml/key-not-text": { readonly found: string };
  "yaml/reserved-key": { readonly key: string };
  "yaml/number-too-precise": { readonly found: string };
  "csv/empty": NoParams;
  "csv/unknown-heading": { readonly heading: string; readonly candidate?: string; readonly allowed: readonly string[] };
  "csv/duplicate-heading": { readonly heading: string };
  "csv/column-count": { readonly expected: number; readonly found: number };
  "csv/unclosed-quote": NoParams;
  "csv/stray-quote": NoParams;
}

export type NoParams = Readonly<Record<string, never>>;

/** What is wrong with the YAML, by the code of the reader; never by the words of its message. */
export type YamlDetail =
  | "unclosed-quote"
  | "unclosed-bracket"
  | "missing-character"
  | "indentation"
  | "tab"
  | "second-colon"
  | "escape"
  | "first-character"
  | "long-key"
  | "unexpected";

export type TextProblemCode = keyof TextProblemParams;

export interface RelatedPlace {
  readonly note: "first-used-here";
  readonly span: Span;
}

type TextProblemOf<C extends TextProblemCode> = {
  [K in C]: { readonly code: K; readonly params: TextProblemParams[K]; readonly span: Span; readonly related: readonly RelatedPlace[] };
}[C];

export type TextProblem = TextProblemOf<TextProblemCode>;

export function textProblem<C extends TextProblemCode>(
  code: C,
  params: TextProblemParams[C],
  span: Span,
  related: readonly RelatedPlace[] = [],
): TextProblemOf<C> {
  return { code, params, span, related };
}
