import { type Diagnostic, diagnose, hasErrors, type Result, resultOf } from "../diagnostic/diagnostic.ts";
import { type OrganisationData, organisationSchema } from "../schema/organisation.ts";
import { readDocument } from "../schema/read-document.ts";
import { createPlaces, type Places } from "../text/places.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Organisation } from "./organisation.ts";

/**
 * Reads what an authority sets for itself.
 *
 * @param source the text of `organisation.yaml`; the path is only a label
 * @returns the organisation, or every problem at once
 * @example const loaded = loadOrganisation({ path: "organisation.yaml", text });
 */
export function loadOrganisation(source: SourceText): Result<Organisation> {
  const places = createPlaces();
  const { document, diagnostics } = readDocument(source, { organisation: organisationSchema }, places);
  if (!document) return resultOf<Organisation>(undefined, diagnostics);
  const found = [...diagnostics, ...reversedTerms(document.value, places)];
  return resultOf(hasErrors(found) ? undefined : { data: document.value }, found);
}

function reversedTerms({ terms }: OrganisationData, places: Places): readonly Diagnostic[] {
  const { publicationEarliest: earliest, publicationLatest: latest } = terms ?? {};
  if (!terms || earliest === undefined || latest === undefined || earliest <= latest) return [];
  return [diagnose("organisation/terms-reversed", { earliest, latest }, places.value(terms, "publicationLatest"))];
}
