import { type Diagnostic, hasErrors, type Result, resultOf } from "../diagnostic/diagnostic.ts";
import { type FrameworkData, frameworkSchema } from "../schema/framework.ts";
import { readDocument } from "../schema/read-document.ts";
import { canonicalText } from "../text/canonical.ts";
import { sha256 } from "../text/digest.ts";
import { createPlaces, type Places } from "../text/places.ts";
import type { SourceText } from "../text/source-text.ts";
import { checks } from "./checks/checks.ts";
import type { Framework } from "./framework.ts";

/**
 * Reads a framework and refuses every rule that could not be applied, so that scoring never meets one.
 *
 * @param source the text of `framework.yaml` (or the same as JSON); the path is only a label
 * @returns the framework, or every problem at once
 * @example const loaded = loadFramework({ path: "framework.yaml", text });
 */
export function loadFramework(source: SourceText): Result<Framework> {
  const places = createPlaces();
  const { document, diagnostics } = readDocument(source, { framework: frameworkSchema }, places);
  if (!document) return resultOf<Framework>(undefined, diagnostics);
  const data = document.value;
  const found = [...diagnostics, ...checkFramework(data, places)];
  return resultOf(hasErrors(found) ? undefined : { data, digest: sha256(canonicalText(data)) }, found);
}

/** Everything that is wrong with a framework of the right form. */
function checkFramework(data: FrameworkData, places: Places): readonly Diagnostic[] {
  return checks.flatMap((check) => check(data, places));
}
