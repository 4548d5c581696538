import { followUpWords } from "./follow-up-nl.ts";
import { hasLessons } from "./model/lessons.ts";
import { referenceText } from "./model/reference.ts";
import type { ReportModel } from "./model/report-model.ts";
import { profileWords } from "./profile-nl.ts";
import { rebuttalWords } from "./rebuttal-nl.ts";
import { motionWords } from "./setting-in-motion-nl.ts";
import { supervisionWords } from "./supervision-nl.ts";
import { words } from "./words-nl.ts";

/** The fragment of each section. */
export const anchors = {
  main: "inhoud",
  pageOne: "in-het-kort",
  glance: "oordelen",
  partyMatrix: "oordelen-per-partij",
  statutory: "wettelijke-tekorten",
  approach: "werkwijze",
  matrix: "beeld-per-casus",
  working: "wat-helpt",
  obstacles: "belemmeringen",
  notSeen: "niet-gezien",
  notAssessed: "niet-beoordeeld",
  differences: "verschillen",
  deviations: "anders-vastgesteld",
  followUp: "vervolg",
  asks: "maatregelen",
  actions: "stappen",
  signals: "signalen",
  lessons: "lessen",
  rebuttal: "wederhoor",
  trial: "proef",
  byCatch: "buiten-de-vraag",
  account: "verantwoording",
  views: "zienswijzen",
} as const;

/** Where the heading of each section stands. */
const headings = {
  glance: words.glance,
  partyMatrix: supervisionWords.byParty,
  statutory: words.statutory,
  approach: words.approach,
  matrix: words.matrix,
  working: words.working,
  obstacles: motionWords.obstacles,
  notSeen: words.notSeen,
  notAssessed: words.notAssessed,
  differences: words.differences,
  deviations: supervisionWords.deviations,
  followUp: followUpWords,
  asks: words.asks,
  actions: supervisionWords.actions,
  signals: motionWords.signals,
  lessons: motionWords.lessons,
  rebuttal: rebuttalWords,
  trial: words.trial,
  byCatch: profileWords.outside,
  account: words.account,
  views: { heading: rebuttalWords.views },
} as const satisfies { readonly [S in Exclude<keyof typeof anchors, "main" | "pageOne">]: { readonly heading: string } };

export interface Entry {
  readonly anchor: string;
  readonly title: string;
}

/** The sections of this report, in order; a section that this reader does not get is not listed. */
export function contents(model: ReportModel): readonly Entry[] {
  const entry = (name: keyof typeof headings): Entry => ({ anchor: anchors[name], title: headings[name].heading });
  const themes = model.themes.map(({ reference }) => ({ anchor: reference.anchor, title: referenceText(reference) }));
  return [
    ...(model.glance === undefined ? [] : [entry("glance")]),
    ...(model.partyMatrix === undefined ? [] : [entry("partyMatrix")]),
    entry("statutory"),
    entry("approach"),
    ...(model.matrix === undefined ? [] : [entry("matrix")]),
    ...themes,
    entry("working"),
    ...(model.obstacles.length === 0 ? [] : [entry("obstacles")]),
    entry("notSeen"),
    ...(model.notAssessed === undefined ? [] : [entry("notAssessed")]),
    ...(model.differences === undefined ? [] : [entry("differences")]),
    ...(model.deviations === undefined ? [] : [entry("deviations")]),
    ...(model.followUp === undefined ? [] : [entry("followUp")]),
    entry("asks"),
    ...((model.actions ?? []).length === 0 ? [] : [entry("actions")]),
    ...(model.signals === undefined || model.signals.length === 0 ? [] : [entry("signals")]),
    ...(hasLessons(model.lessons) ? [entry("lessons")] : []),
    ...(model.rebuttal?.counts === undefined ? [] : [entry("rebuttal")]),
    ...(model.trial.length === 0 ? [] : [entry("trial")]),
    ...(model.byCatch.length === 0 ? [] : [entry("byCatch")]),
    entry("account"),
    ...((model.rebuttal?.views ?? []).length === 0 ? [] : [entry("views")]),
  ];
}
