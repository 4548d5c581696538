import type { Evidence } from "../../../schema/assessment.ts";
import type { Unit } from "../../../schema/framework.ts";
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
  pictureRule: ({ picture }: Unit) =>
    `Een casus is “tegen” als ${quantity(picture.against)} tegen ${verb(picture.against)}. Een andere casus is “voor” als ${quantity(picture.for)} voor ${verb(picture.for)}. De rest is “wisselend”.`,
  caseLine: (name: string, picture: string, parts: readonly string[], citizen: string) =>
    `${name} is ${picture}. ${capital(parts.join("; "))}. ${citizen}`,
  speaking: (speaks: string, observations: readonly string[]) => `${speaks}: ${observations.join(", ")}`,
  observation: (id: string, type: string) => `${id} (${type})`,
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
