import { codeFrame } from "../text/code-frame.ts";
import { inertText } from "../text/inert.ts";
import type { TrailStep } from "../text/places.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { type Diagnostic, sortDiagnostics } from "./diagnostic.ts";
import { type Locale, type LocaleWords, localeWords } from "./locale-words.ts";
import { docsPath, say } from "./say.ts";

/**
 * Writes diagnostics for a terminal: place, severity, code, message, the lines concerned and how to mend it.
 * User text is shown without characters that could steer a terminal.
 */
export function formatText(diagnostics: readonly Diagnostic[], locale: Locale, sources: readonly SourceText[]): string {
  const words = localeWords[locale];
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const blocks = sortDiagnostics(diagnostics).map((diagnostic) => formatOne(diagnostic, locale, byPath.get(diagnostic.span.path)));
  return [...blocks, countLine(diagnostics, words)].map((block) => `${block}\n`).join("\n");
}

function formatOne(diagnostic: Diagnostic, locale: Locale, source: SourceText | undefined): string {
  const words = localeWords[locale];
  const { code, severity, span, trail, related } = diagnostic;
  const { message, hint } = say(diagnostic, locale);
  const way = trail.length > 0 ? `  (${capital(trail.map((step) => wayStep(step, words)).join(" > "))})` : "";
  const lines = [`${place(span)}${words[severity]}  ${code}`, `  ${inertText(message)}${way}`];
  const frame = source ? codeFrame(source, span) : "";
  if (frame !== "") lines.push(frame);
  const tail = related.map(({ note, span: other }) => `${words.notes[note]} ${where(other, span.path, words)}.`);
  if (hint !== undefined) tail.push(`Tip: ${inertText(hint)}`);
  lines.push(`  ${[...tail, docsPath(code)].join("   ")}`);
  return lines.join("\n");
}

/** A diagnostic about no file in particular has no place to show. */
function place({ path, start }: Span): string {
  return path === "" ? "" : `${inertText(path)}:${start.line}:${start.column} `;
}

function where({ path, start }: Span, from: string, { on }: LocaleWords): string {
  const spot = `${start.line}:${start.column}`;
  return path === from ? `${on} ${spot}` : `${on} ${inertText(path)}:${spot}`;
}

function wayStep({ kind, label }: TrailStep, { kinds }: LocaleWords): string {
  return `${Object.hasOwn(kinds, kind) ? kinds[kind] : kind} ${inertText(label)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function countLine(diagnostics: readonly Diagnostic[], words: LocaleWords): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return words.count(errors, diagnostics.length - errors);
}
