import { isAbove, type Rational, rational, zero } from "../../exact/rational.ts";
import type { OwnValue, ValueRule } from "../../schema/number.ts";
import { weightsOf } from "../../scoring/rules/parts.ts";
import type { ScaleIndex } from "../../scoring/rules/scale-index.ts";
import { compileValue, valueRange } from "../../scoring/rules/values.ts";
import { isGroup, type Reckoning } from "../looks.ts";
import { isNodeSite, type RuleSite } from "../rule-sites.ts";
import { valueScales } from "../value-scales.ts";
import { type Interval, mapEnds } from "./interval.ts";
import { type Allows, presenceIn, type Role } from "./presence.ts";

/** What one member brings into a number. */
export interface Part {
  readonly values: Interval;
  readonly weight: Rational;
  /** How the number can also be reckoned without it. */
  readonly role: Role;
}

/** Everything a number is reckoned from. */
export interface Parts {
  readonly parts: readonly Part[];
  /** Which of them can take part together. */
  readonly allows: Allows;
  /** Whether each part stands for any number of members, such as cases. */
  readonly isUnbounded: boolean;
}

const one = rational(1);

/** What a number is reckoned from; undefined where that cannot be told, of which other checks speak. */
export function partsOf(reckoning: Reckoning, site: RuleSite): Parts | undefined {
  const { members, value } = reckoning;
  if (!members) return undefined;
  if (!isNodeSite(site)) {
    const intervals = valueScales(reckoning, site).map((scale) =>
      isGroup(reckoning.of) ? groupRange(value, scale, site) : rangeOf(value, scale),
    );
    return listed(intervals, (values) => ({ values, weight: one, role: "loose" }), { allows: () => true, isUnbounded: true });
  }
  const { roleOf, allowsFor } = presenceIn(site);
  const isByGrade = reckoning.wheres.some((where) => where.level !== undefined || where.value !== undefined);
  const weights = weightsOf(reckoning.number);
  return listed(
    members.map(({ scale }) => scale && rangeOf(value, scale)),
    (values, index) => {
      const member = members[index] as (typeof members)[number];
      return { values, weight: rational(weights?.[member.id] ?? 1), role: isByGrade ? "loose" : roleOf(member) };
    },
    { allows: isByGrade ? () => true : allowsFor(members), isUnbounded: false },
  );
}

function listed(
  intervals: readonly (Interval | undefined)[],
  part: (values: Interval, index: number) => Part,
  rest: Omit<Parts, "parts">,
): Parts | undefined {
  const known = intervals.flatMap((interval) => interval ?? []);
  return known.length === 0 || known.length < intervals.length ? undefined : { parts: known.map(part), ...rest };
}

const ownRule = (value: ValueRule, scale: ScaleIndex): OwnValue | undefined =>
  typeof value === "object" && "byScale" in value ? value.byScale[scale.id] : value;

/** What members on a scale can be worth. */
function rangeOf(value: ValueRule, scale: ScaleIndex): Interval | undefined {
  const own = ownRule(value, scale);
  return own && valueRange(compileValue(own), scale);
}

/** What a group of observations on a scale can be worth. Of a sum only the side that zero bounds is known. */
function groupRange(value: ValueRule, scale: ScaleIndex, { unit }: RuleSite): Interval | undefined {
  const own = valueRange(compileValue("value"), scale);
  if (!own || (typeof value === "object" && ("byScale" in value || "lookup" in value))) return undefined;
  const grouped = unit?.value === "sum" ? summed(own) : own;
  const mapped = mapEnds(grouped, (end) => compileValue(value)(undefined, end, undefined));
  const isIdentity = value === "value" || Object.keys(value).every((key) => key === "cap");
  const isWhole = grouped.low !== undefined && grouped.high !== undefined;
  const cap = typeof value === "object" ? value.cap : undefined;
  const bounded = isIdentity || isWhole ? mapped : { low: undefined, high: undefined };
  return {
    low: bounded.low ?? (cap?.atLeast === undefined ? undefined : rational(cap.atLeast)),
    high: bounded.high ?? (cap?.atMost === undefined ? undefined : rational(cap.atMost)),
  };
}

/** The sum of one or more numbers from this interval. */
export const summed = ({ low, high }: Interval): Interval => ({
  low: low && !isAbove(zero, low) ? low : undefined,
  high: high && !isAbove(high, zero) ? high : undefined,
});
