import { describe, expect, test } from "vitest";
import { cellsOf, inOne } from "../../src/agreement/say-figure.ts";
import { wordsIn } from "../../src/words/words.ts";

const words = wordsIn.nl.calibration;
type Valued = Extract<Parameters<typeof cellsOf>[0], { readonly value: string }>;
const figure = (value: string, interval: Valued["interval"]): Valued => ({ exact: value, value, interval });
const between = (from: string, until: string, undefinedResamples = {}) => ({ from, until, undefinedResamples });

describe("a figure in words", () => {
  test("two decimals and a comma, with its interval", () => {
    expect(cellsOf(figure("0.5", between("-0.1", "1")), words)).toEqual(["0,50", "-0,10 tot 1,00"]);
  });

  test("how many resamples had none", () => {
    const some = figure("1", between("1", "1", { "no-variation": 2, "no-pairable-units": 1 }));
    expect(cellsOf(some, words)[1]).toBe("1,00 tot 1,00, in 3 trekkingen niet te berekenen");
  });

  test("a value without an interval says why", () => {
    expect(cellsOf(figure("0", { undefined: "one-unit" }), words)).toEqual(["0,00", "geen interval: er is één eenheid"]);
  });

  test("without a value there is only the reason", () => {
    expect(cellsOf({ undefined: "no-variation" }, words)).toEqual(["–", "niet te berekenen: iedereen gaf steeds hetzelfde"]);
  });

  test("one reason for all is said once", () => {
    const none = { undefined: "fewer-than-two-assessors" } as const;
    expect(inOne({ percentAgreement: none, ac1: none }, words)).toEqual(["niet te berekenen: minder dan twee beoordelaars"]);
    expect(inOne({ percentAgreement: figure("1", between("1", "1")), ac1: { undefined: "no-variation" } }, words)).toEqual([
      "Deel gelijk: 1,00 (1,00 tot 1,00)",
      "AC1 van Gwet: niet te berekenen: iedereen gaf steeds hetzelfde",
    ]);
  });
});
