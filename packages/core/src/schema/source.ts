import * as z from "zod/mini";
import { date, fixed, flag, format, id, list, sourceTypes, sourceTypeWords, text, word } from "./common.ts";
import { sourceObservationSchema } from "./observation.ts";

const sourceFields = {
  id: id("Korte, vaste id van de bron, bijvoorbeeld b01. Waarnemingen nemen hem over: b01-3."),
  type: word(sourceTypes, `Soort bron: ${sourceTypeWords}`),
  case: z.optional(id("De casus waar de bron over gaat. Weglaten als de bron niet bij één casus hoort.")),
  date: date('Datum van het gesprek, het bezoek of het lezen, tussen aanhalingstekens: "2024-03-12".'),
  by: z.optional(id("Id van de beoordelaar die het gesprek voerde, het stuk las of er was.")),
  announced: z.optional(flag("true als het gesprek of bezoek was aangekondigd, anders false.")),
  reference: z.optional(text("Kenmerk in het archief van de toezichthouder. Zet nooit het stuk zelf in de map.")),
  title: z.optional(text("Wat voor bron het is, zonder namen van personen.")),
};

/** A source in the list of the inspection. */
export const sourceSchema = z.strictObject(sourceFields);
export type Source = z.infer<typeof sourceSchema>;

/** A source in a file of its own, with its observations: `bronnen/b01.yaml`. */
export const sourceFileSchema = z.strictObject({
  kind: fixed("source", "Dit bestand is één bron: een gesprek, een dossier, een document of een bezoek."),
  format,
  ...sourceFields,
  observations: z.optional(list(sourceObservationSchema, "Wat in deze bron is gezien, gehoord of gelezen.")),
});
