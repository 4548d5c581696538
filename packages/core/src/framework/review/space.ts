import { createMembers } from "../../scoring/rules/member.ts";
import { compileNode, type NodeMembers } from "../../scoring/rules/node.ts";
import { selectionsOf } from "../../scoring/rules/parts.ts";
import type { ScaleIndex } from "../../scoring/rules/scale-index.ts";
import type { Member } from "../../scoring/rules/scope.ts";
import { signatureOf } from "../../scoring/rules/signature.ts";
import { trendOf } from "../../scoring/rules/trend.ts";
import { presenceIn } from "../range/presence.ts";
import type { KnownMember, NodeOutcome, NodeSite } from "../rule-sites.ts";
import { lookOf, type Placed, type Standing } from "./standings.ts";

/** Members that an outcome cannot tell apart: only how many have each standing makes a difference. */
export interface Kind {
  readonly members: readonly Placed[];
  readonly standings: readonly Standing[];
  /** Whether the standings are all that these members can have. */
  readonly isWhole: boolean;
}

/** Everything that can be given to the members of an outcome, as far as the outcome can tell. */
export interface Space {
  readonly kinds: readonly Kind[];
  /** How many combinations there are. */
  readonly size: number;
  /** Whether these are all; with numbers that cannot be listed only some can be tried. */
  readonly isWhole: boolean;
  /** What the outcome looks at by id; other members make no difference to it. */
  readonly lookedAt: ReadonlySet<string>;
  /** The members that make no difference, with some grade, so that they never stand in the way of an outcome. */
  readonly others: NodeMembers;
}

/** The most combinations that are tried. Beyond it nothing is said. */
export const combinationLimit = 50_000;

/** @param declared the outcome, or the part of it that is looked into */
export function spaceOf(site: NodeSite, scale: ScaleIndex, declared: NodeOutcome): Space {
  const look = lookOf(declared);
  const presence = presenceIn(site);
  const asksApplicable = selectionsOf(declared).some(({ base }) => base === "applicable");
  const policy = typeof declared.missing === "object" ? declared.missing : undefined;
  const isFilled = policy?.then === "as-lowest" || policy?.then === "as-met";
  const kinds = new Map<string, { members: Placed[]; standings: readonly Standing[]; isWhole: boolean }>();
  const others: { criteria: Member[]; themes: Member[] } = { criteria: [], themes: [] };
  const lookedAt = new Set<string>();

  for (const { known, placed } of placedIn(site, scale, declared)) {
    const { isLookedAt, grades, isListed } = look(placed);
    const asked = { member: placed.memberOf(undefined), kind: placed.kind, isChild: placed.isChild };
    // Between the numbers that are tried the outcome may see a difference: only the rule itself can tell.
    const isWhole = isListed || trendOf(declared, scale, asked) === 0;
    if (!isLookedAt && isWhole) {
      others[placed.kind].push(placed.memberOf(placed.scale.lowest));
      continue;
    }
    lookedAt.add(placed.id);
    // What a missing grade counts as is a grade like any other, unless the rule also looks at what merely applies.
    const isFilledIn = placed.isChild && isFilled && asksApplicable && policy?.including?.includes(placed.id) !== true;
    const standings: readonly Standing[] = [
      ...grades.map((some) => ({ grades: some })),
      ...(presence.canLackGrade(known) || isFilledIn ? (["absent"] as const) : []),
      ...(presence.canBeNotApplicable(known) ? (["not-applicable"] as const) : []),
    ];
    const key = JSON.stringify([signatureOf(declared, asked), standings]);
    const kind = kinds.get(key);
    if (kind) kind.members.push(placed);
    else kinds.set(key, { members: [placed], standings, isWhole });
  }
  const all = [...kinds.values()];
  const size = all.reduce((product, { members, standings }) => product * multisetCount(members.length, standings.length), 1);
  return { kinds: all, size, isWhole: all.every((kind) => kind.isWhole), lookedAt, others };
}

function placedIn(
  site: NodeSite,
  scale: ScaleIndex,
  declared: NodeOutcome,
): readonly { readonly known: KnownMember; readonly placed: Placed }[] {
  const make = createMembers();
  const { childrenOf } = compileNode(declared, scale, "");
  return (["criteria", "themes"] as const).flatMap((kind) =>
    (site.members[kind] ?? []).flatMap((known) => {
      if (!known.scale) return [];
      const memberOf = make(known.id, known.scale, known.criterion);
      const isChild = childrenOf({ criteria: [], themes: [], [kind]: [memberOf(undefined)] }).length > 0;
      return [{ known, placed: { id: known.id, kind, isChild, scale: known.scale, memberOf } }];
    }),
  );
}

/** The multisets of so many members with one of so many standings each: (m + k − 1)! / (m! (k − 1)!). */
function multisetCount(members: number, standings: number): number {
  let count = 1;
  for (let chosen = 1; chosen < standings; chosen++) count = (count * (members + chosen)) / chosen;
  return Math.round(count);
}
