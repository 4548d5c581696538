import type { TrailStep } from "../text/places.ts";
import { compareSpans, type Span } from "../text/span.ts";
import type { Severity } from "./catalog/entry.ts";
import { catalog, type DiagnosticCode, type DiagnosticParams } from "./catalog.ts";

/** Why another place is named beside the problem. */
export type RelatedNote = "first-used-here" | "other-file" | "declared-here" | "demanded-here";

export interface RelatedPlace {
  readonly note: RelatedNote;
  readonly span: Span;
}

export type DiagnosticOf<C extends DiagnosticCode> = {
  [K in C]: {
    readonly code: K;
    readonly params: DiagnosticParams[K];
    readonly severity: Severity;
    readonly span: Span;
    /** The way to the place in the words of the file: theme B, criterion 2.1. */
    readonly trail: readonly TrailStep[];
    readonly related: readonly RelatedPlace[];
  };
}[C];

/** A mistake of a user, as a value: a code, its data and a place. The sentences are made by `formatDiagnostics`. */
export type Diagnostic = DiagnosticOf<DiagnosticCode>;

/** What loading gives. Warnings ride along with a value. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]] };

export interface DiagnoseOptions {
  readonly trail?: readonly TrailStep[];
  readonly related?: readonly RelatedPlace[];
  /** Raises a warning to an error. */
  readonly isError?: boolean;
}

/** Makes a diagnostic; how severe it is stands in the catalog. */
export function diagnose<C extends DiagnosticCode>(
  code: C,
  params: DiagnosticParams[C],
  span: Span,
  { trail = [], related = [], isError = false }: DiagnoseOptions = {},
): DiagnosticOf<C> {
  return { code, params, severity: isError ? "error" : catalog[code].severity, span, trail, related };
}

/** In the order of reading: path, line, column, then code. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => compareSpans(a.span, b.span) || compareCodes(a.code, b.code));
}

function compareCodes(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Whether nothing can be done with what was read. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** A result from a value and what was found on the way: without a value or with an error it is not ok. */
export function resultOf<T>(value: T | undefined, diagnostics: readonly Diagnostic[]): Result<T> {
  const [first, ...rest] = sortDiagnostics(diagnostics);
  if (first && (value === undefined || hasErrors(diagnostics))) return { ok: false, diagnostics: [first, ...rest] };
  if (value === undefined) throw new TypeError("A result without a value needs a diagnostic.");
  return { ok: true, value, diagnostics: first ? [first, ...rest] : [] };
}
