import * as z from "zod/mini";
import { amount, date, described, fixed, flag, format, list, plain, sourceTypes, sourceTypeWords, text, word } from "./common.ts";
import { phases, phaseWords } from "./decision.ts";
import { frameworkSchema } from "./framework.ts";
import { inspectionSchema } from "./inspection.ts";
import { outcomeSchema, stepSchema } from "./outcome.ts";
import { profileSchema } from "./profile.ts";
import { notRatedReasons, notRatedWords } from "./ratings.ts";
import { pictures, pictureWords } from "./where.ts";

const ids = (description: string) => list(z.string(), description);

const casePictureSchema = z.strictObject({
  case: plain("Id van de casus."),
  picture: word(pictures, `Wat de waarnemingen van deze casus samen laten zien. ${pictureWords}`),
  citizen: z.optional(word(pictures, `Het beeld dat bewoners zelf geven. Ontbreekt als geen bewoner is gesproken. ${pictureWords}`)),
  observations: ids("Nummers van de waarnemingen."),
});
export type CasePicture = z.infer<typeof casePictureSchema>;

const pictureSchema = z.strictObject({
  cases: list(casePictureSchema, "Het beeld per casus."),
  withoutCase: ids("Waarnemingen zonder casus. Ze komen in het rapport en tellen niet mee."),
  setAside: list(
    z.strictObject({
      id: plain("Nummer van de waarneming."),
      why: word(["withdrawn", "before-period"], "Waarom: withdrawn = ingetrokken, before-period = van voor de periode van het onderzoek."),
    }),
    "Waarnemingen die niet meetellen.",
  ),
});
export type Picture = z.infer<typeof pictureSchema>;

const demandKinds = ["min-sources", "min-source-types", "min-cases", "citizen-view"] as const;

const evidenceSchema = z.strictObject({
  observations: amount("Hoeveel waarnemingen meetellen."),
  cases: amount("Hoeveel casussen."),
  citizens: amount("In hoeveel casussen een bewoner is gesproken."),
  sources: amount("Hoeveel bronnen."),
  sourceTypes: list(z.enum(sourceTypes), `Soorten bronnen: ${sourceTypeWords}`),
  singleSource: flag("true als alles op één bron rust."),
  emptyIndicators: ids("Indicatoren zonder waarneming."),
  demands: list(
    z.strictObject({
      demand: word(
        demandKinds,
        "Wat het kader vraagt: min-sources = bronnen, min-source-types = soorten bronnen, min-cases = casussen, citizen-view = bewoners.",
      ),
      asked: amount("Hoeveel er minstens nodig zijn."),
      found: amount("Hoeveel er zijn."),
      met: flag("true als het genoeg is."),
    }),
    "Wat het kader vraagt voor een goede onderbouwing.",
  ),
});
export type Evidence = z.infer<typeof evidenceSchema>;

const boundSchema = z.strictObject({
  atMost: z.optional(plain("Niet hoger dan dit niveau of getal.")),
  atLeast: z.optional(plain("Niet lager dan dit niveau of getal.")),
  because: text("De reden."),
  binding: z.optional(flag("true als een oordeel voorbij deze grens wordt geweigerd.")),
});
export type Bound = z.infer<typeof boundSchema>;

const bounds = list(boundSchema, "Wat de ruimte kleiner maakt. Leeg als niets dat doet.");
const roomSchema = z.union([
  z.strictObject({ levels: ids("De niveaus die mensen zonder meer kunnen kiezen, van laag naar hoog."), bounds }),
  z.strictObject({
    interval: described(
      z.strictObject({ from: plain("Het laagste getal."), until: plain("Het hoogste getal.") }),
      "De getallen die mensen zonder meer kunnen kiezen.",
    ),
    bounds,
  }),
]);
export type Room = z.infer<typeof roomSchema>;

const ratingsSchema = z.strictObject({
  closed: amount("Hoeveel beoordelaars klaar zijn."),
  of: amount("Hoeveel beoordelaars er zijn."),
  entries: list(
    z.strictObject({
      assessor: plain("Id van de beoordelaar."),
      level: z.optional(plain("Id van het niveau.")),
      value: z.optional(plain("Het getal, op een schaal van getallen.")),
      notRated: z.optional(word(notRatedReasons, `Waarom er geen niveau is: ${notRatedWords}`)),
      because: z.optional(text("De onderbouwing.")),
      outsideRoom: flag("true als het niveau buiten de ruimte ligt."),
    }),
    "De individuele beoordelingen. Leeg zolang niet iedereen klaar is.",
  ),
});
export type RatingsResult = z.infer<typeof ratingsSchema>;

const decided = {
  level: z.optional(plain("Id van het niveau.")),
  value: z.optional(plain("Het getal, op een schaal van getallen.")),
  because: text("De onderbouwing."),
  date: date("Datum."),
  outsideRoom: flag("true als het niveau buiten de ruimte ligt."),
};
const consensusSchema = z.strictObject({ ...decided, by: ids("Ids van de beoordelaars die meededen.") });
const judged = {
  ...decided,
  by: plain("Id van de beoordelaar die het oordeel vaststelde."),
  second: z.optional(plain("Id van de tweede beoordelaar.")),
  consequence: z.optional(text("Wat dit betekent voor bewoners.")),
  actors: ids("Wie is aan zet? Ids van partijen."),
};
const judgementSchema = z.strictObject(judged);
export type JudgementResult = z.infer<typeof judgementSchema>;

/** Why somebody cannot adopt a statutory shortfall: nobody is named without a profile, nobody in it, or another. */
const refusals = ["no-profile", "nobody-named", "another-named"] as const;
const refused = {
  inspectorate: plain("De toezichthouder van wie de opmerking is."),
  why: word(
    refusals,
    "Waarom het een opmerking blijft: no-profile = het onderzoek heeft geen profiel, nobody-named = het profiel wijst bij dit " +
      "criterium niemand aan, another-named = het profiel wijst een ander aan.",
  ),
  competent: ids("De toezichthouders die dit tekort wel mogen vaststellen."),
};
const refusalSchema = z.strictObject(refused);
export type Refusal = z.infer<typeof refusalSchema>;

const remarkSchema = z.strictObject({ ...judged, ...refused });
export type RemarkResult = z.infer<typeof remarkSchema>;

const partyJudgementSchema = z.strictObject({
  party: plain("Id van de partij."),
  ...judged,
  remark: z.optional(described(refusalSchema, "Staat er als dit een opmerking is: een wettelijk tekort dat een ander moet vaststellen.")),
});
export type PartyJudgement = z.infer<typeof partyJudgementSchema>;
const byParty = z.optional(
  list(partyJudgementSchema, "De oordelen over één partij. Ze staan naast de uitkomst en bepalen geen enkele uitkomst."),
);

const criterionResultSchema = z.strictObject({
  id: plain("Id van het criterium."),
  theme: plain("Id van het thema."),
  trial: flag("true bij een criterium op proef: apart in het rapport en in geen enkele uitkomst."),
  outsideProfile: z.optional(fixed(true, "Staat er bij een criterium dat niet in het profiel zit: wat is gezien, is bijvangst.")),
  picture: described(pictureSchema, "Het beeld dat de waarnemingen geven."),
  evidence: described(evidenceSchema, "Waar het criterium op steunt."),
  computed: z.optional(described(outcomeSchema, "Het voorstel. Ontbreekt als het kader er geen berekent.")),
  room: z.optional(described(roomSchema, "De ruimte: de niveaus die de waarnemingen toelaten. Ontbreekt zonder voorstel.")),
  ratings: described(ratingsSchema, "De individuele beoordelingen."),
  consensus: z.optional(described(consensusSchema, "De gezamenlijke beoordeling.")),
  judgement: z.optional(described(judgementSchema, "Het vastgestelde oordeel.")),
  remark: z.optional(
    described(
      remarkSchema,
      "Een opmerking: een wettelijk tekort, gezien door wie dat niet kan vaststellen. Het bepaalt geen enkele uitkomst.",
    ),
  ),
  byParty,
  outcome: described(outcomeSchema, "De uitkomst die geldt."),
  trace: list(stepSchema, "De herleiding: elke stap naar de uitkomst."),
});
export type CriterionResult = z.infer<typeof criterionResultSchema>;

const nodeResultSchema = z.strictObject({
  id: plain("Id van het thema, of overall voor het geheel."),
  computed: z.optional(described(outcomeSchema, "Wat de beslisregel geeft. Ontbreekt als het kader niets berekent.")),
  room: z.optional(described(roomSchema, "De ruimte: de niveaus die mensen zonder meer kunnen vaststellen.")),
  judgement: z.optional(described(judgementSchema, "Het vastgestelde oordeel.")),
  byParty,
  outcome: z.optional(described(outcomeSchema, "De uitkomst die geldt. Ontbreekt als het kader niets berekent en niets is vastgesteld.")),
  trace: list(stepSchema, "De herleiding: elke stap naar de uitkomst."),
});
export type NodeResult = z.infer<typeof nodeResultSchema>;

/** The computed result. Reports, comparisons and checks need nothing else. */
export const assessmentSchema = z.strictObject({
  kind: fixed("assessment", "Dit bestand is een berekende uitkomst. Wijzig het niet met de hand."),
  format,
  engine: plain("Versie van het gereedschap dat de uitkomst berekende."),
  on: date("De dag waarvoor is gerekend."),
  digests: described(
    z.strictObject({
      framework: plain("SHA-256 van het kader."),
      profile: z.optional(plain("SHA-256 van het profiel.")),
      inspection: plain("SHA-256 van het onderzoek."),
    }),
    "Controlegetallen van wat erin ging. Zo is na te gaan of het dezelfde bestanden waren.",
  ),
  framework: described(frameworkSchema, "Het hele referentiekader."),
  profile: z.optional(described(profileSchema, "Het profiel waarmee is gekeken. Ontbreekt als naar het hele kader is gekeken.")),
  inspection: described(
    inspectionSchema,
    "Het hele onderzoek, samengevoegd en op volgorde. Zolang niet iedereen klaar is zonder de beoordelingen zelf.",
  ),
  phase: word(phases, `Hoe ver het rapport is: ${phaseWords}`),
  provisional: flag("true bij een voorlopig beeld: elk niveau komt alleen uit waarnemingen."),
  criteria: list(criterionResultSchema, "De uitkomst per criterium, in de volgorde van het kader."),
  themes: list(nodeResultSchema, "De uitkomst per thema."),
  overall: z.optional(described(nodeResultSchema, "De uitkomst voor het geheel.")),
});
export type Assessment = z.infer<typeof assessmentSchema>;
