import { type Condition, conditionSchema } from "../schema/condition.ts";
import type { ComparisonRule } from "../schema/number.ts";
import type { Step } from "../schema/outcome.ts";
import type { Selection } from "../schema/where.ts";
import { type Block, block } from "./explanation.ts";
import { ruleAt } from "./rule-at.ts";
import { sayNumber } from "./say-number.ts";
import { sayNumberBelow } from "./say-number-below.ts";
import { sayBoundsOf, sayCounted, sayMatched } from "./say-where.ts";
import type { Telling } from "./telling.ts";

/** A condition as it was written, with what was found; not yet whether it holds. */
export interface Fact {
  readonly text: string;
  /** The parts it is made of, each with its own verdict. */
  readonly parts: readonly Block[];
  /** How its number came about. */
  readonly below: readonly Block[];
}

/** What one step of a condition found. */
export function sayCondition(step: Step, telling: Telling): Fact {
  const { rule: words } = telling.words;
  const condition = ruleAt(telling.assessment.framework, step.rule, conditionSchema);
  switch (step.step) {
    case "all":
    case "any":
    case "not":
      return { text: words[step.step], parts: (step.steps ?? []).map((part) => withVerdict(part, telling)), below: [] };
    case "some":
      return plain(condition && "some" in condition ? saySome(step, condition.some, telling) : undefined, telling);
    case "none":
      return plain(condition && "none" in condition ? sayNone(step, condition.none, telling) : undefined, telling);
    case "every":
      return plain(condition && "every" in condition ? sayEvery(step, condition.every, telling) : undefined, telling);
    case "compare":
      return sayComparison(step, condition, telling);
    case "picture":
    case "missing":
    case "rank":
    case "bands":
    case "ladder":
    case "rung":
    case "otherwise":
    case "table":
    case "row":
    case "number":
    case "count":
    case "share":
    case "sum":
    case "mean":
    case "weighted-mean":
    case "power-mean":
    case "percentage-of-maximum":
    case "lowest":
    case "highest":
    case "round":
    case "shift":
    case "limit":
    case "room":
    case "ratings":
    case "consensus":
    case "judgement":
    case "remark":
    case "party-judgement":
      return plain(undefined, telling);
    default:
      return step.step satisfies never;
  }
}

const plain = (text: string | undefined, { words }: Telling): Fact => ({ text: text ?? words.rule.unreadable, parts: [], below: [] });

function withVerdict(step: Step, telling: Telling): Block {
  const { text, parts, below } = sayCondition(step, telling);
  const verdict = telling.words.rule.verdict(step.holds);
  return parts.length === 0 ? block(`${text} ${verdict}`, below) : block(`${verdict} ${text}`, parts);
}

const saySome = (step: Step, some: Selection, telling: Telling): string =>
  telling.words.rule.some(sayCounted(some, false, telling), namesOf(step.matched ?? [], some, telling));

const sayNone = (step: Step, none: Selection, telling: Telling): string =>
  telling.words.rule.none(sayCounted(none, true, telling), namesOf(step.matched ?? [], none, telling));

const sayEvery = ({ matched = [], base = [] }: Step, every: Selection, telling: Telling): string =>
  telling.words.rule.needed(sayMatched(every, matched.length, base.length, telling), [telling.words.rule.everyNeeded]);

function namesOf(ids: readonly string[], { of }: Selection, { names, words: { labels } }: Telling): readonly string[] {
  const types: Readonly<Record<string, string>> = labels.sourceType;
  if (of === "source-types") return ids.map((id) => types[id] ?? id);
  return of === "criteria" || of === "themes" ? ids.map((id) => names.title(id)) : ids;
}

function sayComparison(step: Step, condition: Condition | undefined, telling: Telling): Fact {
  const [measured] = step.steps ?? [];
  if (!condition || !measured || !isComparison(condition)) return plain(undefined, telling);
  const edges = sayBoundsOf(condition, telling);
  const fact = sayNumber(measured, condition, "compared", telling);
  const { rule: words } = telling.words;
  return {
    text: edges.length === 0 ? words.fact(fact) : words.needed(fact, edges),
    parts: [],
    below: sayNumberBelow(measured, condition, telling),
  };
}

const isComparison = (condition: Condition): condition is ComparisonRule =>
  !["all", "any", "not", "some", "every", "none"].some((key) => key in condition);
