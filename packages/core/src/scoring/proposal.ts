import type { Bound, Room } from "../schema/assessment.ts";
import type { FromObservations } from "../schema/framework.ts";
import type { Need, Step } from "../schema/outcome.ts";
import { compileEnough } from "./enough.ts";
import type { Fact } from "./facts.ts";
import { groupMembers } from "./groups.ts";
import { clamp, compileBounds, roomWithin } from "./rules/bound.ts";
import { compileRule } from "./rules/rule.ts";
import type { ScaleIndex } from "./rules/scale-index.ts";
import { type Member, noMembers, type Scope } from "./rules/scope.ts";
import { compileShifts } from "./rules/shift.ts";

/** What observations propose: a grade or what is missing, and the room they leave. */
export interface Proposal {
  readonly grade: string | undefined;
  readonly needs: readonly Need[];
  readonly room: Room;
  readonly limits: readonly Bound[];
  readonly trace: readonly Step[];
}

/** @param caseCount how many cases the inspection has */
export type Propose = (facts: readonly Fact[], caseCount: number) => Proposal;

/** Compiles how one criterion turns observations into a proposal. `at` points to its outcome in the framework. */
export function compileProposal(id: string, outcome: FromObservations, scale: ScaleIndex, at: string): Propose {
  const enoughOf = compileEnough(id, outcome.missing, `${at}/missing`);
  const decide = compileRule(outcome.rule, scale, `${at}/rule`);
  const shift = compileShifts(outcome.shifts, scale, `${at}/shifts`);
  const limitsOf = compileBounds("limit", outcome.limits ?? [], `${at}/limits`);
  const roomOf = compileBounds("room", outcome.room ?? [], `${at}/room`);

  return (facts, caseCount) => {
    const observations = facts.filter((fact) => fact.setAside === undefined).map(observationMember);
    const members = { ...noMembers, ...groupMembers(facts, outcome.unit), observations };
    const scope: Scope = { ...members, children: [] };
    const trace: Step[] = [];
    const short = enoughOf(members, facts, caseCount, trace);

    const decision = short ? undefined : decide(scope, trace);
    const ruled = typeof decision === "string" ? shift(decision, scope, trace) : undefined;
    const limits = limitsOf(scope, trace);
    const bounds = [...limits, ...roomOf(scope, trace)];
    const grade = ruled === undefined ? undefined : clamp(ruled, bounds, scale);
    // A rule that says nothing over enough cases, such as a share of nothing, lacks the observations it asks about.
    const need: Need =
      typeof decision === "object" ? { about: id, need: "collect", collect: decision.collect } : { about: id, need: "observations" };
    return { grade, needs: grade === undefined ? (short ?? [need]) : [], room: roomWithin(bounds, scale), limits, trace };
  };
}

const observationMember = ({ id, observation, source, shows, scale, grade, value }: Fact): Member => ({
  id,
  attributes: {
    id,
    speaks: observation.speaks,
    shows,
    sourceType: source.type,
    indicator: observation.indicator,
    scale: scale?.id,
    level: scale?.isNumber ? undefined : grade,
  },
  scale,
  grade,
  value,
});
