import { add, divide, rational, toText } from "../../exact/rational.ts";
import type { MemberOf } from "../../scoring/rules/member.ts";
import { conditionsOf, numbersOf, selectionsOf, valueRuleOf } from "../../scoring/rules/parts.ts";
import type { ScaleIndex } from "../../scoring/rules/scale-index.ts";
import type { Member } from "../../scoring/rules/scope.ts";
import { compileValue } from "../../scoring/rules/values.ts";
import { compileWhere } from "../../scoring/rules/where.ts";
import { childKind, type NodeOutcome } from "../rule-sites.ts";

/** Grades of a member that an outcome cannot tell apart; the first stands for all. Or: no grade, or no member at all. */
export type Standing = { readonly grades: readonly [string, ...string[]] } | "absent" | "not-applicable";

/** One member that combinations are made of, and what it is to the outcome. */
export interface Placed {
  readonly id: string;
  readonly kind: "criteria" | "themes";
  readonly isChild: boolean;
  readonly scale: ScaleIndex;
  readonly memberOf: MemberOf;
}

/** What an outcome makes of one member. */
export interface Looked {
  /** Whether anything in the outcome looks at it at all. */
  readonly isLookedAt: boolean;
  /** The grades it can have, taken together where the outcome cannot tell them apart. */
  readonly grades: readonly (readonly [string, ...string[]])[];
  /** Whether these are all grades: of a scale of numbers without a step only some can be tried. */
  readonly isListed: boolean;
}

/** Prepares how an outcome looks at members: one text per member, the same for two between which it sees no difference. */
export function lookOf(declared: NodeOutcome): (placed: Placed) => Looked {
  // Of how many there are in all, only a share and `every` make something; the rest asks how many count.
  const overBase = new Set([
    ...conditionsOf(declared).flatMap((condition) => ("every" in condition ? [condition.every] : [])),
    ...numbersOf(declared).flatMap((number) => ("share" in number ? [number.share] : [])),
  ]);
  const selections = selectionsOf(declared).map((selection) => ({
    of: selection.of,
    isAmong: compileWhere(selection.among),
    counts: compileWhere(selection.where),
    isOfAll: selection.base === "applicable",
    inBase: overBase.has(selection) ? "base" : "",
  }));
  const numbers = numbersOf(declared).flatMap((number) => {
    const rule = valueRuleOf(number);
    if (rule === undefined || "count" in number || "share" in number) return [];
    return [{ over: number.over, isAmong: compileWhere(number.among), worth: compileValue(rule) }];
  });
  const isRanked = "rank" in declared.rule;
  const own = childKind(declared.from);

  const seenAs = (member: Member, { kind, isChild }: Placed): string => {
    const counted = selections.map(({ of, isAmong, counts, isOfAll, inBase }) => {
      if (of !== kind || (member.grade === undefined && !isOfAll) || !isAmong(member)) return "";
      return counts(member) ? "counts" : inBase;
    });
    const valued = numbers.map(({ over, isAmong, worth }) => {
      const isReckoned = over === undefined ? isChild && own === kind : over === kind;
      const value = isReckoned && isAmong(member) ? worth(member.grade, member.value, member.scale?.id) : undefined;
      return value ? toText(value) : "";
    });
    return [...counted, ...valued, isRanked && isChild ? (member.grade ?? "") : ""].join("|");
  };
  return (placed) => {
    const { scale, memberOf } = placed;
    const isListed = scale.order.length > 0;
    const views = new Map<string, [string, ...string[]]>();
    for (const grade of isListed ? scale.order : samplesOf(scale)) {
      const seen = seenAs(memberOf(grade), placed);
      const known = views.get(seen);
      if (known) known.push(grade);
      else views.set(seen, [grade]);
    }
    const isLookedAt = [...views.keys(), seenAs(memberOf(undefined), placed)].some((seen) => seen.replaceAll("|", "") !== "");
    return { isLookedAt, grades: [...views.values()], isListed };
  };
}

/** Where any number may be given: the ends and the middle. */
function samplesOf({ lowest, highest }: ScaleIndex): readonly string[] {
  const middle = divide(add(rational(lowest), rational(highest)), rational(2));
  return [lowest, ...(middle ? [toText(middle)] : []), highest];
}
