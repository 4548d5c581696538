import type { Evidence } from "../../../schema/assessment.ts";
import type { Unit } from "../../../schema/framework.ts";
import { grammarNl } from "./grammar.ts";

const { and, capital } = grammarNl;
const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const demanded: { readonly [D in Evidence["demands"][number]["demand"]]: (asked: number) => string } = {
  "min-sources": (asked) => counted(asked, "bron", "bronnen"),
  "min-source-types": (asked) => counted(asked, "soort bron", "soorten bronnen"),
  "min-cases": (asked) => counted(asked, "casus", "casussen"),
  "citizen-view": () => "het verhaal van een bewoner",
};

const quantity = (demand: string): string => (demand === "only-for" || demand === "only-against" ? "alle waarnemingen" : "minstens één waarneming");
const verb = (demand: string): string => (demand === "only-for" || demand === "only-against" ? "zijn" : "is");

/** What was seen: observations, sources, pictures per case. */
export const evidenceNl = {
  none: "Er zijn geen waarnemingen die meetellen.",
  totals: ({ observations, sources, cases, citizens }: Evidence) => {
    const where = cases === 0 ? "" : `, over ${counted(cases, "casus", "casussen")}`;
    const seen = `Er ${observations === 1 ? "telt" : "tellen"} ${counted(observations, "waarneming", "waarnemingen")} mee uit ${counted(sources, "bron", "bronnen")}${where}.`;
    return cases === 0 ? seen : `${seen} In ${citizens === 0 ? "geen enkele casus" : counted(citizens, "casus", "casussen")} is de bewoner zelf gesproken.`;
  },
  sourceTypes: (types: readonly string[]) => `Soorten bronnen: ${and(types)}.`,
  singleSource: "Alles rust op één bron.",
  pictureRule: ({ picture }: Unit) =>
    `Een casus is “tegen” als ${quantity(picture.against)} tegen ${verb(picture.against)}. Een andere casus is “voor” als ${quantity(picture.for)} voor ${verb(picture.for)}. De rest is “wisselend”.`,
  caseLine: (name: string, picture: string, parts: readonly string[], citizen: string) => `${name} is ${picture}. ${capital(parts.join("; "))}. ${citizen}`,
  speaking: (speaks: string, observations: readonly string[]) => `${speaks}: ${observations.join(", ")}`,
  observation: (id: string, type: string) => `${id} (${type})`,
  citizen: (picture: string) => `De bewoner zelf: ${picture}.`,
  noCitizen: "Geen bewoner gesproken.",
  withoutCase: (parts: readonly string[]) => `Zonder casus: ${parts.join("; ")}. Dit telt niet mee in het beeld per casus.`,
  setAside: (id: string, why: string, because: string) => `${id} telt niet mee: ${why}.${because === "" ? "" : ` Reden: ${because}`}`,
  emptyIndicators: (texts: readonly string[]) => `${texts.length === 1 ? "Bij deze indicator" : "Bij deze indicatoren"} is niets gezien: ${and(texts)}.`,
  demandsMet: (demands: readonly string[]) => `De onderbouwing is zoals het kader vraagt: minstens ${and(demands)}.`,
  demandShort: (demand: string, found: number) =>
    `Het kader vraagt minstens ${demand}; er is ${found === 0 ? "niets" : `maar ${found}`}. Dat verandert het niveau niet, maar het is een kanttekening.`,
  demanded,
};
