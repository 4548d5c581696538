import { styleText } from "node:util";
import { type Diagnostic, formatDiagnostics, type SourceText } from "@referentiekader/core";
import type { Context } from "./context.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import type { Output } from "./io.ts";

/** The result that was asked for. */
export function print({ io }: Context, text: string): void {
  io.stdout.write(text);
}

/** What is good to know beside the result; nothing after `--quiet`. */
export function note({ io, options }: Context, line: string): void {
  if (!options.quiet) io.stderr.write(`${line}\n`);
}

/** Shows what is wrong, and gives the exit code that belongs to it. Lets errors stand alone: what needs attention can wait. */
export function fail(cx: Context, diagnostics: readonly Diagnostic[], sources: readonly SourceText[]): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  cx.io.stderr.write(formatDiagnostics(errors, { locale: cx.language, sources }));
  return exitCodeFor(errors);
}

/** A file or version that is not there is another thing than data that is wrong. */
export function exitCodeFor(diagnostics: readonly Diagnostic[]): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return exitCode.done;
  return errors.some(({ code }) => code.startsWith("file/") || versionCodes.has(code)) ? exitCode.usage : exitCode.dataErrors;
}

const versionCodes: ReadonlySet<string> = new Set([
  "framework/not-found",
  "framework/two-contents",
  "profile/not-found",
  "inspection/no-head",
]);

export type Style = "bold" | "dim" | "red" | "yellow" | "green";

/** Colour for a terminal that wants it; plain text anywhere else. */
export function painter({ io, options }: Context, output: Output): (style: Style, text: string) => string {
  const isColoured = output.isTTY && options.color && !io.env.NO_COLOR;
  return (style, text) => (isColoured ? styleText(style, text, { validateStream: false }) : text);
}

interface Warned {
  readonly sources: readonly SourceText[];
  /** Whole, or only how many. */
  readonly verbose: boolean;
  /** What to check to see them all. */
  readonly label: string;
}

/** What needs attention but stops nothing. Open work has its own screen, `kader status`, and is not counted here. */
export function tellWarnings(cx: Context, diagnostics: readonly Diagnostic[], { sources, verbose, label }: Warned): void {
  const warnings = diagnostics.filter(({ severity, code }) => severity === "warning" && (verbose || !code.startsWith("open/")));
  if (warnings.length === 0) return;
  if (verbose) cx.io.stderr.write(formatDiagnostics(warnings, { locale: cx.language, sources }));
  else note(cx, cx.words.warnings(warnings.length, label));
}
