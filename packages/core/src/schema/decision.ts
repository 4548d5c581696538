import * as z from "zod/mini";
import { actionSchema, followUpSchema } from "./action.ts";
import { date, exact, filledList, id, list, plain, text, word } from "./common.ts";
import { notRatedReasons, notRatedWords } from "./ratings.ts";
import { rebuttalSchema } from "./rebuttal.ts";
import { lessonSchema, obstacleSchema, signalSchema } from "./setting-in-motion.ts";

/** The states of a report, in order. */
export const phases = ["draft", "to-party", "adopted", "published"] as const;
export const phaseWords =
  "draft = concept, to-party = concept voor reactie naar de partijen, adopted = vastgesteld, published = gepubliceerd.";

/** Optional here: that it is missing is said in a sentence of its own, by a check. */
const reason = (description: string) => z.optional(plain(description));

const notRatedSchema = z.strictObject({
  about: id("Id van het criterium."),
  why: word(notRatedReasons, `Waarom er geen niveau is: ${notRatedWords}`),
  because: reason("De onderbouwing. Verplicht."),
  by: z.optional(id("Id van de beoordelaar die dit heeft bepaald.")),
});

const consensusSchema = z.strictObject({
  about: id("Id van het criterium."),
  level: z.optional(id("Het niveau waar de beoordelaars het over eens zijn.")),
  value: z.optional(exact("Het getal waar de beoordelaars het over eens zijn, op een schaal van getallen.")),
  because: reason("De onderbouwing. Verplicht."),
  date: date("Datum van het overleg."),
  by: filledList(id("Id van een beoordelaar."), "Wie aan het overleg meededen."),
});

const judgementSchema = z.strictObject({
  about: id("Waar het oordeel over gaat: de id van een criterium of thema, of `overall` voor het geheel."),
  party: z.optional(id("Id van de partij, als het oordeel alleen over die partij gaat. Het oordeel over het geheel staat er dan los van.")),
  level: z.optional(id("Het vastgestelde niveau.")),
  value: z.optional(exact("Het vastgestelde getal, op een schaal van getallen.")),
  because: reason("De onderbouwing. Verplicht."),
  consequence: z.optional(text("Wat dit betekent voor bewoners.")),
  actors: z.optional(list(id("Id van een partij."), "Wie is aan zet?")),
  by: id("Id van de beoordelaar die het oordeel vaststelt."),
  second: z.optional(id("Id van de tweede beoordelaar. Verplicht bij een niveau buiten de ruimte.")),
  date: date("Datum van het vaststellen."),
});

const proseSchema = z.strictObject({ about: id("Id van het criterium of thema."), text: text("De tekst, in gewone taal.") });

const recommendationSchema = z.strictObject({
  id: id("Vaste id van de aanbeveling."),
  about: z.optional(list(id("Id van een criterium."), "De criteria waar de aanbeveling op steunt.")),
  to: filledList(id("Id van een partij."), "Voor welke partijen de aanbeveling is."),
  text: text("Wat de toezichthouder aanraadt."),
  response: z.optional(
    list(
      z.strictObject({ party: id("Id van de partij."), date: date("Wanneer."), text: text("Wat de partij antwoordt.") }),
      "De reactie van de partijen.",
    ),
  ),
});

const measureSchema = z.strictObject({
  id: id("Vaste id van de maatregel."),
  about: filledList(id("Id van een criterium."), "De criteria waar de maatregel op steunt."),
  to: filledList(id("Id van een partij."), "Voor welke partijen de maatregel is."),
  text: text("Wat de toezichthouder eist."),
  term: date("De dag waarop het klaar moet zijn."),
  check: text("Hoe de toezichthouder nagaat of het is gebeurd."),
});

const progressSchema = z.strictObject({
  is: word(phases, `Hoe ver het rapport is: ${phaseWords}`),
  date: date("Sinds welke dag."),
});

/** From ratings to a report: what people decide and write. */
export const decisionFields = {
  notRated: z.optional(list(notRatedSchema, "Criteria waar de beoordelaars samen geen niveau aan geven, met de onderbouwing.")),
  consensus: z.optional(list(consensusSchema, "Gezamenlijke beoordelingen: waar beoordelaars verschilden en het eens zijn geworden.")),
  judgements: z.optional(list(judgementSchema, "De vastgestelde oordelen.")),
  summary: z.optional(text("Samenvatting in gewone taal, voor op de eerste pagina van het rapport.")),
  findings: z.optional(list(proseSchema, "Bevindingen: de tekst bij een criterium.")),
  conclusions: z.optional(list(proseSchema, "Conclusies: de tekst bij een thema.")),
  recommendations: z.optional(list(recommendationSchema, "Aanbevelingen: wat de toezichthouder de partijen aanraadt.")),
  measures: z.optional(list(measureSchema, "Maatregelen: wat een partij moet doen, en wanneer dat klaar moet zijn.")),
  actions: z.optional(list(actionSchema, "Hoe de toezichthouder partijen in beweging brengt: informeren, aanspreken, ingrijpen.")),
  followUp: z.optional(list(followUpSchema, "Wat er is terechtgekomen van wat het eerdere onderzoek vroeg.")),
  rebuttal: z.optional(list(rebuttalSchema, "Wederhoor: opmerkingen van partijen op het concept, met de beslissing.")),
  signals: z.optional(list(signalSchema, "Signalen aan een bestuur: wat de partijen niet zelf kunnen oplossen.")),
  lessons: z.optional(list(lessonSchema, "Lessen, voor het stelsel en voor de toezichthouders zelf.")),
  obstacles: z.optional(list(obstacleSchema, "Belemmeringen in het stelsel: wie kan ze oplossen, wie investeert en wie profiteert.")),
  progress: z.optional(list(progressSchema, "Hoe ver het rapport is, in volgorde. De laatste regel geldt.")),
};
