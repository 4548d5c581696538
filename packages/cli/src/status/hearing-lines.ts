import { reportTerms } from "@referentiekader/core";
import type { Inspection } from "../files/inspection.ts";
import type { Words } from "../words/words.ts";

/** The days that follow from the terms of an authority. */
export type HearingTerms = ReturnType<typeof reportTerms>;

type Organisation = Parameters<typeof reportTerms>[0];

/** The remarks of parties that nothing was decided about, by id. */
export const undecidedIn = ({ rebuttal = [] }: Inspection["data"]): readonly string[] =>
  rebuttal.filter(({ decision }) => decision === undefined).map(({ id }) => id);

/** How wederhoor stands: until when parties may respond, what they said, when the report may be published. */
export function hearingLines(data: Inspection["data"], organisation: Organisation | undefined, { hearing }: Words): readonly string[] {
  const { progress = [], rebuttal = [] } = data;
  const terms = organisation ? reportTerms(organisation, progress) : {};
  const remarks = rebuttal.length === 0 ? [] : [hearing.remarks(rebuttal.length, undecidedIn(data).length)];
  switch (progress.at(-1)?.is ?? "draft") {
    case "to-party":
      return [hearing.reactions(terms) ?? hearing.noReactions, ...remarks];
    case "adopted":
      return [hearing.publication(terms) ?? hearing.noPublication, ...remarks];
    default:
      return remarks;
  }
}
