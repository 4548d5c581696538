import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { isAbove, isEqual, rational, toText, zero } from "../../exact/rational.ts";
import type { OwnValue, ValueRule } from "../../schema/number.ts";
import type { Places } from "../../text/places.ts";
import { reckonings } from "../looks.ts";
import { boundsReversed } from "./bounds.ts";
import type { Check } from "./check.ts";

/** A line or a logarithm runs from one number to another, a logarithm above zero, and a cap has its bounds the right way round. */
export const valueMaps: Check = ({ sites }, places) =>
  sites
    .flatMap(reckonings)
    .flatMap(({ value }) => ownValues(value).flatMap((own) => [...checkRange(own, places), ...checkCap(own, places)]));

const ownValues = (value: ValueRule): readonly OwnValue[] =>
  typeof value === "object" && "byScale" in value ? Object.values(value.byScale) : [value];

function checkRange(own: OwnValue, places: Places): readonly Diagnostic[] {
  const line = typeof own === "string" ? undefined : "linear" in own ? own.linear : "log" in own ? own.log : undefined;
  if (typeof own === "string" || !line) return [];
  const trail = places.trail(line);
  const [start, end] = line.from;
  if (isEqual(rational(start), rational(end))) {
    return [diagnose("framework/range-empty", { number: toText(rational(start)) }, places.value(line, "from"), { trail })];
  }
  const low = "log" in own ? line.from.find((written) => !isAbove(rational(written), zero)) : undefined;
  if (low === undefined) return [];
  return [diagnose("framework/value-not-above-zero", { value: toText(rational(low)), rule: "log" }, places.value(line, "from"), { trail })];
}

function checkCap(own: OwnValue, places: Places): readonly Diagnostic[] {
  const cap = typeof own === "string" ? undefined : own.cap;
  if (!cap) return [];
  if (cap.atLeast === undefined && cap.atMost === undefined) {
    return [diagnose("framework/bound-missing", { keys: ["atLeast", "atMost"] }, places.of(cap), { trail: places.trail(cap) })];
  }
  const { atLeast, atMost } = cap;
  const isReversed = atLeast !== undefined && atMost !== undefined && isAbove(rational(atLeast), rational(atMost));
  return isReversed ? [boundsReversed(cap, { atLeast, atMost }, places)] : [];
}
