import { readdirSync } from "node:fs";
import { kindOf } from "@referentiekader/core";
import { inspectionsIn } from "./find-inspections.ts";
import { type Place, placeIn } from "./place.ts";
import { kindAt, readText } from "./read-text.ts";

/** What a folder holds of inspections: those it can compute, and outcomes that were computed elsewhere. */
export interface FoundInspections {
  readonly inspections: readonly Place[];
  readonly assessments: readonly Place[];
}

/** The inspections in this folder and directly in it; and every assessment that stands there, save beside an inspection. */
export function everyInspectionIn(folder: Place, cwd: string): FoundInspections {
  const inspections = inspectionsIn(folder, cwd);
  const known = new Set(inspections.map(({ path }) => path));
  const folders = [folder, ...namesIn(folder, cwd).filter(({ path }) => kindAt(path) === "folder")].filter(({ path }) => !known.has(path));
  return { inspections, assessments: folders.flatMap((one) => namesIn(one, cwd).filter(isAssessment)) };
}

const namesIn = (folder: Place, cwd: string): readonly Place[] =>
  readdirSync(folder.path)
    .sort()
    .map((name) => placeIn(folder, name, cwd));

function isAssessment(place: Place): boolean {
  if (!/\.json$/i.test(place.path) || kindAt(place.path) !== "file") return false;
  const source = readText(place);
  return source.ok && kindOf(source.value) === "assessment";
}
