import { type CompiledNode, compileNode, type NodeMembers } from "../../scoring/rules/node.ts";
import type { ScaleIndex } from "../../scoring/rules/scale-index.ts";
import type { NodeSite } from "../rule-sites.ts";
import { type Choice, choicesOf, combinations, membersAt } from "./combinations.ts";
import { combinationLimit, type Kind, type Space, spaceOf } from "./space.ts";

/** What an outcome says of one combination. */
export interface Told {
  readonly grade: string | undefined;
  /** Everything that follows for people: the grade, the room they have, what has to be collected first. */
  readonly text: string;
}

/** An outcome of which all combinations were tried. */
export interface Explored {
  readonly site: NodeSite;
  readonly scale: ScaleIndex;
  readonly space: Space;
  /** What is said of every combination; undefined where there were too many. */
  readonly told: readonly Told[] | undefined;
  /** Every way in which one member of a kind gets another grade, while all else stays. */
  steps(kind: Kind): Iterable<Step>;
}

/** What is told when all members have these standings. */
export interface Situation extends Told {
  readonly chosen: readonly Choice[];
}

/** One member gets the next grade up its scale. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly before: Situation;
  readonly after: Situation;
}

/** Tries every combination of what a theme or the whole looks at. */
export function explore(site: NodeSite, scale: ScaleIndex): Explored {
  const space = spaceOf(site, scale, site.outcome);
  if (space.size > combinationLimit) return { site, scale, space, told: undefined, steps: () => [] };
  const tell = tellerOf(site, compileNode(site.outcome, scale, site.at));
  const choices = space.kinds.map(({ members, standings }) => choicesOf(members.length, standings.length));
  const told = [...combinations(choices)].map(({ choices: chosen }) => tell(membersAt(space, chosen)));
  return { site, scale, space, told, steps: (kind) => stepsOf(kind, space, choices, told) };
}

function tellerOf({ outcome: { limits, room, rule } }: NodeSite, node: CompiledNode): (members: NodeMembers) => Told {
  const isPlain = limits === undefined && room === undefined && !("table" in rule);
  return (members) => {
    if (isPlain) {
      const grade = node.gradeOf(members);
      return { grade, text: grade ?? "" };
    }
    const { grade, room: left, collect } = node.evaluate(members, []);
    const among = left && ("levels" in left ? left.levels : [left.interval.from, left.interval.until]);
    return { grade, text: JSON.stringify([grade, among, collect]) };
  };
}

function* stepsOf(kind: Kind, space: Space, choices: readonly (readonly Choice[])[], told: readonly Told[]): Generator<Step> {
  const own = space.kinds.indexOf(kind);
  const places = new Map((choices[own] ?? []).map((choice, place) => [choice.join(), place]));
  const others = choices.map((some, which) => (which === own ? choicesOf(kind.members.length - 1, kind.standings.length) : some));
  const raises = raisesOf(kind);
  for (const { at, choices: rest } of combinations(others)) {
    const having = (standing: number): readonly Choice[] =>
      rest.map((choice, which) => (which === own ? [...choice, standing].sort((a, b) => a - b) : choice));
    const toldOf = (chosen: readonly Choice[]): Told => {
      const place = places.get((chosen[own] ?? []).join()) ?? 0;
      const index = at.reduce((sum, one, which) => sum * (choices[which]?.length ?? 1) + (which === own ? place : one), 0);
      return told[index] as Told;
    };
    for (const { from, to, low, high } of raises) {
      const [lower, higher] = [having(low), having(high)];
      yield { from, to, before: { ...toldOf(lower), chosen: lower }, after: { ...toldOf(higher), chosen: higher } };
    }
  }
}

/** From each grade to the next one up the scale, where the outcome sees a difference; each such difference once. */
function raisesOf({ members: [first], standings }: Kind) {
  const grades = standings
    .flatMap((standing, place) => (typeof standing === "string" ? [] : standing.grades.map((grade) => ({ grade, place }))))
    .sort((a, b) => first?.scale.compare(a.grade, b.grade) ?? 0);
  const seen = new Set<string>();
  return grades.slice(1).flatMap(({ grade: to, place: high }, index) => {
    const { grade: from, place: low } = grades[index] as (typeof grades)[number];
    const key = `${low}-${high}`;
    if (low === high || seen.has(key)) return [];
    seen.add(key);
    return [{ from, to, low, high }];
  });
}
