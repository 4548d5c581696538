import { type Bounds, boundKeys, type Selection } from "../../schema/where.ts";
import { sayBoundsOf, sayCounted, sayDemands, sayLookedAt, sayScored } from "../say-where.ts";
import type { Speech } from "../telling.ts";
import { percentageOf } from "../written-number.ts";

/** The members that are looked at as a noun, and what is said of those that count. */
interface Parts {
  readonly noun: string;
  /** The noun is more than its bare word: some members are left out. */
  readonly isNarrowed: boolean;
  readonly isClause: boolean;
  readonly says: readonly string[];
}

/** "minstens 2/3 van de casussen is “voor”" */
export function writeShare(selection: Selection, bounds: Bounds, speech: Speech): string {
  const { noun, isClause, says } = partsOf(selection, { isMany: true, areMany: false, isWhole: true }, speech);
  return speech.words.written.share(edgesOfShare(bounds, speech), noun, isClause, orTakesPart(says, false, speech));
}

/** "minstens 2 casussen zijn “voor”" */
export function writeCount(selection: Selection, bounds: Bounds, speech: Speech): string {
  const isNone = boundKeys.every((key) => (key === "atMost" ? String(bounds[key]) === "0" : bounds[key] === undefined));
  if (isNone) return writeNone(selection, speech);
  const isMany = boundKeys.some((key) => bounds[key] !== undefined && String(bounds[key]) !== "1");
  return writeNumber(selection, sayBoundsOf(bounds, speech), isMany, speech);
}

/** One named criterion or theme is called by its name. */
export function writeSome(selection: Selection, speech: Speech): string {
  const { of, among, ...rest } = narrowed(selection);
  const { id, ...others } = among ?? {};
  const [name, ...more] = [id ?? []].flat();
  if (name === undefined || more.length > 0 || Object.keys(others).length > 0 || (of !== "criteria" && of !== "themes")) {
    return writeNumber(selection, [speech.words.written.oneOrMore], false, speech);
  }
  const { says } = partsOf({ of, ...rest }, { isMany: false, areMany: false, isWhole: false }, speech);
  const grade = sayScored(selection, speech);
  const isThere = grade === undefined ? orTakesPart([], false, speech) : [speech.words.where.hasGrade.is(grade, false)];
  return speech.words.written.named(speech.names.title(name), says.length === 0 ? isThere : says);
}

export function writeNone(selection: Selection, speech: Speech): string {
  const { noun, isClause, says } = partsOf(narrowed(selection), { isMany: true, areMany: false, isWhole: false }, speech);
  return says.length === 0 ? speech.words.written.noneAre(noun) : speech.words.written.noneOf(noun, isClause, says);
}

export function writeEvery(selection: Selection, speech: Speech): string {
  const { noun, isClause, says } = partsOf(selection, { isMany: true, areMany: true, isWhole: true }, speech);
  return speech.words.written.every(noun, isClause, orTakesPart(says, true, speech));
}

/** The count itself as a number: "het aantal casussen die “voor” zijn". */
export const writeTheCount = (selection: Selection, speech: Speech): string =>
  speech.words.written.theCount(sayCounted(selection, true, speech));

export function writeTheShare(selection: Selection, speech: Speech): string {
  const counted = sayCounted(selection, true, speech);
  const { noun } = partsOf(selection, { isMany: true, areMany: true, isWhole: true }, speech);
  return speech.words.written.theShare(counted, speech.words.where.isClause([counted.split(" ").slice(1).join(" ")]), noun);
}

function writeNumber(selection: Selection, edges: readonly string[], isMany: boolean, speech: Speech): string {
  const { written: words } = speech.words;
  const first = narrowed(selection);
  const bare = partsOf(first, { isMany, areMany: isMany, isWhole: false }, speech);
  if (bare.says.length === 0) return words.thereAre(edges, bare.noun, isMany);
  if (!bare.isNarrowed) return words.count(edges, bare.noun, bare.isClause, bare.says);
  const { noun, isClause } = partsOf(first, { isMany: true, areMany: isMany, isWhole: false }, speech);
  return words.countOf(edges, noun, isClause, bare.says);
}

/** Which members it is about comes before what is said of them; where no whole is counted, both say the same. */
function narrowed(selection: Selection): Selection {
  const { id, core, ...where } = selection.where ?? {};
  const { among = {} } = selection;
  if ((id !== undefined && among.id !== undefined) || core === false || (core !== undefined && among.core !== undefined)) return selection;
  return { ...selection, among: { ...among, ...(core && { core }), ...(id !== undefined && { id }) }, where };
}

interface Form {
  /** The noun in many. */
  readonly isMany: boolean;
  /** The verb in many. */
  readonly areMany: boolean;
  /** Everything that is looked at matters, also what does not count: the whole of a share. */
  readonly isWhole: boolean;
}

function partsOf(selection: Selection, { isMany, areMany, isWhole }: Form, speech: Speech): Parts {
  const { of, among, where } = selection;
  const { where: words } = speech.words;
  const isGraded = (among?.level ?? among?.value) !== undefined || (!isWhole && (where?.level ?? where?.value) !== undefined);
  const grade = isGraded ? undefined : sayScored(selection, speech);
  const modifiers = [...(grade === undefined ? [] : [words.hasGrade.that(grade)]), ...sayLookedAt(selection, isMany, "or", speech)];
  const core = where?.core === undefined ? [] : [words.isCore(where.core, areMany)];
  return {
    noun: words.phrase(words.nounOf(of, among?.core === true, isMany), modifiers),
    isNarrowed: modifiers.length > 0,
    isClause: words.isClause(modifiers),
    says: [...core, ...sayDemands(of, where, areMany, speech)],
  };
}

const orTakesPart = (says: readonly string[], isMany: boolean, { words }: Speech): readonly string[] =>
  says.length === 0 ? [words.written.takesPart(isMany)] : says;

/** A part of one: a fraction as it was written, a decimal in per cent, so that nobody reads 1 as one member. */
function edgesOfShare(bounds: Bounds, { words: { rule, grammar, written } }: Speech): readonly string[] {
  return boundKeys.flatMap((key) => {
    const edge = bounds[key];
    if (edge === undefined) return [];
    const percentage = percentageOf(String(edge));
    return [rule.edge[key](percentage === undefined ? grammar.number(edge) : written.percentage(grammar.number(percentage)))];
  });
}
