import { describe, expect, test } from "vitest";
import { allPassages, passageNumbers } from "../../src/framework/passage-numbers.ts";
import type { FrameworkData } from "../../src/schema/framework.ts";

type Part = { readonly id: string; readonly number?: string };
const framework = (...themes: readonly (Part & { readonly criteria?: readonly Part[] })[]) =>
  ({ themes: themes.map((theme) => ({ criteria: [], ...theme })) }) as unknown as FrameworkData;

describe("the number of a passage", () => {
  test("is the printed number of the criterion or theme and a serial in reading order", () => {
    const numbers = passageNumbers(framework({ id: "een-plan", number: "3", criteria: [{ id: "gezamenlijk-plan", number: "3.1" }] }));
    expect(numbers.themes.get("een-plan")).toEqual({ outcome: "3-1", conclusion: "3-2" });
    expect(numbers.criteria.get("gezamenlijk-plan")).toEqual({
      outcome: "3.1-1",
      finding: "3.1-2",
      steps: "3.1-3",
      observations: "3.1-4",
    });
  });

  test("is the id where nothing is printed", () => {
    const numbers = passageNumbers(framework({ id: "een-plan", criteria: [{ id: "nazorg" }] }));
    expect(numbers.themes.get("een-plan")?.conclusion).toBe("een-plan-2");
    expect(numbers.criteria.get("nazorg")?.finding).toBe("nazorg-2");
  });

  test.each([
    ["a number that is printed twice", framework({ id: "a", number: "1" }, { id: "b", number: "1", criteria: [{ id: "c", number: "1" }] })],
    ["a theme and a criterion with one id", framework({ id: "nazorg", criteria: [{ id: "nazorg" }] })],
    ["an id that is the number of another", framework({ id: "a", number: "b" }, { id: "b", criteria: [{ id: "a" }, { id: "a-2" }] })],
    ["an id that looks like the second of that name", framework({ id: "a" }, { id: "a-2", criteria: [{ id: "a" }, { id: "a-2" }] })],
  ])("belongs to one passage, also with %s", (_, data) => {
    const all = allPassages(data);
    const criteria = data.themes.flatMap((theme) => theme.criteria).length;
    expect(all).toHaveLength(data.themes.length * 2 + criteria * 4);
    expect(new Set(all).size).toBe(all.length);
  });
});
