import { type Assessment, compareAssessments, loadProgramme, programmeOverview } from "@referentiekader/core";
import { chooseWord } from "../arguments.ts";
import { comparisonPage } from "../compare/comparison-page.ts";
import type { ProjectOverview } from "../compare/comparison-parts.ts";
import { pageAsMarkdown, pageAsText } from "../compare/print-page.ts";
import { readMigrations } from "../compare/read-migrations.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { FrameworkRoot } from "../files/framework-roots.ts";
import { readText } from "../files/read-text.ts";
import { assessOpened, openInspection, rootsFor } from "../open-inspection.ts";
import { programmeNamed } from "../open-programme.ts";
import { fail, painter, print } from "../print.ts";
import { readAssessment } from "../read-assessment.ts";
import { Refusal } from "../refusal.ts";

export interface CompareOptions {
  readonly format: string;
  readonly programme?: string;
  readonly project?: string;
}

/** Lays inspections side by side. Whatever comes out is done; only what cannot be read is not. */
export async function compareFiles(cx: Context, targets: readonly string[], options: CompareOptions): Promise<ExitCode> {
  const format = chooseWord(cx, "--format", options.format, ["text", "json", "md"]);
  if (options.project !== undefined && options.programme === undefined) throw new Refusal(cx.words.compare.projectAlone);
  if (targets.length < 2) throw new Refusal(cx.words.compare.oneIsNotEnough);
  if (targets.filter((target) => target === "-").length > 1) throw new Refusal(cx.words.compare.onlyOneStdin);
  const read: Read[] = [];
  for (const target of targets) {
    const one = await readTarget(cx, target);
    if (!one) return exitCode.usage;
    read.push(one);
  }
  const assessments = read.map(({ assessment }) => assessment);
  const found = readMigrations(cx, assessments, uniqueRoots(read));
  if (found.diagnostics.length > 0) {
    fail(cx, found.diagnostics, found.sources);
    return exitCode.usage;
  }
  const projects = projectsOf(cx, assessments, options);
  if (!projects) return exitCode.usage;
  const comparison = compareAssessments(assessments, found.migrations);
  if (format === "json") print(cx, `${JSON.stringify({ ...comparison, ...(options.programme && { projects }) }, null, 2)}\n`);
  else {
    const page = comparisonPage(comparison, projects, cx.words);
    print(cx, format === "md" ? pageAsMarkdown(page) : pageAsText(page, painter(cx, cx.io.stdout)));
  }
  return exitCode.done;
}

interface Read {
  readonly assessment: Assessment;
  /** Where frameworks and migrations are looked for. */
  readonly roots: readonly FrameworkRoot[];
}

/** From a computed file, or computed now from the inspection itself; undefined, and told, when that cannot be done. */
async function readTarget(cx: Context, target: string): Promise<Read | undefined> {
  if (/\.json$/i.test(target) || target === "-") {
    const read = await readAssessment(cx, target);
    if (read.ok) return { assessment: read.value.assessment, roots: rootsFor(cx) };
    fail(cx, read.diagnostics, read.sources);
    return undefined;
  }
  const opened = await openInspection(cx, target);
  const assessed = assessOpened(cx, opened);
  if (assessed.ok) return { assessment: assessed.value.assessment, roots: rootsFor(cx, opened.files?.folder?.path) };
  fail(cx, assessed.diagnostics, opened.sources);
  return undefined;
}

function uniqueRoots(read: readonly Read[]): readonly FrameworkRoot[] {
  const roots = read.flatMap((one) => one.roots);
  const byPath = new Map(roots.toReversed().map((root) => [root.place.path, root]));
  return [...byPath.values()].toReversed();
}

/** The project that was named, else those that the inspections belong to; undefined, and told, when the programme has errors. */
function projectsOf(cx: Context, assessments: readonly Assessment[], options: CompareOptions): readonly ProjectOverview[] | undefined {
  if (options.programme === undefined) return [];
  const source = readText(programmeNamed(cx, options.programme));
  const loaded = source.ok ? loadProgramme(source.value) : source;
  if (!loaded.ok) {
    fail(cx, loaded.diagnostics, source.ok ? [source.value] : []);
    return undefined;
  }
  const all = programmeOverview(loaded.value.data, assessments).lines.flatMap(({ projects }) => projects);
  if (options.project === undefined) return all.filter(({ inspections }) => inspections.length > 0);
  const asked = chooseWord(
    cx,
    "--project",
    options.project,
    all.map(({ project }) => project.id),
  );
  return all.filter(({ project }) => project.id === asked);
}
