import type { Step } from "../schema/outcome.ts";
import { type Row, type Rule, ruleSchema } from "../schema/rule.ts";
import { type Block, block, maybe } from "./explanation.ts";
import { reasonText } from "./reason.ts";
import { ruleAt } from "./rule-at.ts";
import { sayCondition } from "./say-condition.ts";
import type { Telling } from "./telling.ts";

type Table = Extract<Rule, { table: unknown }>["table"];

/** Each row that was looked at, and why it holds or not; the row that holds gives the outcome. */
export function sayTable(step: Step, scale: string | undefined, level: string | undefined, telling: Telling): Block {
  const { table: words, rule: ruleWords } = telling.words;
  const rule = ruleAt(telling.assessment.framework, step.rule, ruleSchema);
  if (!rule || !("table" in rule)) return block(ruleWords.unreadable);
  const rows = (step.steps ?? []).map((row) => sayRow(row, rule.table, scale, telling));
  const given = level === undefined ? words.givesNone : words.gives(level);
  const how = rule.table.match === "first" ? words.first : words.unique;
  return block([given, how, ...sayStop(step, rule.table, telling)].join(" "), rows);
}

/** Why a table gave no level, where the rows themselves do not tell. */
function sayStop({ level, steps = [] }: Step, { rows }: Table, { words: { table: words } }: Telling): readonly string[] {
  if (level !== undefined) return [];
  if (steps.some((row) => row.holds === undefined)) return [words.stops];
  const held = steps.find((row) => row.holds === true);
  if (!held) return [words.noRow];
  const row = rows[placeOf(held)];
  return row && "collect" in row ? [words.collects] : [];
}

function sayRow(step: Step, { rows }: Table, scale: string | undefined, telling: Telling): Block {
  const { table: words, rule: ruleWords } = telling.words;
  const place = placeOf(step);
  const row = rows[place];
  if (!row) return block(ruleWords.unreadable);
  const gives = sayGiven(row, scale, telling);
  const collect = step.holds === true && "collect" in row ? telling.words.outcome.collect(reasonText(row.collect)) : undefined;
  if (step.step === "otherwise") return block(words.otherwise(place + 1, gives), maybe(collect));
  const [condition] = step.steps ?? [];
  if (!condition) return block(words.row(place + 1, gives, step.holds, ruleWords.unreadable), maybe(collect));
  const { text, parts, below } = sayCondition(condition, telling);
  return block(words.row(place + 1, gives, step.holds, text), [...parts, ...below, ...maybe(collect)]);
}

/** Rows are told by their number: the last part of the place they stand. */
const placeOf = ({ rule = "" }: Step): number => Number(rule.split("/").at(-1));

function sayGiven(row: Row, scale: string | undefined, { words: { table: words }, names }: Telling): string {
  if ("level" in row) return names.grade(scale, row.level);
  return "collect" in row ? words.givesCollect : words.givesNoLevel;
}
