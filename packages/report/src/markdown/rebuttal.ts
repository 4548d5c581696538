import type { PartyRemarks } from "../model/rebuttal.ts";
import type { ReportModel } from "../model/report-model.ts";
import { rebuttalWords as terms } from "../rebuttal-nl.ts";
import { escaped } from "./escape.ts";
import { type Block, heading, table } from "./parts.ts";

const remarkTable = ({ party, remarks }: PartyRemarks, caption: (party: string) => string, what: string): readonly Block[] =>
  table(
    caption(party),
    [terms.id, terms.about, what, terms.received, terms.decision, terms.because],
    remarks.map((one) => [one.id, one.passage, one.remark, one.received, one.decision ?? "", one.because ?? ""].map(escaped)),
  );

/** What parties said about facts, and what was decided. */
export function rebuttalBlocks({ rebuttal }: ReportModel): readonly Block[] {
  if (rebuttal?.counts === undefined) return [];
  const { counts, facts = [] } = rebuttal;
  return [
    heading(2, terms.heading),
    ...(facts.length === 0 ? [] : [terms.lead]),
    escaped(counts),
    ...facts.flatMap((one) => remarkTable(one, terms.caption, terms.remark)),
  ];
}

/** How parties look at it, as an annex. */
export function viewBlocks({ rebuttal }: ReportModel): readonly Block[] {
  const views = rebuttal?.views ?? [];
  if (views.length === 0) return [];
  return [heading(2, terms.views), terms.viewsLead, ...views.flatMap((one) => remarkTable(one, terms.viewsCaption, terms.view))];
}
