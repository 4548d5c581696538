import { type Diagnostic, type Result, resultOf } from "../diagnostic/diagnostic.ts";
import type { Framework } from "../framework/framework.ts";
import { loadFramework } from "../framework/load-framework.ts";
import { resolveProfile } from "../framework/profile/resolve-profile.ts";
import { isWaiting } from "../inspection/arrange.ts";
import type { Inspection } from "../inspection/inspection.ts";
import { loadInspection } from "../inspection/load-inspection.ts";
import type { Assessment } from "../schema/assessment.ts";
import type { InspectionData } from "../schema/inspection.ts";
import { assess } from "../scoring/assess.ts";
import { compileFramework } from "../scoring/compile-framework.ts";
import type { Difference } from "./difference.ts";
import { differencesOf } from "./differences.ts";

/** The files an assessment says it was made from, read again. */
export interface Originals {
  readonly framework: Framework;
  readonly inspection: Inspection;
}

/**
 * Computes an assessment again and compares everything in it: digests, what went in, every outcome and every derivation.
 * From what it embeds; or from the files, when they are given. The same on every machine, in every time zone and language.
 *
 * @returns each difference, in the order of the assessment, none when it is what it says; or diagnostics where what is
 * embedded cannot be loaded or assessed any more, which no assessment that was left alone has
 * @example verifyAssessment(assessment).ok
 */
export function verifyAssessment(assessment: Assessment, originals?: Originals): Result<readonly Difference[]> {
  const read = originals ? { value: originals, diagnostics: [] } : embeddedIn(assessment);
  if (!read.value) return resultOf<readonly Difference[]>(undefined, read.diagnostics);
  const { framework, inspection } = read.value;
  const { on, engine } = assessment;
  const again = assess(compileFramework(framework), inspection, { on, engine });
  if (!again.ok) return again;
  // As JSON, so that a field that is absent and one that is undefined are the same.
  return { ok: true, value: differencesOf(asJson(assessment), asJson(again.value)), diagnostics: [] };
}

/** Without the provisional ids that observations got when they were read: they get them again. */
const asWritten = ({ observations, ...rest }: InspectionData) => ({
  ...rest,
  ...(observations && { observations: observations.map(({ id, ...one }) => (isWaiting({ ...one, id }) ? one : { ...one, id })) }),
});

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function embeddedIn({ framework, profile, inspection }: Assessment): { value?: Originals; diagnostics: readonly Diagnostic[] } {
  const whole = loadFramework({ path: "assessment.json#/framework", text: JSON.stringify(framework) });
  if (!whole.ok) return { diagnostics: whole.diagnostics };
  const kader = profile ? resolveProfile({ path: "assessment.json#/profile", text: JSON.stringify(profile) }, whole.value) : whole;
  if (!kader.ok) return { diagnostics: kader.diagnostics };
  const loaded = loadInspection([{ path: "assessment.json#/inspection", text: JSON.stringify(asWritten(inspection)) }], kader.value);
  if (!loaded.ok) return { diagnostics: loaded.diagnostics };
  return { value: { framework: kader.value, inspection: loaded.value }, diagnostics: [] };
}
