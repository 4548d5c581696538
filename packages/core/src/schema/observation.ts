import * as z from "zod/mini";
import { date, described, exact, flag, id, list, pattern, text, word } from "./common.ts";
import { speakings } from "./where.ts";

export const audiences = ["internal", "inspected", "public"] as const;
export type Audience = (typeof audiences)[number];

const withdrawnSchema = z.strictObject({ date: date("Datum van het intrekken."), because: text("Waarom de waarneming is ingetrokken.") });
const withdrawn = z.optional(described(withdrawnSchema, "Ingetrokken. De waarneming blijft in het bestand staan en telt niet meer mee."));

const revisedTextSchema = z.strictObject({
  from: text("De tekst die er eerst stond."),
  date: date("Datum van de wijziging."),
  because: text("Waarom de tekst is gewijzigd."),
});

/** What one observation holds, wherever it is written. */
const observationFields = {
  id: z.optional(
    described(
      z.string().check(z.regex(pattern.observationId)),
      "Bron en volgnummer, bijvoorbeeld b01-3. Het nummer verandert nooit. `kader controleer --number` nummert nieuwe waarnemingen.",
    ),
  ),
  indicator: id("Id van de indicator waar de waarneming over gaat."),
  text: text("Wat is er gezien, gehoord of gelezen? Zonder namen van personen."),
  speaks: word(speakings, "Wat de waarneming zegt over de indicator: for = voor, partly = deels, against = tegen."),
  level: z.optional(id("Het niveau dat is gezien, als de indicator een schaal met niveaus heeft.")),
  value: z.optional(exact("Het getal dat is gezien, als de indicator een schaal van getallen heeft.")),
  period: z.optional(id("De periode waar de waarneming over gaat, bijvoorbeeld jaar-2023.")),
  case: z.optional(id("De casus, als dat een andere is dan die van de bron.")),
  party: z.optional(id("Id van de partij waar de waarneming over gaat.")),
  step: z.optional(id("Id van de stap op de route van de groep.")),
  works: z.optional(word(["helps", "hinders"], "Laat iets zien dat samenwerken helpt (helps) of hindert (hinders).")),
  goodExample: z.optional(flag("true als dit een goed voorbeeld is voor anderen.")),
  audience: z.optional(
    word(
      audiences,
      "Wie de waarneming mag lezen: internal = intern, inspected = de onderzochte partijen, public = iedereen. Niets ingevuld betekent intern.",
    ),
  ),
  withdrawn,
  revised: z.optional(list(revisedTextSchema, "Eerdere teksten, de oudste eerst. Er wordt niets gewist.")),
};

/** An observation below its source. */
export const sourceObservationSchema = z.strictObject(observationFields);
/** An observation in a list or table that names its source. */
export const observationSchema = z.strictObject({ ...observationFields, source: id("Id van de bron waar de waarneming uit komt.") });
export type Observation = z.infer<typeof observationSchema>;
