import type { OwnValue, ValueRule } from "../schema/number.ts";
import { type Block, block } from "./explanation.ts";
import { quote } from "./names.ts";
import type { Speech } from "./telling.ts";

/** How levels or numbers became the values that were reckoned with. Silent where they count as they are. */
export function sayValues(rule: ValueRule, telling: Speech): readonly Block[] {
  if (typeof rule === "string" || !("byScale" in rule)) return sayOwn(rule, undefined, telling).map((text) => block(text));
  const { values: words } = telling.words;
  const maps = Object.entries(rule.byScale);
  if (maps.every(([, own]) => own === "value")) return [];
  return maps.map(([id, own]) => {
    const how = sayOwn(own, id, telling);
    const name = quote(telling.names.scale(id)?.title ?? id);
    return how.length === 0
      ? block(words.ownOnScale(name))
      : block(
          words.onScale(name),
          how.map((text) => block(text)),
        );
  });
}

function sayOwn(rule: OwnValue, scale: string | undefined, telling: Speech): readonly string[] {
  if (rule === "value") return [];
  const { values: words, grammar } = telling.words;
  const { cap } = rule;
  return [
    ...sayMap(rule, scale, telling),
    ...(cap?.atLeast === undefined ? [] : [words.atLeast(grammar.number(cap.atLeast))]),
    ...(cap?.atMost === undefined ? [] : [words.atMost(grammar.number(cap.atMost))]),
  ];
}

function sayMap(rule: Exclude<OwnValue, "value">, scale: string | undefined, telling: Speech): readonly string[] {
  const { values: words, grammar } = telling.words;
  const pair = ([first, second]: readonly (string | number)[]): readonly [string, string] => [
    grammar.number(first ?? ""),
    grammar.number(second ?? ""),
  ];
  if ("lookup" in rule) {
    const entries = Object.entries(rule.lookup).map(([given, value]) =>
      words.entry(sayGiven(given, scale, telling), grammar.number(value)),
    );
    return [words.lookup(entries)];
  }
  if ("linear" in rule) return [words.linear(pair(rule.linear.from), pair(rule.linear.to))];
  if ("log" in rule) return [words.log(pair(rule.log.from), pair(rule.log.to), rule.log.round)];
  return [];
}

/** A level by its label, a number as it is. */
function sayGiven(given: string, scale: string | undefined, { words: { grammar }, names }: Speech): string {
  if (/^[-0-9]/.test(given)) return grammar.number(given);
  return scale === undefined ? grammar.or(names.levelAnywhere(given)) : names.grade(scale, given);
}
