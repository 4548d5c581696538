import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Coefficient } from "../../packages/core/src/agreement/coefficient.ts";
import { cohenKappa } from "../../packages/core/src/agreement/cohen-kappa.ts";
import { pairsOf } from "../../packages/core/src/agreement/confusion.ts";
import type { Metric } from "../../packages/core/src/agreement/difference.ts";
import { fleissKappa } from "../../packages/core/src/agreement/fleiss-kappa.ts";
import { gwetAC1, gwetAC2 } from "../../packages/core/src/agreement/gwet.ts";
import { krippendorffAlpha } from "../../packages/core/src/agreement/krippendorff-alpha.ts";
import { percentAgreement } from "../../packages/core/src/agreement/percent-agreement.ts";
import { arrangeRatings, type Ratings } from "../../packages/core/src/agreement/ratings.ts";
import { divide, inLowestTerms, type Rational, rational, sum, toText } from "../../packages/core/src/exact/rational.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Published ratings, and what their sources print of them. A file says where both come from. */
interface Published {
  readonly scale: readonly string[];
  /** A line per unit, a column per assessor; a dot where nothing was given. */
  readonly ratings?: string;
  /** Two assessors: a line per category of the first, a column per category of the second, and how many units. */
  readonly table?: string;
  /** A line per unit: how many assessors gave each category. */
  readonly counts?: string;
  readonly expect: readonly Expected[];
}

interface Expected {
  readonly of: "alpha" | "agreement" | "ac1" | "ac2" | "fleiss" | "cohen" | "light";
  readonly by?: string;
  /** Only these columns, from 1. */
  readonly assessors?: readonly number[];
  /** As a source prints it: rounded at its last digit. */
  readonly printed: readonly string[];
  readonly exact?: string;
}

const cells = (text = ""): readonly (readonly string[])[] =>
  text === ""
    ? []
    : text
        .trimEnd()
        .split("\n")
        .map((line) => line.split(" "));
const repeated = <T>(often: string, item: T): readonly T[] => Array.from({ length: Number(often) }, () => item);

function rowsOf({ scale, ratings, table, counts }: Published): readonly (readonly string[])[] {
  return [
    ...cells(ratings),
    ...cells(table).flatMap((row, one) => row.flatMap((often, other) => repeated(often, [scale[one] ?? "", scale[other] ?? ""]))),
    ...cells(counts).map((row) => row.flatMap((often, category) => repeated(often, scale[category] ?? ""))),
  ];
}

function arranged(published: Published, only: readonly number[] | undefined): Ratings {
  const units = rowsOf(published).map((row, unit) => {
    const columns = row.map((category, column) => ({ category, column: column + 1 }));
    const taken = columns.filter(({ category, column }) => category !== "." && (only?.includes(column) ?? true));
    return { unit: `unit-${unit}`, given: new Map(taken.map(({ category, column }) => [`rater-${column}`, category])) };
  });
  const isNumbered = published.scale.every((id) => /^\d+$/.test(id));
  return arrangeRatings(units, { categories: published.scale.map((id) => (isNumbered ? { id, value: id } : { id })) });
}

function computed(ratings: Ratings, { of, by }: Expected): Coefficient {
  const [pair] = pairsOf(ratings);
  if (of === "alpha") return krippendorffAlpha(ratings, by as Metric)();
  if (of === "ac1") return gwetAC1(ratings)();
  if (of === "ac2") return gwetAC2(ratings, by as "quadratic")();
  if (of === "fleiss") return fleissKappa(ratings)();
  if (of === "cohen" && pair) return cohenKappa(ratings, pair, by as "quadratic")();
  if (of === "light") {
    const kappas = pairsOf(ratings).map((each) => numberOf(cohenKappa(ratings, each)()));
    return { value: divide(sum(kappas), rational(kappas.length)) as Rational };
  }
  return percentAgreement(ratings)();
}

function numberOf(coefficient: Coefficient): Rational {
  if ("undefined" in coefficient) throw new Error(coefficient.undefined);
  return coefficient.value;
}

/** Whether a number rounds to what is printed: they are at most half a unit of its last digit apart. */
function printsAs(value: Rational, printed: string): boolean {
  const [, whole = "", decimals = ""] = /^(-?\d+)\.(\d+)$/.exec(printed) ?? [];
  const { n, d } = inLowestTerms(value);
  const apart = n * 10n ** BigInt(decimals.length) - BigInt(whole + decimals) * d;
  return 2n * (apart < 0n ? -apart : apart) <= d;
}

const files = readdirSync(here).filter((name) => name.endsWith(".yaml"));

test("the published ratings are here", () => {
  expect(files).toEqual(["fleiss-1971.yaml", "gwet-abstractors.yaml", "gwet-six-raters.yaml", "krippendorff-c.yaml", "wikipedia.yaml"]);
});

describe.each(files)("%s", (name) => {
  const published: Published = parse(readFileSync(`${here}/${name}`, "utf8"));

  const named = published.expect.map((one) => ({ ...one, title: [one.of, one.by, one.assessors?.join("-")].filter(Boolean).join(" ") }));
  test.each(named)("$title is $printed.0", (expected) => {
    const value = numberOf(computed(arranged(published, expected.assessors), expected));
    expect(
      expected.printed.filter((printed) => !printsAs(value, printed)),
      `computed ${toText(value)}`,
    ).toEqual([]);
    if (expected.exact !== undefined) expect(toText(value)).toBe(expected.exact);
  });
});
