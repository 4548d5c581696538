import type { Criterion, FrameworkData, FromObservations, OverallOutcome, Scale, ThemeOutcome } from "../schema/framework.ts";
import type { ComparisonRule, Condition, MemberKind, NumberRule, Selection, Where } from "../schema/rule.ts";

export type RuledOutcome = FromObservations | Exclude<ThemeOutcome | OverallOutcome, "none">;

/** One member as far as a framework alone can know it. */
export interface KnownMember {
  readonly id: string;
  readonly scale: string | undefined;
  readonly criterion: Criterion | undefined;
}

/** One outcome with a rule, and all that its rule may look at. */
export interface RuleSite {
  readonly outcome: RuledOutcome;
  /** The object in the file that carries the scale: criterion, theme, or the outcome itself. */
  readonly owner: object;
  readonly scale: Scale | undefined;
  /** What can be counted here, with the members the framework declares. */
  readonly members: Readonly<Partial<Record<MemberKind, readonly KnownMember[]>>>;
  /** The members that the rule turns into a level; none where observations are. */
  readonly children: readonly KnownMember[];
}

/** Every outcome with a rule in a framework. What has no scale can have no level: it is prose, and no member of any rule. */
export function ruleSites(data: FrameworkData): readonly RuleSite[] {
  const scaleOf = (id: string | undefined) => data.scales.find((scale) => scale.id === id);
  const settled = (criteria: readonly Criterion[]): KnownMember[] =>
    criteria
      .filter((criterion) => criterion.phase === "settled" && criterion.scale !== undefined)
      .map((criterion) => ({ id: criterion.id, scale: criterion.scale, criterion }));
  const sites: RuleSite[] = [];
  for (const theme of data.themes) {
    for (const criterion of theme.criteria) {
      const { outcome } = criterion;
      if (outcome === "none" || outcome.from === "ratings") continue;
      sites.push({ outcome, owner: criterion, scale: scaleOf(criterion.scale), members: { cases: [], observations: [] }, children: [] });
    }
    if (theme.outcome === "none") continue;
    const members = { criteria: settled(theme.criteria) };
    sites.push({
      outcome: theme.outcome,
      owner: theme,
      scale: scaleOf(theme.scale),
      members,
      children: childrenOf(theme.outcome.from, members),
    });
  }
  if (data.outcome !== "none") {
    const members = {
      criteria: settled(data.themes.flatMap((theme) => theme.criteria)),
      themes: data.themes
        .filter((theme) => theme.scale !== undefined)
        .map((theme) => ({ id: theme.id, scale: theme.scale, criterion: undefined })),
    };
    const { outcome } = data;
    sites.push({ outcome, owner: outcome, scale: scaleOf(outcome.scale), members, children: childrenOf(outcome.from, members) });
  }
  return sites;
}

function childrenOf(from: Exclude<RuledOutcome, FromObservations>["from"], members: RuleSite["members"]): readonly KnownMember[] {
  if (typeof from === "string") return members[from] ?? [];
  const [kind, where] = "criteria" in from ? (["criteria", from.criteria] as const) : (["themes", from.themes] as const);
  return (members[kind] ?? []).filter((member) => couldMatch(where, member));
}

/** Whether a declared member can ever have what is asked; a level can still be anything. */
export function couldMatch(where: Where, { id, scale, criterion }: KnownMember): boolean {
  const known: Readonly<Record<string, unknown>> = {
    id: [id],
    scale: [scale],
    norm: [criterion?.norm?.type],
    core: [criterion?.core === true],
    tag: criterion?.tags ?? [],
  };
  return Object.entries(where).every(([key, wanted]) => {
    const found = known[key];
    return !Array.isArray(found) || [wanted].flat().some((one) => found.includes(one));
  });
}

/** Every condition of an outcome, nested ones included. */
function conditionsOf({ rule, limits = [], room = [] }: RuledOutcome): readonly Condition[] {
  const rungs = "ladder" in rule ? rule.ladder.flatMap((rung) => ("when" in rung ? [rung.when] : [])) : [];
  return [...rungs, ...limits.map((limit) => limit.when), ...room.map((bound) => bound.when)].flatMap(withParts);
}

function withParts(condition: Condition): readonly Condition[] {
  if ("all" in condition) return [condition, ...condition.all.flatMap(withParts)];
  if ("any" in condition) return [condition, ...condition.any.flatMap(withParts)];
  if ("not" in condition) return [condition, ...withParts(condition.not)];
  return [condition];
}

export const comparisonsOf = (outcome: RuledOutcome): readonly ComparisonRule[] =>
  conditionsOf(outcome).filter((one): one is ComparisonRule => !["all", "any", "not", "some", "every"].some((key) => key in one));

/** Every aggregate of an outcome: those that are compared and the one that is cut into bands. */
export const numbersOf = (outcome: RuledOutcome): readonly NumberRule[] => [
  ...("bands" in outcome.rule ? [outcome.rule.bands.of] : []),
  ...comparisonsOf(outcome),
];

export function selectionsOf(outcome: RuledOutcome): readonly Selection[] {
  const inConditions = conditionsOf(outcome).flatMap((one) => ("some" in one ? [one.some] : "every" in one ? [one.every] : []));
  const inNumbers = numbersOf(outcome).flatMap((one) => ("count" in one ? [one.count] : "share" in one ? [one.share] : []));
  return [...inConditions, ...inNumbers];
}
