import { loadAssessment, loadFramework, type Result, type SourceText } from "@referentiekader/core";
import type { Context } from "./context.ts";
import type { Assessed } from "./open-inspection.ts";
import { readOne } from "./read-one.ts";

type AssessmentResult = Result<Assessed> & { readonly sources: readonly SourceText[] };

/** Reads an assessment from a file or stdin. A framework in it that cannot be used is a broken file like any other. */
export async function readAssessment(cx: Context, argument: string): Promise<AssessmentResult> {
  const source = await readOne(cx, argument);
  if (!source.ok) return { ...source, sources: [] };
  const loaded = loadAssessment(source.value);
  if (!loaded.ok) return { ...loaded, sources: [source.value] };
  const assessment = loaded.value;
  // The text in the file lies scattered over many lines; places in a copy on one line would mean nothing, so no lines are shown.
  const framework = loadFramework({ path: `${source.value.path}#/framework`, text: JSON.stringify(assessment.framework) });
  if (!framework.ok) return { ...framework, sources: [] };
  return { ok: true, value: { assessment, framework: framework.value }, diagnostics: [], sources: [source.value] };
}
