import type { whereNl } from "../nl/where.ts";
import { grammarEn } from "./grammar.ts";
import { labelsEn } from "./labels.ts";

const be = (isMany: boolean): string => (isMany ? "are" : "is");
const have = (isMany: boolean): string => (isMany ? "have" : "has");

const phrase = (noun: string, modifiers: readonly string[]): string => {
  const isClause = (modifier: string): boolean => /^(that|in which) /.test(modifier);
  const plain = modifiers.filter((modifier) => !isClause(modifier));
  return [noun, ...plain, ...(modifiers.some(isClause) ? [modifiers.filter(isClause).join(" and ")] : [])].join(" ");
};

/** Members that are looked at and members that count. */
export const whereEn: typeof whereNl = {
  demands: {
    picture: { is: (list, many) => `${be(many)} ${list}`, that: (list, many) => `that ${be(many)} ${list}` },
    citizen: {
      is: (list, many) => `${be(many)} ${list} according to the citizen`,
      that: (list, many) => `that ${be(many)} ${list} according to the citizen`,
    },
    spoken: {
      is: (_, many, of) => (of === "cases" ? `${be(many)} about a citizen who was heard` : `${have(many)} a citizen who was heard`),
      that: (_list, _many, of) => (of === "cases" ? "in which a citizen was heard" : "with a citizen who was heard"),
    },
    speaks: { is: (list, many) => `${be(many)} ${list}`, that: (list, many) => `that ${be(many)} ${list}` },
    shows: { is: (list, many) => `${be(many)} about ${list}`, that: (list, many) => `that ${be(many)} about ${list}` },
    sourceType: {
      is: (list, many) => `${many ? "come" : "comes"} from a source of the kind ${list}`,
      that: (list, many) => `that ${many ? "come" : "comes"} from a source of the kind ${list}`,
    },
    indicator: {
      is: (list, many) => `${many ? "belong" : "belongs"} to indicator ${list}`,
      that: (list, many) => `that ${many ? "belong" : "belongs"} to indicator ${list}`,
    },
    level: { is: (list, many) => `${have(many)} level ${list}`, that: (list) => `with level ${list}` },
    value: { is: (list, many) => `${have(many)} a value of ${list}`, that: (list) => `with a value of ${list}` },
    scale: { is: (list, many) => `${be(many)} on the scale ${list}`, that: (list) => `on the scale ${list}` },
    norm: { is: (list, many) => `${be(many)} about ${list}`, that: (list) => `about ${list}` },
    tag: { is: (list, many) => `${have(many)} the tag ${list}`, that: (list) => `with the tag ${list}` },
    id: { is: (list, many) => `${be(many)} in this list: ${list}`, that: (list) => `(${list})` },
  },
  isCore: (isCore, isMany) => `${be(isMany)} ${isCore ? "" : "not "}${isMany ? "core criteria" : "a core criterion"}`,
  hasGrade: { is: (grade, isMany) => `${have(isMany)} a ${grade}`, that: (grade) => `with a ${grade}` },
  applicable: (isMany) => `that ${isMany ? "apply" : "applies"} (also without a level)`,
  notCore: (isMany) => `that ${be(isMany)} not ${isMany ? "core criteria" : "a core criterion"}`,
  phrase,
  isClause: () => false,
  nounOf: (of, isCore, isMany) => (isCore ? labelsEn.coreCriterion : labelsEn.members[of])[isMany ? "many" : "one"],
  matched: (found, all, noun, modifiers, predicates) => {
    const base = phrase(noun, modifiers);
    const says = predicates.length === 0 ? (found > 1 ? "count" : "counts") : grammarEn.and(predicates);
    return all === 1 ? `${found} of 1 ${base} ${says}` : `${found === 0 ? "None" : found} of the ${all} ${base} ${says}`;
  },
  nothingToCount: (noun, modifiers) => `There are no ${phrase(noun, modifiers)}`,
};
