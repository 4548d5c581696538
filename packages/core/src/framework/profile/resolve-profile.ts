import { hasErrors, type Result, resultOf } from "../../diagnostic/diagnostic.ts";
import { type ProfileData, profileSchema } from "../../schema/profile.ts";
import { readDocument } from "../../schema/read-document.ts";
import { canonicalText } from "../../text/canonical.ts";
import { sha256 } from "../../text/digest.ts";
import { createPlaces } from "../../text/places.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Framework } from "../framework.ts";
import { checkProfile } from "./check-profile.ts";
import { themesIn } from "./themes-in-profile.ts";

/**
 * Reads a profile and makes the framework that is looked at with it. The framework itself does not change: the same rules
 * hold, over the same criteria. Those that the profile does not choose are not assessed, so that an outcome is the same as
 * in the whole framework, or is not there.
 *
 * @param source the text of `profiles/<id>.yaml`; the path is only a label
 * @param framework the framework that the profile names, already loaded
 * @returns the framework with its profile, or every problem at once
 * @example const resolved = resolveProfile({ path: "profiles/igj.yaml", text }, framework);
 */
export function resolveProfile(source: SourceText, framework: Framework): Result<Framework> {
  const places = createPlaces();
  const { document, diagnostics } = readDocument(source, { profile: profileSchema }, places);
  if (!document) return resultOf<Framework>(undefined, diagnostics);
  const data = document.value;
  const found = [...diagnostics, ...checkProfile(data, framework.data, places)];
  if (hasErrors(found)) return resultOf<Framework>(undefined, found);
  const criteria = chosenIn(data, framework);
  const profile = { data, digest: sha256(canonicalText(data)), criteria, themes: themesIn(framework.data, criteria) };
  return resultOf<Framework>({ ...framework, profile }, found);
}

function chosenIn({ criteria }: ProfileData, { data }: Framework): ReadonlySet<string> {
  return new Set(criteria === "all" ? data.themes.flatMap((theme) => theme.criteria.map(({ id }) => id)) : criteria);
}
