import { referenceText } from "./model/reference.ts";
import type { ReportModel } from "./model/report-model.ts";
import { words } from "./words-nl.ts";

/** The fragment of each section. */
export const anchors = {
  main: "inhoud",
  pageOne: "in-het-kort",
  glance: "oordelen",
  statutory: "wettelijke-tekorten",
  approach: "werkwijze",
  matrix: "beeld-per-casus",
  working: "wat-helpt",
  notSeen: "niet-gezien",
  notAssessed: "niet-beoordeeld",
  differences: "verschillen",
  asks: "maatregelen",
  trial: "proef",
  account: "verantwoording",
} as const;

export interface Entry {
  readonly anchor: string;
  readonly title: string;
}

/** The sections of this report, in order; a section that this reader does not get is not listed. */
export function contents(model: ReportModel): readonly Entry[] {
  const entry = (name: Exclude<keyof typeof anchors, "main" | "pageOne">): Entry => ({ anchor: anchors[name], title: words[name].heading });
  const themes = model.themes.map(({ reference }) => ({ anchor: reference.anchor, title: referenceText(reference) }));
  return [
    entry("glance"),
    entry("statutory"),
    entry("approach"),
    ...(model.matrix === undefined ? [] : [entry("matrix")]),
    ...themes,
    entry("working"),
    entry("notSeen"),
    entry("notAssessed"),
    ...(model.differences === undefined ? [] : [entry("differences")]),
    entry("asks"),
    ...(model.trial.length === 0 ? [] : [entry("trial")]),
    entry("account"),
  ];
}
