import * as z from "zod/mini";
import { date, described, filledList, id, list, pattern, text, word } from "./common.ts";

/** Where something is decided that the parties cannot settle by themselves. */
const governmentLevels = ["local", "regional", "national"] as const;
const governmentLevelWords = "local = gemeente, regional = regio, national = Rijk.";

const about = z.optional(list(id("Id van een criterium."), "Over welke criteria het gaat."));
const observations = (description: string) =>
  filledList(described(z.string().check(z.regex(pattern.observationId)), "Nummer van een waarneming, bijvoorbeeld b01-3."), description);

export const signalSchema = z.strictObject({
  id: id("Vaste id van het signaal."),
  level: word(governmentLevels, `Aan welk bestuur: ${governmentLevelWords}`),
  to: text("Aan wie: een organisatie of functie, nooit de naam van een persoon."),
  form: word(["letter", "fact-sheet", "talk"], "letter = brief, fact-sheet = factsheet, talk = gesprek."),
  about,
  text: text("Wat er wordt gemeld."),
  observations: observations("De waarnemingen waar het signaal op steunt."),
  date: z.optional(date("Wanneer het signaal is gegeven. Weglaten als dat nog niet is gebeurd.")),
  response: z.optional(described(z.strictObject({ date: date("Wanneer."), text: text("De reactie, kort.") }), "Wat ermee is gedaan.")),
});

export const lessonSchema = z.strictObject({
  id: id("Vaste id van de les."),
  for: word(["system", "supervision"], "Voor wie: system = het stelsel, supervision = de toezichthouders zelf."),
  text: text("Wat er is geleerd."),
});

export const obstacleSchema = z.strictObject({
  id: id("Vaste id van de belemmering."),
  text: text("Wat er in de weg staat."),
  level: word(governmentLevels, `Waar het ligt: ${governmentLevelWords}`),
  about,
  solvedBy: text("Wie het kan oplossen: een organisatie of functie."),
  invests: z.optional(text("Wie ervoor moet investeren.")),
  profits: z.optional(text("Wie ervan profiteert.")),
  option: z.optional(text("Een mogelijke oplossing.")),
  observations: observations("De waarnemingen waar de belemmering op steunt."),
});
