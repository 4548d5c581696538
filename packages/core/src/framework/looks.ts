import type { PlainNumber, ValueRule } from "../schema/number.ts";
import type { MemberKind, Selection, Where } from "../schema/where.ts";
import { numbersOf, selectionsOf, valueRuleOf } from "../scoring/rules/parts.ts";
import { childKind, couldMatch, isNodeSite, type KnownMember, type RuleSite } from "./rule-sites.ts";

/** One place where a rule looks at members: to count them, or to reckon with their values. */
export interface Look {
  /** What is looked at; undefined where the rule has to say so and does not. */
  readonly of: MemberKind | undefined;
  /** The selection or the number in the file. */
  readonly holder: object;
  /** What is asked of the members; all of it holds at once. */
  readonly wheres: readonly Where[];
  /** Whether it stands in a limit or a bound on the room: only those may look across scales. */
  readonly isInBound: boolean;
  /** The members it can ever find; undefined where the outcome has no such members. */
  readonly members: readonly KnownMember[] | undefined;
}

/** A number that is reckoned from values, with the members whose values those are. */
export interface Reckoning extends Look {
  readonly number: ValuedNumber;
  readonly value: ValueRule;
}

export type ValuedNumber = Exclude<PlainNumber, { count: unknown } | { share: unknown }>;

/** A selection, with the members it can find. */
export interface SelectionLook extends Look {
  readonly of: MemberKind;
  readonly selection: Selection;
}

/** Every selection of an outcome. */
export const selectionLooks = once(findSelections);
/** Every number of an outcome that is reckoned from values. */
export const reckonings = once(findReckonings);

/** Many checks ask the same of one outcome. */
function once<T>(find: (site: RuleSite) => T): (site: RuleSite) => T {
  const known = new WeakMap<RuleSite, T>();
  return (site) => {
    const found = known.get(site) ?? find(site);
    known.set(site, found);
    return found;
  };
}

function findSelections(site: RuleSite): readonly SelectionLook[] {
  const inRule = new Set(selectionsOf(withoutBounds(site.outcome)));
  return selectionsOf(site.outcome).map((selection) => {
    const { of, among, where } = selection;
    const wheres = [among ?? [], where ?? []].flat();
    return { of, holder: selection, selection, wheres, isInBound: !inRule.has(selection), members: found(site.members[of], wheres) };
  });
}

function findReckonings(site: RuleSite): readonly Reckoning[] {
  const inRule = new Set(numbersOf(withoutBounds(site.outcome)));
  return numbersOf(site.outcome).flatMap((number) => {
    const value = valueRuleOf(number);
    if (value === undefined || "count" in number || "share" in number) return [];
    const wheres = [number.among ?? []].flat();
    const own = number.over ?? (isNodeSite(site) ? childKind(site.outcome.from) : undefined);
    const pool = number.over === undefined ? (isNodeSite(site) ? site.children : undefined) : site.members[number.over];
    const isInBound = !inRule.has(number);
    return [{ of: own, holder: number, number, value, wheres, isInBound, members: found(pool, wheres) }];
  });
}

const withoutBounds = (outcome: RuleSite["outcome"]) => ({ ...outcome, limits: [], room: [] });

const found = (pool: readonly KnownMember[] | undefined, wheres: readonly Where[]): readonly KnownMember[] | undefined =>
  pool?.filter((member) => wheres.every((where) => couldMatch(where, member)));

/** The scales of members, each once. */
export const scalesOf = (members: readonly KnownMember[]) => [...new Set(members.flatMap(({ scale }) => scale ?? []))];

/** Whether these are observations put together: they have no grade, and a value only where the framework says how to make one. */
export const isGroup = (of: MemberKind | undefined): boolean =>
  of === "cases" || of === "source-types" || of === "assessors" || of === "periods";
