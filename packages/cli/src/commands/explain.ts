import { type Assessment, closest, diagnosticCodes, explain, explainCode, loadAssessment } from "@referentiekader/core";
import type { Context } from "../context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { placeOf } from "../files/place.ts";
import { kindAt } from "../files/read-text.ts";
import { assessOpened, openInspection } from "../open-inspection.ts";
import { fail, print } from "../print.ts";
import { readOne } from "../read-one.ts";
import { Refusal } from "../refusal.ts";
import { typed } from "../typed.ts";

/** Why an outcome is what it is; or, with one word, what a diagnostic means. */
export async function explainSomething(cx: Context, subject: string, id: string | undefined): Promise<ExitCode> {
  if (id !== undefined) return explainOutcome(cx, subject, id);
  const text = explainCode(subject, cx.language);
  if (text !== undefined) {
    print(cx, text);
    return exitCode.done;
  }
  if (kindAt(placeOf(subject, cx.io.cwd).path) !== "absent") throw new Refusal(cx.words.explainWhat(typed(subject)));
  throw new Refusal(cx.words.unknownCode(subject, closest(subject, diagnosticCodes)));
}

async function explainOutcome(cx: Context, subject: string, id: string): Promise<ExitCode> {
  const read = await readAssessment(cx, subject);
  if (typeof read === "number") return read;
  const lines = explain(read, id, cx.language);
  if (lines === undefined) {
    const known = idsIn(read);
    const observations = (read.inspection.observations ?? []).flatMap((observation) => observation.id ?? []);
    throw new Refusal(cx.words.unknownOutcome(id, known, closest(id, [...known, ...observations])));
  }
  for (const { depth, text } of lines) print(cx, `${"  ".repeat(depth)}${text}\n`);
  return exitCode.done;
}

/** From a computed file, or computed now from the inspection itself. */
async function readAssessment(cx: Context, subject: string): Promise<Assessment | ExitCode> {
  if (/\.json$/i.test(subject) || subject === "-") {
    const source = await readOne(cx, subject);
    if (!source.ok) return fail(cx, source.diagnostics, []);
    const loaded = loadAssessment(source.value);
    return loaded.ok ? loaded.value : fail(cx, loaded.diagnostics, [source.value]);
  }
  const opened = await openInspection(cx, subject);
  const assessed = assessOpened(cx, opened);
  return assessed.ok ? assessed.value : fail(cx, assessed.diagnostics, opened.sources);
}

function idsIn({ criteria, themes, overall }: Assessment): readonly string[] {
  return [...(overall ? ["overall"] : []), ...themes.map(({ id }) => id), ...criteria.map(({ id }) => id)];
}
