import { sourceTypes } from "../schema/common.ts";
import type { Criterion, FrameworkData, FromObservations, Indicator, Theme, Unit } from "../schema/framework.ts";
import { type GroupKind, groupings, type MemberKind, type Where } from "../schema/where.ts";
import type { RuledOutcome } from "../scoring/rules/parts.ts";
import type { ScaleIndex } from "../scoring/rules/scale-index.ts";

/** One member as far as a framework alone can know it. Of observations that is the indicator they are about. */
export interface KnownMember {
  readonly id: string;
  readonly scale: ScaleIndex | undefined;
  readonly criterion?: Criterion;
  readonly indicator?: Indicator;
  /** Of a theme: the criteria that its grade comes from. */
  readonly below?: readonly KnownMember[];
}

/** One outcome with a rule, and all that its rule may look at. */
export interface RuleSite {
  readonly outcome: RuledOutcome;
  /** The object in the file that carries the scale: criterion, theme, or the outcome itself. */
  readonly owner: object;
  /** How the file leads to the outcome, for the rules to point at in a derivation. */
  readonly at: string;
  readonly scale: ScaleIndex | undefined;
  /** How observations are grouped; absent where criteria or themes are the members. */
  readonly unit: Unit | undefined;
  /**
   * What can be counted here, with the members the framework declares. Which cases, assessors and periods there are, no
   * framework knows: those lists are empty.
   */
  readonly members: Readonly<Partial<Record<MemberKind, readonly KnownMember[]>>>;
  /** The members that the rule turns into a grade; none where observations are. */
  readonly children: readonly KnownMember[];
}

/** An outcome of which criteria or themes are the members. */
export type NodeOutcome = Exclude<RuledOutcome, FromObservations>;
export interface NodeSite extends RuleSite {
  readonly outcome: NodeOutcome;
}

export const isNodeSite = (site: RuleSite): site is NodeSite => site.outcome.from !== "observations";

/** Every outcome with a rule in a framework. What has no scale can have no grade: it is prose, and no member of any rule. */
export function ruleSites(data: FrameworkData, indexOf: (id: string | undefined) => ScaleIndex | undefined): readonly RuleSite[] {
  const criterionMember = (criterion: Criterion): KnownMember => ({ id: criterion.id, scale: indexOf(criterion.scale), criterion });
  const settled = (criteria: readonly Criterion[]): readonly KnownMember[] =>
    criteria.filter(({ phase, scale }) => phase === "settled" && scale !== undefined).map(criterionMember);
  const ofCriterion = (criterion: Criterion, at: string): readonly RuleSite[] => {
    const { outcome, indicators = [] } = criterion;
    if (outcome === "none" || outcome.from === "ratings") return [];
    const observations = indicators.map((indicator) => ({ id: indicator.id, scale: indexOf(indicator.scale), indicator }));
    const members = { [groupings[outcome.unit.per]]: knownGroups(groupings[outcome.unit.per]), observations };
    return [{ outcome, owner: criterion, at, scale: indexOf(criterion.scale), unit: outcome.unit, members, children: [] }];
  };
  const ofTheme = (theme: Theme, at: string): readonly RuleSite[] => {
    if (theme.outcome === "none") return [];
    return [nodeSite(theme.outcome, theme, at, indexOf(theme.scale), { criteria: settled(theme.criteria) })];
  };
  const themeMember = (theme: Theme): KnownMember => {
    const { id, scale, criteria, outcome } = theme;
    const below = outcome === "none" ? criteria.map(criterionMember) : childrenOf(outcome.from, { criteria: settled(criteria) });
    return { id, scale: indexOf(scale), below };
  };
  const { outcome, themes } = data;
  const ofThemes = themes.flatMap((theme, index) => [
    ...theme.criteria.flatMap((criterion, place) => ofCriterion(criterion, `/themes/${index}/criteria/${place}/outcome`)),
    ...ofTheme(theme, `/themes/${index}/outcome`),
  ]);
  if (outcome === "none") return ofThemes;
  const members = {
    criteria: settled(themes.flatMap((theme) => theme.criteria)),
    themes: themes.filter(({ scale }) => scale !== undefined).map(themeMember),
  };
  return [...ofThemes, nodeSite(outcome, outcome, "/outcome", indexOf(outcome.scale), members)];
}

function nodeSite(outcome: NodeOutcome, owner: object, at: string, scale: ScaleIndex | undefined, members: RuleSite["members"]): NodeSite {
  return { outcome, owner, at, scale, unit: undefined, members, children: childrenOf(outcome.from, members) };
}

/** The kinds of source are one list for all frameworks; of other groups only an inspection knows which there are. */
const knownGroups = (kind: GroupKind): readonly KnownMember[] =>
  kind === "source-types" ? sourceTypes.map((id) => ({ id, scale: undefined })) : [];

function childrenOf(from: NodeOutcome["from"], members: RuleSite["members"]): readonly KnownMember[] {
  const where = fromWhere(from);
  return (members[childKind(from)] ?? []).filter((member) => where === undefined || couldMatch(where, member));
}

/** The predicate that chooses the children; undefined where all of a kind are. */
export const fromWhere = (from: NodeOutcome["from"]): Where | undefined =>
  typeof from === "string" ? undefined : "criteria" in from ? from.criteria : from.themes;

export const childKind = (from: NodeOutcome["from"]): "criteria" | "themes" =>
  from === "themes" || (typeof from === "object" && "themes" in from) ? "themes" : "criteria";

/** Whether a declared member can ever have what is asked; a grade can still be anything. */
export function couldMatch(where: Where | undefined, { id, scale, criterion, indicator }: KnownMember): boolean {
  const known: Readonly<Record<string, unknown>> = indicator
    ? { indicator: [id], shows: [indicator.shows], scale: [scale?.id] }
    : { id: [id], scale: [scale?.id], norm: [criterion?.norm?.type], core: [criterion?.core === true], tag: criterion?.tags ?? [] };
  return Object.entries(where ?? {}).every(([key, wanted]) => {
    const found = known[key];
    return !Array.isArray(found) || [wanted].flat().some((one) => found.includes(one));
  });
}
