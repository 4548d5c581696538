import type { GlanceTheme } from "../model/glance.ts";
import type { NumberBlock } from "../model/number-block.ts";
import type { OutcomeView } from "../model/outcome.ts";
import type { ReportModel } from "../model/report-model.ts";
import type { StripBlock } from "../model/strip.ts";
import { words } from "../words-nl.ts";
import { escaped } from "./escape.ts";
import { type Block, bold, facts, heading, level, link, list, table } from "./parts.ts";

const terms = words.glance;

const cells = ({ word, mark, stage, coverage, possible }: OutcomeView): readonly string[] => [
  level(word, mark),
  ...[stage, coverage, possible].map((text) => escaped(text ?? "")),
];

const rows = ({ reference, outcome, lines }: GlanceTheme): readonly (readonly string[])[] => [
  [`**${link(reference)}**`, ...(outcome === undefined ? ["", "", "", ""] : cells(outcome))],
  ...lines.map((line) => {
    const marks = [...(line.core ? [words.outcome.core] : []), ...(line.outsideRoom === true ? [words.outcome.outsideRoom] : [])];
    return [`${link(line.reference)}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}`, ...cells(line.outcome)];
  }),
];

const strip = ({ title, description, columns }: StripBlock): readonly Block[] => [
  bold(title),
  escaped(description),
  ...list(
    columns.map((column) => [level(column.label, column.mark), escaped(column.description)].filter((part) => part !== "").join(": ")),
  ),
];

const numbers = ({ title, range, themes }: NumberBlock): readonly Block[] => [bold(title), escaped(range), ...facts(themes)];

/** All outcomes in one view: the strips in words, the numbers, and the table. */
export const glanceBlocks = ({ glance, grades }: ReportModel): readonly Block[] =>
  glance === undefined
    ? []
    : [
        heading(2, terms.heading),
        ...glance.strips.flatMap(strip),
        ...(glance.strips.length === 0 ? [] : [terms.open]),
        ...glance.numbers.flatMap(numbers),
        ...table(
          terms.caption,
          [terms.criterion, words.outcome.grade(grades), words.outcome.stage, words.outcome.coverage, words.outcome.possible],
          glance.themes.flatMap(rows),
        ),
      ];
