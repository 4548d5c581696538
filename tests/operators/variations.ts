import { fenced } from "../support/diagnostic-example.ts";
import { type Example, isObserved, type Variation, varied } from "./example.ts";
import { givenTable } from "./given.ts";
import { inOneLine } from "./in-one-line.ts";
import type { Operator } from "./operator.ts";
import { sayExpected } from "./say-expected.ts";
import { tableOf } from "./table-of.ts";

/** What comes out when something of an example is otherwise: in a table what fits in a cell, the rest each by itself. */
export function variationsPart(operator: Operator, example: Example, index: number): readonly string[] {
  const told = (example.also ?? []).map((variation, place) => tell(operator, example, variation, ["examples", index, "also", place]));
  const rows = told.filter(isShort).map(({ rules, facts, outcome, because }) => [codes([...rules, ...facts]), outcome, because]);
  return [
    ...(rows.length > 0 ? ["With something else in it:", tableOf([["instead", "outcome", "why"], ...rows])] : []),
    ...told.filter((one) => !isShort(one)).flatMap(apart),
  ];
}

interface Told {
  /** Keys of the outcome that are written otherwise, as in the file. */
  readonly rules: readonly string[];
  /** What is given or adopted otherwise, as in the file. */
  readonly facts: readonly string[];
  /** A table of other observations. */
  readonly observed: string | undefined;
  readonly outcome: string;
  readonly because: string;
}

function tell(operator: Operator, example: Example, variation: Variation, path: readonly (string | number)[]): Told {
  const { instead = {}, given, judgement = {} } = variation;
  const isList = given !== undefined && isObserved(given);
  const textsOf = (part: string, holder: object) => Object.keys(holder).flatMap((key) => operator.textOf([...path, part, key]) ?? []);
  const whole = varied(example, variation);
  return {
    rules: textsOf("instead", instead),
    facts: [...(given === undefined || isList ? [] : textsOf("given", given)), ...textsOf("judgement", judgement)],
    observed: isList ? givenTable(whole) : undefined,
    outcome: sayExpected(whole.expect),
    because: inOneLine(variation.because),
  };
}

/** The most characters that a cell takes. */
const widest = 130;

function isShort({ rules, facts, observed }: Told): boolean {
  const text = [...rules, ...facts].join(" ");
  return observed === undefined && !text.includes("\n") && text.length <= widest;
}

const apart = ({ rules, facts, observed, outcome, because }: Told): readonly string[] => [
  ...(rules.length > 0
    ? [`Written instead${facts.length > 0 ? `, and given ${codes(facts)}` : ""}:`, fenced("yaml fragment", rules.join("\n"))]
    : []),
  ...(observed === undefined ? [] : ["Observed instead:", observed]),
  `**Outcome: ${outcome}.** ${because}`,
];

const codes = (texts: readonly string[]): string => texts.map((text) => `\`${text}\``).join(" ");
