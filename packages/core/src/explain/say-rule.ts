import { gradeOf as gradeIn } from "../schema/grade.ts";
import { ruleSchema } from "../schema/rule.ts";
import { type Block, block } from "./explanation.ts";
import { gradeNoun } from "./grade-noun.ts";
import { ruleAt } from "./rule-at.ts";
import { sayBands } from "./say-bands.ts";
import { sayLadder } from "./say-ladder.ts";
import { sayNumber } from "./say-number.ts";
import { sayNumberBelow } from "./say-number-below.ts";
import { type GradeOf, sayRank } from "./say-rank.ts";
import { sayTable } from "./say-table.ts";
import type { Telling } from "./telling.ts";
import type { RuleStep } from "./trace-parts.ts";

/**
 * The rule as it was written and what it gave.
 *
 * @param scale the scale of what it gives
 * @param gradeOf the grades of members that a rank compares
 */
export function sayRule(step: RuleStep, scale: string | undefined, gradeOf: GradeOf, telling: Telling): Block {
  const grade = gradeIn(step);
  const given = grade === undefined ? undefined : telling.names.grade(scale, grade);
  const nothing = block(telling.words.rule.noGrade(gradeNoun([scale], telling)));
  const kind = step.step;
  switch (kind) {
    case "ladder":
      return given === undefined && !step.steps?.length ? nothing : sayLadder(step, scale, given, telling);
    case "table":
      return given === undefined && !step.steps?.length ? nothing : sayTable(step, scale, given, telling);
    case "rank":
      return sayRank(step, scale, given, gradeOf, telling);
    case "bands":
      return given === undefined ? nothing : sayBands(step, grade ?? "", given, telling);
    case "number":
      return given === undefined ? nothing : sayNumberRule(step, given, telling);
    default:
      return kind satisfies never;
  }
}

/** The number itself is the outcome. */
function sayNumberRule(step: RuleStep, given: string, telling: Telling): Block {
  const { rule: words } = telling.words;
  const rule = ruleAt(telling.assessment.framework, step.rule, ruleSchema);
  const [measured] = step.steps ?? [];
  if (!rule || !("number" in rule) || !measured) return block(words.unreadable);
  return block(words.number(given), [
    block(words.fact(sayNumber(measured, rule.number, "alone", telling))),
    ...sayNumberBelow(measured, rule.number, telling),
  ]);
}
