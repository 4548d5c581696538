import type { TrailStep } from "../text/places.ts";
import type { Span } from "../text/span.ts";
import type { Severity } from "./catalog/entry.ts";
import type { DiagnosticCode } from "./catalog.ts";
import { type Diagnostic, type RelatedNote, sortDiagnostics } from "./diagnostic.ts";
import type { Locale } from "./messages/locale.ts";
import { docsPath, say } from "./say.ts";

/** A diagnostic for programs. Fields are only ever added. */
export interface DiagnosticJson {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly span: Span;
  readonly trail: readonly TrailStep[];
  readonly related: readonly { readonly note: RelatedNote; readonly span: Span }[];
  readonly docs: string;
}

/** The same content as the text form, as data, in the same order. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[], locale: Locale): readonly DiagnosticJson[] {
  return sortDiagnostics(diagnostics).map((diagnostic) => {
    const { code, severity, span, trail, related } = diagnostic;
    const { message, hint } = say(diagnostic, locale);
    return { code, severity, message, ...(hint === undefined ? {} : { hint }), span, trail, related, docs: docsPath(code) };
  });
}
