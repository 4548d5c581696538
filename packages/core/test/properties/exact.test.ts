import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { integerRoot } from "../../src/exact/integer-root.ts";
import { logarithmicPosition } from "../../src/exact/logarithm.ts";
import {
  add,
  compare,
  divide,
  isAbove,
  isAtLeast,
  isEqual,
  max,
  min,
  multiply,
  negate,
  type Rational,
  ratio,
  rational,
  subtract,
  sum,
  toText,
} from "../../src/exact/rational.ts";
import { power, root } from "../../src/exact/root.ts";
import { round, toDecimal } from "../../src/exact/round.ts";
import { asRational, inverse, isRounded, isSame, modes, opposite, type Plain, plains, plus, raised, side, times } from "../exact/oracle.ts";

const often = { numRuns: 1000 };
const digits = fc.integer({ min: 0, max: 12 });

describe("exact arithmetic agrees with schoolbook fractions", () => {
  test("in adding, subtracting, multiplying and turning the sign", () => {
    const agrees = (a: Plain, b: Plain): boolean => {
      const [one, other] = [asRational(a), asRational(b)];
      return (
        isSame(add(one, other), plus(a, b)) &&
        isSame(subtract(one, other), plus(a, opposite(b))) &&
        isSame(multiply(one, other), times(a, b)) &&
        isSame(negate(one), opposite(a))
      );
    };
    fc.assert(fc.property(plains, plains, agrees), often);
  });

  test("in dividing, where there is something to divide by", () => {
    const agrees = (a: Plain, b: Plain): boolean => {
      const quotient = divide(asRational(a), asRational(b));
      if (quotient === undefined || b.n === 0n) return quotient === undefined && b.n === 0n;
      const expected = times(a, inverse(b));
      return isSame(quotient, expected) && compare(quotient, asRational(a)) === side(expected, a);
    };
    fc.assert(fc.property(plains, plains, agrees), often);
  });

  test("in comparing, also of numbers that are nearly or entirely the same", () => {
    const pair = fc.oneof(
      fc.tuple(plains, plains),
      fc.tuple(plains, fc.bigInt({ min: 1n, max: 9n })).map(([{ n, d }, by]): [Plain, Plain] => [
        { n, d },
        { n: n * by, d: d * by },
      ]),
      plains.map(({ n, d }): [Plain, Plain] => [
        { n, d },
        { n: n + 1n, d: d + 1n },
      ]),
    );
    const agrees = ([a, b]: [Plain, Plain]): void => {
      const [one, other, expected] = [asRational(a), asRational(b), side(a, b)];
      expect(compare(one, other)).toBe(expected);
      expect(isEqual(one, other)).toBe(expected === 0);
      expect(isAbove(one, other)).toBe(expected > 0);
      expect(isAtLeast(one, other)).toBe(expected >= 0);
      expect(isSame(min(one, other), expected < 0 ? a : b)).toBe(true);
      expect(isSame(max(one, other), expected > 0 ? a : b)).toBe(true);
    };
    fc.assert(fc.property(pair, agrees), often);
  });

  test("in adding up many", () => {
    const many = fc.oneof(fc.array(plains), fc.array(plains.map(({ n }) => ({ n, d: 10n }))));
    fc.assert(fc.property(many, (all) => isSame(sum(all.map(asRational)), all.reduce(plus, { n: 0n, d: 1n }))));
  });

  test("in raising to a power", () => {
    const agrees = (a: Plain, exponent: number): boolean => {
      const result = power(asRational(a), exponent);
      return a.n === 0n && exponent < 0 ? result === undefined : isSame(result, raised(a, BigInt(exponent)));
    };
    fc.assert(fc.property(plains, fc.integer({ min: -10, max: 10 }), agrees), often);
  });
});

describe("what an exact number is does not depend on how it is held", () => {
  const forms = fc.tuple(plains, fc.bigInt({ min: 2n, max: 2n ** 30n })).map(([{ n, d }, by]): [Rational, Rational] => {
    return [asRational({ n, d }), asRational({ n: n * by, d: d * by })];
  });

  test("its text is the same, and reads back as the same number", () => {
    const isSteady = ([one, other]: [Rational, Rational]): void => {
      expect(toText(other)).toBe(toText(one));
      expect(isEqual(rational(toText(one)), one)).toBe(true);
    };
    fc.assert(fc.property(forms, isSteady), often);
  });

  test("a decimal of up to fifteen digits behind the point is written as it was read", () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n }), fc.stringMatching(/^[0-9]{0,14}[1-9]$/))
      .map(([whole, behind]) => `${whole}.${behind}`);
    fc.assert(fc.property(decimal, (written) => toText(rational(written)) === written));
  });

  test("it rounds, and has roots, alike", () => {
    const isSteady = ([one, other]: [Rational, Rational], at: number, mode: "half-up" | "half-even" | "truncate"): void => {
      expect(toDecimal(other, at, mode)).toBe(toDecimal(one, at, mode));
      const [rootOfOne, rootOfOther] = [one, other].map((number) => root(number, 3, at, mode));
      expect(rootOfOther && toText(rootOfOther)).toBe(rootOfOne && toText(rootOfOne));
    };
    fc.assert(fc.property(forms, digits, modes, isSteady));
  });
});

describe("rounding holds to its definition", () => {
  test("of any number", () => {
    const holds = (a: Plain, at: number, mode: "half-up" | "half-even" | "truncate") =>
      isRounded(round(asRational(a), at, mode), (fraction) => side(a, fraction), at, mode);
    fc.assert(fc.property(plains, digits, modes, holds), often);
  });

  test("of ties", () => {
    const ties = fc.tuple(fc.bigInt({ min: -(2n ** 56n), max: 2n ** 56n }), digits).map(([units, at]) => {
      return { at, tie: { n: 2n * units + 1n, d: 2n * 10n ** BigInt(at) } };
    });
    fc.assert(
      fc.property(ties, modes, ({ tie, at }, mode) =>
        isRounded(round(asRational(tie), at, mode), (fraction) => side(tie, fraction), at, mode),
      ),
      often,
    );
  });
});

describe("a root holds to its definition", () => {
  const notNegative = plains.map(({ n, d }) => ({ n: n < 0n ? -n : n, d }));
  const degrees = fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 9, max: 60 }));
  const holds = (a: Plain, degree: number, at: number, mode: "half-up" | "half-even" | "truncate"): boolean => {
    const found = root(asRational(a), degree, at, mode) as Rational;
    // A root compares with a fraction as the number compares with the power of that fraction.
    return isRounded(found, (fraction) => (fraction.n < 0n ? 1 : side(a, raised(fraction, BigInt(degree)))), at, mode);
  };

  test("of any number", () => {
    fc.assert(fc.property(notNegative, degrees, digits, modes, holds), often);
  });

  test("of ties and of numbers right beside them", () => {
    const beside = fc
      .tuple(
        fc.bigInt({ min: 0n, max: 10n ** 6n }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(-1n, 0n, 1n),
      )
      .map(([units, degree, at, by]) => {
        const tie = raised({ n: 2n * units + 1n, d: 2n * 10n ** BigInt(at) }, BigInt(degree));
        return { degree, at, number: plus(tie, { n: by, d: tie.d * 10n ** 9n }) };
      });
    fc.assert(
      fc.property(beside, modes, ({ number, degree, at }, mode) => holds(number, degree, at, mode)),
      often,
    );
  });

  test("an integer root is the largest whose power does not exceed the integer", () => {
    const isLargest = (integer: bigint, degree: number): boolean => {
      const found = integerRoot(integer, degree);
      return found ** BigInt(degree) <= integer && (found + 1n) ** BigInt(degree) > integer;
    };
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 2n ** 200n }), fc.integer({ min: 1, max: 250 }), isLargest), often);
  });
});

describe("a logarithmic position holds to its definition", () => {
  const holds = (x: Plain, from: Plain, until: Plain, at: number, mode: "half-up" | "half-even" | "truncate"): boolean => {
    const found = logarithmicPosition(asRational(x), asRational(from), asRational(until), at, mode);
    if (side(from, until) === 0) return found === undefined;
    const [travelled, whole] = [times(x, inverse(from)), times(until, inverse(from))];
    // The position compares with p/q as (x/from)^q compares with (until/from)^p; the other way around when the range runs down.
    const compared = ({ n, d }: Plain) => side(raised(travelled, d), raised(whole, n)) * side(whole, { n: 1n, d: 1n });
    return found !== undefined && isRounded(found, compared, at, mode);
  };
  const fewDigits = fc.integer({ min: 0, max: 2 });

  test("between small fractions, where many a position is itself a fraction", () => {
    const factor = fc.constantFrom(1n, 2n, 3n, 4n, 6n, 8n, 9n, 16n, 27n, 32n, 36n, 64n, 100n, 1000n, 1024n);
    const number = fc.record({ n: factor, d: factor });
    fc.assert(fc.property(number, number, number, fewDigits, modes, holds), often);
  });

  test("between numbers as they come", () => {
    const positive = fc.record({ n: fc.bigInt({ min: 1n, max: 10n ** 9n }), d: fc.constantFrom(1n, 10n, 100n, 10n ** 6n) });
    const isWithinReach = (x: Plain, from: Plain, until: Plain): boolean => {
      const [size, range] = [times(x, inverse(from)), times(until, inverse(from))].map(({ n, d }) =>
        Math.abs(Math.log2(Number(n) / Number(d))),
      );
      return (size as number) < 100 * (range as number);
    };
    fc.assert(
      fc.property(positive, positive, positive, fewDigits, modes, (x, from, until, at, mode) => {
        fc.pre(isWithinReach(x, from, until));
        return holds(x, from, until, at, mode);
      }),
    );
  });

  test("a geometric step is always an equal step, whatever the number of steps", () => {
    const steps = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: -12, max: 24 }));
    const base = fc.tuple(fc.integer({ min: 2, max: 10_000 }), fc.integer({ min: 1, max: 10_000 })).filter(([n, d]) => n !== d);
    const isExact = (
      [all, taken]: [number, number],
      [n, d]: [number, number],
      start: Plain,
      at: number,
      mode: "half-up" | "half-even" | "truncate",
    ) => {
      const from = asRational(start);
      const [until, x] = [all, taken].map((exponent) => multiply(from, power(ratio(n, d), exponent) as Rational)) as [Rational, Rational];
      const found = logarithmicPosition(x, from, until, at, mode);
      return found !== undefined && isEqual(found, round(ratio(taken, all), at, mode));
    };
    const starts = plains.map(({ n, d }) => ({ n: n === 0n ? 1n : n < 0n ? -n : n, d }));
    fc.assert(fc.property(steps, base, starts, digits, modes, isExact));
  });
});
