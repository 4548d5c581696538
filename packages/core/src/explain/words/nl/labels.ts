import type { CasePicture, Picture } from "../../../schema/assessment.ts";
import type { SourceType } from "../../../schema/common.ts";
import type { Indicator } from "../../../schema/framework.ts";
import type { InspectionData } from "../../../schema/inspection.ts";
import type { Observation } from "../../../schema/observation.ts";
import type { Stage } from "../../../schema/outcome.ts";
import type { NotRatedReason } from "../../../schema/ratings.ts";
import type { MemberKind, normTypes } from "../../../schema/where.ts";
import type { Noun } from "../../grade-noun.ts";

type Labels<Word extends string> = { readonly [W in Word]: string };

const stage: Labels<Stage> = {
  proposal: "voorstel",
  rating: "individuele beoordelingen",
  consensus: "gezamenlijke beoordeling",
  judgement: "vastgesteld oordeel",
};

const picture: Labels<CasePicture["picture"]> = { for: "voor", mixed: "wisselend", against: "tegen" };
const speaks: Labels<Observation["speaks"]> = { for: "voor", partly: "deels", against: "tegen" };
const setAside: Labels<Picture["setAside"][number]["why"]> = {
  withdrawn: "ingetrokken",
  "before-period": "van voor de periode van het onderzoek",
};

const shows: Labels<Indicator["shows"]> = {
  arranged: "wat is geregeld",
  done: "wat is gedaan",
  secured: "wat is geborgd",
  effect: "het effect",
};

const sourceType: Labels<SourceType> = {
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

const norm: Labels<(typeof normTypes)[number]> = {
  statutory: "een wettelijke eis",
  derived: "wat nodig is om aan de wet te voldoen",
  field: "een veldnorm",
  agreement: "een afspraak",
  ambition: "een ambitie",
  example: "een voorbeeldnorm",
};

const notRated: Labels<NotRatedReason> = {
  "not-applicable": "niet van toepassing",
  "not-assessed": "niet beoordeeld",
  "insufficient-evidence": "te weinig gezien",
};

const members: { readonly [K in MemberKind]: Noun } = {
  cases: { one: "casus", many: "casussen" },
  "source-types": { one: "soort bron", many: "soorten bronnen" },
  assessors: { one: "beoordelaar", many: "beoordelaars" },
  periods: { one: "periode", many: "periodes" },
  observations: { one: "waarneming", many: "waarnemingen" },
  criteria: { one: "criterium", many: "criteria" },
  themes: { one: "thema", many: "thema’s" },
};

/** What a scale gives. */
const grade: { readonly [K in "level" | "number" | "both"]: Noun } = {
  level: { one: "niveau", many: "niveaus" },
  number: { one: "getal", many: "getallen" },
  both: { one: "niveau of getal", many: "niveaus en getallen" },
};

const inspectorate: Labels<InspectionData["inspectorates"]["lead"]> = {
  igj: "de Inspectie Gezondheidszorg en Jeugd",
  jenv: "de Inspectie Justitie en Veiligheid",
  onderwijs: "de Inspectie van het Onderwijs",
  arbeidsinspectie: "de Nederlandse Arbeidsinspectie",
  "wmo-toezicht": "het gemeentelijk toezicht op de Wmo",
  gemeente: "de gemeente zelf",
};

/** The Dutch word for every fixed word of the files. */
export const labelsNl = {
  stage,
  picture,
  speaks,
  setAside,
  shows,
  sourceType,
  norm,
  notRated,
  members,
  grade,
  inspectorate,
  coreCriterion: { one: "knelcriterium", many: "knelcriteria" },
};
