import * as z from "zod/mini";
import { date, described, flag, id, list, pattern, text, word } from "./common.ts";
import { speakings } from "./rule.ts";

export const audiences = ["internal", "inspected", "public"] as const;
export type Audience = (typeof audiences)[number];

const withdrawnSchema = z.strictObject({ date: date("When."), because: text("Why.") });
export const withdrawn = z.optional(described(withdrawnSchema, "Taken back. It stays in the file and no longer counts."));

const revisedTextSchema = z.strictObject({ from: text("The text before."), date: date("When."), because: text("Why.") });

/** What one observation holds, wherever it is written. */
const observationFields = {
  id: z.optional(
    described(z.string().check(z.regex(pattern.observationId)), "Source and serial, b01-3. Given once; `kader check --number` gives it to a new observation."),
  ),
  indicator: id("The indicator it is about."),
  text: text("Wat is er gezien, gehoord of gelezen?"),
  speaks: word(speakings, "Voor, deels of tegen."),
  case: z.optional(id("The case, when it is another than that of the source.")),
  party: z.optional(id("The party it is about.")),
  step: z.optional(id("The step in the route of the group.")),
  works: z.optional(word(["helps", "hinders"], "Whether it shows something that helps or hinders.")),
  goodExample: z.optional(flag("Worth showing to others.")),
  audience: z.optional(word(audiences, "Who may read it. Absent: internal.")),
  withdrawn,
  revised: z.optional(list(revisedTextSchema, "Earlier texts, oldest first.")),
};

/** An observation below its source. */
export const sourceObservationSchema = z.strictObject(observationFields);
/** An observation in a list or table that names its source. */
export const observationSchema = z.strictObject({ ...observationFields, source: id("The source it comes from.") });
export type Observation = z.infer<typeof observationSchema>;
