import type { inspectionCatalog } from "../../catalog/inspection.ts";
import type { Messages } from "../locale.ts";
import { choice, chooseFrom, didYouMean, didYouMeanOr, parts, q } from "./words.ts";

const inFramework =
  "Alles wat wordt opgeschreven, hoort bij een onderdeel van het kader. Wat nergens bij hoort, zou niet meetellen zonder dat iemand het merkt.";
const inHead = "Een verwijzing moet te volgen zijn. Alleen zo is later na te gaan waar een oordeel op rust.";

const outline = "Met kader kaders en het id van het kader zie je alle criteria en indicatoren.";

export const inspectionNl: Messages<typeof inspectionCatalog> = {
  "inspection/no-head": {
    title: "Onderzoek zonder hoofdbestand",
    message: () => "Er is geen bestand met “kind: inspection”.",
    hint: () => "Voeg inspection.yaml toe, of geef de map op waarin dat bestand staat.",
    why: "Het hoofdbestand zegt wat er wordt onderzocht, met welk kader en door wie.",
  },
  "inspection/several-heads": {
    title: "Meer dan één hoofdbestand",
    message: () => "Er is meer dan één bestand met “kind: inspection”.",
    hint: () => "Zet ieder onderzoek in een eigen map.",
    why: "Met twee hoofdbestanden is niet duidelijk bij welk onderzoek de andere bestanden horen.",
  },
  "inspection/key-twice": {
    title: "Veld in twee bestanden",
    message: ({ key }) => `Het veld ${q(key)} staat in twee bestanden.`,
    hint: () => "Houd één van de twee over.",
    why: "Lijsten uit verschillende bestanden worden samengevoegd. Van andere velden kan er maar één gelden.",
  },
  "inspection/duplicate-id": {
    title: "Id komt twee keer voor",
    message: ({ what, id }) =>
      what === "observation" ? `Het nummer ${q(id)} komt twee keer voor.` : `Het ${parts[what]}-id ${q(id)} komt twee keer voor.`,
    hint: ({ what }) =>
      what === "observation" ? "Geef het volgende vrije nummer; een nummer wordt nooit hergebruikt." : "Geef een nieuw id.",
    why: "Oordelen verwijzen met een id. Als een id op twee plekken staat, is niet zeker waar een oordeel op rust.",
  },
  "inspection/unknown-indicator": {
    title: "Onbekende indicator",
    message: ({ id }) => `De indicator ${q(id)} bestaat niet in het kader van dit onderzoek.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? outline,
    why: inFramework,
  },
  "inspection/unknown-criterion": {
    title: "Onbekend criterium",
    message: ({ id }) => `Het criterium ${q(id)} bestaat niet in het kader van dit onderzoek.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? outline,
    why: inFramework,
  },
  "inspection/unknown-theme": {
    title: "Onbekend thema",
    message: ({ id }) => `Het thema ${q(id)} bestaat niet in het kader van dit onderzoek.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Een conclusie gaat over een thema. Tekst bij een criterium hoort onder “findings”.",
    why: inFramework,
  },
  "inspection/unknown-level": {
    title: "Onbekend niveau",
    message: ({ id }) => `Het niveau ${q(id)} bestaat hier niet.`,
    hint: chooseFrom,
    why: "Een oordeel moet op de schaal van het kader liggen. Alleen dan betekent het in ieder onderzoek hetzelfde.",
  },
  "inspection/grade-missing": {
    title: "Niveau of getal ontbreekt",
    message: ({ about }) => `Bij ${q(about)} staat geen niveau en geen getal.`,
    hint: () => "Geef een “level”, of op een schaal van getallen een “value”.",
    why: "Wat niemand heeft gegeven, telt nergens mee. Zonder deze melding zou dat niet opvallen.",
  },
  "inspection/grade-unclear": {
    title: "Niveau en getal allebei",
    message: ({ about }) => `Bij ${q(about)} staan “level” en “value” allebei.`,
    hint: () => "Laat er één staan: “level” op een schaal met niveaus, “value” op een schaal van getallen.",
    why: "Twee antwoorden op één vraag kunnen verschillen. Het gereedschap kiest dan niet.",
  },
  "inspection/grade-not-asked": {
    title: "Niveau of getal waar geen schaal is",
    message: ({ indicator }) => `De indicator ${q(indicator)} heeft geen schaal. Een niveau of getal telt daar nergens mee.`,
    hint: () => "Haal het niveau of getal weg, en schrijf in de tekst wat er is gezien.",
    why: "Wat een waarneming zegt, moet meetellen of er niet staan. Anders denkt de lezer dat het is meegewogen.",
  },
  "inspection/level-expected": {
    title: "Getal op een schaal met niveaus",
    message: ({ about }) => `${q(about)} heeft een schaal met niveaus. Hier staat een getal.`,
    hint: ({ allowed }) => `Geef met “level” een van deze niveaus: ${choice(allowed)}.`,
    why: "Een getal zegt op deze schaal niets. Welk niveau erbij hoort, kiezen mensen.",
  },
  "inspection/number-expected": {
    title: "Niveau op een schaal van getallen",
    message: ({ about }) => `${q(about)} heeft een schaal van getallen. Hier staat een niveau.`,
    hint: ({ min, max }) => `Geef met “value” een getal van ${min} tot en met ${max}.`,
    why: "Op een schaal van getallen wordt gerekend. Een woord kan niet worden opgeteld.",
  },
  "inspection/number-out-of-range": {
    title: "Getal buiten de schaal",
    message: ({ value, min, max }) => `Het getal ${value} ligt buiten de schaal, die loopt van ${min} tot en met ${max}.`,
    hint: () => "Verbeter het getal. Is er niets gemeten, zeg dat dan met “notRated” of laat de waarneming weg.",
    why: "Een getal buiten de schaal is een tikfout, of een code voor “onbekend”. Allebei zouden ze stil meetellen.",
  },
  "inspection/number-off-step": {
    title: "Getal tussen de stappen van de schaal",
    message: ({ value, min, step }) => `Het getal ${value} kan niet op deze schaal: die begint bij ${min} en gaat met stappen van ${step}.`,
    hint: () => "Kies het getal dat op de schaal staat.",
    why: "De eigenaar van het kader heeft bepaald welke getallen er zijn. Een getal ertussen zou anders wegen dan bedoeld.",
  },
  "inspection/unknown-source": {
    title: "Onbekende bron",
    message: ({ id }) => `De bron ${q(id)} staat niet bij dit onderzoek.`,
    hint: ({ candidate }) => didYouMeanOr(candidate, "Voeg de bron toe onder “sources” of als bestand in de map bronnen."),
    why: inHead,
  },
  "inspection/unknown-case": {
    title: "Onbekende casus",
    message: ({ id }) => `De casus ${q(id)} staat niet in het hoofdbestand.`,
    hint: ({ candidate }) => didYouMeanOr(candidate, "Voeg de casus toe onder “cases”, met een schuilnaam en nooit met een echte naam."),
    why: inHead,
  },
  "inspection/unknown-assessor": {
    title: "Onbekende beoordelaar",
    message: ({ id }) => `De beoordelaar ${q(id)} staat niet in het hoofdbestand.`,
    hint: ({ candidate }) => didYouMeanOr(candidate, "Voeg de beoordelaar toe onder “assessors”, met een functie en nooit met een naam."),
    why: inHead,
  },
  "inspection/unknown-party": {
    title: "Onbekende partij",
    message: ({ id }) => `De partij ${q(id)} staat niet in het hoofdbestand.`,
    hint: ({ candidate }) => didYouMeanOr(candidate, "Voeg de partij toe onder “parties”."),
    why: inHead,
  },
  "inspection/unknown-observation": {
    title: "Onbekende waarneming",
    message: ({ id }) => `De waarneming ${q(id)} staat niet bij dit onderzoek.`,
    hint: ({ candidate }) => didYouMeanOr(candidate, "Kijk bij de bron welk nummer de waarneming heeft."),
    why: inHead,
  },
  "inspection/unknown-step": {
    title: "Onbekende stap",
    message: ({ id }) => `De stap ${q(id)} staat niet in de route van dit onderzoek.`,
    hint: ({ candidate }) => didYouMeanOr(candidate, "Voeg de stap toe onder “steps” bij het onderwerp."),
    why: inHead,
  },
  "inspection/dates-reversed": {
    title: "Einddatum vóór begindatum",
    message: ({ from, until }) => `De einddatum ${until} ligt vóór de begindatum ${from}.`,
    hint: () => "Kijk of de twee datums zijn verwisseld.",
    why: "Met omgekeerde datums valt geen enkele bron binnen het onderzoek.",
  },
  "inspection/source-before-period": {
    title: "Bron van vóór het onderzoek",
    message: ({ date, from }) => `Deze bron is van ${date}. Het onderzoek begint op ${from}.`,
    hint: () => "Klopt de datum niet, verbeter die dan. Anders tellen de waarnemingen uit deze bron niet mee als bevinding.",
    why: "Een oordeel gaat over de periode van het onderzoek. Wat daarvoor is gezien, kan inmiddels anders zijn.",
  },
  "inspection/observation-id-mismatch": {
    title: "Nummer past niet bij de bron",
    message: ({ id, source }) => `De waarneming ${q(id)} staat bij de bron ${q(source)}, maar begint niet met ${q(`${source}-`)}.`,
    hint: () => "Verbeter de bron of het nummer. Een nummer is het id van de bron met een volgnummer.",
    why: "Aan het nummer van een waarneming is te zien uit welke bron die komt. Als dat niet klopt, is de herleiding onbetrouwbaar.",
  },
  "inspection/number-missing": {
    title: "Waarneming zonder nummer",
    message: () => "Deze waarneming heeft nog geen nummer.",
    hint: () => "Laat het nummer invullen met kader controleer --number.",
    why: "Oordelen verwijzen naar het nummer van een waarneming. Het nummer wordt één keer gegeven en verandert daarna niet meer.",
  },
};
