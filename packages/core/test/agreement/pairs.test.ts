import { describe, expect, test } from "vitest";
import { cohenKappa } from "../../src/agreement/cohen-kappa.ts";
import { agreementOfPair, confusionOf, pairsOf } from "../../src/agreement/confusion.ts";
import { gwetAC1 } from "../../src/agreement/gwet.ts";
import { levels, ratingsOf, said } from "./table.ts";

const times = (count: number, row: string) => Array.from({ length: count }, () => row);

describe("two assessors and ten units on three levels", () => {
  const ratings = ratingsOf(
    [...times(2, "zwak zwak"), "zwak matig", ...times(3, "matig matig"), "matig goed", ...times(3, "goed goed"), "goed .", ". zwak"],
    levels("zwak", "matig", "goed"),
  );

  test("stand in a table, the first in the rows, without units that one of them rated", () => {
    expect(confusionOf(ratings, ["a", "b"])).toEqual({
      pair: ["a", "b"],
      units: 10,
      counts: [
        [2, 1, 0],
        [0, 3, 1],
        [0, 0, 3],
      ],
    });
  });

  // Rows 3, 4, 3 and columns 2, 4, 4. Two units are one step apart. By chance, in units of 1/100: 66 differ,
  // 84 steps with a step as 1, 120 with two steps as 4.
  test.each([
    { weighting: "identity", is: "23/33" },
    { weighting: "linear", is: "16/21" },
    { weighting: "quadratic", is: "5/6" },
  ] as const)("have a kappa with $weighting weights of $is", ({ weighting, is }) => {
    expect(said(cohenKappa(ratings, ["a", "b"], weighting)())).toBe(is);
    expect(said(cohenKappa(ratings, ["b", "a"], weighting)())).toBe(is);
  });

  test("agree in eight of ten", () => {
    expect(said(agreementOfPair(ratings, ["a", "b"])())).toBe("0.8");
  });
});

test("where nearly all is goed, kappa falls below zero and AC1 does not: 90 of 100 the same, 5 and 5 not", () => {
  const ratings = ratingsOf([...times(90, "goed goed"), ...times(5, "goed zwak"), ...times(5, "zwak goed")], levels("zwak", "goed"));
  // (0.9 - 0.905) / 0.095 and (0.9 - 0.095) / 0.905.
  expect(said(cohenKappa(ratings, ["a", "b"])())).toBe("-1/19");
  expect(said(gwetAC1(ratings)())).toBe("161/181");
});

test("three assessors make three pairs, in order", () => {
  expect(pairsOf(ratingsOf(["goed goed goed"], levels("zwak", "goed")))).toEqual([
    ["a", "b"],
    ["a", "c"],
    ["b", "c"],
  ]);
});
