import { basename } from "node:path";
import { kindOf, type SourceText } from "@referentiekader/core";
import { isTable } from "../files/collect.ts";
import type { Inspection } from "../files/inspection.ts";

/**
 * The file a new observation of a source belongs in: the table when there is one, else the file of the source itself, else
 * the head file.
 */
export function chooseFile(sources: readonly SourceText[], { data, places }: Inspection, sourceId: string): SourceText | undefined {
  const table = sources.find(({ path }) => isTable(basename(path)));
  if (table) return table;
  const declared = data.sources?.find(({ id }) => id === sourceId);
  const declaredIn = declared && places.of(declared).path;
  const own = sources.find((file) => file.path === declaredIn && kindOf(file) === "source");
  return own ?? sources.find((file) => kindOf(file) === "inspection");
}
