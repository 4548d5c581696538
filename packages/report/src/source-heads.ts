import { namesAssessors, type SourceRow } from "./model/source-list.ts";
import { words } from "./words-nl.ts";

const { account, approach } = words;

/** The heads of the table of sources. */
export const sourceHeads = (sources: readonly SourceRow[]): readonly string[] => [
  account.id,
  approach.kind,
  account.date,
  approach.announced,
  approach.case,
  ...(namesAssessors(sources) ? [account.by] : []),
  account.observations,
  account.reference,
];
