import { divide, isAtLeast, ratio, rational } from "../exact/rational.ts";
import type { MissingEvidence } from "../schema/missing.ts";
import type { Need, Step } from "../schema/outcome.ts";
import type { Fact } from "./facts.ts";
import type { Members } from "./rules/scope.ts";

/**
 * Compiles whether enough was seen to let the rule of a criterion speak.
 * @returns what is still needed; undefined when there is enough
 */
export function compileEnough(
  id: string,
  policy: MissingEvidence,
  at: string,
): (members: Members, facts: readonly Fact[], caseCount: number, trace: Step[]) => readonly Need[] | undefined {
  const minimum = policy.atLeastShare === undefined ? undefined : rational(policy.atLeastShare);
  return (members, facts, caseCount, trace) => {
    const counted = facts.filter((fact) => fact.setAside === undefined);
    const found = members[policy.of].length;
    const short = Math.max(0, policy.atLeast - found);
    const touched = new Set(counted.map((fact) => fact.observation.indicator));
    const untouched = (policy.including ?? []).filter((indicator) => !touched.has(indicator));
    const cases = new Set(counted.flatMap((fact) => fact.case ?? []));
    const share = divide(ratio(cases.size, 1), ratio(caseCount, 1));
    const isShareMet = minimum === undefined || (share !== undefined && isAtLeast(share, minimum));
    const holds = short === 0 && untouched.length === 0 && isShareMet;
    trace.push({ step: "missing", rule: at, number: String(found), holds });
    if (holds) return undefined;
    if (typeof policy.else === "object") return [{ about: id, need: "collect", collect: policy.else.collect }];
    return [
      ...(short > 0 ? [{ about: id, need: policy.of, short } as const] : []),
      ...(isShareMet ? [] : [{ about: id, need: "cases" } as const]),
      ...untouched.map((indicator) => ({ about: indicator, need: "observations" }) as const),
    ];
  };
}
