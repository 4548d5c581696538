import type { NodeResult } from "../schema/assessment.ts";
import type { OverallOutcome, ThemeOutcome } from "../schema/framework.ts";
import { outcomeGrade } from "../schema/grade.ts";
import { type Block, block } from "./explanation.ts";
import { gradeNoun } from "./grade-noun.ts";
import { looksOf } from "./looked-at.ts";
import { sayBounds } from "./say-bounds.ts";
import { sayClamped } from "./say-clamped.ts";
import { sayByParty, sayJudgement } from "./say-decisions.ts";
import { type Member, sayLeftOut, sayMember } from "./say-members.ts";
import { assumedGrade, sayMissingMembers } from "./say-missing.ts";
import { sayNodeOutcome } from "./say-outcome.ts";
import type { GradeOf } from "./say-rank.ts";
import { sayRule } from "./say-rule.ts";
import { sayShifts } from "./say-shifts.ts";
import { sayMembers } from "./say-where.ts";
import type { Telling } from "./telling.ts";
import { ruledGrade, sortTrace, type TraceParts } from "./trace-parts.ts";
import { readsOwnWorth } from "./worth.ts";

/** A theme or the whole, with what stands below it. */
export interface Node {
  readonly result: NodeResult;
  readonly name: string;
  readonly scale: string | undefined;
  readonly declared: ThemeOutcome | OverallOutcome;
  /** Every criterion or theme that could take part. */
  readonly members: readonly Member[];
  readonly kind: "criteria" | "themes";
}

/** A theme or the whole: its outcome first, then its members, the rule, the limits and what was adopted. */
export function explainNode(node: Node, telling: Telling): readonly Block[] {
  const { result, name, scale, kind } = node;
  const parts = sortTrace(result.trace);
  return [
    sayNodeOutcome(result, name, scale, kind, telling),
    ...sayChildren(node, parts, telling),
    ...sayComputation(node, parts, telling),
    ...sayJudgement(result.judgement, scale, telling),
    ...sayByParty(result.byParty, scale, telling),
  ];
}

/** Which members take part, with which level and stage, and which are left out. */
function sayChildren({ declared, members, kind }: Node, { missing }: TraceParts, telling: Telling): readonly Block[] {
  const { node: words, labels } = telling.words;
  const values = declared === "none" ? [] : looksOf(declared, "").flatMap((look) => look.value ?? []);
  const hasValue = ({ id }: Member): boolean => values.some((value) => readsOwnWorth(value, telling.names.scaleOf(id)));
  const say = (some: readonly Member[]) => some.map((member) => block(sayMember(member, hasValue(member), telling)));
  if (declared === "none" || !missing) return [block(words.below(labels.members[kind]), say(members))];
  const takesPart = ({ id }: Member): boolean => (missing.base ?? []).includes(id);
  const left = members.filter((member) => !takesPart(member));
  const { from } = declared;
  const chosen =
    typeof from === "string" ? words.every(labels.members[kind]) : words.chosen(sayMembers(selectionOf(from, kind), true, telling));
  return [
    ...(missing.base?.length === 0 ? [] : [block(words.counted(chosen), say(members.filter(takesPart)))]),
    ...(left.length === 0
      ? []
      : [
          block(
            words.leftOut(labels.members[kind]),
            left.map((member) => block(sayLeftOut(member, telling))),
          ),
        ]),
  ];
}

const selectionOf = (from: Exclude<Exclude<Node["declared"], "none">["from"], string>, of: Node["kind"]) => ({
  of,
  among: "criteria" in from ? from.criteria : from.themes,
});

function sayComputation({ result, scale, members, kind }: Node, parts: TraceParts, telling: Telling): readonly Block[] {
  const { computed, room } = result;
  if (!computed || computed.state === "not-applicable") return [];
  const grades = new Map(members.map(({ id, outcome }) => [id, outcomeGrade(outcome)]));
  const gradeOf: GradeOf = (id) => grades.get(id) ?? assumedGrade(id, parts.missing, telling)?.toString();
  return [
    ...(parts.missing ? [sayMissingMembers(parts.missing, kind, scale, telling)] : []),
    ...(parts.rule ? [sayRule(parts.rule, scale, gradeOf, telling)] : []),
    ...sayShifts(parts.shifts, ruledGrade(parts), scale, telling),
    ...sayBounds(parts, room, scale, telling),
    ...sayComputed(computed, parts, scale, telling),
  ];
}

function sayComputed(
  computed: NonNullable<NodeResult["computed"]>,
  parts: TraceParts,
  scale: string | undefined,
  telling: Telling,
): readonly Block[] {
  const { rule: words } = telling.words;
  const { missing, rule, limits, room } = parts;
  const [ruled, grade] = [ruledGrade(parts), outcomeGrade(computed)];
  const below = gradeNoun(
    (missing?.base ?? []).map((id) => telling.names.scaleOf(id)),
    telling,
  );
  // There was enough and yet no rule was applied: every completion was tried instead.
  if (missing?.holds === true && !rule) {
    return [block(grade === undefined ? words.rangeOpen(below) : words.range(telling.names.grade(scale, grade), below))];
  }
  // The rule gave a grade over what is there, and no way of filling in the rest gives that grade.
  if (computed.state === "undetermined" && ruled !== undefined) return [block(words.impossible(telling.names.grade(scale, ruled), below))];
  if (grade === undefined || (limits.length === 0 && room.length === 0)) return [];
  return [block(words.computed(telling.names.grade(scale, grade)), sayClamped(grade, parts, scale, telling))];
}
