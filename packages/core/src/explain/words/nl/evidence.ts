import type { Evidence } from "../../../schema/assessment.ts";
import type { Unit } from "../../../schema/framework.ts";
import type { Noun } from "../../grade-noun.ts";
import { grammarNl } from "./grammar.ts";

const { and, capital } = grammarNl;
const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const demanded: { readonly [D in Evidence["demands"][number]["demand"]]: (asked: number) => string } = {
  "min-sources": (asked) => counted(asked, "bron", "bronnen"),
  "min-source-types": (asked) => counted(asked, "soort bron", "soorten bronnen"),
  "min-cases": (asked) => counted(asked, "casus", "casussen"),
  "citizen-view": () => "één gesproken bewoner",
};

const quantity = (demand: string): string =>
  demand === "only-for" || demand === "only-against" ? "alle waarnemingen" : "minstens één waarneming";
const verb = (demand: string): string => (demand === "only-for" || demand === "only-against" ? "zijn" : "is");

export type GroupValue = NonNullable<Unit["value"]>;
const groupValue: { readonly [H in GroupValue]: string } = {
  mean: "het gemiddelde van de waarden van de waarnemingen",
  sum: "de som van de waarden van de waarnemingen",
  lowest: "de laagste waarde van de waarnemingen",
  highest: "de hoogste waarde van de waarnemingen",
};

/** What was seen: observations, sources, pictures per case. */
export const evidenceNl = {
  none: "Er zijn geen waarnemingen die meetellen.",
  totals: ({ observations, sources, sourceTypes, cases, citizens }: Evidence) => {
    const kinds = sources === 1 ? "" : ` van ${counted(sourceTypes.length, "soort", "soorten")}`;
    const where = cases === 0 ? "" : `, over ${counted(cases, "casus", "casussen")}`;
    const seen = `Er ${observations === 1 ? "telt" : "tellen"} ${counted(observations, "waarneming", "waarnemingen")} mee uit ${counted(sources, "bron", "bronnen")}${kinds}${where}.`;
    return cases === 0
      ? seen
      : `${seen} In ${citizens === 0 ? "geen enkele casus" : counted(citizens, "casus", "casussen")} is de bewoner zelf gesproken.`;
  },
  singleSource: "Alles rust op één bron.",
  pictureRule: (picture: Unit["picture"], { one }: Noun) =>
    `Een ${one} is “tegen” als ${quantity(picture.against)} tegen ${verb(picture.against)}. Een andere ${one} is “voor” als ${quantity(picture.for)} voor ${verb(picture.for)}. De rest is “wisselend”.`,
  groupValue: (how: GroupValue, { one }: Noun) =>
    `De waarde van een ${one} is ${groupValue[how]}. Waarnemingen zonder waarde doen daarin niet mee.`,
  groupLine: (name: string, parts: readonly string[]) => `${name}. ${capital(parts.join("; "))}.`,
  withoutGroup: ({ one }: Noun, parts: readonly string[]) => `Zonder ${one}, dus in geen groep. ${capital(parts.join("; "))}.`,
  caseLine: (name: string, picture: string, parts: readonly string[], citizen: string) =>
    `${name} is ${picture}. ${capital(parts.join("; "))}. ${citizen}`,
  speaking: (speaks: string, observations: readonly string[]) => `${speaks}: ${observations.join(", ")}`,
  observation: (id: string, facts: readonly string[]) => `${id} (${facts.join(", ")})`,
  citizen: (picture: string) => `De bewoner zelf: ${picture}.`,
  noCitizen: "Geen bewoner gesproken.",
  withoutCase: (parts: readonly string[]) => `Zonder casus, dus niet in het beeld per casus. ${capital(parts.join("; "))}.`,
  setAside: (id: string, why: string, because: string) => `${id} telt niet mee: ${why}.${because === "" ? "" : ` Reden: ${because}`}`,
  emptyIndicators: (texts: readonly string[]) =>
    `${texts.length === 1 ? "Bij deze indicator" : "Bij deze indicatoren"} is niets gezien: ${and(texts)}.`,
  demandsMet: (demands: readonly string[]) => `De onderbouwing is zoals het kader vraagt: minstens ${and(demands)}.`,
  demandShort: (demand: string, found: number) => `minstens ${demand} (gezien: ${found === 0 ? "geen" : found})`,
  demandsShort: (demands: readonly string[]) =>
    `De onderbouwing is smaller dan het kader vraagt: ${and(demands)}. Dat verandert het niveau niet. Het is wel een kanttekening.`,
  demanded,
};
