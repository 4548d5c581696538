import { describe, expect, test } from "vitest";
import { createMembers } from "../../../src/scoring/rules/member.ts";
import { indexScale, sortGrades } from "../../../src/scoring/rules/scale-index.ts";
import { ontwikkeling } from "../../builders.ts";
import { measure, numbersFrom, scope, shown } from "./members.ts";

const levels = (parts: object = {}) => indexScale({ ...ontwikkeling, levels: [...ontwikkeling.levels], ...parts });
const steps = (parts: object) => numbersFrom(parts).order;

describe("a scale of levels", () => {
  test("from low to high, with its ends, and the place of each level", () => {
    const scale = levels();
    expect([scale.isNumber, scale.lowest, scale.highest, scale.met]).toEqual([false, "ontbreekt", "geborgd", undefined]);
    expect(scale.order).toEqual(["ontbreekt", "in-aanzet", "op-orde", "geborgd"]);
    expect(["ontbreekt", "op-orde", "geborgd", "uitstekend"].map(scale.position)).toEqual([0, 2, 3, -1]);
  });

  test("levels are compared by their place, not by name", () => {
    const { compare } = levels();
    expect([compare("op-orde", "in-aanzet") > 0, compare("geborgd", "op-orde") > 0, compare("ontbreekt", "geborgd") < 0]).toEqual([
      true,
      true,
      true,
    ]);
    expect(compare("op-orde", "op-orde")).toBe(0);
  });

  test("a level is worth what the scale says, and nothing where it says nothing", () => {
    const scale = levels({
      levels: [
        { id: "laag", label: "Laag", value: "1/3" },
        { id: "hoog", label: "Hoog" },
      ],
      met: "hoog",
    });
    expect([shown(scale.value("laag")), scale.value("hoog"), scale.met]).toEqual(["1/3", undefined, "hoog"]);
  });
});

describe("a scale of numbers", () => {
  test("its ends and its met are numbers in their one text", () => {
    const scale = numbersFrom({ min: "0.50", max: 10, met: "7.50" });
    expect([scale.isNumber, scale.lowest, scale.highest, scale.met]).toEqual([true, "0.5", "10", "7.5"]);
    expect(numbersFrom().met).toBeUndefined();
  });

  test("numbers are compared and put in order as numbers", () => {
    const scale = numbersFrom();
    expect([scale.compare("9", "10"), scale.compare("10", "9"), scale.compare("1/2", "0.5")]).toEqual([-1, 1, 0]);
    expect([scale.position("9"), scale.position("2.5")]).toEqual([9, -1]);
    expect(shown(scale.value("7.5"))).toBe("7.5");
  });

  test("with a step its numbers are listed, the last only where a step lands on it", () => {
    expect(steps({ min: 0, max: 1, step: "0.25" })).toEqual(["0", "0.25", "0.5", "0.75", "1"]);
    expect(steps({ min: -1, max: 1, step: "2/3" })).toEqual(["-1", "-1/3", "1/3", "1"]);
    expect(steps({ min: 0, max: 10, step: 4 })).toEqual(["0", "4", "8"]);
  });

  test("without a step, or with more than 1001 numbers, none is listed", () => {
    expect(steps({ step: undefined })).toEqual([]);
    expect(steps({ min: 0, max: 1000 })).toHaveLength(1001);
    expect(steps({ min: 0, max: 1001 })).toEqual([]);
  });
});

test("grades are put in the order of the scale, each once", () => {
  expect(sortGrades(levels(), ["geborgd", "in-aanzet", "op-orde", "in-aanzet"])).toEqual(["in-aanzet", "op-orde", "geborgd"]);
  expect(sortGrades(numbersFrom(), ["10", "9", "10", "2.5"])).toEqual(["2.5", "9", "10"]);
});

describe("the members of one framework", () => {
  test("the same grade gives the same member; each has a key of its own, from nought", () => {
    const make = createMembers();
    const [first, second] = [make("plan", levels()), make("nazorg", levels())];
    expect(first("op-orde")).toBe(first("op-orde"));
    expect([first("op-orde"), first("geborgd"), second("op-orde"), second(undefined), first("op-orde")].map(({ key }) => key)).toEqual([
      0, 1, 2, 3, 0,
    ]);
  });

  test("where any number may be given members have no key and are not kept, save the one without a grade", () => {
    const member = createMembers()("plan", numbersFrom({ step: undefined }));
    const [one, same] = [member("7.25"), member("7.25")];
    expect([one.key, one === same]).toEqual([undefined, false]);
    const [none, alike] = [member(undefined), member(undefined)];
    expect([none.key, none === alike]).toEqual([0, true]);
  });

  test("what predicates read: a level is an attribute, a number is not", () => {
    const make = createMembers();
    expect(make("plan", levels())("op-orde").attributes).toMatchObject({ id: "plan", scale: "ontwikkeling", level: "op-orde" });
    expect(make("uren", numbersFrom())("7").attributes).not.toHaveProperty("level");
  });

  test("who has no scale has no grade and no value, and counts", () => {
    const prose = createMembers()("verhaal", undefined)(undefined);
    expect([prose.attributes["scale"], prose.grade, prose.value]).toEqual([undefined, undefined, undefined]);
    expect(measure({ count: { of: "criteria" } }, scope({ criteria: [prose] }))).toBe("1");
    expect(measure({ sum: "value", over: "criteria" }, scope({ criteria: [prose] }))).toBe("no number");
    expect(createMembers()("verhaal", undefined)("vrij").value).toBeUndefined();
  });

  test("the first of all members is remembered as itself: counted, and worth its own value", () => {
    const first = createMembers()("plan", levels())("op-orde");
    const criteria = [first, first];
    expect(measure({ count: { of: "criteria", where: { level: "op-orde" } } }, scope({ criteria }))).toBe("2");
    expect(measure({ sum: "value", over: "criteria" }, scope({ criteria }))).toBe("6");
  });
});
