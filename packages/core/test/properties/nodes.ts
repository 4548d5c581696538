import fc from "fast-check";
import { type CompiledFramework, compileFramework } from "../../src/scoring/compile-framework.ts";
import type { MemberOf } from "../../src/scoring/rules/member.ts";
import type { CompiledNode, NodeMembers } from "../../src/scoring/rules/node.ts";
import type { ScaleIndex } from "../../src/scoring/rules/scale-index.ts";
import { ratedFrameworks } from "./frameworks.ts";
import { gradesOf } from "./rules.ts";

/** A criterion or theme that a rule can look at. */
export interface Seat {
  readonly id: string;
  readonly kind: "criteria" | "themes";
  readonly scale: ScaleIndex;
  readonly memberOf: MemberOf;
}
/** One rule with all it can look at, apart from any inspection. */
export interface RuleAlone {
  readonly node: CompiledNode;
  readonly seats: readonly Seat[];
}
/** What each seat has: a grade, none, or it does not apply. */
export type Standings = ReadonlyMap<string, string | "none" | "not-applicable">;

function rulesIn({ themes, overall }: CompiledFramework): readonly RuleAlone[] {
  const seat = (id: string, kind: Seat["kind"], scale: ScaleIndex | undefined, memberOf: MemberOf): readonly Seat[] =>
    scale ? [{ id, kind, scale, memberOf }] : [];
  const below = themes.map((theme) =>
    theme.criteria.flatMap(({ criterion, scale, memberOf, isTrial }) => (isTrial ? [] : seat(criterion.id, "criteria", scale, memberOf))),
  );
  const above = themes.flatMap(({ id, scale, memberOf }) => seat(id, "themes", scale, memberOf));
  return [
    ...themes.flatMap(({ node }, at) => (node ? [{ node, seats: below[at] ?? [] }] : [])),
    ...(overall ? [{ node: overall, seats: [...below.flat(), ...above] }] : []),
  ];
}

export const membersIn = (seats: readonly Seat[], standings: Standings): NodeMembers => {
  const of = (kind: Seat["kind"]) =>
    seats.flatMap(({ id, kind: own, memberOf }) => {
      const standing = standings.get(id) ?? "none";
      return own !== kind || standing === "not-applicable" ? [] : [memberOf(standing === "none" ? undefined : standing)];
    });
  return { criteria: of("criteria"), themes: of("themes") };
};

/** Numbers between the steps as well where any number may be given; a theme may have been computed so. */
export const gradesOn = ({ id }: ScaleIndex): readonly string[] => gradesOf(id);

/** @param withoutGrade whether some may have no grade */
export const standingsFor = (seats: readonly Seat[], withoutGrade: boolean): fc.Arbitrary<Standings> =>
  fc
    .tuple(
      ...seats.map(({ id, scale }) =>
        fc
          .oneof(
            { weight: 8, arbitrary: fc.constantFrom(...gradesOn(scale)) },
            { weight: 2, arbitrary: fc.constant("not-applicable") },
            { weight: withoutGrade ? 2 : 0, arbitrary: fc.constant("none") },
          )
          .map((standing) => [id, standing] as const),
      ),
    )
    .map((all) => new Map(all));

/** Rules of frameworks that load, each alone. */
export const rulesAlone: fc.Arbitrary<RuleAlone> = ratedFrameworks
  .map((kader) => rulesIn(compileFramework(kader)))
  .filter((rules) => rules.length > 0)
  .chain((rules) => fc.constantFrom(...rules));
