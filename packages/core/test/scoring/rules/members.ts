import type { Criterion, Scale } from "../../../src/schema/framework.ts";
import type { Step } from "../../../src/schema/outcome.ts";
import { nodeMember } from "../../../src/scoring/node.ts";
import { indexScale } from "../../../src/scoring/scale-index.ts";
import { type Member, noMembers, type Scope } from "../../../src/scoring/scope.ts";
import { ontwikkeling } from "../../builders.ts";

/** Four levels, worth 1 to 4: ontbreekt, in-aanzet, op-orde, geborgd. */
export const scale = indexScale({ ...ontwikkeling, levels: [...ontwikkeling.levels] });

/** A scale whose levels are worth these numbers, named w0, w1 and so on. */
export const worth = (...values: readonly (number | string)[]) =>
  indexScale({
    id: "waarde",
    kind: "appreciation",
    direction: "higher-is-better",
    levels: values.map((value, at) => ({ id: `w${at}`, label: `Waarde ${value}`, value })),
  } satisfies Scale);

/** Children named c0, c1 and so on, each on a level of the scale. */
export const children = (levels: readonly string[], on = scale): readonly Member[] =>
  levels.map((level, at) => nodeMember(`c${at}`, on, level));

/** Children that are worth these numbers. */
export function valued(...values: readonly (number | string)[]): readonly Member[] {
  return children(
    values.map((_, at) => `w${at}`),
    worth(...values),
  );
}

export const scope = (parts: Partial<Scope>): Scope => ({ ...noMembers, children: [], ...parts });

/** Cases named after their place: a picture, and behind a slash what the citizen says: `"mixed/against"`. */
export const cases = (...pictures: readonly string[]): readonly Member[] =>
  pictures.map((written, at) => {
    const [picture, citizen] = written.split("/");
    return { id: `casus-${at + 1}`, attributes: { picture, citizen, spoken: citizen === undefined ? undefined : "citizen" } };
  });

/** A criterion as the rules of a theme see it. */
export const asMember = (id: string, level: string, criterion: Partial<Criterion> = {}): Member =>
  nodeMember(id, scale, level, { id, title: id, phase: "settled", outcome: "none", ...criterion } as Criterion);

/** What the derivation says in its first step. */
export function firstStep(run: (trace: Step[]) => unknown): Step | undefined {
  const trace: Step[] = [];
  run(trace);
  return trace[0];
}
