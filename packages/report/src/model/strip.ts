import { scaleLabels } from "../labels-nl.ts";
import { stripText } from "../sentences-nl.ts";
import { words } from "../words-nl.ts";
import type { LevelScale } from "./assessment-parts.ts";
import type { Audiences } from "./audience.ts";
import { gradeMark, gradeOf } from "./grade.ts";
import type { CriterionPair, Lookup } from "./lookup.ts";
import { type Mark, markAudiences, markOf } from "./mark.ts";
import { referenceText, themeReference } from "./reference.ts";

/** One level as a column of the strip. */
export interface StripColumn {
  readonly label: string;
  readonly description: string;
  readonly mark: Mark;
}

/** The criteria of one theme at one level; the last cell of a row holds those without a level. */
export interface StripCell {
  readonly items: readonly StripItem[];
}

export interface StripItem {
  /** The printed number, else the title. */
  readonly name: string;
  readonly mark?: Mark;
}

export interface StripRow {
  readonly theme: string;
  readonly cells: readonly StripCell[];
}

/** All criteria of one scale: a row per theme, a column per level, one mark per criterion. */
export interface StripBlock {
  readonly title: string;
  /** The same in words, for who cannot see it. */
  readonly description: string;
  readonly columns: readonly StripColumn[];
  readonly rows: readonly StripRow[];
}

const mark = { audience: "public", fields: markAudiences } as const;
const cells = { audience: "public", fields: { items: { audience: "public", fields: { name: "public", mark } } } } as const;

export const stripAudiences = {
  title: "public",
  description: "public",
  columns: { audience: "public", fields: { label: "public", description: "public", mark } },
  rows: { audience: "public", fields: { theme: "public", cells } },
} as const satisfies Audiences<StripBlock>;

const levelOf = ({ result: { outcome } }: CriterionPair): string | undefined => (outcome.state === "scored" ? gradeOf(outcome) : undefined);

function item(pair: CriterionPair, scale: LevelScale): StripItem {
  const { criterion, result } = pair;
  const level = levelOf(pair);
  const isOpen = result.outcome.state === "scored" && result.outcome.stage === "proposal";
  return { name: criterion.number ?? criterion.title, ...(level === undefined ? {} : gradeMark(scale, level, isOpen)) };
}

function block(lookup: Lookup, scale: LevelScale): readonly StripBlock[] {
  const themes = lookup.themes.flatMap(({ theme, criteria }) => {
    const own = criteria.filter(({ criterion }) => criterion.scale === scale.id);
    return own.length === 0 ? [] : [{ theme: referenceText(themeReference(theme)), own }];
  });
  const cell = (own: readonly CriterionPair[], level: string | undefined): StripCell => ({
    items: own.filter((pair) => levelOf(pair) === level).map((pair) => item(pair, scale)),
  });
  const rows = themes.map(({ theme, own }) => ({
    theme,
    cells: [...scale.levels.map(({ id }) => cell(own, id)), cell(own, undefined)],
  }));
  const columns = scale.levels.map((level) => ({
    label: level.label,
    description: level.description ?? "",
    mark: markOf(scale, level, false),
  }));
  const labels = [...columns.map(({ label }) => label), words.glance.none];
  return rows.length === 0 ? [] : [{ title: scale.title ?? scaleLabels[scale.kind], description: stripText(rows, labels), columns, rows }];
}

/** A block per scale of levels: levels of two scales never share a column. Numbers have no columns; see `numberBlocks`. */
export const stripBlocks = (lookup: Lookup): readonly StripBlock[] =>
  lookup.assessment.framework.scales.flatMap((scale) => (scale.kind === "number" ? [] : block(lookup, scale)));
