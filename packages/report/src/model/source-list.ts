import { dutchDate } from "../format-nl.ts";
import { sourceLabels } from "../labels-nl.ts";
import { announcedWord } from "../sentences-nl.ts";
import { given } from "./given.ts";
import type { Lookup } from "./lookup.ts";

/** One source, so that a colleague finds it in the authority's own archive. Internal as a whole. */
export interface SourceRow {
  readonly id: string;
  readonly kind: string;
  readonly date: string;
  readonly announced: string;
  readonly case?: string;
  /** The assessor who was there, or read it. */
  readonly by?: string;
  readonly title?: string;
  readonly reference?: string;
  readonly observations: number;
}

export const sourceList = ({ assessment: { inspection } }: Lookup): readonly SourceRow[] =>
  (inspection.sources ?? []).map((source) => ({
    id: source.id,
    kind: sourceLabels[source.type],
    date: dutchDate(source.date),
    announced: announcedWord(source.announced),
    ...given({ case: source.case, by: source.by, title: source.title, reference: source.reference }),
    observations: (inspection.observations ?? []).filter((observation) => observation.source === source.id).length,
  }));

/** Whether any source says which assessor was there. */
export const namesAssessors = (sources: readonly SourceRow[]): boolean => sources.some(({ by }) => by !== undefined);
