import type { DemandWord, openCatalog } from "../../catalog/open.ts";
import type { Messages } from "../locale.ts";
import { count, q } from "./words.ts";

const demands: Readonly<Record<DemandWord, readonly [one: string, many: string]>> = {
  "min-sources": ["bron", "bronnen"],
  "min-source-types": ["soort bron", "soorten bronnen"],
  "min-cases": ["casus", "casussen"],
  "citizen-view": ["bewoner", "bewoners"],
};

export const openNl: Messages<typeof openCatalog> = {
  "open/no-evidence": {
    title: "Nog geen waarneming",
    message: ({ criterion }) => `Bij het criterium ${q(criterion)} is nog geen waarneming.`,
    hint: () => "Voeg een waarneming toe, of schrijf onder “notRated” waarom er geen oordeel komt.",
    why: "Een oordeel rust op wat is gezien, gehoord of gelezen. Zonder waarneming is er niets om over te oordelen.",
  },
  "open/single-source": {
    title: "Eén bron",
    message: ({ criterion }) => `Het beeld bij het criterium ${q(criterion)} rust op één bron.`,
    hint: () => "Zoek een tweede bron. Lukt dat niet, dan noemt het rapport dat er één bron is.",
    why: "Wat uit meer dan één bron blijkt, staat steviger. Een lezer moet weten wanneer dat niet zo is.",
  },
  "open/citizen-not-heard": {
    title: "Bewoner niet gehoord",
    message: ({ criterion }) => `Bij het criterium ${q(criterion)} is geen bewoner gehoord.`,
    hint: () => "Spreek een bewoner of cliënt. Kan dat niet, schrijf dan bij “sample” onder “notReached” waarom.",
    why: "Het gaat erom of samenwerking werkt voor de mensen om wie het gaat. Dat weten zij zelf het best.",
  },
  "open/evidence-demand": {
    title: "Minder gezien dan het kader vraagt",
    message: ({ criterion, demand, asked, found }) => {
      const [one, many] = demands[demand];
      return `Bij het criterium ${q(criterion)} vraagt het kader minstens ${count(asked, one, many)}. ${found === 0 ? "Er is er nog geen." : `Er ${found === 1 ? "is" : "zijn"} er ${found}.`}`;
    },
    hint: () => "Vul aan. Lukt dat niet, dan noemt het rapport dat de onderbouwing minder is dan gevraagd.",
    why: "Het kader zegt hoeveel er nodig is voor een stevig oordeel. Het voorstel blijft staan, met deze kanttekening.",
  },
  "open/indicator-without-observation": {
    title: "Indicator zonder waarneming",
    message: ({ indicator }) => `Bij de indicator ${q(indicator)} is nog geen waarneming.`,
    why: "Zo is te zien waar nog niet naar is gekeken. Niet iedere indicator hoeft in ieder onderzoek aan bod te komen.",
  },
  "open/ratings-open": {
    title: "Beoordelingen nog open",
    message: ({ closed, of }) =>
      `${closed} van de ${count(of, "beoordelaar", "beoordelaars")} ${closed === 1 ? "heeft" : "hebben"} de eigen beoordeling gesloten.`,
    hint: () => "Sluit met kader sluit. Tot iedereen heeft gesloten, worden de beoordelingen niet gelezen.",
    why: "Ieder beoordeelt eerst apart. Pas als iedereen klaar is, worden de beoordelingen naast elkaar gelegd.",
  },
  "open/rating-without-reason": {
    title: "Beoordeling zonder reden",
    message: ({ criterion, assessor }) => `Bij de beoordeling van ${q(criterion)} door ${q(assessor)} staat nog geen reden.`,
    hint: () => "Schrijf bij “because” in een paar zinnen waarom.",
    why: "Met redenen kunnen collega’s over verschillen praten. Zonder redenen blijven het losse cijfers.",
  },
  "open/consensus-missing": {
    title: "Verschil nog niet besproken",
    message: ({ criterion }) =>
      `De beoordelingen van het criterium ${q(criterion)} verschillen, en er is nog geen gezamenlijke beoordeling.`,
    hint: () => "Bespreek het verschil en leg de uitkomst vast onder “consensus”.",
    why: "Een gemiddelde van verschillende beoordelingen verbergt het verschil. Het gesprek erover maakt het oordeel beter.",
  },
  "open/judgement-missing": {
    title: "Nog geen vastgesteld oordeel",
    message: ({ about }) => `Over ${q(about)} is nog geen oordeel vastgesteld.`,
    hint: () => "Leg het oordeel vast onder “judgements”, met de onderbouwing.",
    why: "Een voorstel is berekend; een oordeel wordt door mensen vastgesteld.",
  },
  "open/outside-room-unexplained": {
    title: "Buiten de ruimte, nog niet uitgelegd",
    message: ({ criterion, assessor, level }) =>
      `Het niveau ${q(level)} dat ${q(assessor)} geeft bij ${q(criterion)}, ligt buiten de ruimte die de waarnemingen geven. Er staat geen uitleg bij.`,
    hint: () => "Leg uit waarom, en laat een tweede beoordelaar meekijken.",
    why: "Afwijken mag, met een reden die anderen kunnen volgen.",
  },
  "open/finding-missing": {
    title: "Bevinding nog niet geschreven",
    message: ({ criterion }) => `Bij het criterium ${q(criterion)} is nog geen bevinding geschreven.`,
    hint: () => "Schrijf onder “findings” in gewone taal wat er is gezien.",
    why: "Partijen lezen de bevindingen om te begrijpen hoe het oordeel tot stand kwam.",
  },
  "open/conclusion-missing": {
    title: "Conclusie nog niet geschreven",
    message: ({ theme }) => `Bij het thema ${q(theme)} is nog geen conclusie geschreven.`,
    hint: () => "Schrijf onder “conclusions” een conclusie in gewone taal.",
    why: "Een niveau alleen zegt te weinig. De conclusie zegt wat het betekent en wie aan zet is.",
  },
  "open/summary-missing": {
    title: "Samenvatting ontbreekt",
    message: () => "Er is nog geen samenvatting.",
    hint: () => "Schrijf onder “summary” een samenvatting in gewone taal.",
    why: "De samenvatting wordt het meest gelezen, ook door bewoners.",
  },
};
