import { type Bounds, boundKeys, type MemberKind, type Selection, type Where } from "../schema/where.ts";
import { gradeNoun } from "./grade-noun.ts";
import { quote } from "./names.ts";
import { inSentence } from "./reason.ts";
import type { Speech } from "./telling.ts";

type Demand = Exclude<keyof Where, "core">;
type Form = "is" | "that";
/** Named members in a row: all of them together, or any one of them. */
type Row = "and" | "or";

const order = [
  "id",
  "picture",
  "citizen",
  "spoken",
  "speaks",
  "shows",
  "sourceType",
  "indicator",
  "norm",
  "tag",
  "scale",
  "level",
  "value",
] as const satisfies readonly Demand[];

/** The members that are looked at, as a noun: "casussen waarin een bewoner is gesproken". */
export function sayMembers(selection: Pick<Selection, "of" | "among" | "base">, isMany: boolean, telling: Speech): string {
  const { where: words } = telling.words;
  return words.phrase(words.nounOf(selection.of, selection.among?.core === true, isMany), sayLookedAt(selection, isMany, "and", telling));
}

/** Whether that noun ends in a clause, so that Dutch asks for a comma after it. */
export const endsInClause = (selection: Pick<Selection, "of" | "among" | "base">, telling: Speech): boolean =>
  telling.words.where.isClause(sayLookedAt(selection, true, "and", telling));

/** Members that are looked at and that count, as one noun: "waarneming die “voor” is". */
export function sayCounted(selection: Selection, isMany: boolean, telling: Speech): string {
  const { of, among, where } = selection;
  const { where: words } = telling.words;
  const isCore = among?.core === true || where?.core === true;
  return words.phrase(words.nounOf(of, isCore, isMany), [
    ...sayLookedAt(selection, isMany, "or", telling),
    ...narrowing(of, where, isMany, "or", telling),
  ]);
}

/** How many of the members that are looked at count: "3 van de 4 casussen zijn “voor”". Without a full stop. */
export function sayMatched(selection: Selection, found: number, all: number, telling: Speech): string {
  const { of, among, where } = selection;
  const { where: words } = telling.words;
  const grade = sayScored(selection, telling);
  if (all === 0) {
    const isSaid = grade === undefined || among?.level !== undefined || among?.value !== undefined;
    const modifiers = [...sayLookedAt(selection, true, "and", telling), ...(isSaid ? [] : [words.hasGrade.that(grade)])];
    return words.nothingToCount(words.nounOf(of, among?.core === true, true), modifiers);
  }
  const noun = words.nounOf(of, among?.core === true, all !== 1);
  const isMany = found > 1;
  const core = where?.core === undefined ? [] : [words.isCore(where.core, isMany)];
  const demands = demandsOf(of, where, { form: "is", row: "or" }, isMany, telling);
  const predicates = [...core, ...demands];
  const base = sayLookedAt(selection, all !== 1, "and", telling);
  const only = grade !== undefined && predicates.length === 0 ? [words.hasGrade.is(grade, isMany)] : [];
  return words.matched(found, all, noun, base, [...predicates, ...only]);
}

/** What members of this kind must have to be looked at at all: a level or a number. Groups and observations need neither. */
export function sayScored({ of, base }: Selection, telling: Speech): string | undefined {
  if (base === "applicable" || (of !== "criteria" && of !== "themes")) return undefined;
  const members = of === "themes" ? telling.names.themes : telling.names.criteria;
  return gradeNoun(
    [...members.values()].map((member) => member.scale),
    telling,
  ).one;
}

/** Bounds as a list: "minstens 2", "minder dan 4". */
export const sayBoundsOf = (bounds: Bounds, { words: { rule, grammar } }: Speech): readonly string[] =>
  boundKeys.flatMap((key) => {
    const edge = bounds[key];
    return edge === undefined ? [] : [rule.edge[key](grammar.number(edge))];
  });

/** What narrows the members that are looked at. Among criteria and themes those without a level may take part too. */
export function sayLookedAt(
  { of, among, base }: Pick<Selection, "of" | "among" | "base">,
  isMany: boolean,
  row: Row,
  telling: Speech,
): readonly string[] {
  const isWider = base === "applicable" && (of === "criteria" || of === "themes");
  return [...(isWider ? [telling.words.where.applicable(isMany)] : []), ...narrowing(of, among, isMany, row, telling)];
}

/** What stands after a noun. `core: true` is part of the noun itself. */
function narrowing(of: MemberKind, where: Where | undefined, isMany: boolean, row: Row, telling: Speech): readonly string[] {
  const notCore = where?.core === false ? [telling.words.where.notCore(isMany)] : [];
  return [...demandsOf(of, where, { form: "that", row }, isMany, telling), ...notCore];
}

/** What is said of members that count: "zijn “voor”", "heeft niveau “Op orde”". */
export const sayDemands = (of: MemberKind, where: Where | undefined, isMany: boolean, telling: Speech): readonly string[] =>
  demandsOf(of, where, { form: "is", row: "or" }, isMany, telling);

function demandsOf(
  of: MemberKind,
  where: Where | undefined,
  { form, row }: { readonly form: Form; readonly row: Row },
  isMany: boolean,
  telling: Speech,
): readonly string[] {
  const { where: words, grammar } = telling.words;
  return order.flatMap((key) => {
    if (key === "value") return where?.value ? [words.demands.value[form](grammar.and(sayBoundsOf(where.value, telling)), isMany, of)] : [];
    const wanted = where?.[key];
    if (wanted === undefined) return [];
    const labels = [wanted].flat().flatMap((one) => labelOf(key, one, of, telling));
    return [words.demands[key][form](grammar[key === "id" ? row : "or"](labels), isMany, of)];
  });
}

function labelOf(
  key: Exclude<Demand, "value">,
  wanted: string,
  of: MemberKind,
  { words: { labels }, names }: Speech,
): string | readonly string[] {
  const known = (table: Readonly<Record<string, string>>): string => table[wanted] ?? wanted;
  switch (key) {
    case "picture":
    case "citizen":
      return quote(known(labels.picture));
    case "speaks":
      return quote(known(labels.speaks));
    case "spoken":
      return [];
    case "shows":
      return known(labels.shows);
    case "sourceType":
      return quote(known(labels.sourceType));
    case "norm":
      return known(labels.norm);
    case "indicator":
      return quote(inSentence(names.indicators.get(wanted)?.indicator.text ?? wanted));
    case "level":
      return names.levelAnywhere(wanted);
    case "scale":
      return quote(names.scale(wanted)?.title ?? wanted);
    case "id":
      return of === "source-types" ? quote(known(labels.sourceType)) : names.title(wanted);
    case "tag":
      return quote(wanted);
    default:
      return key satisfies never;
  }
}
