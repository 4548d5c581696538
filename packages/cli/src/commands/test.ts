import { dirname, join } from "node:path";
import { type Diagnostic, type Framework, type Result, runCases, type SourceText } from "@referentiekader/core";
import { chooseWord } from "../arguments.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { filesIn } from "../files/find-profile.ts";
import { readText } from "../files/read-text.ts";
import { openFramework } from "../open-framework.ts";
import { fail, painter, print } from "../print.ts";
import { Refusal } from "../refusal.ts";

export interface TestOptions {
  readonly format: string;
}

type Report = Extract<ReturnType<typeof runCases>, { ok: true }>["value"];

/** Runs the golden cases beside a framework, and names the branches of its rules that none of them reaches. */
export function testFramework(cx: Context, wanted: string, options: TestOptions): ExitCode {
  const format = chooseWord(cx, "--format", options.format, ["text", "json"]);
  const opened = openFramework(cx, wanted);
  if (!opened.framework) return fail(cx, opened.diagnostics, opened.sources);
  const folder = join(dirname(opened.place.path), "cases");
  const files = filesIn(folder, cx.io.cwd);
  if (files.length === 0) throw new Refusal(cx.words.noCases(opened.place.label));
  const read = readAll(files.map((file) => readText(file)));
  if (!read.ok) return fail(cx, read.diagnostics, []);
  const run = runCases(read.value, opened.framework);
  if (!run.ok) return fail(cx, run.diagnostics, read.value);
  const failed = run.value.cases.some(({ failures }) => failures.length > 0) || run.value.unreached.length > 0;
  print(cx, format === "json" ? `${JSON.stringify(run.value, null, 2)}\n` : textOf(cx, run.value, opened.framework));
  return failed ? exitCode.dataErrors : exitCode.done;
}

function readAll(results: readonly Result<SourceText>[]): Result<readonly SourceText[]> {
  const problems: readonly Diagnostic[] = results.flatMap((result) => (result.ok ? [] : result.diagnostics));
  const [first, ...rest] = problems;
  if (first) return { ok: false, diagnostics: [first, ...rest] };
  return { ok: true, value: results.flatMap((result) => (result.ok ? [result.value] : [])), diagnostics: [] };
}

function textOf(cx: Context, { cases, branches, unreached }: Report, { data }: Framework): string {
  const { words } = cx;
  const paint = painter(cx, cx.io.stdout);
  const failed = cases.filter(({ failures }) => failures.length > 0);
  const lines = failed.flatMap(({ name, path, failures }) => [
    `${paint("red", words.caseFailed)} ${name}  (${path})`,
    ...failures.map(({ about, what, expected, found }) => `  ${words.caseFailure(about, what, expected, found)}`),
  ]);
  const missed = unreached.map((branch) => `  ${branch.about}: ${words.branch[branch.part](branch.number)}  (${branch.rule})`);
  return `${[
    `${data.id} ${data.version}`,
    ...lines,
    words.casesRun(cases.length, failed.length),
    words.branchesReached(branches.length - unreached.length, branches.length),
    ...missed,
  ].join("\n")}\n`;
}
