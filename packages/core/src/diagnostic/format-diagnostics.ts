import type { SourceText } from "../text/source-text.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { diagnosticsJson } from "./format-json.ts";
import { formatText } from "./format-text.ts";
import type { Locale } from "./messages/locale.ts";

export interface FormatOptions {
  readonly locale: Locale;
  /** Text for people, the default, or JSON for programs. */
  readonly format?: "text" | "json";
  /** The texts that were read, so that the lines concerned can be shown. */
  readonly sources?: readonly SourceText[];
}

/**
 * Writes diagnostics in the order of the files, ending with how many there are.
 * @returns text that ends with a line end
 * @example
 * ```ts
 * const result = loadFramework(source);
 * console.error(formatDiagnostics(result.diagnostics, { locale: "nl", sources: [source] }));
 * ```
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], { locale, format = "text", sources = [] }: FormatOptions): string {
  if (format === "json") return `${JSON.stringify(diagnosticsJson(diagnostics, locale), null, 2)}\n`;
  return formatText(diagnostics, locale, sources);
}
