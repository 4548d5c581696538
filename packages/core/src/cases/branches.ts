import { surveyOf } from "../framework/survey.ts";
import type { FrameworkData } from "../schema/framework.ts";
import type { Rule } from "../schema/rule.ts";
import type { RuleBranch } from "./cases-report.ts";

/** Every branch of every rule: rungs, rows, cuts, shifts, limits, bounds of the room, and both sides of each missing policy. */
export function branchesOf(data: FrameworkData): readonly RuleBranch[] {
  return surveyOf(data).sites.flatMap(({ outcome, owner, at }) => {
    const about = owner === data.outcome ? "overall" : (owner as { readonly id: string }).id;
    const each = (part: RuleBranch["part"], items: readonly unknown[] | undefined, rule: string): readonly RuleBranch[] =>
      (items ?? []).map((_, index) => ({ about, part, number: index + 1, rule: `${rule}/${index}` }));
    return [
      { about, part: "enough" as const, rule: `${at}/missing` },
      { about, part: "too-little" as const, rule: `${at}/missing` },
      ...ofRule(outcome.rule, `${at}/rule`).flatMap(([part, items, rule]) =>
        part === "rule" ? [{ about, part, rule }] : each(part, items, rule),
      ),
      ...each("shift", outcome.shifts, `${at}/shifts`),
      ...each("limit", outcome.limits, `${at}/limits`),
      ...each("room", outcome.room, `${at}/room`),
    ];
  });
}

function ofRule(rule: Rule, at: string): readonly (readonly [RuleBranch["part"], readonly unknown[], string])[] {
  if ("ladder" in rule) return [["rung", rule.ladder, `${at}/ladder`]];
  if ("table" in rule) return [["row", rule.table.rows, `${at}/table/rows`]];
  if ("bands" in rule) return [["cut", rule.bands.cuts, `${at}/bands/cuts`]];
  return [["rule", [], at]];
}

/** Tells branches apart: both sides of a missing policy stand at one place. */
export const keyOf = ({ part, rule }: Pick<RuleBranch, "part" | "rule">): string => (part === "too-little" ? `${rule} too-little` : rule);
