import type { judgingCatalog, ReasonedWord, RefusalWord } from "../../catalog/judging.ts";
import type { Messages } from "../locale.ts";
import { choice, q } from "./words.ts";

const reasoned: Readonly<Record<ReasonedWord, string>> = {
  judgement: "Bij dit oordeel",
  consensus: "Bij deze gezamenlijke beoordeling",
  "not-rated": "Bij dit criterium zonder oordeel",
};

const refused: Readonly<Record<RefusalWord, string>> = {
  "no-profile": "zonder profiel is niemand aangewezen om het vast te stellen",
  "nobody-named": "het profiel wijst bij dit criterium niemand aan om het vast te stellen",
  "another-named": "het profiel wijst een andere toezichthouder aan om het vast te stellen",
};

export const judgingNl: Messages<typeof judgingCatalog> = {
  "inspection/judgement-without-reason": {
    title: "Oordeel zonder onderbouwing",
    message: ({ what }) => `${reasoned[what]} staat geen onderbouwing.`,
    hint: () => "Schrijf bij “because” waarom. Noem de waarnemingen die de doorslag geven.",
    why: "Een oordeel zonder reden is niet uit te leggen aan wie het aangaat, en niet te toetsen. Daarom is een reden altijd nodig.",
  },
  "inspection/not-applicable-not-allowed": {
    title: "“Niet van toepassing” kan hier niet",
    message: ({ criterion }) => `Het criterium ${q(criterion)} is altijd van toepassing.`,
    hint: () => "Kies “not-assessed” als er niet naar is gekeken, of “insufficient-evidence” als er te weinig is gezien.",
    why: "De eigenaar van het kader bepaalt welke criteria soms niet van toepassing zijn. Zo verdwijnt een zwak punt niet uit beeld.",
  },
  "inspection/rated-twice": {
    title: "Twee keer beoordeeld",
    message: ({ assessor, criterion }) => `${q(assessor)} heeft het criterium ${q(criterion)} twee keer beoordeeld.`,
    hint: () => "Houd één beoordeling over. Zet een eerdere onder “revised”, met de datum en de reden.",
    why: "Van iedere beoordelaar telt één beoordeling. Een wijziging blijft zichtbaar en vervangt niets stil.",
  },
  "inspection/ratings-twice": {
    title: "Twee bestanden van één beoordelaar",
    message: ({ assessor }) => `Van ${q(assessor)} zijn er twee bestanden of lijsten met beoordelingen.`,
    hint: () => "Zet alle beoordelingen bij elkaar. Of verbeter bij “assessor” van wie deze zijn.",
    why: "Iedere beoordelaar heeft één bestand en sluit dat één keer. Met twee is niet zeker wie heeft beoordeeld, en of alles gesloten is.",
  },
  "inspection/rating-unclear": {
    title: "Beoordeling onduidelijk",
    message: ({ criterion }) => `Bij ${q(criterion)} staan een niveau of getal en “notRated” allebei, of geen van beide.`,
    hint: () => "Geef een niveau met “level” (of een getal met “value”), of zeg met “notRated” en een onderbouwing waarom er geen is.",
    why: "Een criterium zonder niveau mag niet stil verdwijnen. En een niveau naast “niet beoordeeld” spreekt zichzelf tegen.",
  },
  "inspection/consensus-of-one": {
    title: "Gezamenlijke beoordeling van één persoon",
    message: ({ about }) => `De gezamenlijke beoordeling van ${q(about)} heeft bij “by” geen twee verschillende beoordelaars.`,
    hint: () => "Noem iedereen die aan het overleg meedeed. Was er geen overleg, haal de gezamenlijke beoordeling dan weg.",
    why: "Het overleg maakt oordelen betrouwbaarder. Eén persoon kan niet met zichzelf overleggen.",
  },
  "inspection/decided-twice": {
    title: "Twee keer hetzelfde vastgelegd",
    message: ({ about }) => `Over ${q(about)} staat hier voor de tweede keer iets van dezelfde soort.`,
    hint: () => "Houd er één over.",
    why: "Het gereedschap kiest niet tussen twee oordelen of twee teksten. Dat doen mensen.",
  },
  "inspection/decided-and-set-aside": {
    title: "Beslist en tegelijk terzijde gelegd",
    message: ({ about }) => `${q(about)} heeft een niveau, maar staat ook bij “notRated”.`,
    hint: () => "Haal één van de twee weg.",
    why: "Een criterium dat niet is beoordeeld, kan geen niveau hebben.",
  },
  "inspection/already-closed": {
    title: "Al gesloten",
    message: ({ on }) => `Deze beoordelingen zijn al gesloten op ${on}.`,
    hint: () => "Verander een beoordeling met “revised”: wat er stond, de datum en de reden. Sluiten hoeft dan niet opnieuw.",
    why: "Wie sluit, legt de eigen beoordeling vast voordat die van collega’s bekend zijn. Dat moment blijft staan.",
  },
  "inspection/closed-rating-changed": {
    title: "Gewijzigd na het sluiten",
    message: ({ assessor }) => `De beoordelingen van ${q(assessor)} zijn gesloten, maar daarna gewijzigd.`,
    hint: () => "Zet de oude beoordeling onder “revised”, met de datum en de reden. Opnieuw sluiten hoeft niet.",
    why: "Ieder beoordeelt eerst apart. Een wijziging na het sluiten kan terecht zijn, maar moet te zien zijn.",
  },
  "inspection/decided-before-closed": {
    title: "Beslist vóór het sluiten",
    message: ({ about, closed, of }) =>
      `Over ${q(about)} is al beslist, terwijl nog maar ${closed} van de ${of} beoordelaars ${closed === 1 ? "heeft" : "hebben"} gesloten.`,
    hint: () => "Laat eerst iedere beoordelaar sluiten.",
    why: "Wie de uitkomst al kent, beoordeelt anders. Eigen beoordelingen vooraf laten zien waar collega’s verschillen.",
  },
  "inspection/beyond-binding-limit": {
    title: "Voorbij een bindende grens",
    message: ({ level, because }) => `Het niveau ${q(level)} kan niet worden vastgesteld. De reden van de grens: ${because}`,
    hint: () => "Kies een niveau binnen de grens. Of kijk of de waarnemingen compleet en goed ingedeeld zijn.",
    why: "Het kader noemt deze grens bindend. Andere grenzen kunnen met een reden en een tweede persoon worden overschreden, deze niet.",
  },
  "inspection/second-person-missing": {
    title: "Tweede persoon ontbreekt",
    message: ({ level, party }) =>
      `Het niveau ${q(level)}${party === undefined ? "" : ` voor ${q(party)}`} ligt buiten de ruimte die de waarnemingen geven. Daarbij hoort een tweede beoordelaar.`,
    hint: () => "Noem bij “second” wie heeft meegekeken.",
    why: "Mensen mogen afwijken van het voorstel, met een reden. Met twee mensen is dat geen vergissing of voorkeur van één persoon.",
  },
  "inspection/shortfall-stays-remark": {
    title: "Wettelijk tekort blijft een opmerking",
    message: ({ criterion, level, inspectorate, why, party }) => {
      const about = party === undefined ? "" : ` bij ${q(party)}`;
      return `Het tekort ${q(level)} bij de wettelijke eis ${q(criterion)}${about} is niet vastgesteld maar een opmerking van ${q(inspectorate)}: ${refused[why]}.`;
    },
    hint: ({ competent }) =>
      competent.length > 0
        ? `Laat een beoordelaar van ${choice(competent)} het tekort vaststellen, of laat het een opmerking.`
        : "Het kan een opmerking blijven. Wie een tekort mag vaststellen, staat in een profiel onder “adopts”.",
    why: "Een tekort in wat de wet vraagt, stelt alleen de toezichthouder vast die daarover gaat. Van ieder ander is het een opmerking. Die komt apart in het rapport en telt in geen uitkomst mee.",
  },
  "inspection/same-second-person": {
    title: "Twee keer dezelfde persoon",
    message: ({ assessor }) => `${q(assessor)} staat zowel bij “by” als bij “second”.`,
    hint: () => "Noem bij “second” een andere beoordelaar.",
    why: "Een tweede persoon is er om mee te kijken. Dat kan niet dezelfde zijn.",
  },
};
