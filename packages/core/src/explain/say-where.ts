import type { Selection, Where } from "../schema/rule.ts";
import { quote } from "./names.ts";
import { inSentence } from "./reason.ts";
import type { Telling } from "./telling.ts";

type Demand = Exclude<keyof Where, "core">;
type Form = "is" | "that";

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
] as const satisfies readonly Demand[];

/** The members that are looked at, as a noun: "casussen waarin een bewoner is gesproken". */
export function sayMembers({ of, among }: Pick<Selection, "of" | "among">, isMany: boolean, telling: Telling): string {
  const { where: words } = telling.words;
  return words.phrase(words.nounOf(of, among?.core === true, isMany), narrowing(among, isMany, telling));
}

/** Members that are looked at and that count, as one noun: "waarneming die “voor” is". */
export function sayCounted(selection: Selection, telling: Telling): string {
  const { of, among, where } = selection;
  const { where: words } = telling.words;
  const isCore = among?.core === true || where?.core === true;
  return words.phrase(words.nounOf(of, isCore, false), [...narrowing(among, false, telling), ...narrowing(where, false, telling)]);
}

/** How many of the members that are looked at count: "3 van de 4 casussen zijn “voor”". Without a full stop. */
export function sayMatched(selection: Selection, found: number, all: number, telling: Telling): string {
  const { of, among, where } = selection;
  const { where: words } = telling.words;
  if (all === 0) return words.nothingToCount(words.nounOf(of, among?.core === true, true), narrowing(among, true, telling));
  const noun = words.nounOf(of, among?.core === true, all !== 1);
  const isMany = found > 1;
  const core = where?.core === undefined ? [] : [words.isCore(where.core, isMany)];
  return words.matched(found, all, noun, narrowing(among, all !== 1, telling), [...core, ...demandsOf(where, "is", isMany, telling)]);
}

/** What stands after a noun. `core: true` is part of the noun itself. */
function narrowing(where: Where | undefined, isMany: boolean, telling: Telling): readonly string[] {
  const notCore = where?.core === false ? [telling.words.where.notCore(isMany)] : [];
  return [...demandsOf(where, "that", isMany, telling), ...notCore];
}

function demandsOf(where: Where | undefined, form: Form, isMany: boolean, telling: Telling): readonly string[] {
  return order.flatMap((key) => {
    const wanted = where?.[key];
    if (wanted === undefined) return [];
    const labels = [wanted].flat().flatMap((one) => labelOf(key, one, telling));
    return [telling.words.where.demands[key][form](telling.words.grammar.or(labels), isMany)];
  });
}

function labelOf(key: Demand, wanted: string, { words: { labels }, names }: Telling): string | readonly string[] {
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
      return names.title(wanted);
    case "tag":
      return quote(wanted);
    default:
      return key satisfies never;
  }
}
