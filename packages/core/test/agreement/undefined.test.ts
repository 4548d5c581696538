import { expect, test } from "vitest";
import { cohenKappa } from "../../src/agreement/cohen-kappa.ts";
import { agreementOfPair } from "../../src/agreement/confusion.ts";
import { fleissKappa } from "../../src/agreement/fleiss-kappa.ts";
import { gwetAC1, gwetAC2 } from "../../src/agreement/gwet.ts";
import { krippendorffAlpha } from "../../src/agreement/krippendorff-alpha.ts";
import { percentAgreement } from "../../src/agreement/percent-agreement.ts";
import { levels, ratingsOf, said } from "./table.ts";

const scale = levels("zwak", "goed");
const none = ratingsOf([], scale);
const alone = ratingsOf(["goed", "zwak"], scale);
const apart = ratingsOf(["goed .", ". zwak"], scale);
const same = ratingsOf(["goed goed", "goed goed"], scale);
const uneven = ratingsOf(["goed goed goed", "goed zwak ."], scale);
const single = ratingsOf(["goed goed"], levels("goed"));
const numbers = ratingsOf(["7 8", "6 6"], { numbers: true });
const sameNumbers = ratingsOf(["7 7.0"], { numbers: true });
const belowZero = ratingsOf(["-1 1", "2 2"], { numbers: true });
const sameWorth = ratingsOf(["zwak goed"], { categories: ["zwak", "goed"].map((id) => ({ id, value: "3" })) });

test.each([
  { of: "percent agreement", ratings: "by nobody", statistic: percentAgreement(none), is: "fewer-than-two-assessors" },
  { of: "percent agreement", ratings: "by one assessor", statistic: percentAgreement(alone), is: "fewer-than-two-assessors" },
  { of: "percent agreement", ratings: "of no unit by two", statistic: percentAgreement(apart), is: "no-pairable-units" },
  { of: "alpha", ratings: "by one assessor", statistic: krippendorffAlpha(alone, "nominal"), is: "fewer-than-two-assessors" },
  { of: "alpha", ratings: "of no unit by two", statistic: krippendorffAlpha(apart, "ordinal"), is: "no-pairable-units" },
  { of: "alpha", ratings: "of one level only", statistic: krippendorffAlpha(same, "nominal"), is: "no-variation" },
  { of: "ordinal alpha", ratings: "of one level only", statistic: krippendorffAlpha(same, "ordinal"), is: "no-variation" },
  { of: "interval alpha", ratings: "of one number only", statistic: krippendorffAlpha(sameNumbers, "interval"), is: "no-variation" },
  { of: "interval alpha", ratings: "of levels worth as much", statistic: krippendorffAlpha(sameWorth, "interval"), is: "no-variation" },
  { of: "interval alpha", ratings: "of levels without a number", statistic: krippendorffAlpha(uneven, "interval"), is: "no-values" },
  { of: "ratio alpha", ratings: "of levels without a number", statistic: krippendorffAlpha(uneven, "ratio"), is: "no-values" },
  { of: "ratio alpha", ratings: "below zero", statistic: krippendorffAlpha(belowZero, "ratio"), is: "below-zero" },
  { of: "AC1", ratings: "by one assessor", statistic: gwetAC1(alone), is: "fewer-than-two-assessors" },
  { of: "AC1", ratings: "of no unit by two", statistic: gwetAC1(apart), is: "no-pairable-units" },
  { of: "AC1", ratings: "on a scale of one level", statistic: gwetAC1(single), is: "one-category" },
  { of: "AC2", ratings: "in numbers", statistic: gwetAC2(numbers, "linear"), is: "no-fixed-categories" },
  { of: "Fleiss' kappa", ratings: "by one assessor", statistic: fleissKappa(alone), is: "fewer-than-two-assessors" },
  { of: "Fleiss' kappa", ratings: "of no unit by two", statistic: fleissKappa(apart), is: "no-pairable-units" },
  { of: "Fleiss' kappa", ratings: "by three and by two", statistic: fleissKappa(uneven), is: "unequal-numbers-of-ratings" },
  { of: "Fleiss' kappa", ratings: "of one level only", statistic: fleissKappa(same), is: "no-variation" },
  { of: "Cohen's kappa", ratings: "of no unit by both", statistic: cohenKappa(apart, ["a", "b"]), is: "no-pairable-units" },
  { of: "Cohen's kappa", ratings: "of one level only", statistic: cohenKappa(same, ["a", "b"]), is: "no-variation" },
  { of: "Cohen's kappa", ratings: "on a scale of one level", statistic: cohenKappa(single, ["a", "b"]), is: "one-category" },
  { of: "weighted kappa", ratings: "in numbers", statistic: cohenKappa(numbers, ["a", "b"], "linear"), is: "no-fixed-categories" },
  { of: "the agreement of a pair", ratings: "of no unit by both", statistic: agreementOfPair(apart, ["a", "b"]), is: "no-pairable-units" },
])("$of of ratings $ratings is undefined: $is", ({ statistic, is }) => {
  expect(said(statistic())).toBe(is);
});
