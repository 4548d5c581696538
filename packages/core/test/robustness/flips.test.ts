import { describe, expect, test } from "vitest";
import { flips } from "../../src/robustness/flips.ts";
import { compileFramework } from "../../src/scoring/compile-framework.ts";
import { assessed, assessors, closedRatings, criterion, framework, leaveOut, lowest, rated, theme } from "../builders.ts";
import { flipsOf, sentence } from "./flips-in-words.ts";

describe("every single change that changes an outcome", () => {
  const never = { notApplicable: { allowed: false } };
  const kader = framework([theme("samen", [criterion("a", never), criterion("b", never)], lowest)]);

  test("of the lowest of two: whatever brings the lower one elsewhere, and whatever goes below it", () => {
    const found = flipsOf(kader, rated({ a: "in-aanzet", b: "geborgd" }), "samen");
    expect(found?.outcome).toEqual({ grade: "in-aanzet" });
    expect(found?.flips?.map(sentence)).toEqual([
      "a: in-aanzet > ontbreekt (one step) gives ontbreekt",
      "a: in-aanzet > op-orde (one step) gives op-orde",
      "a: in-aanzet > geborgd gives geborgd",
      "a: in-aanzet > not-assessed gives undetermined",
      "b: geborgd > ontbreekt gives ontbreekt",
      "b: geborgd > not-assessed gives undetermined",
    ]);
  });

  test("what is not assessed yet can be given any level", () => {
    const found = flipsOf(kader, rated({ a: "in-aanzet" }), "samen");
    expect(found?.flips?.map(sentence)).toEqual([
      "b: undetermined > ontbreekt gives ontbreekt",
      "b: undetermined > in-aanzet gives in-aanzet",
      "b: undetermined > op-orde gives in-aanzet",
      "b: undetermined > geborgd gives in-aanzet",
    ]);
  });

  test("not applicable only where the framework allows it", () => {
    const allowed = framework([theme("samen", [criterion("a"), criterion("b", never)], { ...lowest, missing: leaveOut })]);
    const found = flipsOf(allowed, rated({ a: "ontbreekt", b: "geborgd" }), "samen");
    expect(found?.flips?.map(sentence).filter((one) => one.includes("not-applicable"))).toEqual([
      "a: ontbreekt > not-applicable gives geborgd",
    ]);
  });

  test("trial criteria and what was judged change nothing above them", () => {
    const trial = framework([theme("samen", [criterion("a", never), criterion("b", { ...never, phase: "trial" })], lowest)]);
    expect(flipsOf(trial, rated({ a: "op-orde", b: "op-orde" }), "samen")?.flips?.some((one) => one.criterion === "b")).toBe(false);
    const judgements = [{ about: "samen", level: "op-orde", because: "Daarom.", by: "inspecteur-1", date: "2024-04-19" }];
    const judged = flipsOf(kader, { ...rated({ a: "in-aanzet", b: "geborgd" }), judgements }, "samen");
    expect(judged).toMatchObject({
      outcome: { grade: "op-orde" },
      flips: [],
      lower: { kind: "unreachable" },
      higher: { kind: "unreachable" },
      stability: [],
    });
  });

  test("from rated apart to not assessed: then other levels are open, and that may change what stands above", () => {
    const bands = {
      bands: {
        of: { mean: "value" },
        cuts: [
          { level: "geborgd", atLeast: 4 },
          { level: "op-orde", atLeast: 3 },
          { level: "in-aanzet", atLeast: 2 },
          { level: "ontbreekt" },
        ],
      },
    };
    const mean = framework([
      theme("samen", [criterion("a", never), criterion("b", never)], { from: "criteria", rule: bands, missing: leaveOut }),
    ]);
    const parts = {
      assessors: assessors("inspecteur-1", "inspecteur-2"),
      ratings: [
        closedRatings("inspecteur-1", { a: "geborgd", b: "ontbreekt" }),
        closedRatings("inspecteur-2", { a: "geborgd", b: "in-aanzet" }),
      ],
    };
    // With b at 1 or 2 the mean never is 4; with b at anything it can be.
    const found = flipsOf(mean, parts, "samen");
    expect(found?.outcome).toEqual({ state: "undetermined" });
    expect(found?.flips?.map(sentence)).toContain("b: undetermined > not-assessed gives geborgd");
  });
});

test("themes without an outcome, and frameworks without a whole, have no entry", () => {
  const kader = framework([theme("een", [criterion("a")]), theme("twee", [criterion("b")], lowest)]);
  expect(flips(compileFramework(kader), assessed(kader, rated({ a: "op-orde" }))).map(({ id }) => id)).toEqual(["twee"]);
});
