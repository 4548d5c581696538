import { type Assessment, formatDiagnostics, loadAssessment, type Result, verifyAssessment } from "@referentiekader/core";
import { chooseWord } from "../arguments.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { openInspection } from "../open-inspection.ts";
import { fail, note, print } from "../print.ts";
import { readOne } from "../read-one.ts";
import { Refusal } from "../refusal.ts";
import { typed } from "../typed.ts";
import type { Difference } from "../verify/difference-group.ts";
import { type Verified, verifyJson, verifyScreen } from "../verify/verify-screen.ts";

export interface VerifyOptions {
  readonly format: string;
  readonly inspection?: string;
}

/** Computes an outcome again and shows each difference, also with the files it was made from when those are named. */
export async function verifyOutcome(cx: Context, argument: string, options: VerifyOptions): Promise<ExitCode> {
  const format = chooseWord(cx, "--format", options.format, ["text", "json"]);
  if (argument === "-" && options.inspection === "-") throw new Refusal(cx.words.verify.onlyOneStdin);
  const source = await readOne(cx, argument);
  if (!source.ok) return fail(cx, source.diagnostics, []);
  const loaded = loadAssessment(source.value);
  if (!loaded.ok) return fail(cx, loaded.diagnostics, [source.value]);
  const assessment = loaded.value;
  const { engine } = assessment;
  if (engine !== cx.io.version) note(cx, cx.words.verify.otherEngine(engine, cx.io.version));

  const itself = verifyAssessment(assessment);
  if (!itself.ok) return cannotCompute(cx, itself);
  const files = options.inspection === undefined ? undefined : await againstFiles(cx, assessment, options.inspection);
  if (typeof files === "number") return files;

  const verified: Verified = { assessment, differences: itself.value, inspection: files };
  print(cx, format === "json" ? verifyJson(verified) : verifyScreen(verified, cx.words));
  return itself.value.length + (files?.differences.length ?? 0) === 0 ? exitCode.done : exitCode.dataErrors;
}

/** Whatever is wrong with what an outcome embeds, the outcome is not what it says: the files around it have nothing to do with it. */
function cannotCompute(cx: Context, { diagnostics }: Result<readonly Difference[]>): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  cx.io.stderr.write(`${cx.words.verify.cannotCompute}\n\n${formatDiagnostics(errors, { locale: cx.language })}`);
  return exitCode.dataErrors;
}

async function againstFiles(cx: Context, assessment: Assessment, argument: string): Promise<Verified["inspection"] | ExitCode> {
  const { files, found, inspection, ...opened } = await openInspection(cx, argument);
  if (!files || !found || !inspection) return fail(cx, opened.diagnostics, opened.sources);
  const compared = verifyAssessment(assessment, { framework: found.framework, inspection });
  if (!compared.ok) return fail(cx, compared.diagnostics, opened.sources);
  return { label: typed(files.label), differences: compared.value };
}
