import type { MemberKind, Where } from "../../../schema/where.ts";
import { grammarNl } from "./grammar.ts";
import { labelsNl } from "./labels.ts";

/** One demand on a member, in the two places where it can stand. */
export interface Demand {
  /** What is said of members: "3 van de 4 casussen zijn “voor”". */
  readonly is: (list: string, isMany: boolean, of: MemberKind) => string;
  /** What narrows a noun: "casussen waarin een bewoner is gesproken". */
  readonly that: (list: string, isMany: boolean, of: MemberKind) => string;
}

const be = (isMany: boolean): string => (isMany ? "zijn" : "is");
const have = (isMany: boolean): string => (isMany ? "hebben" : "heeft");
const go = (isMany: boolean): string => (isMany ? "gaan" : "gaat");
const come = (isMany: boolean): string => (isMany ? "komen" : "komt");
const belong = (isMany: boolean): string => (isMany ? "horen" : "hoort");
const stand = (isMany: boolean): string => (isMany ? "staan" : "staat");

const demands: { readonly [K in Exclude<keyof Where, "core">]-?: Demand } = {
  picture: { is: (list, many) => `${be(many)} ${list}`, that: (list, many) => `die ${list} ${be(many)}` },
  citizen: {
    is: (list, many) => `${be(many)} volgens de bewoner zelf ${list}`,
    that: (list, many) => `die volgens de bewoner zelf ${list} ${be(many)}`,
  },
  spoken: {
    is: (_, many, of) => (of === "cases" ? `${go(many)} over een bewoner die is gesproken` : `${have(many)} een gesproken bewoner`),
    that: (_list, _many, of) => (of === "cases" ? "waarin een bewoner is gesproken" : "met een gesproken bewoner"),
  },
  speaks: { is: (list, many) => `${be(many)} ${list}`, that: (list, many) => `die ${list} ${be(many)}` },
  shows: { is: (list, many) => `${go(many)} over ${list}`, that: (list, many) => `die ${go(many)} over ${list}` },
  sourceType: {
    is: (list, many) => `${come(many)} uit een bron van de soort ${list}`,
    that: (list, many) => `die ${come(many)} uit een bron van de soort ${list}`,
  },
  indicator: {
    is: (list, many) => `${belong(many)} bij indicator ${list}`,
    that: (list, many) => `die ${belong(many)} bij indicator ${list}`,
  },
  level: { is: (list, many) => `${have(many)} niveau ${list}`, that: (list) => `met niveau ${list}` },
  value: { is: (list, many) => `${have(many)} een waarde van ${list}`, that: (list) => `met een waarde van ${list}` },
  scale: { is: (list, many) => `${stand(many)} op de schaal ${list}`, that: (list) => `op de schaal ${list}` },
  norm: { is: (list, many) => `${go(many)} over ${list}`, that: (list) => `over ${list}` },
  tag: { is: (list, many) => `${have(many)} het kenmerk ${list}`, that: (list) => `met het kenmerk ${list}` },
  id: { is: (list, many) => `${stand(many)} in dit rijtje: ${list}`, that: (list) => `(${list})` },
};

const isClause = (modifier: string): boolean => /^(die|dat|waarin) /.test(modifier);

/** A noun with what narrows it; relative clauses are joined with "en". */
function phrase(noun: string, modifiers: readonly string[]): string {
  const plain = modifiers.filter((modifier) => !isClause(modifier));
  return [noun, ...plain, ...(modifiers.some(isClause) ? [modifiers.filter(isClause).join(" en ")] : [])].join(" ");
}

/** A comma after a noun that ends in a relative clause, before the verb. */
const closed = (text: string, modifiers: readonly string[]): string => (modifiers.some(isClause) ? `${text},` : text);

/** Members that are looked at and members that count. */
export const whereNl = {
  demands,
  isCore: (isCore: boolean, isMany: boolean) =>
    isMany ? `zijn ${isCore ? "" : "geen "}knelcriteria` : `is ${isCore ? "een" : "geen"} knelcriterium`,
  /** Where nothing is asked of a criterion or theme but that it has a level or a number. */
  hasGrade: { is: (grade: string, isMany: boolean) => `${have(isMany)} een ${grade}`, that: (grade: string) => `met een ${grade}` },
  /** A criterion or theme that applies, whether it has a level or not. */
  applicable: (isMany: boolean): string => `${isMany ? "die van toepassing zijn" : "dat van toepassing is"} (ook zonder niveau)`,
  notCore: (isMany: boolean): string => (isMany ? "die geen knelcriteria zijn" : "dat geen knelcriterium is"),
  phrase,
  isClause: (modifiers: readonly string[]): boolean => modifiers.some(isClause),
  nounOf: (of: MemberKind, isCore: boolean, isMany: boolean) =>
    (isCore ? labelsNl.coreCriterion : labelsNl.members[of])[isMany ? "many" : "one"],
  /** 3 van de 4 casussen zijn “voor” */
  matched: (found: number, all: number, noun: string, modifiers: readonly string[], predicates: readonly string[]) => {
    const base = closed(phrase(noun, modifiers), modifiers);
    const says = predicates.length === 0 ? (found > 1 ? "tellen" : "telt") : grammarNl.and(predicates);
    if (all === 1) return `${found} van 1 ${base} ${says}`;
    return `${found === 0 ? "Geen" : found} van de ${all} ${base} ${says}`;
  },
  nothingToCount: (noun: string, modifiers: readonly string[]) => `Er zijn geen ${phrase(noun, modifiers)}`,
};
