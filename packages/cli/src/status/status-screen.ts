import { type Assessment, openItems } from "@referentiekader/core";
import type { closedOf } from "../closed-of.ts";
import type { Style } from "../print.ts";
import type { Words } from "../words/words.ts";
import { evidenceMarks, isLookedAt } from "./criterion-state.ts";
import { nextStep, type OpenItem } from "./next-step.ts";
import { alignColumns } from "./table.ts";

export interface StatusParts {
  readonly assessment: Assessment;
  /** Read from the inspection: the assessment holds the draft, so that a report with gaps can still be shown. */
  readonly phase: Assessment["phase"];
  readonly closed: ReturnType<typeof closedOf>;
  /** The file with the ratings of the first who has not closed. */
  readonly ratingsFile: string | undefined;
  /** How wederhoor stands. */
  readonly hearing: readonly string[];
  /** The remarks of parties that nothing was decided about. */
  readonly undecided: readonly string[];
  /** How the person named the inspection, for the commands that come next. */
  readonly label: string;
}

type Paint = (style: Style, text: string) => string;

/** The whole of `kader status` on one screen. Never a level: who looks how far the work is, should not be steered by the outcome. */
export function statusScreen(
  { assessment, phase, closed, ratingsFile, hearing, undecided, label }: StatusParts,
  words: Words,
  paint: Paint,
): string {
  const { inspection, framework } = assessment;
  const names = namesOf(assessment);
  const open = openItems(assessment);
  const step = nextStep({ ...assessment, phase }, open, { waiting: closed.waiting, file: ratingsFile, undecided });
  const lines = [
    paint("bold", inspection.title),
    `${framework.id} ${framework.version} · ${words.phase[phase]}`,
    ...profileLine(assessment, words),
    "",
    ...evidenceTable(assessment, words, paint),
    "",
    ...(closed.of > 0 ? [words.ratingsClosed(closed)] : []),
    ...hearing,
    ...openList(open, names, words),
    "",
    `${paint("bold", words.next)} ${words.nextStep(step, (id) => names.get(id) ?? id, label)}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** With which profile it looks, and at how much of the framework. */
function profileLine({ profile, criteria }: Assessment, words: Words): readonly string[] {
  return profile ? [words.profile.head(profile.title, criteria.filter(isLookedAt).length, criteria.length)] : [];
}

/** What is open, by kind: in reading order, each criterion once. */
function openList(open: readonly OpenItem[], names: ReadonlyMap<string, string>, words: Words): readonly string[] {
  if (open.length === 0) return [words.nothingOpen];
  const kinds = new Map<OpenItem["code"], Set<string>>();
  for (const { code, about } of open) {
    const place = kinds.get(code) ?? new Set();
    const name = names.get(about);
    kinds.set(code, name === undefined ? place : place.add(name));
  }
  const rows = [...kinds].map(([code, about]) => [`  ${words.openKinds[code]}`, [...about].join(", ")]);
  return [words.openCount(open.length), ...alignColumns(rows)];
}

function evidenceTable({ framework, criteria }: Assessment, words: Words, paint: Paint): readonly string[] {
  const results = new Map(criteria.filter(isLookedAt).map((result) => [result.id, result]));
  const heads = new Map<number, string>();
  const rows: string[][] = [["", words.columns.state, ...words.columns.counts]];
  for (const theme of framework.themes) {
    if (!theme.criteria.some(({ id }) => results.has(id))) continue;
    heads.set(rows.length, numbered(theme));
    for (const criterion of theme.criteria) {
      const result = results.get(criterion.id);
      if (result) rows.push([`  ${numbered(criterion)}`, ...cells(result, (criterion.indicators ?? []).length > 0, words)]);
    }
  }
  const aligned = alignColumns(rows, [2, 3, 4, 5]);
  return aligned.flatMap((line, at) => {
    const head = heads.get(at);
    return [...(head === undefined ? [] : [paint("bold", head)]), at === 0 ? paint("dim", line) : line];
  });
}

function cells(result: Assessment["criteria"][number], hasIndicators: boolean, words: Words): readonly string[] {
  const marks = evidenceMarks(result, hasIndicators);
  const { observations, sources, cases, citizens } = result.evidence;
  const counts = observations === 0 ? [] : [observations, sources, cases, citizens].map(String);
  return [marks.map((mark) => words.marks[mark]).join(", "), ...counts];
}

function namesOf({ framework }: Assessment): ReadonlyMap<string, string> {
  return new Map(
    framework.themes.flatMap((theme) => [theme, ...theme.criteria]).map((part): [string, string] => [part.id, part.number ?? part.title]),
  );
}

function numbered({ number, title }: { readonly number?: string | undefined; readonly title: string }): string {
  return number === undefined ? title : `${number} ${title}`;
}
