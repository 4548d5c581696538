import { grammarNl } from "./grammar.ts";

const { and } = grammarNl;

const compared = {
  atLeast: (edge: string) => `minstens ${edge}`,
  above: (edge: string) => `meer dan ${edge}`,
  atMost: (edge: string) => `hoogstens ${edge}`,
  below: (edge: string) => `minder dan ${edge}`,
};

/** The rule as it was written, and what it did. */
export const ruleNl = {
  ladder: (level: string) => `De beslisregel geeft ${level}. Hij probeert de niveaus in deze volgorde. Het eerste dat klopt, geldt.`,
  noRung: "De beslisregel geeft geen niveau. Hij probeert de niveaus in deze volgorde, en stopt waar niet te zeggen is of het klopt.",
  rung: (level: string, holds: boolean | undefined, fact: string) =>
    `${level}: ${holds === undefined ? "niet te zeggen" : holds ? "ja" : "nee"}. ${fact}`,
  otherwise: (level: string) => `${level}: ja, want geen van de niveaus hierboven klopt.`,
  rank: {
    lowest: (level: string) => `De beslisregel neemt het laagste niveau. Dat is ${level}.`,
    highest: (level: string) => `De beslisregel neemt het hoogste niveau. Dat is ${level}.`,
    "lower-median": (level: string) =>
      `De beslisregel zet de niveaus op volgorde en neemt het middelste. Bij een even aantal is dat het laagste van de twee in het midden. Dat is ${level}.`,
  },
  order: (levels: readonly string[]) => `Van laag naar hoog: ${levels.join(", ")}.`,
  levelOf: (level: string, name: string) => `${level} (${name})`,
  bands: (level: string, measured: string, edges: readonly string[]) =>
    edges.length === 0
      ? `De beslisregel geeft ${level}: het getal is ${measured}.`
      : `De beslisregel geeft ${level}: ${measured} is ${and(edges)}.`,
  edge: compared,
  notAbove: (edge: string) => `niet meer dan ${edge}`,
  notAtLeast: (edge: string) => `minder dan ${edge}`,
  noLevel: "De beslisregel geeft geen niveau: er is niets om mee te rekenen.",
  unreadable: "Deze regel staat niet in het kader zoals het is bewaard.",
  clamped: (from: string, to: string) => `De beslisregel gaf ${from}. Dat ligt buiten de ruimte, dus wordt het ${to}.`,
  impossible: (level: string) => `Hoe de ontbrekende niveaus ook uitvallen: ${level} kan er niet uitkomen. Daarom is er nog geen uitkomst.`,
  proposal: (level: string) => `Het voorstel is ${level}.`,
  noProposal: "Er is geen voorstel.",
  computed: (level: string) => `Berekend: ${level}.`,
  all: "Alle voorwaarden moeten kloppen:",
  any: "Minstens één voorwaarde moet kloppen:",
  not: "Dit mag juist niet kloppen:",
  verdict: (holds: boolean | undefined): string =>
    holds === undefined ? "Dat is niet te zeggen." : holds ? "Dat klopt." : "Dat klopt niet.",
  needed: (fact: string, edges: readonly string[]) => `${fact}; nodig: ${and(edges)}.`,
  fact: (fact: string) => `${fact}.`,
  everyNeeded: "allemaal",
  some: (what: string, found: readonly string[]) => `Nodig: minstens één ${what}. Gevonden: ${found.length === 0 ? "geen" : and(found)}.`,
};
