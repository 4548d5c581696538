import { type Result, resultOf } from "../diagnostic/diagnostic.ts";
import { type Assessment, assessmentSchema } from "../schema/assessment.ts";
import { readDocument } from "../schema/read-document.ts";
import { createPlaces } from "../text/places.ts";
import type { SourceText } from "../text/source-text.ts";

/**
 * Reads a computed assessment back. It holds all a report needs; nothing is computed again.
 *
 * @example const loaded = loadAssessment({ path: "assessment.json", text });
 */
export function loadAssessment(source: SourceText): Result<Assessment> {
  const { document, diagnostics } = readDocument(source, { assessment: assessmentSchema }, createPlaces());
  return resultOf<Assessment>(document?.value, diagnostics);
}
