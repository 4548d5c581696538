import { describe, expect, test } from "vitest";
import { completionsByKind, countByKind } from "../../src/scoring/completions.ts";
import type { Completion, Open } from "../../src/scoring/leaf.ts";
import { type OpenMember, possibleGrades } from "../../src/scoring/possible.ts";
import { indexScale } from "../../src/scoring/rules/scale-index.ts";
import { ontwikkeling, procent, punten } from "../builders.ts";

const levels = indexScale({ ...ontwikkeling, levels: [...ontwikkeling.levels] });
const numbers = indexScale({ ...punten });
const endless = indexScale({ ...procent });
const all = levels.order;

const open = (id: string, grades: readonly string[] = all): Open => ({
  id,
  grades,
  from: grades[0] ?? "0",
  until: grades.at(-1) ?? "100",
});
const seat = (id: string, trend: OpenMember["trend"], parts: Partial<OpenMember> = {}): OpenMember => ({
  ...open(id, parts.grades),
  trend,
  alike: "",
  ...parts,
});

/** What can come out, and the completions that were tried for it, in order. */
function look(seats: readonly OpenMember[], gradeOf: (completion: Completion) => string | undefined, on = levels) {
  const tried: string[] = [];
  const reachable = possibleGrades(seats, on, (completion) => {
    tried.push(seats.map(({ id }) => completion.get(id)).join(" "));
    return gradeOf(completion);
  });
  return { ...reachable, tried };
}
/** How high all stand together: 0 with all at the foot. */
const height = (completion: Completion): number => [...completion.values()].reduce((sum, grade) => sum + all.indexOf(grade), 0);

describe("an outcome that only rises or falls", () => {
  test("on a scale of numbers two completions are enough: all at their lowest, all at their best", () => {
    const total = (completion: Completion) => String(Number(completion.get("a")) - Number(completion.get("b")) + 10);
    const found = look([seat("a", 1, { from: "2", until: "7" }), seat("b", -1, { from: "1", until: "9" })], total, numbers);
    expect(found).toEqual({ possible: { interval: { from: "3", until: "16" } }, isAlways: true, tried: ["2 9", "7 1"] });
  });

  test("on a scale of levels completions are tried until every level between the two ends has been seen", () => {
    const found = look(
      [seat("a", 1), seat("b", 1)],
      (completion) => all[Math.min(...[...completion.values()].map((one) => all.indexOf(one)))],
    );
    expect(found).toEqual({
      possible: { levels: all },
      isAlways: true,
      tried: ["ontbreekt ontbreekt", "geborgd geborgd", "ontbreekt ontbreekt", "in-aanzet in-aanzet", "op-orde op-orde"],
    });
  });

  test("where the two ends are one level, nothing more is tried", () => {
    expect(look([seat("a", 1), seat("b", 0)], () => "op-orde")).toEqual({
      possible: { levels: ["op-orde"] },
      isAlways: true,
      tried: ["ontbreekt ontbreekt", "geborgd geborgd"],
    });
  });

  // With all equally high the heights are 0, 2, 4 and 6: only who climbs alone stands at 1.
  const atOne = (completion: Completion) =>
    ["ontbreekt", "in-aanzet"][height(completion)] ?? (height(completion) < 6 ? "op-orde" : "geborgd");
  test("a level that only one by one gives is found by climbing one by one", () => {
    const found = look([seat("a", 1), seat("b", 1)], atOne);
    expect(found.possible).toEqual({ levels: all });
    expect(found.tried.slice(6)).toEqual(["ontbreekt ontbreekt", "in-aanzet ontbreekt"]);
  });

  test("downwards where that is the way up", () => {
    const down = (completion: Completion) => (height(completion) === 5 ? "in-aanzet" : height(completion) === 6 ? "ontbreekt" : "geborgd");
    const found = look([seat("a", -1), seat("b", -1)], down);
    expect([found.possible, found.tried.slice(0, 2)]).toEqual([
      { levels: ["ontbreekt", "in-aanzet", "geborgd"] },
      ["geborgd geborgd", "ontbreekt ontbreekt"],
    ]);
    expect(found.tried.slice(6, 9)).toEqual(["geborgd geborgd", "op-orde geborgd", "in-aanzet geborgd"]);
  });

  test.each([
    { count: 200, is: { levels: all } },
    { count: 201, is: { notComputed: "too-many-completions" } },
  ])("$count of them one by one: $is", ({ count, is }) => {
    const many = Array.from({ length: count }, (_, at) => seat(`c${at}`, 1));
    const atOneOfMany = (completion: Completion) =>
      height(completion) === 0
        ? "ontbreekt"
        : height(completion) === 1
          ? "in-aanzet"
          : height(completion) < 3 * count
            ? "op-orde"
            : "geborgd";
    expect(look(many, atOneOfMany).possible).toEqual(is);
  });

  test("a level that climbing never gives: then every completion is tried, of members alike once", () => {
    const never = (completion: Completion) => (height(completion) < 3 ? "ontbreekt" : "geborgd");
    // Two ends, four equally high, four for each who climbs alone; then 4 + 3 + 2 + 1 of two alike, and 16 of two apart.
    expect(look([seat("a", 1), seat("b", 1)], never)).toMatchObject({ possible: { levels: ["ontbreekt", "geborgd"] }, isAlways: true });
    expect(look([seat("a", 1), seat("b", 1)], never).tried).toHaveLength(2 + 4 + 8 + 10);
    expect(look([seat("a", 1, { alike: "a" }), seat("b", 1, { alike: "b" })], never).tried).toHaveLength(2 + 4 + 8 + 16);
  });

  test("what the outcome does not follow is given one grade", () => {
    const found = look([seat("a", 1), seat("b", 0, { alike: "b" })], (completion) =>
      completion.get("a") === "ontbreekt" ? "ontbreekt" : "geborgd",
    );
    expect(found.tried).toHaveLength(2 + 4 + 8 + 4);
    expect(new Set(found.tried.slice(14).map((one) => one.split(" ")[1]))).toEqual(new Set(["ontbreekt"]));
  });
});

describe("where a completion gives nothing", () => {
  test.each([
    { name: "the lowest end", low: undefined, high: "7", is: { interval: { from: "7", until: "7" } } },
    { name: "the highest end", low: "3", high: undefined, is: { interval: { from: "3", until: "3" } } },
    { name: "both ends", low: undefined, high: undefined, is: { levels: [] } },
  ])("$name: what was seen can come out, and not always", ({ low, high, is }) => {
    const found = look([seat("a", 1, { from: "0", until: "9" })], (completion) => (completion.get("a") === "0" ? low : high), numbers);
    expect(found).toMatchObject({ possible: is, isAlways: false });
    expect(found.tried).toHaveLength(2);
  });

  test("in between: the others can come out, and not always", () => {
    const hole = (completion: Completion) => (completion.get("a") === "op-orde" ? undefined : completion.get("a"));
    expect(look([seat("a", 1)], hole)).toMatchObject({ possible: { levels: ["ontbreekt", "in-aanzet", "geborgd"] }, isAlways: false });
    expect(look([seat("a", undefined)], hole)).toMatchObject({
      possible: { levels: ["ontbreekt", "in-aanzet", "geborgd"] },
      isAlways: false,
    });
  });
});

describe("an outcome that neither only rises nor only falls", () => {
  test("levels: all equally high first, and no further once every level has been seen", () => {
    expect(look([seat("a", undefined), seat("b", 1)], (completion) => completion.get("b"))).toEqual({
      possible: { levels: all },
      isAlways: true,
      tried: all.map((level) => `${level} ${level}`),
    });
  });

  test("who has fewer grades stays at the best of them", () => {
    const few = seat("b", undefined, { grades: ["ontbreekt", "in-aanzet"], alike: "b" });
    expect(look([seat("a", undefined), few], (completion) => completion.get("a")).tried).toEqual([
      "ontbreekt ontbreekt",
      "in-aanzet in-aanzet",
      "op-orde in-aanzet",
      "geborgd in-aanzet",
    ]);
  });

  test("then every completion, until every level has been seen", () => {
    // Apart: op orde comes out only with a in aanzet and b at the foot, the fifth of all sixteen.
    const rare = (completion: Completion) => {
      const [a, b] = [completion.get("a"), completion.get("b")];
      return a === b ? (a === "op-orde" ? "geborgd" : a) : a === "in-aanzet" && b === "ontbreekt" ? "op-orde" : "ontbreekt";
    };
    const found = look([seat("a", undefined, { alike: "a" }), seat("b", undefined, { alike: "b" })], rare);
    expect([found.possible, found.tried.length]).toEqual([{ levels: all }, 4 + 5]);
  });

  test("members with other grades are not alike, whatever else they share", () => {
    const [low, high] = [seat("a", undefined, { grades: all.slice(0, 2) }), seat("b", undefined, { grades: all.slice(2) })];
    const found = look([low, high], (completion) =>
      completion.get("a") === "in-aanzet" && completion.get("b") === "op-orde" ? "geborgd" : "ontbreekt",
    );
    expect(found.possible).toEqual({ levels: ["ontbreekt", "geborgd"] });
    expect(found.tried).toHaveLength(2 + 4);
  });

  test("numbers that are listed: every completion, from the lowest to the highest that was seen", () => {
    const around = (completion: Completion) => String((Number(completion.get("a")) - 4) ** 2);
    const grades = ["2", "3", "4", "5", "6", "7"];
    const found = look([seat("a", undefined, { grades })], around, numbers);
    expect(found).toEqual({ possible: { interval: { from: "0", until: "9" } }, isAlways: true, tried: grades });
  });

  // Joined without a space the grades of both read 112; 12 and 11 together are the most.
  test("numbers whose texts run together are not the same grades", () => {
    const total = (completion: Completion) => String([...completion.values()].reduce((sum, grade) => sum + Number(grade), 0));
    const found = look([seat("a", undefined, { grades: ["1", "12"] }), seat("b", undefined, { grades: ["11", "2"] })], total, endless);
    expect(found.possible).toEqual({ interval: { from: "3", until: "23" } });
  });

  test("where any number may be given to one of them that is not computed either", () => {
    const listed = seat("a", undefined, { grades: ["1", "2"] });
    const found = look([listed, seat("b", undefined, { grades: [], alike: "b" })], () => "5", endless);
    expect(found.possible).toEqual({ notComputed: "too-many-completions" });
  });

  test("20,000 completions are still tried: one of twenty beside one of a thousand", () => {
    const grades = (count: number) => Array.from({ length: count }, (_, at) => String(at));
    const found = look([seat("a", undefined, { grades: grades(20) }), seat("b", undefined, { grades: grades(1000) })], () => "5", endless);
    expect([found.possible, found.tried.length]).toEqual([{ interval: { from: "5", until: "5" } }, 20_000]);
  });

  test("where any number may be given that is not computed, and nothing is tried", () => {
    expect(look([seat("a", undefined, { grades: [] })], () => "5", endless)).toEqual({
      possible: { notComputed: "too-many-completions" },
      isAlways: false,
      tried: [],
    });
  });

  test("nor where there are more than 20,000 completions: 4 to the 7th is less, 4 to the 8th is more", () => {
    const apart = (count: number) => Array.from({ length: count }, (_, at) => seat(`c${at}`, undefined, { alike: `c${at}` }));
    expect(look(apart(7), () => "op-orde")).toMatchObject({ possible: { levels: ["op-orde"] }, isAlways: true });
    expect(look(apart(8), () => "op-orde")).toMatchObject({ possible: { notComputed: "too-many-completions" }, isAlways: false });
  });
});

describe("completions of members that are alike", () => {
  const two = ["ontbreekt", "geborgd"];
  const kind = (count: number, grades: readonly string[], name = "c") =>
    Array.from({ length: count }, (_, at) => open(`${name}${at}`, grades));
  test.each<{ name: string; kinds: readonly (readonly Open[])[]; is: number }>([
    { name: "nobody", kinds: [], is: 1 },
    { name: "one that can get four", kinds: [kind(1, all)], is: 4 },
    { name: "two alike that can get four: 4 + 3 + 2 + 1", kinds: [kind(2, all)], is: 10 },
    { name: "three alike that can get two: none, one, two or three at the top", kinds: [kind(3, two)], is: 4 },
    { name: "one of four beside three of two", kinds: [kind(1, all), kind(3, two, "d")], is: 16 },
    { name: "five alike that can get one", kinds: [kind(5, ["op-orde"])], is: 1 },
    { name: "a kind of nobody", kinds: [[], kind(1, two)], is: 2 },
  ])("$name: $is", ({ kinds, is }) => {
    expect(countByKind(kinds)).toBe(is);
    expect([...completionsByKind(kinds)]).toHaveLength(is);
  });

  test("among those alike grades never go down, and each kind is combined with each", () => {
    const shown = [...texts([kind(2, two), kind(1, two, "d")])];
    expect(shown).toEqual(["0 0 0", "0 0 1", "0 1 0", "0 1 1", "1 1 0", "1 1 1"]);
  });

  function* texts(kinds: readonly (readonly Open[])[]): Generator<string> {
    for (const completion of completionsByKind(kinds)) yield [...completion.values()].map((grade) => two.indexOf(grade)).join(" ");
  }
});
