import * as z from "zod/mini";
import { date, flag, id, list, sourceTypes, text, word } from "./common.ts";
import { sourceObservationSchema } from "./observation.ts";

export const sourceFields = {
  id: id("Id of the source, short: b01."),
  type: word(sourceTypes, "Kind of source."),
  case: z.optional(id("The case it is about.")),
  date: date("Date of the conversation or of reading."),
  announced: z.optional(flag("Announced or not.")),
  reference: z.optional(text("Reference in the archive of the authority. Never the document itself.")),
  title: z.optional(text("What it is, without names of persons.")),
};

/** A source in the list of the inspection. */
export const sourceSchema = z.strictObject(sourceFields);
export type Source = z.infer<typeof sourceSchema>;

/** A source in a file of its own, with its observations: `bronnen/b01.yaml`. */
export const sourceFileSchema = z.strictObject({
  kind: z.literal("source").check(z.meta({ description: "One conversation or file study." })),
  format: z.literal(1).check(z.meta({ description: "Version of the file format." })),
  ...sourceFields,
  observations: z.optional(list(sourceObservationSchema, "What was seen, heard or read.")),
});
export type SourceFile = z.infer<typeof sourceFileSchema>;
