import { expect, test } from "vitest";
import { readingOf } from "../../../src/scoring/rules/analysis.ts";
import { createMembers } from "../../../src/scoring/rules/member.ts";
import { compileNode, type DeclaredNode } from "../../../src/scoring/rules/node.ts";
import { risk, scale } from "./members.ts";

const make = createMembers();
const seat = (id: string, parts: object = {}, on = scale) =>
  make(id, on, { id, title: id, phase: "settled", outcome: "none", ...parts } as never)(undefined);

/** Whether a rule cannot tell these two apart. */
const areAlike = (parts: object, one = seat("a"), other = seat("b")): boolean => {
  const node = compileNode(
    { from: "criteria", rule: { rank: "lowest" }, missing: "undetermined", ...parts } as DeclaredNode,
    scale,
    "/outcome",
  );
  const [first, second] = [one, other].map((member) => readingOf(node, member, "criteria").signature);
  return first === second;
};
const weighing = (a: number, b: number) => ({
  rule: {
    bands: { of: { weightedMean: { of: "value", weights: { a, b } } }, cuts: [{ level: "op-orde", atLeast: 2 }, { level: "ontbreekt" }] },
  },
});
const limit = (where: object) => ({ limits: [{ when: { some: { of: "criteria", where } }, atMost: "op-orde", because: "." }] });

test.each<{ name: string; alike: () => boolean; is: boolean }>([
  { name: "nothing is asked of either", alike: () => areAlike({}), is: true },
  { name: "only a level is asked", alike: () => areAlike(limit({ level: "ontbreekt" })), is: true },
  { name: "one is named", alike: () => areAlike(limit({ id: "a", level: "ontbreekt" })), is: false },
  { name: "both are named", alike: () => areAlike(limit({ id: ["a", "b"], level: "ontbreekt" })), is: true },
  { name: "one is core, which is asked", alike: () => areAlike(limit({ core: true }), seat("a", { core: true })), is: false },
  { name: "one is core, which nobody asks", alike: () => areAlike({}, seat("a", { core: true })), is: true },
  { name: "they weigh the same", alike: () => areAlike(weighing(2, 2)), is: true },
  { name: "they weigh differently", alike: () => areAlike(weighing(1, 2)), is: false },
  { name: "one is not chosen", alike: () => areAlike({ from: { criteria: { tag: "kern" } } }, seat("a", { tags: ["kern"] })), is: false },
  { name: "one has no scale", alike: () => areAlike({}, seat("a"), make("b", undefined)(undefined)), is: false },
  { name: "they stand on different scales", alike: () => areAlike({}, seat("a"), seat("b", {}, risk)), is: false },
])("alike or not: $name: $is", ({ alike, is }) => {
  expect(alike()).toBe(is);
});
