import type { Bound, Picture, Room } from "../schema/assessment.ts";
import type { FromObservations, Indicator } from "../schema/framework.ts";
import type { Need, Step } from "../schema/outcome.ts";
import type { Fact } from "./facts.ts";
import { caseMembers } from "./picture.ts";
import { clamp, compileBounds, levelsWithin } from "./rules/bound.ts";
import { compileRule } from "./rules/rule.ts";
import type { ScaleIndex } from "./scale-index.ts";
import { type Member, noMembers, type Scope } from "./scope.ts";

/** What observations propose: a level or what is missing, and the room they leave. */
export interface Proposal {
  readonly level: string | undefined;
  readonly needs: readonly Need[];
  readonly room: Room;
  readonly limits: readonly Bound[];
  readonly trace: readonly Step[];
}

export type Propose = (facts: readonly Fact[], picture: Picture) => Proposal;

/** Compiles how one criterion turns observations into a proposal. `at` points to its outcome in the framework. */
export function compileProposal(
  id: string,
  indicators: readonly Indicator[],
  outcome: FromObservations,
  scale: ScaleIndex,
  at: string,
): Propose {
  const shows = new Map(indicators.map((indicator) => [indicator.id, indicator.shows]));
  const decide = compileRule(outcome.rule, scale, `${at}/rule`);
  const limitsOf = compileBounds("limit", outcome.limits ?? [], `${at}/limits`);
  const roomOf = compileBounds("room", outcome.room ?? [], `${at}/room`);

  const observationMember = ({ id, observation, source }: Fact): Member => ({
    id,
    attributes: {
      speaks: observation.speaks,
      shows: shows.get(observation.indicator),
      sourceType: source.type,
      indicator: observation.indicator,
    },
  });

  return (facts, picture) => {
    const cases = caseMembers(picture);
    const observations = facts.filter((fact) => fact.setAside === undefined).map(observationMember);
    const scope: Scope = { ...noMembers, cases, observations, children: [] };
    const found = scope[outcome.missing.of].length;
    const short = Math.max(0, outcome.missing.atLeast - found);
    const trace: Step[] = [{ step: "missing", rule: `${at}/missing`, number: String(found), holds: short === 0 }];

    const ruled = short === 0 ? decide(scope, trace) : undefined;
    const limits = limitsOf(scope, trace);
    const bounds = roomOf(scope, trace);
    const room = { levels: levelsWithin([...limits, ...bounds], scale), bounds: [...limits, ...bounds] };
    const level = ruled && clamp(ruled, room.bounds, scale);
    // A rule that says nothing over enough cases, such as a share of nothing, lacks the observations it asks about.
    const need: Need = short > 0 ? { about: id, need: outcome.missing.of, short } : { about: id, need: "observations" };
    return { level, needs: level === undefined ? [need] : [], room, limits, trace };
  };
}
