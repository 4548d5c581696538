import type { Framework } from "../../src/framework/framework.ts";
import type { Flip, NodeFlips, Standing } from "../../src/robustness/flip.ts";
import { flips } from "../../src/robustness/flips.ts";
import { compileFramework } from "../../src/scoring/compile-framework.ts";
import { assessed, type Data } from "../builders.ts";

export const word = (standing: Standing): string => ("grade" in standing ? standing.grade : standing.state);

/** A flip in one line: `b: geborgd > ontbreekt gives ontbreekt`. */
export const sentence = ({ criterion: id, from, to, gives, isOneStep }: Flip): string =>
  `${id}: ${word(from)} > ${word(to)}${isOneStep ? " (one step)" : ""} gives ${word(gives)}`;

/** How firm one theme, or the whole, stands. */
export const flipsOf = (kader: Framework, parts: Data, id: string): NodeFlips | undefined =>
  flips(compileFramework(kader), assessed(kader, parts)).find((one) => one.id === id);
