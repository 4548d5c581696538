import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { compare, isAbove, isAtLeast, isEqual, multiply, negate, type Rational, rational, toText, zero } from "../../exact/rational.ts";
import { levelsOf } from "../../schema/scale.ts";
import type { Places } from "../../text/places.ts";
import { reckonings } from "../looks.ts";
import type { Check } from "./check.ts";

/** Numbers that elsewhere stand for "unknown" or "not applicable". */
const below = ["-1", "-9", "-99", "-999"];
const beyond = ["99", "999", "9999"];
/** How many times larger than all others a number is to be far outside them. */
const far = rational(5);

/** What is missing is a status; as a number it would count. */
export const sentinels: Check = ({ data, sites }, places) => [
  ...data.scales.flatMap((scale) => {
    const valued = levelsOf(scale).flatMap((level) =>
      level.value === undefined ? [] : [{ holder: level, key: "value", value: level.value }],
    );
    return sentinelsIn(valued, places);
  }),
  ...sites.flatMap(reckonings).flatMap(({ value }) => {
    const own = typeof value === "object" && "byScale" in value ? Object.values(value.byScale) : [value];
    return own.flatMap((one) => {
      if (typeof one === "string" || !("lookup" in one)) return [];
      return sentinelsIn(
        Object.entries(one.lookup).map(([key, written]) => ({ holder: one.lookup, key, value: written })),
        places,
      );
    });
  }),
];

interface Written {
  readonly holder: object;
  readonly key: string;
  readonly value: string | number;
}

function sentinelsIn(all: readonly Written[], places: Places): readonly Diagnostic[] {
  return all.flatMap((one) => {
    const number = rational(one.value);
    const others = all.filter((other) => other !== one).map((other) => rational(other.value));
    const isLone = new Set(others.map(toText)).size >= 2 && !others.some((other) => compare(other, number) === 0);
    if (!isLone || !(isBelow(number, others) || isBeyond(number, others))) return [];
    const params = { number: toText(number) };
    return [diagnose("framework/sentinel-number", params, places.value(one.holder, one.key), { trail: places.trail(one.holder) })];
  });
}

const isBelow = (number: Rational, others: readonly Rational[]): boolean =>
  below.includes(toText(number)) && others.every((other) => isAtLeast(other, zero)) && !isMirrored(number, others);

/** Worse, same, better: a scale round zero, in which the lowest number answers the highest. */
const isMirrored = (number: Rational, others: readonly Rational[]): boolean =>
  others.length === 2 && others.some((other) => isEqual(other, zero)) && others.some((other) => isEqual(other, negate(number)));

const isBeyond = (number: Rational, others: readonly Rational[]): boolean =>
  beyond.includes(toText(number)) &&
  others.every((other) => isAbove(number, multiply(far, other)) && isAbove(number, multiply(far, negate(other))));
