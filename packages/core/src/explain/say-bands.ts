import type { Step } from "../schema/outcome.ts";
import { type Cut, ruleSchema } from "../schema/rule.ts";
import { type Block, block } from "./explanation.ts";
import { ruleAt } from "./rule-at.ts";
import { sayNumber } from "./say-number.ts";
import { sayNumberBelow } from "./say-number-below.ts";
import type { Telling } from "./telling.ts";

/** The number, the edges it lies between and how it came about. */
export function sayBands(step: Step, levelId: string, level: string, telling: Telling): Block {
  const { rule: words, grammar } = telling.words;
  const rule = ruleAt(telling.assessment.framework, step.rule, ruleSchema);
  const [measured] = step.steps ?? [];
  if (!rule || !("bands" in rule) || !measured) return block(words.unreadable);
  const { of, cuts } = rule.bands;
  const head = words.bands(level, grammar.computed(measured.number ?? ""), edgesOf(levelId, cuts, telling));
  return block(head, [block(words.fact(sayNumber(measured, of, "alone", telling))), ...sayNumberBelow(measured, of, telling)]);
}

/** The lower edge of the band, and the edge of the band above it, which was not reached. Empty when a level has more bands. */
function edgesOf(level: string, cuts: readonly Cut[], { words: { rule, grammar } }: Telling): readonly string[] {
  const place = cuts.findIndex((cut) => cut.level === level);
  if (place !== cuts.findLastIndex((cut) => cut.level === level)) return [];
  const own = cuts[place];
  const higher = cuts.slice(0, place).at(-1);
  return [
    ...(own?.above === undefined ? [] : [rule.edge.above(grammar.number(own.above))]),
    ...(own?.atLeast === undefined ? [] : [rule.edge.atLeast(grammar.number(own.atLeast))]),
    ...(higher?.above === undefined ? [] : [rule.notAbove(grammar.number(higher.above))]),
    ...(higher?.atLeast === undefined ? [] : [rule.notAtLeast(grammar.number(higher.atLeast))]),
  ];
}
