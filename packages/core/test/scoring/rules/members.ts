import type { Rational } from "../../../src/exact/rational.ts";
import { toText } from "../../../src/exact/rational.ts";
import type { Criterion, NumberScale, Scale } from "../../../src/schema/framework.ts";
import type { NumberRule } from "../../../src/schema/number.ts";
import type { Step } from "../../../src/schema/outcome.ts";
import { createMembers } from "../../../src/scoring/rules/member.ts";
import { compileNumber } from "../../../src/scoring/rules/number.ts";
import { indexScale } from "../../../src/scoring/rules/scale-index.ts";
import { type Member, noMembers, type Scope } from "../../../src/scoring/rules/scope.ts";
import { ontwikkeling, punten, risico } from "../../builders.ts";

/** Four levels, worth 1 to 4: ontbreekt, in-aanzet, op-orde, geborgd. */
export const scale = indexScale({ ...ontwikkeling, levels: [...ontwikkeling.levels] });

/** Of risk the lowest level is the best. */
export const risk = indexScale({ ...risico, levels: [...risico.levels] });

/** A scale of numbers; unless said otherwise whole numbers from 0 to 10. */
export const numbersFrom = (parts: Partial<NumberScale> = {}) => indexScale({ ...punten, ...parts });

/** A scale whose levels are worth these numbers, named w0, w1 and so on. */
export const worth = (...values: readonly (number | string)[]) =>
  indexScale({
    id: "waarde",
    kind: "appreciation",
    direction: "higher-is-better",
    levels: values.map((value, at) => ({ id: `w${at}`, label: `Waarde ${value}`, value })),
  } satisfies Scale);

/** One maker for all, as in one framework: members that meet the same predicate never share a key. */
const makeMember = createMembers();

/** Children named c0, c1 and so on, each on a level of the scale. */
export const children = (levels: readonly string[], on = scale): readonly Member[] =>
  levels.map((level, at) => makeMember(`c${at}`, on)(level));

/** Children on a scale of numbers, given these numbers as text. */
export const numbers = (...given: readonly string[]): readonly Member[] => children(given, numbersFrom({ min: 0, max: 100_000 }));

/** The same members, with some that apply and have no grade. */
export const withUngraded = (graded: readonly Member[], count: number, on = scale): readonly Member[] => [
  ...graded,
  ...Array.from({ length: count }, (_, at) => makeMember(`leeg-${at}`, on)(undefined)),
];

/** Children that are worth these numbers. */
export function valued(...values: readonly (number | string)[]): readonly Member[] {
  return children(
    values.map((_, at) => `w${at}`),
    worth(...values),
  );
}

/** What a number rule gives over these members, as text. */
export const measure = (rule: NumberRule, over: Scope): string => shown(compileNumber(rule, "/rule")(over, undefined));
export const shown = (number: Rational | undefined): string => (number === undefined ? "no number" : toText(number));

export const scope = (parts: Partial<Scope>): Scope => ({ ...noMembers, children: [], applicable: { ...noMembers, ...parts }, ...parts });

/** Cases named after their place: a picture, and behind a slash what the citizen says: `"mixed/against"`. */
export const cases = (...pictures: readonly string[]): readonly Member[] =>
  pictures.map((written, at) => {
    const [picture, citizen] = written.split("/");
    return { id: `casus-${at + 1}`, attributes: { picture, citizen, spoken: citizen === undefined ? undefined : "citizen" } };
  });

/** A criterion as the rules of a theme see it. */
export const asMember = (id: string, level: string, criterion: Partial<Criterion> = {}): Member =>
  makeMember(id, scale, { id, title: id, phase: "settled", outcome: "none", ...criterion } as Criterion)(level);

/** What the derivation says in its first step. */
export function firstStep(run: (trace: Step[]) => unknown): Step | undefined {
  const trace: Step[] = [];
  run(trace);
  return trace[0];
}
