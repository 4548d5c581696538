import type { Style } from "../print.ts";
import { alignColumns } from "../status/table.ts";
import type { Words } from "../words/words.ts";
import { type Calibration, type CalibrationWords, cellsOf, inOne } from "./say-figure.ts";
import { worklistLines } from "./worklist-lines.ts";

type ScaleCalibration = Calibration["scales"][number];
type Group = ScaleCalibration["groups"][number];

interface Said {
  readonly words: CalibrationWords;
  readonly paint: (style: Style, text: string) => string;
  readonly inspectorate: Readonly<Record<string, string>>;
}

/** The calibration for a terminal: every figure of all ratings together, and of each group the three that say most. */
export function calibrationScreen(calibration: Calibration, { calibration: words, programme }: Words, paint: Said["paint"]): string {
  const { inspections, leftOut, scales, bootstrap, worklist } = calibration;
  const head = [paint("bold", words.title(inspections.length)), ...leftOut.map(({ inspection, why }) => words.leftOut(inspection, why))];
  if (scales.length === 0) return `${[...head, words.nothing].join("\n")}\n`;
  const said = { words, paint, inspectorate: programme.inspectorate };
  return `${[
    ...head,
    ...scales.flatMap((scale) => scaleLines(scale, said)),
    "",
    paint("bold", words.worklist.heading),
    ...worklistLines(worklist, words.worklist),
    "",
    words.meaning,
    words.bootstrap(bootstrap),
  ].join("\n")}\n`;
}

function scaleLines({ framework, scale, levels, groups }: ScaleCalibration, said: Said): readonly string[] {
  const { words, paint } = said;
  const label = (category: string) => levels.find(({ id }) => id === category)?.label ?? words.number(category);
  return [
    "",
    paint("bold", words.scale(framework, scale)),
    ...groups.filter(({ by }) => by === "all").flatMap((group) => wholeLines(group, label, said)),
    ...(["criterion", "inspectorate", "version", "year"] as const).flatMap((by) =>
      groupLines(
        groups.filter((group) => group.by === by),
        by,
        said,
      ),
    ),
    ...groups.filter(({ by }) => by === "all").flatMap((group) => pairLines(group, label, said)),
  ];
}

type LabelOf = (category: string) => string;

function wholeLines({ coverage: { rated, pairable, isFew }, given, figures }: Group, label: LabelOf, { words }: Said): readonly string[] {
  const names = Object.keys(figures) as (keyof typeof figures)[];
  const rows = names.flatMap((name) => {
    const figure = figures[name];
    return figure === undefined ? [] : [[`  ${words.figures[name]}`, ...cellsOf(figure, words)]];
  });
  return [
    words.coverage(rated, pairable),
    ...(isFew ? [words.few(pairable)] : []),
    `${words.used}: ${given.map(({ category, count }) => `${label(category)} ${count}`).join(" · ")}`,
    ...alignColumns([[`  ${words.heads.figure}`, words.heads.value, words.heads.interval], ...rows]),
  ];
}

/** A version or a year that is the only one is all together, which was said. */
function groupLines(groups: readonly Group[], by: keyof CalibrationWords["groups"], said: Said): readonly string[] {
  const { words, paint, inspectorate } = said;
  if (groups.length === 0 || ((by === "version" || by === "year") && groups.length === 1)) return [];
  const nameOf = ({ key, number, title }: Group) =>
    title === undefined ? (inspectorate[key] ?? key) : `${number === undefined ? "" : `${number} `}${title}`;
  return [
    "",
    paint("bold", words.groups[by]),
    ...groups.flatMap((group) => {
      const { percentAgreement, alphaOrdinal, alphaInterval, ac2Ordinal } = group.figures;
      const shown = { percentAgreement, ...(alphaOrdinal && { alphaOrdinal }), ...(alphaInterval && { alphaInterval }), ac2Ordinal };
      return [
        `  ${words.group(nameOf(group), group.coverage.pairable, group.coverage.isFew)}`,
        ...inOne(shown, words).map((line) => `    ${line}`),
      ];
    }),
  ];
}

function pairLines({ pairs }: Group, label: LabelOf, { words, paint }: Said): readonly string[] {
  if (pairs.length === 0) return [];
  return [
    "",
    paint("bold", words.pairs),
    words.pairsLead,
    ...pairs.flatMap(({ pair: [one, other], units, categories, confusion, percentAgreement, cohenKappa }) => [
      `  ${one} – ${other} (${units})`,
      ...inOne({ percentAgreement, cohenKappa }, words).map((line) => `    ${line}`),
      `    ${words.confusion(one, other)}`,
      ...alignColumns(
        [["      ", ...categories.map(label)], ...confusion.map((row, at) => [`      ${label(categories[at] ?? "")}`, ...row.map(String)])],
        categories.map((_, at) => at + 1),
      ),
    ]),
  ];
}
