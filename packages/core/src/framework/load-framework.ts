import { type Diagnostic, hasErrors, type Result, resultOf } from "../diagnostic/diagnostic.ts";
import { type FrameworkData, frameworkSchema } from "../schema/framework.ts";
import { readDocument } from "../schema/read-document.ts";
import { canonicalText } from "../text/canonical.ts";
import { sha256 } from "../text/digest.ts";
import { createPlaces, type Places } from "../text/places.ts";
import type { SourceText } from "../text/source-text.ts";
import { checks } from "./checks/checks.ts";
import type { Framework } from "./framework.ts";
import { review } from "./review/review.ts";
import { uniqueTables } from "./review/unique-tables.ts";
import { surveyOf } from "./survey.ts";

/** How much is looked for. */
export interface LoadFrameworkOptions {
  /** Also try every combination of grades, and warn of levels, criteria and rules that probably do not do what is meant. */
  readonly thorough?: boolean;
}

/**
 * Reads a framework and refuses every rule that could not be applied, so that scoring never meets one.
 *
 * @param source the text of `framework.yaml` (or the same as JSON); the path is only a label
 * @returns the framework, or every problem at once
 * @example const loaded = loadFramework({ path: "framework.yaml", text });
 */
export function loadFramework(source: SourceText, { thorough = false }: LoadFrameworkOptions = {}): Result<Framework> {
  const places = createPlaces();
  const { document, diagnostics } = readDocument(source, { framework: frameworkSchema }, places);
  if (!document) return resultOf<Framework>(undefined, diagnostics);
  const data = document.value;
  const found = [...diagnostics, ...checkFramework(data, thorough, places)];
  return resultOf(hasErrors(found) ? undefined : { data, digest: sha256(canonicalText(data)) }, found);
}

/** Everything that is wrong with a framework of the right form. */
function checkFramework(data: FrameworkData, thorough: boolean, places: Places): readonly Diagnostic[] {
  const survey = surveyOf(data);
  const found = checks.flatMap((check) => check(survey, places));
  // Only rules that can be applied can be tried.
  if (hasErrors(found)) return found;
  const tables = uniqueTables(survey, places);
  return [...found, ...tables, ...(thorough && !hasErrors(tables) ? review(survey, places) : [])];
}
