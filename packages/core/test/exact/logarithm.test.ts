import { describe, expect, test } from "vitest";
import { logarithmicPosition } from "../../src/exact/logarithm.ts";
import { rational, toText } from "../../src/exact/rational.ts";
import type { RoundingMode } from "../../src/exact/round.ts";

const position = (x: string, from: string, until: string, digits: number, mode: RoundingMode = "half-up"): string => {
  const found = logarithmicPosition(rational(x), rational(from), rational(until), digits, mode);
  return found === undefined ? "nowhere" : toText(found);
};

describe("a position on a logarithmic scale", () => {
  // The worked example of http://hdr.undp.org/sites/default/files/hdr2020_technical_notes.pdf, technical note 1.
  test("the income index of the worked example of the UNDP", () => {
    expect(position("3829", "100", "75000", 4)).toBe("0.5506");
  });

  // Expected values: Python's decimal module at 60 digits; the first decimals of what it gives stand behind each.
  test.each([
    { x: "3829", from: "100", until: "75000", halfUp: "0.550626654988", truncate: "0.550626654988" }, // 0.55062665498825828
    { x: "14145", from: "100", until: "75000", halfUp: "0.74801986976", truncate: "0.748019869759" }, // 0.74801986975955795
    { x: "50", from: "100", until: "75000", halfUp: "-0.104703854313", truncate: "-0.104703854313" }, // -0.1047038543133015
    { x: "90000", from: "100", until: "75000", halfUp: "1.027540716108", truncate: "1.027540716107" }, // 1.02754071610780737
    { x: "2", from: "1", until: "10", halfUp: "0.301029995664", truncate: "0.301029995663" }, // 0.30102999566398119
    { x: "7.5", from: "1", until: "10", halfUp: "0.875061263392", truncate: "0.875061263391" }, // 0.87506126339170004
    { x: "0.1", from: "0.5", until: "20", halfUp: "-0.436294525873", truncate: "-0.436294525872" }, // -0.43629452587267726
    { x: "5", from: "9", until: "2", halfUp: "0.390795491084", truncate: "0.390795491084" }, // 0.39079549108439270
    { x: "1.0000001", from: "1", until: "2", halfUp: "0.000000144269", truncate: "0.000000144269" }, // 0.00000014426949687
    { x: "2", from: "1", until: "1.000001", halfUp: "693147.527133477827", truncate: "693147.527133477827" }, // …477827153721282
  ])("$x from $from until $until is $halfUp", ({ x, from, until, halfUp, truncate }) => {
    expect(position(x, from, until, 12)).toBe(halfUp);
    expect(position(x, from, until, 12, "truncate")).toBe(truncate);
  });

  test("a range of one part in 10^15 is wide enough", () => {
    // 810930216216328.966688580…
    expect(position("3", "2", "2.000000000000001", 3)).toBe("810930216216328.967");
  });

  test.each([
    { name: "the start", x: "4", from: "4", until: "9", is: "0" },
    { name: "the end", x: "9", from: "4", until: "9", is: "1" },
    { name: "a third", x: "2", from: "1", until: "8", is: "0.333333333333" },
    { name: "two thirds of a range that runs down", x: "2", from: "8", until: "1", is: "0.666666666666" },
    { name: "a tenth", x: "10", from: "1", until: "10000000000", is: "0.1" },
    { name: "three tenths below", x: "0.001", from: "1", until: "10000000000", is: "-0.3" },
    { name: "halfway between 4 and 9", x: "6", from: "4", until: "9", is: "0.5" },
    { name: "half as far again", x: "27/8", from: "1", until: "9/4", is: "1.5" },
    { name: "as far, backwards", x: "27/8", from: "1", until: "4/9", is: "-1.5" },
  ])("$name is exact, and is not cut off to what lies below", ({ x, from, until, is }) => {
    expect(position(x, from, until, 12, "truncate")).toBe(is);
  });

  test.each([
    { x: "6", from: "4", until: "9", halfUp: "1", halfEven: "0", truncate: "0" },
    { x: "27/8", from: "1", until: "9/4", halfUp: "2", halfEven: "2", truncate: "1" },
    { x: "27/8", from: "1", until: "4/9", halfUp: "-2", halfEven: "-2", truncate: "-1" },
    { x: "0.5", from: "1", until: "4", halfUp: "-1", halfEven: "0", truncate: "0" },
  ])("a tie is a tie: $x from $from until $until", ({ x, from, until, halfUp, halfEven, truncate }) => {
    expect(position(x, from, until, 0, "half-up")).toBe(halfUp);
    expect(position(x, from, until, 0, "half-even")).toBe(halfEven);
    expect(position(x, from, until, 0, "truncate")).toBe(truncate);
  });

  test.each([30, 100])("beside a tie it goes to its own side, at a distance of one part in 10^%d squared", (zeros) => {
    const nothing = "0".repeat(2 * zeros - 1);
    const middle = `1${"0".repeat(zeros)}`;
    expect(position(middle, "1", `1${nothing}0`, 0, "half-up")).toBe("1");
    expect(position(middle, "1", `1${nothing}0`, 0, "half-even")).toBe("0");
    expect(position(middle, "1", `1${nothing}1`, 0, "half-up")).toBe("0");
    expect(position(middle, "1", "9".repeat(2 * zeros), 0, "half-even")).toBe("1");
  });

  test("beside a fraction that is halfway, with the same numerator, is not halfway", () => {
    const [n, d] = [2n * 10n ** 40n + 1n, 10n ** 40n];
    const until = `${n ** 2n}/${d ** 2n}`;
    expect(position(`${n}/${d}`, "1", until, 0)).toBe("1");
    expect(position(`${n}/${d + 1n}`, "1", until, 0)).toBe("0");
  });

  // At 128 bits the logarithm of this range, 268 units, is just as large as its error: nothing can be divided by what is left.
  test("a range so narrow that at first nothing is known of it ends where it ends", () => {
    const d = 3n * 2n ** 126n + 1n;
    const until = `${d + 202n}/${d}`;
    expect(position(until, "1", until, 12)).toBe("1");
  });

  test.each([
    { x: "0", from: "1", until: "10" },
    { x: "-1", from: "1", until: "10" },
    { x: "1", from: "0", until: "10" },
    { x: "1", from: "-1", until: "10" },
    { x: "1", from: "1", until: "0" },
    { x: "1", from: "3", until: "3" },
    { x: "1", from: "1/2", until: "0.5" },
  ])("$x from $from until $until lies nowhere", ({ x, from, until }) => {
    expect(position(x, from, until, 3)).toBe("nowhere");
  });
});
