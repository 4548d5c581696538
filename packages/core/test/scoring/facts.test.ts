import { describe, expect, test } from "vitest";
import { toText } from "../../src/exact/rational.ts";
import { compileFramework } from "../../src/scoring/compile-framework.ts";
import { type Fact, gatherFacts } from "../../src/scoring/facts.ts";
import { type Data, inspection } from "../builders.ts";
import { parts, plain, seen } from "./four-sources.ts";

const compiled = compileFramework(plain);
const gathered = (given: Data = parts) => gatherFacts(inspection(plain, given).data, compileFramework(plain));
const found = (id: string): Fact | undefined => [...gathered().values()].flat().find((fact) => fact.id === id);

describe("an observation with what its source and its indicator add", () => {
  test("observations stand with their indicator, in order of id", () => {
    expect([...gathered()].map(([indicator, facts]) => [indicator, facts.map(({ id }) => id)])).toEqual([
      ["plan-zichtbaar", ["b1-1", "b2-1", "b3-1", "b3-3", "b4-1", "b5-1"]],
      ["plan-geregeld", ["b3-2"]],
    ]);
    expect([...gathered({})]).toEqual([]);
  });

  test.each<{ id: string; is: Partial<Fact> }>([
    { id: "b1-1", is: { case: "casus-a", isCitizen: false, shows: "done", grade: "8", setAside: undefined } },
    { id: "b2-1", is: { case: "casus-a", isCitizen: true, shows: "done", grade: "3", setAside: undefined } },
    { id: "b3-2", is: { case: "casus-b", shows: "arranged", grade: undefined, value: undefined, scale: undefined } },
    { id: "b3-3", is: { setAside: "withdrawn" } },
    { id: "b4-1", is: { case: undefined, setAside: undefined } },
    { id: "b5-1", is: { setAside: "before-period" } },
  ])("$id", ({ id, is }) => {
    expect(found(id)).toMatchObject(is);
  });

  test("a number that was seen is worth itself, on the scale of its indicator", () => {
    const fact = found("b1-1");
    expect([fact?.value && toText(fact.value), fact?.scale?.id]).toEqual(["8", "punten"]);
  });

  test("an observation may name another case than its source", () => {
    const [[fact]] = [...gathered({ ...parts, observations: [seen("b1-1", "for", { value: 1, case: "casus-b" })] }).values()] as [Fact[]];
    expect(fact?.case).toBe("casus-b");
  });

  test("what names no source that is there, or has no number yet, is no fact", () => {
    const { data } = inspection(plain, parts);
    const [first] = data.observations ?? [];
    const observations = [
      { ...first, source: "b9" },
      { ...first, id: undefined },
    ] as typeof data.observations;
    expect([...gatherFacts({ ...data, observations }, compiled)]).toEqual([]);
  });
});

describe("a framework made ready", () => {
  test("its indicators, with what they show and the scale they have", () => {
    expect([...compiled.indicators].map(([id, { shows, scale }]) => [id, shows, scale?.id])).toEqual([
      ["plan-zichtbaar", "done", "punten"],
      ["plan-geregeld", "arranged", undefined],
    ]);
  });

  test("its themes and criteria, with a member for each", () => {
    expect(compiled.themes.map(({ id, scale, node, memberOf }) => [id, scale?.id, node, memberOf("op-orde").attributes["level"]])).toEqual([
      ["een-plan", "ontwikkeling", undefined, "op-orde"],
    ]);
    const [plan] = compiled.themes.flatMap(({ criteria }) => criteria);
    expect([plan?.criterion.id, plan?.theme, plan?.scale?.id, plan?.isTrial, plan?.memberOf("op-orde").id]).toEqual([
      "plan",
      "een-plan",
      "ontwikkeling",
      false,
      "plan",
    ]);
    expect(compiled.overall).toBeUndefined();
  });

  test("a proposal with a level needs nothing more", () => {
    const [plan] = compiled.themes.flatMap(({ criteria }) => criteria);
    expect(plan?.propose?.([...gathered().values()].flat(), 2)).toMatchObject({ grade: "op-orde", needs: [] });
  });
});
