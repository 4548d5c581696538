import type { evidenceNl, GroupValue } from "../nl/evidence.ts";
import { grammarEn } from "./grammar.ts";

const { and, capital } = grammarEn;
const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const quantity = (demand: string): string =>
  demand === "only-for" || demand === "only-against" ? "all observations are" : "at least one observation is";

const groupValue: { readonly [H in GroupValue]: string } = {
  mean: "the mean of the values of the observations",
  sum: "the sum of the values of the observations",
  lowest: "the lowest value of the observations",
  highest: "the highest value of the observations",
};
const article = (noun: string): string => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`);

/** What was seen: observations, sources, pictures per case. */
export const evidenceEn: typeof evidenceNl = {
  none: "There are no observations that count.",
  totals: ({ observations, sources, sourceTypes, cases, citizens }) => {
    const kinds = sources === 1 ? "" : ` of ${counted(sourceTypes.length, "kind", "kinds")}`;
    const where = cases === 0 ? "" : `, about ${counted(cases, "case", "cases")}`;
    const seen = `${counted(observations, "observation counts", "observations count")}, from ${counted(sources, "source", "sources")}${kinds}${where}.`;
    return cases === 0
      ? seen
      : `${seen} In ${citizens === 0 ? "none of the cases" : counted(citizens, "case", "cases")} the citizen was heard.`;
  },
  singleSource: "Everything rests on one source.",
  pictureRule: (picture, { one }) =>
    `${capital(article(one))} is “against” when ${quantity(picture.against)} against. Any other ${one} is “for” when ${quantity(picture.for)} for. The rest is “mixed”.`,
  groupValue: (how, { one }) => `The value of ${article(one)} is ${groupValue[how]}. Observations without a value take no part in it.`,
  groupLine: (name, parts) => `${name}. ${capital(parts.join("; "))}.`,
  withoutGroup: ({ one }, parts) => `Without ${article(one)}, so in no group. ${capital(parts.join("; "))}.`,
  caseLine: (name, picture, parts, citizen) => `${name} is ${picture}. ${capital(parts.join("; "))}. ${citizen}`,
  speaking: (speaks, observations) => `${speaks}: ${observations.join(", ")}`,
  observation: (id, facts) => `${id} (${facts.join(", ")})`,
  citizen: (picture) => `The citizen alone: ${picture}.`,
  noCitizen: "No citizen was heard.",
  withoutCase: (parts) => `Without a case, so not in the picture per case. ${capital(parts.join("; "))}.`,
  setAside: (id, why, because) => `${id} does not count: ${why}.${because === "" ? "" : ` Reason: ${because}`}`,
  emptyIndicators: (texts) => `Nothing was seen for ${texts.length === 1 ? "this indicator" : "these indicators"}: ${and(texts)}.`,
  demandsMet: (demands) => `The evidence is what the framework asks: at least ${and(demands)}.`,
  demandShort: (demand, found) => `at least ${demand} (seen: ${found === 0 ? "none" : found})`,
  demandsShort: (demands) =>
    `The evidence is narrower than the framework asks: ${and(demands)}. That does not change the level. It is a reservation.`,
  demanded: {
    "min-sources": (asked) => counted(asked, "source", "sources"),
    "min-source-types": (asked) => counted(asked, "kind of source", "kinds of source"),
    "min-cases": (asked) => counted(asked, "case", "cases"),
    "citizen-view": () => "one citizen who was heard",
  },
};
