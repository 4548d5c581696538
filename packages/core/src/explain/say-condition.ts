import type { Step } from "../schema/outcome.ts";
import { type ComparisonRule, conditionSchema, type Selection } from "../schema/rule.ts";
import { type Block, block } from "./explanation.ts";
import { ruleAt } from "./rule-at.ts";
import { sayNumber } from "./say-number.ts";
import { sayCounted, sayMatched } from "./say-where.ts";
import type { Telling } from "./telling.ts";

/** A condition as it was written, with what was found; not yet whether it holds. */
export interface Fact {
  readonly text: string;
  readonly below: readonly Block[];
}

/** What one step of a condition found. */
export function sayCondition(step: Step, telling: Telling): Fact {
  const { rule: words } = telling.words;
  switch (step.step) {
    case "all":
    case "any":
    case "not":
      return { text: words[step.step], below: (step.steps ?? []).map((part) => withVerdict(part, telling)) };
    case "some":
    case "every":
      return plain(saySelection(step, step.step, telling), telling);
    case "compare":
      return plain(sayComparison(step, telling), telling);
    case "picture":
    case "missing":
    case "rank":
    case "bands":
    case "ladder":
    case "rung":
    case "otherwise":
    case "count":
    case "share":
    case "sum":
    case "mean":
    case "weighted-mean":
    case "percentage-of-maximum":
    case "lowest":
    case "highest":
    case "limit":
    case "room":
    case "ratings":
    case "consensus":
    case "judgement":
      return plain(undefined, telling);
    default:
      return step.step satisfies never;
  }
}

const plain = (text: string | undefined, { words }: Telling): Fact => ({ text: text ?? words.rule.unreadable, below: [] });

function withVerdict(step: Step, telling: Telling): Block {
  const { text, below } = sayCondition(step, telling);
  const verdict = telling.words.rule.verdict(step.holds);
  return below.length === 0 ? block(`${text} ${verdict}`) : block(`${verdict} ${text}`, below);
}

function saySelection(step: Step, kind: "some" | "every", telling: Telling): string | undefined {
  const condition = ruleAt(telling.assessment.framework, step.rule, conditionSchema);
  const { rule: words } = telling.words;
  const matched = step.matched ?? [];
  if (condition && kind === "some" && "some" in condition) {
    return words.some(sayCounted(condition.some, telling), namesOf(matched, condition.some, telling));
  }
  if (condition && kind === "every" && "every" in condition) {
    return words.needed(sayMatched(condition.every, matched.length, step.base?.length ?? 0, telling), [words.everyNeeded]);
  }
  return undefined;
}

const namesOf = (ids: readonly string[], { of }: Selection, { names }: Telling): readonly string[] =>
  of === "criteria" || of === "themes" ? ids.map((id) => names.title(id)) : ids;

function sayComparison(step: Step, telling: Telling): string | undefined {
  const condition = ruleAt(telling.assessment.framework, step.rule, conditionSchema);
  const [measured] = step.steps ?? [];
  if (!condition || !measured || !isComparison(condition)) return undefined;
  const edges = (["atLeast", "above", "atMost", "below"] as const).flatMap((key) => {
    const edge = condition[key];
    return edge === undefined ? [] : [telling.words.rule.edge[key](telling.words.grammar.number(edge))];
  });
  const fact = sayNumber(measured, condition, "compared", telling);
  return edges.length === 0 ? telling.words.rule.fact(fact) : telling.words.rule.needed(fact, edges);
}

type Condition = NonNullable<ReturnType<typeof conditionSchema.parse>>;

const isComparison = (condition: Condition): condition is ComparisonRule =>
  !("all" in condition || "any" in condition || "not" in condition || "some" in condition || "every" in condition);
