import type { ruleCatalog } from "../../catalog/rule.ts";
import type { Messages } from "../locale.ts";
import { choice, didYouMean, members, q, together } from "./words.ts";

export const ruleNl: Messages<typeof ruleCatalog> = {
  "framework/rule-without-scale": {
    title: "Beslisregel zonder schaal",
    message: () => "Deze beslisregel geeft een niveau of getal, maar er is geen schaal genoemd.",
    hint: () => "Noem met “scale” de schaal waarop de uitkomst ligt.",
    why: "Een niveau of getal heeft alleen betekenis op een schaal.",
  },
  "framework/rule-does-not-fit-scale": {
    title: "Regel past niet bij de schaal",
    message: ({ rule, scale, gives }) =>
      gives === "level"
        ? `${q(rule)} gaat over niveaus, maar ${q(scale)} is een schaal van getallen.`
        : `${q(rule)} geeft een getal, maar ${q(scale)} is een schaal met niveaus.`,
    hint: ({ gives }) =>
      gives === "level"
        ? "Gebruik “number” of “rank”, of kies een schaal met niveaus."
        : "Verdeel het getal met “bands” in niveaus, of kies een schaal van getallen.",
    why: "Een uitkomst moet op haar eigen schaal liggen. Anders betekent ze niets.",
  },
  "framework/mixed-scales": {
    title: "Verschillende schalen door elkaar",
    message: ({ scales }) => `Deze beslisregel haalt verschillende schalen door elkaar: ${together(scales)}.`,
    hint: () =>
      "Kies met “from” of “among” alleen onderdelen met dezelfde schaal. Reken je met waarden, zeg dan met “byScale” per schaal wat telt.",
    why: "Een niveau van de ene schaal is niet hoger of lager dan een niveau van een andere. Een rangorde of som over schalen heen zou een oordeel verzinnen.",
  },
  "framework/no-value-for-level": {
    title: "Niveau zonder waarde",
    message: ({ level, scale }) =>
      `Deze beslisregel rekent met waarden, maar het niveau ${q(level)} van de schaal ${q(scale)} heeft geen waarde.`,
    hint: () => "Geef ieder niveau van de schaal een “value”, of kies een regel die niet rekent.",
    why: "Hoeveel een niveau waard is, is een keuze van de eigenaar van het kader. Die keuze moet er staan en wordt niet aangenomen.",
  },
  "framework/members-without-value": {
    title: "Rekenen zonder waarde",
    message: ({ of, lacks }) =>
      lacks === "unit-value"
        ? `Deze beslisregel rekent met waarden van ${members[of]}, maar het kader zegt niet hoe zo’n waarde ontstaat.`
        : `Deze beslisregel rekent met waarden van ${members[of]}, maar geen enkele indicator van dit criterium heeft een schaal.`,
    hint: ({ lacks }) =>
      lacks === "unit-value"
        ? "Zeg bij “unit” met “value” hoe de waarnemingen samen een waarde geven: mean, lowest, highest of sum."
        : "Geef de indicator met “scale” een schaal, of kies een regel die telt in plaats van rekent.",
    why: "Wat geen waarde heeft, doet in een som of gemiddelde niet mee. De regel zou dan nooit iets geven.",
  },
  "framework/members-without-level": {
    title: "Niveau gevraagd van getallen",
    message: ({ of, scales }) =>
      scales.length === 0
        ? `“level” is gevraagd van ${members[of]}, maar die hebben geen schaal.`
        : `“level” is gevraagd van ${members[of]} op een schaal van getallen (${together(scales)}). Die hebben geen niveau.`,
    hint: () => "Vraag met “value” naar het getal, of kies andere onderdelen.",
    why: "Een voorwaarde die nergens over gaat, is nooit waar. De regel zou dan stil iets anders doen dan er staat.",
  },
  "framework/over-missing": {
    title: "“over” ontbreekt",
    message: () => "Deze beslisregel rekent met waarden, maar zegt niet waarover: over waarnemingen of over casussen.",
    hint: () => "Voeg “over” toe: bijvoorbeeld “over: cases” of “over: observations”.",
    why: "Het gemiddelde van waarnemingen is iets anders dan het gemiddelde van casussen. Die keuze wordt niet aangenomen.",
  },
  "framework/unit-does-not-fit": {
    title: "Waarnemingen zijn anders gegroepeerd",
    message: ({ of, unit }) => `Hier wordt gekeken naar ${members[of]}, maar de waarnemingen tellen in ${members[unit]}.`,
    hint: ({ unit }) => `Kies ${q(unit)} of “observations”, of verander “per” bij “unit”.`,
    why: "Waarnemingen tellen per criterium in één soort groep. Andere groepen zijn er dan niet.",
  },
  "framework/value-map-does-not-fit": {
    title: "Omzetting past niet",
    message: ({ map, of }) => `${q(map)} kan niet bij ${members[of]}: die hebben een waarde, maar geen niveau en geen schaal.`,
    hint: () => "Gebruik “value”, “linear”, “log” of “cap”, of reken met “over: observations”.",
    why: "De omzetting zou niets vinden. Dan doen deze onderdelen stil niet mee.",
  },
  "framework/by-scale-incomplete": {
    title: "Schaal ontbreekt in “byScale”",
    message: ({ scale }) => `“byScale” zegt niet wat telt op de schaal ${q(scale)}, maar er zijn onderdelen met die schaal.`,
    hint: () => "Zeg wat op die schaal telt, of laat die onderdelen met “among” buiten de regel.",
    why: "Onderdelen van een schaal die ontbreekt, doen stil niet mee.",
  },
  "framework/lookup-incomplete": {
    title: "“lookup” niet volledig",
    message: ({ grade, scale }) => `“lookup” zegt niet wat ${q(grade)} van de schaal ${q(scale)} waard is.`,
    hint: () => "Noem ieder niveau of getal van de schaal, precies zoals de schaal het schrijft.",
    why: "Wat niet genoemd is, heeft geen waarde en doet stil niet mee.",
  },
  "framework/lookup-never-complete": {
    title: "“lookup” kan niet volledig zijn",
    message: ({ scale }) => `Van de schaal ${q(scale)} is geen lijst van alle getallen te maken. “lookup” kan ze dus niet allemaal noemen.`,
    hint: () => "Geef de schaal een “step”, of zet het getal om met “linear”, “log” of “cap”.",
    why: "Wat niet genoemd is, heeft geen waarde en doet stil niet mee.",
  },
  "framework/range-empty": {
    title: "Bereik is één punt",
    message: ({ number }) => `Het bereik begint en eindigt bij ${number}. Daar loopt geen lijn tussen.`,
    hint: () => "Schrijf bij “from” twee verschillende getallen.",
    why: "Omzetten verdeelt een bereik. Een bereik van één punt is niet te verdelen.",
  },
  "framework/value-not-above-zero": {
    title: "Getal niet boven nul",
    message: ({ value, rule }) =>
      `${q(rule)} kan alleen met getallen boven nul, ${value === undefined ? "maar hier kan elk getal voorkomen" : `maar hier kan ${value} voorkomen`}.`,
    hint: ({ rule }) =>
      rule === "log"
        ? "Laat het bereik en de schaal boven nul beginnen."
        : "Zorg met “cap: { atLeast: … }” dat elke waarde boven nul ligt.",
    why: "Van nul en negatieve getallen bestaat dit niet. De regel zou dan geen uitkomst geven.",
  },
  "framework/maximum-not-above-zero": {
    title: "Geen hoogste som",
    message: ({ maximum, of }) =>
      maximum === undefined
        ? `De hoogste som die deze ${members[of]} kunnen halen, is niet bekend of niet boven nul.`
        : `De hoogste som waarvan een percentage wordt genomen, kan ${maximum} zijn. Die hoort boven nul te liggen.`,
    hint: () => "Begin met “start” bij een getal boven nul, of geef de hoogste niveaus een waarde boven nul.",
    why: "Een percentage van nul of minder bestaat niet.",
  },
  "framework/weights-too-fine": {
    title: "Gewichten te fijn",
    message: ({ total, most }) =>
      `In hele getallen zijn deze gewichten samen ${total}. Voor een meetkundig gemiddelde mag dat hoogstens ${most} zijn.`,
    hint: () => "Kies gewichten in ronde verhoudingen, zoals 1, 2 en 0.5.",
    why: "Een meetkundig gemiddelde is een wortel van die macht, en die wordt precies uitgerekend.",
  },
  "framework/weights-without-ids": {
    title: "Gewichten van onbekende onderdelen",
    message: ({ of }) => `Welke ${members[of]} er zijn, weet het kader niet. Er kan dus geen gewicht bij staan.`,
    hint: () => "Gebruik “mean”, of “powerMean” zonder “weights”.",
    why: "Een gewicht hoort bij een id. Zonder gewicht doet een onderdeel stil niet mee.",
  },
  "framework/number-outside-scale": {
    title: "Uitkomst kan buiten de schaal komen",
    message: ({ scale, min, max, from = "onbegrensd laag", until = "onbegrensd hoog" }) =>
      `Dit getal kan lopen van ${from} tot en met ${until}, maar de schaal ${q(scale)} loopt van ${min} tot en met ${max}.`,
    hint: () => "Maak de schaal ruimer, of houd de waarden met “cap”, “linear” of gewichten binnen de schaal.",
    why: "Een uitkomst buiten haar schaal betekent niets en is met niets te vergelijken.",
  },
  "framework/number-between-steps": {
    title: "Uitkomst kan tussen de stappen liggen",
    message: ({ scale, step }) => `Dit getal kan tussen de stappen van ${step} van de schaal ${q(scale)} liggen.`,
    hint: () => "Rond het getal af met “round”, of laat “step” van de schaal weg.",
    why: "Een schaal met stappen heeft geen getallen daartussen. Hoe wordt afgerond, moet er staan.",
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
    message: () => "Na “otherwise” volgt nog iets. Dat wordt nooit bereikt.",
    hint: () => "Zet de trede of rij met “otherwise: true” onderaan, en gebruik die één keer.",
    why: "“otherwise” past altijd. Wat eronder staat, heeft dus geen gevolg.",
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
  "framework/table-without-level": {
    title: "Tabel zonder niveau",
    message: () => "Geen enkele rij van deze tabel geeft een niveau.",
    hint: () => "Geef minstens één rij een “level”, of schrijf “outcome: none” als alleen mensen oordelen.",
    why: "Zo zou er nooit een uitkomst zijn.",
  },
  "framework/shift-of-nothing": {
    title: "Verschuiving van nul",
    message: () => "Deze verschuiving verandert het niveau niet.",
    hint: () => "Schrijf 1 voor een niveau hoger of -1 voor een niveau lager, of haal de verschuiving weg.",
    why: "De reden die erbij staat, zou in het rapport komen zonder dat er iets gebeurt.",
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
    message: ({ asked, found }) => `Er worden ${asked} onderdelen gevraagd, maar er zijn er ${found}.`,
    hint: () => "Vraag er minder, of kies met “from” meer onderdelen.",
    why: "Zo zou er nooit een uitkomst zijn.",
  },
  "framework/met-missing": {
    title: "Schaal zegt niet wanneer het voldoet",
    message: ({ scale }) => `Wat ontbreekt, telt hier als voldaan, maar de schaal ${q(scale)} zegt niet welk niveau of getal dat is.`,
    hint: () => "Voeg “met” toe aan de schaal, of kies iets anders bij “then”.",
    why: "Wanneer iets voldoet, is een keuze van de eigenaar van het kader. Die keuze moet er staan.",
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
    hint: () => "Draai de twee grenzen om.",
    why: "Zo blijft er niets over. Een uitkomst moet altijd binnen de grenzen kunnen liggen.",
  },
  "framework/comparison-never-holds": {
    title: "Grenzen die elkaar uitsluiten",
    message: ({ low, high }) => `Geen enkel getal voldoet aan ${q(low)} én ${q(high)}.`,
    hint: () => "Kijk of de grenzen zijn verwisseld. Bedoel je het een óf het ander, gebruik dan “any”.",
    why: "Een voorwaarde die nooit waar is, doet niets. Een niveau is dan misschien niet te bereiken.",
  },
};
