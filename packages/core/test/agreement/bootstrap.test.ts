import { describe, expect, test } from "vitest";
import { bootstrapInterval, drawResamples, percentile } from "../../src/agreement/bootstrap.ts";
import { agreementOfPair } from "../../src/agreement/confusion.ts";
import { krippendorffAlpha } from "../../src/agreement/krippendorff-alpha.ts";
import { percentAgreement } from "../../src/agreement/percent-agreement.ts";
import { rational, toText } from "../../src/exact/rational.ts";
import { levels, ratingsOf } from "./table.ts";

const scale = levels("zwak", "goed");
const mixed = ratingsOf(["goed goed", "goed zwak", "zwak zwak", "goed goed", "zwak goed", "zwak zwak"], scale);

describe("resamples", () => {
  test("hold as many units as were rated, a thousand times unless said otherwise", () => {
    const { times, seed, generator } = drawResamples(mixed, { seed: 7 });
    expect({ seed, generator, count: times.length }).toEqual({ seed: 7, generator: "pcg32", count: 1000 });
    expect(times.every((often) => often.length === 6 && often.reduce((sum, number) => sum + number, 0) === 6)).toBe(true);
    expect(drawResamples(mixed, { seed: 7, count: 20 }).times).toEqual(times.slice(0, 20));
  });

  test("are drawn from the published numbers of PCG32", () => {
    // 0xa15c02b7, 0x7b47f409, 0xba1d3330, 0x83d2f293, 0xbfa4784b and 0xcbed606e leave 3, 3, 2, 1, 1 and 4 when divided by six.
    expect(drawResamples(mixed, { seed: 42, count: 1 }).times).toEqual([[0, 2, 1, 2, 1, 0]]);
  });

  test("are others with another seed", () => {
    expect(drawResamples(mixed, { seed: 8 }).times).not.toEqual(drawResamples(mixed, { seed: 7 }).times);
  });
});

describe("a percentile is a value that was found", () => {
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => rational(index + 1));
  test.each([
    { count: 1000, part: "0.025", is: "25" },
    { count: 1000, part: "0.975", is: "975" },
    { count: 999, part: "0.025", is: "25" },
    { count: 3, part: "0.5", is: "2" },
    { count: 4, part: "0.5", is: "2" },
    { count: 4, part: "0.51", is: "3" },
    { count: 4, part: "0", is: "1" },
    { count: 4, part: "1", is: "4" },
  ])("at $part of $count values: the one at place $is", ({ count, part, is }) => {
    const found = percentile(upTo(count), rational(part));
    expect(found && toText(found)).toBe(is);
  });

  test("of no values there is none", () => {
    expect(percentile([], rational("0.5"))).toBeUndefined();
  });
});

describe("an interval", () => {
  test("of assessors who always agree runs from 1 until 1, without the resamples in which nothing varies", () => {
    const ratings = ratingsOf(["goed goed", "zwak zwak"], scale);
    const resamples = drawResamples(ratings, { seed: 3 });
    const oneUnitTwice = resamples.times.filter((often) => often.includes(2)).length;
    expect(oneUnitTwice).toBeGreaterThan(400);
    const one = { n: 1, d: 1 };
    expect(bootstrapInterval(krippendorffAlpha(ratings, "nominal"), resamples)).toEqual({
      from: one,
      until: one,
      level: rational("0.95"),
      seed: 3,
      generator: "pcg32",
      resamples: 1000,
      undefinedResamples: { "no-variation": oneUnitTwice },
    });
  });

  test("of the agreement of two assessors is that of the binomial distribution", () => {
    // Four of six units agree. Of six draws with 2/3: at most 1 in 0.018, at most 2 in 0.100, fewer than 6 in 0.912 of all resamples.
    const interval = bootstrapInterval(agreementOfPair(mixed, ["a", "b"]), drawResamples(mixed, { seed: 1, count: 10_000 }));
    expect("from" in interval && [toText(interval.from), toText(interval.until)]).toEqual(["1/3", "1"]);
    const narrower = bootstrapInterval(
      agreementOfPair(mixed, ["a", "b"]),
      drawResamples(mixed, { seed: 1, count: 10_000 }),
      rational("0.5"),
    );
    // At most 3 in 0.320, at most 4 in 0.649, at most 5 in 0.912: the quarters lie in 3 and in 5.
    expect("from" in narrower && [toText(narrower.from), toText(narrower.until)]).toEqual(["0.5", "5/6"]);
  });

  test("of a coefficient that has no value has none either, and says why", () => {
    const apart = ratingsOf(["goed .", ". zwak"], scale);
    expect(bootstrapInterval(percentAgreement(apart), drawResamples(apart, { seed: 1 }))).toEqual({ undefined: "no-pairable-units" });
  });

  test("of which no resample has a value has none", () => {
    const ratings = ratingsOf(["goed goed", "zwak zwak"], scale);
    const alike = { seed: 1, generator: "pcg32", times: [[2, 0]] } as const;
    expect(bootstrapInterval(krippendorffAlpha(ratings, "nominal"), alike)).toEqual({ undefined: "no-resample-defined" });
  });
});
