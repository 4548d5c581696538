import type { NodeResult } from "../schema/assessment.ts";
import type { OverallOutcome, ThemeOutcome } from "../schema/framework.ts";
import { type Block, block, maybe } from "./explanation.ts";
import { sayBounds } from "./say-bounds.ts";
import { sayJudgement } from "./say-decisions.ts";
import { type Member, sayLeftOut, sayMember } from "./say-members.ts";
import { sayMissingMembers } from "./say-missing.ts";
import { sayNodeOutcome } from "./say-outcome.ts";
import { sayRule } from "./say-rule.ts";
import { sayMembers } from "./say-where.ts";
import type { Telling } from "./telling.ts";
import { sortTrace, type TraceParts } from "./trace-parts.ts";

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
  ];
}

/** Which members take part, with which level and stage, and which are left out. */
function sayChildren({ declared, members, kind }: Node, { missing, rule }: TraceParts, telling: Telling): readonly Block[] {
  const { node: words, labels } = telling.words;
  const withValue = rule?.step === "bands";
  const say = (some: readonly Member[]) => some.map((member) => block(sayMember(member, withValue, telling)));
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
  const levels = new Map(members.flatMap(({ id, outcome }) => (outcome?.state === "scored" ? [[id, outcome.level] as const] : [])));
  if (!computed || computed.state === "not-applicable") return [];
  return [
    ...(parts.missing ? [sayMissingMembers(parts.missing, kind, telling)] : []),
    ...(parts.rule ? [sayRule(parts.rule, scale, (id) => levels.get(id), telling)] : []),
    ...sayBounds(parts, room, scale, telling),
    ...sayComputed(computed, parts, scale, telling),
  ];
}

function sayComputed(
  computed: NonNullable<NodeResult["computed"]>,
  { rule, limits, room }: TraceParts,
  scale: string | undefined,
  { words: { rule: words }, names }: Telling,
): readonly Block[] {
  // The rule gave a level over what is there, and no way of filling in the rest gives that level.
  if (computed.state === "undetermined" && rule?.level !== undefined) return [block(words.impossible(names.level(scale, rule.level)))];
  if (computed.state !== "scored" || (limits.length === 0 && room.length === 0)) return [];
  const level = names.level(scale, computed.level);
  const isClamped = rule?.level !== undefined && rule.level !== computed.level;
  return [block(words.computed(level), maybe(isClamped ? words.clamped(names.level(scale, rule.level ?? ""), level) : undefined))];
}
