import type { ruleCatalog } from "../../catalog/rule.ts";
import type { Messages } from "../locale.ts";
import { choice, didYouMean, members, q, together } from "./words.ts";

export const ruleNl: Messages<typeof ruleCatalog> = {
  "framework/rule-without-scale": {
    title: "Beslisregel zonder schaal",
    message: () => "Deze beslisregel geeft een niveau, maar er is geen schaal genoemd.",
    hint: () => "Noem met “scale” de schaal waarop het niveau ligt.",
    why: "Een niveau heeft alleen betekenis op een schaal.",
  },
  "framework/mixed-scales": {
    title: "Verschillende schalen door elkaar",
    message: ({ scales }) => `Deze beslisregel vergelijkt niveaus van verschillende schalen: ${together(scales)}.`,
    hint: () => "Kies met “from” alleen onderdelen met dezelfde schaal.",
    why: "Een niveau van de ene schaal is niet hoger of lager dan een niveau van een andere. Een rangorde over schalen heen zou een oordeel verzinnen.",
  },
  "framework/no-value-for-level": {
    title: "Niveau zonder waarde",
    message: ({ level, scale }) =>
      `Deze beslisregel rekent met waarden, maar het niveau ${q(level)} van de schaal ${q(scale)} heeft geen waarde.`,
    hint: () => "Geef ieder niveau van de schaal een “value”, of kies een regel die niet rekent.",
    why: "Hoeveel een niveau waard is, is een keuze van de eigenaar van het kader. Die keuze moet er staan en wordt niet aangenomen.",
  },
  "framework/cuts-not-descending": {
    title: "Grenzen niet van hoog naar laag",
    message: ({ edge, before }) => `De grens ${edge} staat na ${before}. Grenzen horen van hoog naar laag te staan.`,
    hint: () => "Zet de grenzen op volgorde, de hoogste bovenaan.",
    why: "De eerste grens die past, geeft het niveau. In een andere volgorde zijn sommige niveaus niet te bereiken.",
  },
  "framework/last-cut-open": {
    title: "Laatste band niet open",
    message: ({ level }) => `De laatste band, van het niveau ${q(level)}, heeft een grens. Deze band hoort alles te nemen wat overblijft.`,
    hint: () => "Haal de grens van de laatste band weg, of voeg eronder een band zonder grens toe.",
    why: "Ieder getal moet in precies één band vallen. Anders zijn er uitkomsten waarvoor het kader geen niveau geeft.",
  },
  "framework/ladder-without-otherwise": {
    title: "Ladder zonder onderste trede",
    message: () => "Deze ladder zegt niet wat geldt als geen enkele trede past.",
    hint: () => "Sluit af met een trede met “otherwise: true”.",
    why: "Een regel moet bij ieder geheel van waarnemingen iets zeggen. Er wordt geen niveau aangenomen.",
  },
  "framework/otherwise-not-last": {
    title: "“otherwise” staat niet onderaan",
    message: () => "Na de trede met “otherwise” volgen nog treden. Die worden nooit bereikt.",
    hint: () => "Zet de trede met “otherwise: true” onderaan, en gebruik die één keer.",
    why: "De trede “otherwise” past altijd. Wat eronder staat, heeft dus geen gevolg.",
  },
  "framework/ladder-order": {
    title: "Treden niet van best naar minst goed",
    message: ({ level, before }) =>
      level === before
        ? `Het niveau ${q(level)} staat twee keer in deze ladder.`
        : `Het niveau ${q(level)} is niet minder goed dan ${q(before)}, maar staat er wel onder.`,
    hint: () => "Zet de treden op volgorde, het beste niveau bovenaan, en ieder niveau één keer.",
    why: "De eerste trede die past, geeft het niveau. In een andere volgorde krijgt iemand een lager niveau dan de regel toelaat.",
  },
  "framework/predicate-does-not-fit": {
    title: "Voorwaarde past niet",
    message: ({ predicate, of }) => `${q(predicate)} zegt niets over ${members[of]}.`,
    hint: () => "Kies een voorwaarde die bij “of” past, of verander “of”.",
    why: "Een voorwaarde die nergens over gaat, is nooit waar. De regel zou dan stil iets anders doen dan er staat.",
  },
  "framework/selection-empty": {
    title: "Keuze zonder onderdelen",
    message: ({ of }) => `Deze keuze past op geen van de ${members[of]} in dit kader.`,
    hint: () => "Kijk of de ids, kenmerken en schalen goed geschreven zijn.",
    why: "Een regel over niets geeft nooit een uitkomst.",
  },
  "framework/weight-missing": {
    title: "Gewicht ontbreekt",
    message: ({ id }) => `Voor ${q(id)} is geen gewicht genoemd.`,
    hint: () => "Noem het gewicht, of laat dit onderdeel buiten de keuze.",
    why: "Hoe zwaar iets weegt, is een keuze van de eigenaar van het kader. Die keuze moet er staan.",
  },
  "framework/weight-without-member": {
    title: "Gewicht zonder onderdeel",
    message: ({ id }) => `Er is een gewicht voor ${q(id)}, maar dat telt in deze regel niet mee.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Haal het gewicht weg.",
    why: "Een gewicht dat nergens bij hoort, is bijna altijd een tikfout in een id.",
  },
  "framework/share-out-of-range": {
    title: "Aandeel buiten 0 en 1",
    message: ({ share }) => `${q(share)} kan geen aandeel zijn. Een aandeel ligt tussen 0 en 1.`,
    hint: () => 'Schrijf een breuk of een decimaal: driekwart is "3/4" of 0.75, niet 75.',
    why: "Met een aandeel boven de 1 is een voorwaarde nooit waar, en onder de 0 altijd.",
  },
  "framework/weight-not-positive": {
    title: "Gewicht niet boven nul",
    message: ({ id, weight }) => `Het gewicht van ${q(id)} is ${weight}. Een gewicht is groter dan nul.`,
    hint: () => "Kies een gewicht boven nul, of laat het onderdeel met “from” buiten de regel.",
    why: "Met een negatief gewicht zou een beter niveau de uitkomst slechter maken. Met gewicht nul telt een onderdeel niet mee, zonder dat het er staat.",
  },
  "framework/asks-too-much": {
    title: "Meer gevraagd dan er is",
    message: ({ asked, found }) => `Er worden ${asked} onderdelen met een niveau gevraagd, maar er zijn er ${found}.`,
    hint: () => "Vraag er minder, of kies met “from” meer onderdelen.",
    why: "Zo zou er nooit een uitkomst zijn.",
  },
  "framework/picture-ambiguous": {
    title: "Beeld niet eenduidig",
    message: () => "Een casus met een waarneming voor én een waarneming tegen is volgens deze regel allebei.",
    hint: () => "Kies bij “for” of bij “against” de vorm met “only-”.",
    why: "Een casus heeft één beeld. Welk van de twee voorgaat, moet het kader zeggen.",
  },
  "framework/cut-without-edge": {
    title: "Band zonder grens",
    message: ({ level }) => `De band van het niveau ${q(level)} heeft niet precies één grens.`,
    hint: () => "Schrijf “above” (meer dan) of “atLeast” (dit of meer), niet allebei. Alleen de laatste band heeft geen grens.",
    why: "Of een grens zelf meetelt, maakt uit voor wie er precies op zit. Daarom staat het er bij iedere band.",
  },
  "framework/bound-missing": {
    title: "Grens ontbreekt",
    message: () => "Hier staat wel wat er vergeleken of begrensd wordt, maar niet waarmee.",
    hint: ({ keys }) => `Voeg toe: ${choice(keys)}.`,
    why: "Zonder grens zegt deze regel niets. Een grens wordt nooit aangenomen.",
  },
  "framework/bounds-reversed": {
    title: "Grenzen omgekeerd",
    message: ({ atLeast, atMost }) => `“atLeast” (${q(atLeast)}) ligt hoger dan “atMost” (${q(atMost)}).`,
    hint: () => "Draai de twee niveaus om.",
    why: "Zo blijft er geen niveau over. Een uitkomst moet altijd binnen de grenzen kunnen liggen.",
  },
};
