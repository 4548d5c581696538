import { describe, expect, test } from "vitest";
import { fleissKappa } from "../../src/agreement/fleiss-kappa.ts";
import { gwetAC1, gwetAC2 } from "../../src/agreement/gwet.ts";
import { krippendorffAlpha } from "../../src/agreement/krippendorff-alpha.ts";
import { percentAgreement } from "../../src/agreement/percent-agreement.ts";
import { weightsOf } from "../../src/agreement/weights.ts";
import { levels, ratingsOf, said } from "./table.ts";

describe("two assessors, four units, two levels, one unit on which they differ", () => {
  // 8 ratings, 5 of them goed. Alpha: 1 - 7·1/(5·3). AC1: chance 2·(5/8)(3/8) = 15/32. Fleiss: chance (25 + 9)/64 = 17/32.
  const ratings = ratingsOf(["goed goed", "goed zwak", "zwak zwak", "goed goed"], levels("zwak", "goed"));
  test.each([
    { coefficient: "the agreement of pairs", statistic: percentAgreement(ratings), is: "0.75" },
    { coefficient: "alpha", statistic: krippendorffAlpha(ratings, "nominal"), is: "8/15" },
    { coefficient: "alpha of two ordered levels", statistic: krippendorffAlpha(ratings, "ordinal"), is: "8/15" },
    { coefficient: "AC1", statistic: gwetAC1(ratings), is: "9/17" },
    { coefficient: "Fleiss' kappa", statistic: fleissKappa(ratings), is: "7/15" },
  ])("$coefficient is $is", ({ statistic, is }) => {
    expect(said(statistic())).toBe(is);
  });
});

describe("three assessors with ratings missing, and a unit that one rated", () => {
  const scale = { categories: ["1", "2", "3"].map((id) => ({ id, value: id })) };
  const ratings = ratingsOf(["1 1 2", "2 2 .", "3 3 3", "2 . 3", ". . 1"], scale);

  // Agreement per unit: 1/3, 1, 1, 0. Coincidences: one of 1 with 2 (two pairs of three ratings, each 1/2), one of 2 with 3.
  // Of the 10 ratings that can be compared 2, 4 and 4 are 1, 2 and 3. Differences, from 1-2, 2-3 to 1-3:
  // ordinal (2/2 + 4/2)² = 9, (4/2 + 4/2)² = 16, (2/2 + 4 + 4/2)² = 49; interval 1, 1, 4; ratio 1/9, 1/25, 1/4.
  test.each([
    { metric: "nominal", is: "0.4375", by: "1 - 9·2 / (8 + 16 + 8)" },
    { metric: "ordinal", is: "0.6875", by: "1 - 9·25 / (8·9 + 16·16 + 8·49)" },
    { metric: "interval", is: "19/28", by: "1 - 9·2 / (8 + 16 + 8·4)" },
    { metric: "ratio", is: "244/397", by: "1 - 9·(34/225) / (8/9 + 16/25 + 8/4)" },
  ] as const)("$metric alpha is $is, or $by", ({ metric, is }) => {
    expect(said(krippendorffAlpha(ratings, metric)())).toBe(is);
  });

  // Parts of the levels over all five units: 1/3, 11/30 and 3/10, so Σ π(1 - π) = 299/450. Agreement over the four that two rated.
  test.each([
    { weighting: "identity", is: "226/601", by: "agreement 7/12, weights 3, chance 299/900" },
    { weighting: "linear", is: "257/482", by: "agreement 19/24, weights 5, chance 299/540" },
    { weighting: "quadratic", is: "833/1208", by: "agreement 43/48, weights 6, chance 299/450" },
    { weighting: "ordinal", is: "1892/3017", by: "agreement 31/36, weights 17/3, chance 5083/8100" },
  ] as const)("AC2 with $weighting weights is $is: $by", ({ weighting, is }) => {
    expect(said(gwetAC2(ratings, weighting)())).toBe(is);
  });

  test("pairs agree in 7/12, the mean of the units that two or more rated", () => {
    expect(said(percentAgreement(ratings)())).toBe("7/12");
  });
});

describe("weights between four levels, one and two and three steps apart", () => {
  test.each([
    { weighting: "identity", full: 1, steps: [1, 0, 0, 0] },
    { weighting: "linear", full: 3, steps: [3, 2, 1, 0] },
    { weighting: "quadratic", full: 9, steps: [9, 8, 5, 0] },
    { weighting: "ordinal", full: 6, steps: [6, 5, 3, 0] },
  ] as const)("$weighting: $steps of $full", ({ weighting, full, steps }) => {
    expect(weightsOf(weighting, 4).full).toBe(full);
    expect(weightsOf(weighting, 4).between[0]).toEqual(steps);
    expect(weightsOf(weighting, 4).between[2]?.[1]).toBe(steps[1]);
  });
});

test("a level that nobody gave changes AC1, which asks what could have been given, and not alpha", () => {
  const rows = ["goed goed", "goed zwak", "zwak zwak", "goed goed"];
  const wider = ratingsOf(rows, levels("zwak", "matig", "goed"));
  expect(said(krippendorffAlpha(wider, "nominal")())).toBe("8/15");
  expect(said(krippendorffAlpha(wider, "ordinal")())).toBe("8/15");
  // Chance is half of 2·(5/8)(3/8): 15/64. (48 - 15) / (64 - 15).
  expect(said(gwetAC1(wider)())).toBe("33/49");
});

test("on a ratio scale zero is as far from any other number as can be", () => {
  const numbers = ratingsOf(["0 1", "0 0", "4 4"], { numbers: true });
  // 6 ratings: three 0, one 1, two 4. 1 - 5·1 / (3·1 + 6·1 + 2·(3/5)²).
  expect(said(krippendorffAlpha(numbers, "ratio")())).toBe("118/243");
});

test("levels that are both worth zero do not differ on a ratio scale", () => {
  const worth = { zwak: "0", matig: "0", goed: "2" };
  const scale = { categories: Object.entries(worth).map(([id, value]) => ({ id, value })) };
  expect(said(krippendorffAlpha(ratingsOf(["zwak matig", "goed goed"], scale), "ratio")())).toBe("1");
});

test("AC1 of assessors who all give one level is 1, where alpha says nothing", () => {
  const same = ratingsOf(["goed goed", "goed goed"], levels("zwak", "goed"));
  expect(said(gwetAC1(same)())).toBe("1");
  expect(said(krippendorffAlpha(same, "nominal")())).toBe("no-variation");
});
