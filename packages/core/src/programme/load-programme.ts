import { hasErrors, type Result, resultOf } from "../diagnostic/diagnostic.ts";
import { programmeSchema } from "../schema/programme.ts";
import { readDocument } from "../schema/read-document.ts";
import { canonicalText } from "../text/canonical.ts";
import { sha256 } from "../text/digest.ts";
import { createPlaces } from "../text/places.ts";
import type { SourceText } from "../text/source-text.ts";
import { checkProgramme } from "./check-programme.ts";
import type { Programme } from "./programme.ts";

/**
 * Reads a werkagenda. The profiles it names stand beside the frameworks, so they are not looked up here.
 *
 * @param source the text of `programmes/<id>.yaml`; the path is only a label
 * @returns the programme, or every problem at once
 * @example const loaded = loadProgramme({ path: "werkagenda-2023-2024.yaml", text });
 */
export function loadProgramme(source: SourceText): Result<Programme> {
  const places = createPlaces();
  const { document, diagnostics } = readDocument(source, { programme: programmeSchema }, places);
  if (!document) return resultOf<Programme>(undefined, diagnostics);
  const data = document.value;
  const found = [...diagnostics, ...checkProgramme(data, places)];
  return resultOf(hasErrors(found) ? undefined : { data, digest: sha256(canonicalText(data)) }, found);
}
