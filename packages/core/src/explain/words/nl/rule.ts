import type { Noun } from "../../grade-noun.ts";
import { grammarNl } from "./grammar.ts";

const { and } = grammarNl;

const compared = {
  atLeast: (edge: string) => `minstens ${edge}`,
  above: (edge: string) => `meer dan ${edge}`,
  atMost: (edge: string) => `hoogstens ${edge}`,
  below: (edge: string) => `minder dan ${edge}`,
};

const small = ["", "één", "twee", "drie", "vier"];

/** Het op één na laagste; the first is simply the lowest. */
const kth = (place: number, end: "laagste" | "hoogste"): string =>
  place === 1 ? `het ${end}` : `het op ${small[place - 1] ?? place - 1} na ${end}`;

/** The rule as it was written, and what it did. */
export const ruleNl = {
  ladder: (level: string) => `De beslisregel geeft ${level}. Hij probeert de niveaus in deze volgorde. Het eerste dat klopt, geldt.`,
  climb: (level: string) =>
    `De beslisregel geeft ${level}. Hij begint bij de onderste trede. Een trede geldt alleen als elke lagere trede ook klopt.`,
  noClimb:
    "De beslisregel geeft geen niveau. Hij begint bij de onderste trede. Een trede geldt alleen als elke lagere trede ook klopt. Hij stopt waar niet te zeggen is of een trede klopt.",
  bottomRung: (level: string) => `${level}: ja, dit is de onderste trede.`,
  noRung: "De beslisregel geeft geen niveau. Hij probeert de niveaus in deze volgorde, en stopt waar niet te zeggen is of het klopt.",
  rung: (level: string, holds: boolean | undefined, fact: string) =>
    `${level}: ${holds === undefined ? "niet te zeggen" : holds ? "ja" : "nee"}. ${fact}`,
  otherwise: (level: string) => `${level}: ja, want geen van de niveaus hierboven klopt.`,
  rank: {
    lowest: (given: string, { one }: Noun) => `De beslisregel neemt het laagste ${one}. Dat is ${given}.`,
    highest: (given: string, { one }: Noun) => `De beslisregel neemt het hoogste ${one}. Dat is ${given}.`,
    best: (given: string, { one }: Noun) => `De beslisregel neemt het beste ${one}. Dat is ${given}.`,
    worst: (given: string, { one }: Noun) => `De beslisregel neemt het slechtste ${one}. Dat is ${given}.`,
    "lower-median": (given: string, { many }: Noun) =>
      `De beslisregel zet de ${many} op volgorde en neemt het middelste. Bij een even aantal is dat het laagste van de twee in het midden. Dat is ${given}.`,
  },
  kthLowest: (place: number) => kth(place, "laagste"),
  kthHighest: (place: number) => kth(place, "hoogste"),
  kth: (which: string, given: string, { many }: Noun) => `De beslisregel zet de ${many} op volgorde en neemt ${which}. Dat is ${given}.`,
  tooFew: (which: string, needed: number, found: number, { one, many }: Noun) =>
    `De beslisregel geeft geen ${one}. Hij neemt ${which}, en daarvoor zijn minstens ${needed} ${many} nodig. Er ${found === 1 ? "is er maar 1" : `zijn er ${found === 0 ? "geen" : `maar ${found}`}`}.`,
  lowerIsBetter: "Op deze schaal is lager beter.",
  order: (grades: readonly string[]) => `Van laag naar hoog: ${grades.join(", ")}.`,
  gradeOf: (given: string, name: string) => `${given} (${name})`,
  number: (given: string) => `De beslisregel geeft ${given}.`,
  bands: (level: string, measured: string, edges: readonly string[]) =>
    edges.length === 0
      ? `De beslisregel geeft ${level}: het getal is ${measured}.`
      : `De beslisregel geeft ${level}: ${measured} is ${and(edges)}.`,
  edge: compared,
  notAbove: (edge: string) => `niet meer dan ${edge}`,
  notAtLeast: (edge: string) => `minder dan ${edge}`,
  noGrade: ({ one }: Noun) => `De beslisregel geeft geen ${one}: er is niets om mee te rekenen.`,
  unreadable: "Deze regel staat niet in het kader zoals het is bewaard.",
  clamped: (from: string, to: string) => `De beslisregel gaf ${from}. Dat ligt buiten de ruimte, dus wordt het ${to}.`,
  clampedShifted: (from: string, to: string) =>
    `Na de beslisregel en de verschuivingen was het ${from}. Dat ligt buiten de ruimte, dus wordt het ${to}.`,
  impossible: (given: string, { many }: Noun) =>
    `Hoe de ontbrekende ${many} ook uitvallen: ${given} kan er niet uitkomen. Daarom is er nog geen uitkomst.`,
  range: (given: string, { one }: Noun) => `Welk ${one} de rest ook krijgt, de uitkomst is ${given}.`,
  rangeOpen: ({ one }: Noun) => `De uitkomst hangt er nog van af welk ${one} de rest krijgt. Daarom is er nog geen uitkomst.`,
  proposal: (given: string) => `Het voorstel is ${given}.`,
  noProposal: "Er is geen voorstel.",
  computed: (given: string) => `Berekend: ${given}.`,
  all: "Alle voorwaarden moeten kloppen:",
  any: "Minstens één voorwaarde moet kloppen:",
  not: "Dit mag juist niet kloppen:",
  verdict: (holds: boolean | undefined): string =>
    holds === undefined ? "Dat is niet te zeggen." : holds ? "Dat klopt." : "Dat klopt niet.",
  needed: (fact: string, edges: readonly string[]) => `${fact}; nodig: ${and(edges)}.`,
  fact: (fact: string) => `${fact}.`,
  everyNeeded: "allemaal",
  some: (what: string, found: readonly string[]) => `Nodig: minstens één ${what}. Gevonden: ${found.length === 0 ? "geen" : and(found)}.`,
  none: (what: string, found: readonly string[]) => `Nodig: geen ${what}. Gevonden: ${found.length === 0 ? "geen" : and(found)}.`,
};
