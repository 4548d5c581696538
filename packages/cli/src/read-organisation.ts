import { dirname } from "node:path";
import { kindOf, loadOrganisation, type SourceText } from "@referentiekader/core";
import type { Context } from "./context.ts";
import { type Place, placeIn, placeOf } from "./files/place.ts";
import { kindAt, readText } from "./files/read-text.ts";

type OrganisationResult = ReturnType<typeof loadOrganisation> & { readonly sources: readonly SourceText[] };

/**
 * Reads what the authority set for itself: the file that was named, else `organisation.yaml` in the folder of the inspection or the
 * nearest folder above it.
 * @returns undefined when there is none
 */
export function readOrganisation(cx: Context, named: string | undefined, folder: Place | undefined): OrganisationResult | undefined {
  const { cwd } = cx.io;
  const place = named === undefined ? organisationAbove(folder ?? placeOf(".", cwd), cwd) : placeOf(named, cwd);
  if (!place) return undefined;
  const source = readText(place);
  if (!source.ok) return { ...source, sources: [] };
  return { ...loadOrganisation(source.value), sources: [source.value] };
}

/** The file in the folder of an inspection itself, for who checks that folder. */
export function organisationIn(cx: Context, folder: Place): OrganisationResult | undefined {
  const place = placeIn(folder, fileName, cx.io.cwd);
  return isOrganisation(place) ? readOrganisation(cx, place.path, undefined) : undefined;
}

const fileName = "organisation.yaml";

function organisationAbove(folder: Place, cwd: string): Place | undefined {
  const place = placeIn(folder, fileName, cwd);
  if (isOrganisation(place)) return place;
  const above = dirname(folder.path);
  return above === folder.path ? undefined : organisationAbove(placeOf(above, cwd), cwd);
}

/** A file of this name may be about something else. */
function isOrganisation(place: Place): boolean {
  if (kindAt(place.path) !== "file") return false;
  const source = readText(place);
  return source.ok && kindOf(source.value) === "organisation";
}
