import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bootstrapInterval, drawResamples } from "../../src/agreement/bootstrap.ts";
import type { Coefficient, Statistic } from "../../src/agreement/coefficient.ts";
import { cohenKappa } from "../../src/agreement/cohen-kappa.ts";
import { agreementOfPair, type Pair, pairsOf } from "../../src/agreement/confusion.ts";
import { fleissKappa } from "../../src/agreement/fleiss-kappa.ts";
import { gwetAC1, gwetAC2 } from "../../src/agreement/gwet.ts";
import { krippendorffAlpha } from "../../src/agreement/krippendorff-alpha.ts";
import { percentAgreement } from "../../src/agreement/percent-agreement.ts";
import type { Ratings } from "../../src/agreement/ratings.ts";
import { add, compare, divide, multiply, type Rational, ratio, rational, subtract, sum, toText } from "../../src/exact/rational.ts";
import { said } from "../agreement/table.ts";
import { alphaByDefinition, arranged, type Table, tables } from "./agreement-oracle.ts";

const one = rational(1);
const metrics = ["nominal", "ordinal", "interval", "ratio"] as const;
const weightings = ["identity", "linear", "quadratic"] as const;
const pair: Pair = ["assessor-0", "assessor-1"];

type Named = Readonly<Record<string, (ratings: Ratings) => Statistic>>;
const nominal: Named = {
  agreement: percentAgreement,
  alpha: (ratings) => krippendorffAlpha(ratings, "nominal"),
  ac1: gwetAC1,
  fleiss: fleissKappa,
};
const ordered: Named = {
  ...nominal,
  ordinal: (ratings) => krippendorffAlpha(ratings, "ordinal"),
  linear: (ratings) => gwetAC2(ratings, "linear"),
  quadratic: (ratings) => gwetAC2(ratings, "quadratic"),
  gwetOrdinal: (ratings) => gwetAC2(ratings, "ordinal"),
};
const ofAll: Named = {
  ...ordered,
  interval: (ratings) => krippendorffAlpha(ratings, "interval"),
  ratio: (ratings) => krippendorffAlpha(ratings, "ratio"),
};
const ofPair: Named = {
  kappa: (ratings) => cohenKappa(ratings, pair),
  "linear kappa": (ratings) => cohenKappa(ratings, pair, "linear"),
  "quadratic kappa": (ratings) => cohenKappa(ratings, pair, "quadratic"),
};

const all = (named: Named, table: Table, times?: readonly number[]) =>
  Object.entries(named).map(([name, statistic]) => ({ name, is: said(statistic(arranged(table))(times)) }));
const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
const numberOf = (coefficient: Coefficient): Rational | undefined => ("value" in coefficient ? coefficient.value : undefined);
const text = (number: Rational | undefined): string => (number === undefined ? "none" : toText(number));

describe("coefficients of agreement", () => {
  test.each(metrics)("%s alpha is what its definition makes of single ratings", (metric) => {
    const holds = (table: Table): void => {
      expect(text(numberOf(krippendorffAlpha(arranged(table), metric)()))).toBe(text(alphaByDefinition(table, metric)));
    };
    fc.assert(fc.property(tables({ missing: true }), holds), { numRuns: 300 });
  });

  test("do not depend on who the assessors are, or on the order of units", () => {
    const mixed = tables({ missing: true }).chain((table) =>
      fc.record({
        table: fc.constant(table),
        rows: shuffled(table.rows),
        columns: shuffled((table.rows[0] ?? []).map((_, column) => column)),
      }),
    );
    fc.assert(
      fc.property(mixed, ({ table, rows, columns }) => {
        const other = { ...table, rows: rows.map((row) => columns.map((column) => row[column])) };
        expect(all(ofAll, other)).toEqual(all(ofAll, table));
      }),
    );
  });

  test("that know no order do not change when categories change places", () => {
    const mixed = tables({ missing: true }).chain((table) =>
      fc.record({ table: fc.constant(table), places: shuffled(table.values.map((_, place) => place)) }),
    );
    fc.assert(
      fc.property(mixed, ({ table, places }) => {
        const rows = table.rows.map((row) => row.map((place) => (place === undefined ? undefined : places[place])));
        expect(all(nominal, { ...table, rows })).toEqual(all(nominal, table));
      }),
    );
  });

  test("read a scale from low to high as from high to low", () => {
    fc.assert(
      fc.property(tables({ missing: true }), (table) => {
        const last = table.values.length - 1;
        const rows = table.rows.map((row) => row.map((place) => (place === undefined ? undefined : last - place)));
        const other = { rows, values: table.values.toReversed() };
        expect([...all(ofAll, other), ...all(ofPair, other)]).toEqual([...all(ofAll, table), ...all(ofPair, table)]);
      }),
    );
  });

  test("are 1 when all agree and not all is one category, and undefined, save AC1 and AC2, when it is", () => {
    const agreed = tables({ missing: false, assessors: 1 }).filter(({ rows }) => rows.length > 0);
    fc.assert(
      fc.property(agreed, fc.integer({ min: 2, max: 4 }), (single, width) => {
        const table = { ...single, rows: single.rows.map(([place]) => Array.from({ length: width }, () => place)) };
        const varies = new Set(single.rows.map(([place]) => place)).size > 1;
        const asksNone = ["agreement", "ac1", "linear", "quadratic", "gwetOrdinal"];
        for (const { name, is } of [...all(ofAll, table), ...all(ofPair, table)]) {
          expect({ name, is }).toEqual({ name, is: varies || asksNone.includes(name) ? "1" : "no-variation" });
        }
      }),
    );
  });

  test("never pass 1, and alpha reaches it only where no two differ", () => {
    fc.assert(
      fc.property(tables({ missing: true }), (table) => {
        const ratings = arranged(table);
        const values = Object.values(ofAll).map((statistic) => numberOf(statistic(ratings)()));
        expect(values.filter((value) => value !== undefined && compare(value, one) > 0)).toEqual([]);
        const alpha = numberOf(krippendorffAlpha(ratings, "ordinal")());
        if (alpha) expect(toText(alpha) === "1").toBe(said(percentAgreement(ratings)()) === "1");
      }),
    );
  });

  test("count a unit that counts twice as two units", () => {
    const weighed = tables({ missing: true }).chain((table) =>
      fc.record({ table: fc.constant(table), often: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 }) }),
    );
    // Left out, an assessor is not there; counted for nothing, only what it gave is not.
    const nothing = (coefficients: ReturnType<typeof all>) =>
      coefficients.map(({ name, is }) => ({ name, is: is === "fewer-than-two-assessors" ? "no-pairable-units" : is }));
    fc.assert(
      fc.property(weighed, ({ table, often }) => {
        const times = arranged(table).units.map(({ id }) => often[Number(id.slice("unit-".length))] ?? 0);
        const rows = table.rows.flatMap((row, unit) => Array.from({ length: often[unit] ?? 0 }, () => row));
        const named: Named = { ...ofAll, ...ofPair, pair: (ratings) => agreementOfPair(ratings, pair) };
        expect(nothing(all(named, table, times))).toEqual(nothing(all(named, { ...table, rows })));
      }),
    );
  });

  test("of two categories are the same with and without an order", () => {
    const two = tables({ missing: true }).filter(({ values }) => values.length === 2);
    fc.assert(
      fc.property(two, (table) => {
        const ratings = arranged(table);
        expect(new Set(metrics.map((metric) => said(krippendorffAlpha(ratings, metric)()))).size).toBe(1);
        expect(new Set([...weightings, "ordinal" as const].map((weighting) => said(gwetAC2(ratings, weighting)()))).size).toBe(1);
        expect(new Set(weightings.map((weighting) => said(cohenKappa(ratings, pair, weighting)()))).size).toBe(1);
      }),
    );
  });
});

describe("where no rating is missing", () => {
  const complete = tables({ missing: false }).filter(({ rows }) => rows.length > 0);

  test("nominal alpha is Fleiss' kappa corrected for a small sample: 1 - α = (1 - κ)(n - 1) / n, of n ratings", () => {
    fc.assert(
      fc.property(complete, (table) => {
        const ratings = arranged(table);
        const [alpha, kappa] = [krippendorffAlpha(ratings, "nominal")(), fleissKappa(ratings)()].map(numberOf);
        const n = table.rows.flat().length;
        expect(text(alpha)).toBe(text(kappa && subtract(one, multiply(subtract(one, kappa), ratio(n - 1, n)))));
      }),
    );
  });

  test("the agreement of all is the mean of that of every two", () => {
    fc.assert(
      fc.property(complete, (table) => {
        const ratings = arranged(table);
        const each = pairsOf(ratings).map((two) => numberOf(agreementOfPair(ratings, two)()) as Rational);
        expect(said(percentAgreement(ratings)())).toBe(text(divide(sum(each), rational(each.length))));
      }),
    );
  });

  test("kappa of two with quadratic weights is the concordance of their places: 2 cov / (var + var + (mean - mean)²)", () => {
    fc.assert(
      fc.property(tables({ missing: false, assessors: 2 }), (table) => {
        const n = rational(table.rows.length);
        const [first, second] = [0, 1].map((column) => table.rows.map((row) => rational(row[column] ?? 0))) as [Rational[], Rational[]];
        const mean = (numbers: readonly Rational[]) => divide(sum(numbers), n) ?? rational(0);
        const product = (a: readonly Rational[], b: readonly Rational[]) =>
          subtract(mean(a.map((number, at) => multiply(number, b[at] as Rational))), multiply(mean(a), mean(b)));
        const shift = subtract(mean(first), mean(second));
        const whole = add(add(product(first, first), product(second, second)), multiply(shift, shift));
        const expected = divide(multiply(rational(2), product(first, second)), whole);
        expect(text(numberOf(cohenKappa(arranged(table), pair, "quadratic")()))).toBe(text(expected));
      }),
    );
  });
});

test("interval alpha does not change with the zero and the unit of the numbers, ratio alpha not with the unit", () => {
  fc.assert(
    fc.property(tables({ missing: true }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: -30, max: 30 }), (table, unit, zero) => {
      const alpha = (metric: "interval" | "ratio", values: readonly number[]) =>
        said(krippendorffAlpha(arranged({ ...table, values }), metric)());
      const { values } = table;
      expect(
        alpha(
          "interval",
          values.map((value) => value * unit + zero),
        ),
      ).toBe(alpha("interval", values));
      expect(
        alpha(
          "ratio",
          values.map((value) => value * unit),
        ),
      ).toBe(alpha("ratio", values));
    }),
  );
});

test("an interval is the same for the same seed, and accounts for every resample", () => {
  fc.assert(
    fc.property(tables({ missing: true }), fc.nat(), (table, seed) => {
      const ratings = arranged(table);
      const alpha = krippendorffAlpha(ratings, "ordinal");
      const resamples = drawResamples(ratings, { seed, count: 40 });
      const interval = bootstrapInterval(alpha, resamples);
      expect(bootstrapInterval(alpha, drawResamples(ratings, { seed, count: 40 }))).toEqual(interval);
      if ("undefined" in interval) return;
      const without = resamples.times.filter((often) => "undefined" in alpha(often)).length;
      expect(Object.values(interval.undefinedResamples).reduce((total, count) => total + count, 0)).toBe(without);
      expect(compare(interval.from, interval.until)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 50 },
  );
});
