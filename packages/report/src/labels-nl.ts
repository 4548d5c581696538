// The Dutch word for every fixed word of the files. Each table is checked against the type it names: a new word does not compile without its label.

import type {
  Audience,
  CasePicture,
  Criterion,
  CriterionResult,
  Framework,
  Inspection,
  Observation,
  Scale,
  SourceType,
  Stage,
} from "./model/assessment-parts.ts";

type Labels<Word extends string> = { readonly [W in Word]: string };
type Norm = NonNullable<Criterion["norm"]>;
type Party = NonNullable<Inspection["parties"]>[number];
type Domain = NonNullable<Criterion["domains"]>[number];
type Indicator = NonNullable<Criterion["indicators"]>[number];
type Phase = NonNullable<Inspection["progress"]>[number]["is"];

export const stageLabels: Labels<Stage> = {
  proposal: "voorstel",
  rating: "beoordeling",
  consensus: "gezamenlijke beoordeling",
  judgement: "vastgesteld oordeel",
};

export const stateLabels = {
  undetermined: "Nog niet te bepalen",
  "not-assessed": "Niet beoordeeld",
  "not-applicable": "Niet van toepassing",
} as const;

export const pictureLabels: Labels<CasePicture["picture"]> = { for: "voor", mixed: "wisselend", against: "tegen" };
export const speaksLabels: Labels<Observation["speaks"]> = { for: "voor", partly: "deels", against: "tegen" };
export const worksLabels: Labels<NonNullable<Observation["works"]>> = { helps: "helpt", hinders: "hindert" };

export const setAsideLabels: Labels<CriterionResult["picture"]["setAside"][number]["why"]> = {
  withdrawn: "ingetrokken",
  "before-period": "van voor de periode van het onderzoek",
};

export const notRatedLabels: Labels<NonNullable<CriterionResult["ratings"]["entries"][number]["notRated"]>> = {
  "not-applicable": "niet van toepassing",
  "not-assessed": "niet beoordeeld",
  "insufficient-evidence": "te weinig gezien",
};

export const sourceLabels: Labels<SourceType> = {
  "case-file": "dossier",
  "interview-citizen": "gesprek met bewoner",
  "interview-professional": "gesprek met professional",
  "interview-management": "gesprek met leidinggevende",
  "interview-board": "gesprek met bestuur",
  "client-council": "gesprek met cliëntenraad",
  document: "document",
  "on-site": "observatie ter plaatse",
  questionnaire: "vragenlijst",
  data: "cijfers",
  signal: "signaal of melding",
  "case-reconstruction": "casusreconstructie",
  session: "bijeenkomst met alle partijen",
};

export const inspectorateLabels: Labels<Inspection["inspectorates"]["lead"]> = {
  igj: "Inspectie Gezondheidszorg en Jeugd",
  jenv: "Inspectie Justitie en Veiligheid",
  onderwijs: "Inspectie van het Onderwijs",
  arbeidsinspectie: "Nederlandse Arbeidsinspectie",
  "wmo-toezicht": "gemeentelijk toezicht Wmo",
  gemeente: "de gemeente zelf",
};

export const phaseLabels: Labels<Phase> = {
  draft: "CONCEPT",
  "to-party": "CONCEPT voor reactie van de partijen",
  adopted: "VASTGESTELD",
  published: "VASTGESTELD en gepubliceerd",
};

export const audienceLabels: Labels<Audience> = { internal: "Intern", inspected: "Voor de onderzochte partijen", public: "Openbaar" };

export const frameworkStatusLabels: Labels<Framework["status"]> = {
  example: "voorbeeldkader, niet vastgesteld",
  draft: "concept, niet vastgesteld",
  "in-force": "van kracht",
  withdrawn: "ingetrokken",
};

export const fidelityLabels: Labels<Framework["fidelity"]["kind"]> = {
  original: "het oorspronkelijke kader",
  excerpt: "een deel van het oorspronkelijke kader",
  derived: "afgeleid van openbare bronnen",
  example: "een voorbeeld",
};

export const normLabels: Labels<Norm["type"]> = {
  statutory: "wettelijke eis",
  derived: "nodig om aan de wet te voldoen",
  field: "veldnorm",
  agreement: "afspraak",
  ambition: "ambitie",
  example: "voorbeeldnorm",
};

export const scaleLabels: Labels<Scale["kind"]> = {
  judgement: "Oordeel",
  appreciation: "Waardering",
  development: "Ontwikkeling",
  risk: "Risico",
  number: "Getallen",
};

export const subjectLabels: Labels<Inspection["subject"]["kind"]> = {
  team: "team",
  organisation: "organisatie",
  network: "netwerk",
  region: "regio",
  group: "groep",
};

export const triggerLabels: Labels<NonNullable<Inspection["trigger"]>["kind"]> = {
  planned: "gepland onderzoek",
  signal: "signaal",
  calamity: "calamiteit",
  "ministerial-request": "verzoek van de minister",
};

export const partyLabels: Labels<Party["kind"]> = {
  team: "team",
  provider: "aanbieder",
  municipality: "gemeente",
  school: "school",
  organisation: "organisatie",
};

export const roleLabels: Labels<Party["roles"][number]> = {
  provider: "biedt hulp",
  commissioner: "opdrachtgever",
  supervisor: "toezichthouder",
  partner: "partner",
};

export const domainLabels: Labels<Domain> = {
  youth: "jeugd",
  care: "zorg",
  education: "onderwijs",
  welfare: "welzijn",
  housing: "wonen",
  safety: "veiligheid",
  "work-and-income": "werk en inkomen",
};

export const showsLabels: Labels<Indicator["shows"]> = { arranged: "geregeld", done: "gedaan", secured: "geborgd", effect: "effect" };

export const aspectLabels: Labels<NonNullable<Criterion["aspect"]>> = {
  execution: "uitvoering",
  experience: "ervaring",
  result: "opbrengst",
};

export const perspectiveLabels: Labels<NonNullable<Criterion["perspective"]>> = {
  citizen: "bewoner",
  method: "werkwijze",
  organisation: "organisatie",
  policy: "beleid",
};
