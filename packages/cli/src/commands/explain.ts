import { type Assessment, closest, compileFramework, diagnosticCodes, explain, explainCode, flips } from "@referentiekader/core";
import type { Context } from "../context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { placeOf } from "../files/place.ts";
import { kindAt } from "../files/read-text.ts";
import { type Assessed, assessOpened, openInspection } from "../open-inspection.ts";
import { fail, print } from "../print.ts";
import { readAssessment } from "../read-assessment.ts";
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
  const read = await assessmentOf(cx, subject);
  if (typeof read === "number") return read;
  const { assessment } = read;
  const lines = explain(assessment, id, cx.language, decisiveFor(id, read));
  if (lines === undefined) {
    const known = idsIn(assessment);
    const observations = (assessment.inspection.observations ?? []).flatMap((observation) => observation.id ?? []);
    throw new Refusal(cx.words.unknownOutcome(id, known, closest(id, [...known, ...observations])));
  }
  for (const { depth, text } of lines) print(cx, `${"  ".repeat(depth)}${text}\n`);
  return exitCode.done;
}

/** From a computed file, or computed now from the inspection itself. */
async function assessmentOf(cx: Context, subject: string): Promise<Assessed | ExitCode> {
  if (/\.json$/i.test(subject) || subject === "-") {
    const read = await readAssessment(cx, subject);
    return read.ok ? read.value : fail(cx, read.diagnostics, read.sources);
  }
  const opened = await openInspection(cx, subject);
  const assessed = assessOpened(cx, opened);
  return assessed.ok ? assessed.value : fail(cx, assessed.diagnostics, opened.sources);
}

/**
 * The criteria that alone make this outcome another one; none for a criterion itself, or where there are too many to try. To
 * take its level away may leave the outcome open, but that makes it no other.
 */
function decisiveFor(id: string, { assessment, framework }: Assessed): ReadonlySet<string> {
  const isNode = id === "overall" || assessment.themes.some((theme) => theme.id === id);
  const node = isNode ? flips(compileFramework(framework), assessment).find((one) => one.id === id) : undefined;
  return new Set(node?.flips?.flatMap(({ criterion, gives }) => ("grade" in gives ? criterion : [])));
}

function idsIn({ criteria, themes, overall }: Assessment): readonly string[] {
  return [...(overall ? ["overall"] : []), ...themes.map(({ id }) => id), ...criteria.map(({ id }) => id)];
}
