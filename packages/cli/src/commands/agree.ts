import { type Assessment, agreementAgenda, calibrate } from "@referentiekader/core";
import { type Agenda, agendaEntries, type LabelOf } from "../agreement/agenda-entries.ts";
import { calibrationScreen } from "../agreement/calibration-screen.ts";
import { entriesAsMarkdown, entriesAsText } from "../agreement/entries.ts";
import { chooseWord } from "../arguments.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { everyInspectionIn } from "../files/find-assessments.ts";
import { placeOf } from "../files/place.ts";
import { kindAt } from "../files/read-text.ts";
import { assessOpened, openInspection } from "../open-inspection.ts";
import { fail, note, painter, print } from "../print.ts";
import { readAssessment } from "../read-assessment.ts";
import { Refusal } from "../refusal.ts";

export interface AgreeOptions {
  readonly format: string;
  readonly calibration?: string;
  readonly seed?: string;
}

/** The agenda for the meeting about one inspection; or, over a folder of them, how far assessors agree. */
export async function agreeOn(cx: Context, subject: string | undefined, options: AgreeOptions): Promise<ExitCode> {
  const { calibration, seed } = options;
  if ((subject === undefined) === (calibration === undefined)) throw new Refusal(cx.words.agreement.whichOne);
  if (calibration !== undefined) return calibrateFolder(cx, calibration, options);
  if (seed !== undefined) throw new Refusal(cx.words.agreement.seedAlone);
  return showAgenda(cx, subject as string, chooseWord(cx, "--format", options.format, ["text", "json", "md"]));
}

async function showAgenda(cx: Context, subject: string, format: "text" | "json" | "md"): Promise<ExitCode> {
  const isComputed = /\.json$/i.test(subject) || subject === "-";
  const read = isComputed ? await readAssessment(cx, subject) : await assessedNow(cx, subject);
  if (!read.ok) return fail(cx, read.diagnostics, read.sources);
  const { assessment } = read.value;
  const agenda = agreementAgenda(assessment);
  print(cx, format === "json" ? `${JSON.stringify(agenda, null, 2)}\n` : said(cx, agenda, assessment, format));
  return exitCode.done;
}

async function assessedNow(cx: Context, subject: string) {
  const opened = await openInspection(cx, subject);
  return { ...assessOpened(cx, opened), sources: opened.sources };
}

function said(cx: Context, agenda: Agenda, assessment: Assessment, format: "text" | "md"): string {
  const entries = agendaEntries(agenda, assessment.inspection.title, labelsIn(assessment), cx.words);
  return format === "md" ? entriesAsMarkdown(entries) : entriesAsText(entries, painter(cx, cx.io.stdout));
}

function labelsIn({ framework }: Assessment): LabelOf {
  const criteria = framework.themes.flatMap((theme) => theme.criteria);
  return (criterion, grade) => {
    const scale = framework.scales.find(({ id }) => id === criteria.find((one) => one.id === criterion)?.scale);
    const levels = scale !== undefined && "levels" in scale ? scale.levels : [];
    return levels.find(({ id }) => id === grade)?.label ?? grade;
  };
}

/** Printed with the outcome, so that the intervals can be made again. */
const usualSeed = "1";

async function calibrateFolder(cx: Context, folder: string, { format: written, seed = usualSeed }: AgreeOptions): Promise<ExitCode> {
  const format = chooseWord(cx, "--format", written, ["text", "json"]);
  if (!/^\d{1,15}$/.test(seed)) throw new Refusal(cx.words.agreement.notASeed(seed));
  const place = placeOf(folder, cx.io.cwd);
  if (kindAt(place.path) !== "folder") throw new Refusal(cx.words.noFolder("--calibration", folder));
  const found = everyInspectionIn(place, cx.io.cwd);
  const assessments: Assessment[] = [];
  for (const { path, label } of [...found.inspections, ...found.assessments]) {
    const read = found.assessments.some((one) => one.path === path) ? await readAssessment(cx, path) : await assessedNow(cx, path);
    if (read.ok) assessments.push(read.value.assessment);
    else note(cx, cx.words.inspectionSkipped(label));
  }
  const calibration = calibrate(assessments, { seed: Number(seed) });
  print(
    cx,
    format === "json" ? `${JSON.stringify(calibration, null, 2)}\n` : calibrationScreen(calibration, cx.words, painter(cx, cx.io.stdout)),
  );
  return exitCode.done;
}
