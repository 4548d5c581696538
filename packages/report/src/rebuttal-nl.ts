// Wederhoor: what parties said of the draft, and what was decided about it.
import { counted, listed } from "./format-nl.ts";
import type { Rebuttal } from "./model/assessment-parts.ts";

type Decision = NonNullable<Rebuttal["decision"]>;

export const decisionLabels: { readonly [D in Decision]: string } = {
  accepted: "overgenomen",
  partly: "deels overgenomen",
  "not-accepted": "niet overgenomen",
};

export const rebuttalWords = {
  heading: "Wederhoor",
  lead: "De partijen konden reageren op het concept. Dit zijn de opmerkingen over feiten, met wat ermee is gedaan.",
  views: "Bijlage: zienswijzen",
  viewsLead: "Zo kijken de partijen er zelf naar, in hun eigen woorden.",
  caption: (party: string): string => `Opmerkingen van ${party}`,
  viewsCaption: (party: string): string => `Zienswijze van ${party}`,
  id: "Nr.",
  passage: "passage",
  about: "Passage",
  remark: "Opmerking",
  view: "Zienswijze",
  received: "Ontvangen",
  decision: "Beslissing",
  because: "Reden",
  undecided: "nog niet beslist",
};

/** How many remarks there were and what was decided: "Van de 3 opmerkingen over feiten zijn er 2 overgenomen en 1 niet overgenomen." */
export function countText(number: number, decided: readonly (readonly [label: string, number: number])[]): string {
  const parts = decided.filter(([, many]) => many > 0).map(([label, many]) => `${many} ${label}`);
  return `De partijen maakten ${counted(number, "opmerking", "opmerkingen")} over feiten: ${listed(parts)}.`;
}

/** The columns of the table that a party fills in. The command line reads the first and the last two. */
export const responseHeads = ["nummer", "passage", "feit of zienswijze", "opmerking"] as const;
