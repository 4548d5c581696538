import type { Assessment } from "../schema/assessment.ts";
import type { FrameworkData } from "../schema/framework.ts";
import type { Step } from "../schema/outcome.ts";
import type { Cut } from "../schema/rule.ts";
import { keyOf } from "./branches.ts";

/** The keys of the branches that the derivations of one assessment went through. */
export function reachedIn({ criteria, themes, overall, framework }: Assessment): readonly string[] {
  const results = [...criteria, ...themes, ...(overall ? [overall] : [])];
  return results.flatMap(({ trace }) => trace.flatMap((step) => reachedBy(step, framework)));
}

function reachedBy(step: Step, framework: FrameworkData): readonly string[] {
  const below = (step.steps ?? []).flatMap((one) => reachedBy(one, framework));
  return [...ownBranches(step, framework), ...below];
}

function ownBranches({ step, rule, holds, level, value }: Step, framework: FrameworkData): readonly string[] {
  if (rule === undefined) return [];
  switch (step) {
    case "missing":
      return [keyOf({ rule, part: holds ? "enough" : "too-little" })];
    case "bands":
      return cutsAt(rule, framework).flatMap((cut, index) => (cut.level === level ? [`${rule}/bands/cuts/${index}`] : []));
    case "rank":
    case "number":
      return level === undefined && value === undefined ? [] : [rule];
    case "rung":
    case "row":
    case "otherwise":
    case "shift":
    case "limit":
    case "room":
      return holds ? [rule] : [];
    default:
      return [];
  }
}

/** Two cuts can give one level; which of them did, the derivation does not say, so both count. */
function cutsAt(rule: string, framework: FrameworkData): readonly Cut[] {
  const found = rule
    .split("/")
    .slice(1)
    .reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>>)[key], framework) as {
    readonly bands: { readonly cuts: Cut[] };
  };
  return found.bands.cuts;
}
