import * as z from "zod/mini";
import { count, described, domains, domainWords, fixed, flag, id, list, printedNumber, text, word } from "./common.ts";
import { missingEvidenceSchema } from "./missing.ts";
import { publicationReferenceSchema } from "./publication.ts";
import { ruledFields } from "./rule.ts";
import { normTypes, normWords, showings, showingWords } from "./where.ts";

const normSchema = z.strictObject({
  type: word(normTypes, `Soort norm: ${normWords}`),
  references: list(publicationReferenceSchema, "Waar de norm vandaan komt."),
});

const indicatorSchema = z.strictObject({
  id: id("Vaste id van de indicator, uniek in het kader."),
  text: text("Wat er te zien, te horen of te lezen is."),
  shows: word(showings, `Wat de indicator laat zien: ${showingWords}`),
  scale: z.optional(id("De schaal, als een waarneming ook een niveau of getal geeft.")),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** What a good substantiation needs at the least. */
export const evidenceSchema = z.strictObject({
  minSources: z.optional(count("Minstens zoveel bronnen.")),
  minSourceTypes: z.optional(count("Minstens zoveel soorten bronnen.")),
  minCases: z.optional(count("Minstens zoveel casussen.")),
  citizenView: z.optional(word(["required"], "required: minstens één bewoner is gehoord.")),
});

const askSchema = z.strictObject({
  citizen: z.optional(list(text("Een vraag."), "Vragen aan een bewoner.")),
  professional: z.optional(list(text("Een vraag."), "Vragen aan een professional.")),
  board: z.optional(list(text("Een vraag."), "Vragen aan een bestuur.")),
});

const unitSchema = z.strictObject({
  per: word(
    ["case", "source-type", "assessor", "period"],
    "Waarnemingen tellen per case = casus, source-type = soort bron, assessor = beoordelaar of period = periode. " +
      "Een waarneming die bij geen groep hoort, komt in het rapport en telt in geen groep mee.",
  ),
  picture: described(
    z.strictObject({
      for: word(["only-for", "any-for"], "Wanneer een casus voor is: only-for = alles is voor, any-for = minstens één waarneming is voor."),
      against: word(
        ["only-against", "any-against"],
        "Wanneer een casus tegen is: only-against = alles is tegen, any-against = minstens één waarneming is tegen.",
      ),
      mixed: word(["rest"], "rest: alle andere casussen zijn wisselend. Deels telt als wisselend."),
    }),
    "Hoe de waarnemingen van één groep samen een beeld geven. any-for en any-against gaan niet samen: dan zou een groep allebei kunnen zijn.",
  ),
  value: z.optional(
    word(
      ["mean", "lowest", "highest", "sum"],
      "Hoe de waarden van waarnemingen samen de waarde van de groep geven: mean = gemiddelde, lowest = laagste, highest = hoogste, sum = som.",
    ),
  ),
});
export type Unit = z.infer<typeof unitSchema>;

const fromObservationsSchema = z.strictObject({
  from: fixed("observations", "De waarnemingen geven een voorstel."),
  unit: described(unitSchema, "Hoe waarnemingen tellen."),
  ...ruledFields,
  missing: described(missingEvidenceSchema, "Wanneer er te weinig is gezien voor een voorstel."),
});
export type FromObservations = z.infer<typeof fromObservationsSchema>;

const criterionOutcomeSchema = z.union([
  z.literal("none"),
  z.strictObject({ from: fixed("ratings", "Mensen beoordelen. Er is geen berekend voorstel.") }),
  fromObservationsSchema,
]);

export const criterionSchema = z.strictObject({
  id: id("Vaste id van het criterium, uniek in het kader."),
  number: printedNumber,
  title: text("Korte naam van het criterium."),
  scale: z.optional(id("De schaal waarop het criterium een niveau krijgt.")),
  phase: word(["trial", "settled"], "trial = op proef: apart in het rapport en nooit in een uitkomst. settled = vast."),
  good: z.optional(text("Wanneer is het goed?")),
  why: z.optional(text("Waarom is dit belangrijk?")),
  norm: z.optional(described(normSchema, "Soort en herkomst van de norm.")),
  aspect: z.optional(
    word(
      ["execution", "experience", "result"],
      "Waar het criterium over gaat: execution = uitvoering, experience = ervaring, result = opbrengst.",
    ),
  ),
  perspective: z.optional(
    word(
      ["citizen", "method", "organisation", "policy"],
      "Vanuit wie gekeken wordt: citizen = bewoner, method = werkwijze, organisation = organisatie, policy = beleid.",
    ),
  ),
  domains: z.optional(list(z.enum(domains), `Domeinen: ${domainWords}`)),
  addressees: z.optional(list(text("Een soort partij."), "Voor welke partijen het criterium geldt.")),
  core: z.optional(flag("true voor een knelcriterium.")),
  tags: z.optional(list(id("Een trefwoord."), "Trefwoorden, om criteria mee te kiezen in een regel.")),
  notApplicable: z.optional(
    described(
      z.strictObject({ allowed: flag("true als het mag.") }),
      "Of 'niet van toepassing' mag, met een reden. Niets ingevuld betekent: dat mag niet.",
    ),
  ),
  evidence: z.optional(described(evidenceSchema, "Hoeveel er minstens gezien moet zijn voor een goede onderbouwing.")),
  ask: z.optional(described(askSchema, "Vragen voor het gesprek.")),
  anchors: z.optional(described(z.record(z.string(), text("Wat er bij dit niveau te zien is.")), "Ankers: per niveau wat er te zien is.")),
  indicators: z.optional(list(indicatorSchema, "Waaraan kun je dat zien?")),
  outcome: described(criterionOutcomeSchema, "Hoe het niveau tot stand komt. none: alleen door een oordeel van mensen."),
});
export type Criterion = z.infer<typeof criterionSchema>;
