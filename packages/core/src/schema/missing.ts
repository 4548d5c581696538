import * as z from "zod/mini";
import { count, described, exact, filledList, text, word } from "./common.ts";
import { groupKinds } from "./where.ts";

const collect = z.strictObject({ collect: text("Wat er eerst nog verzameld moet worden. Dat komt in het rapport.") });
const otherwise = described(
  z.union([z.literal("undetermined"), collect]),
  "Anders komt er geen niveau, en zegt het rapport wat ontbreekt. undetermined: zonder meer. collect: verzamel eerst dit.",
);

export const missingEvidenceSchema = z.strictObject({
  atLeast: count("Zoveel zijn er minstens nodig."),
  of: word(
    [...groupKinds, "observations"],
    "Waarvan: cases = casussen, source-types = soorten bronnen, assessors = beoordelaars, periods = periodes, observations = waarnemingen.",
  ),
  atLeastShare: z.optional(
    exact('Dit deel van de casussen van het onderzoek moet een waarneming hebben: meer dan 0 en hoogstens 1, bijvoorbeeld "2/3".'),
  ),
  including: z.optional(filledList(z.string(), "Deze indicatoren moeten in elk geval een waarneming hebben.")),
  else: otherwise,
});
export type MissingEvidence = z.infer<typeof missingEvidenceSchema>;

export const missingMembersSchema = z.union([
  z.literal("undetermined"),
  z.strictObject({
    atLeast: z.optional(count("Zoveel leden moeten een niveau hebben.")),
    atLeastShare: z.optional(exact('Dit deel van de leden moet een niveau hebben: meer dan 0 en hoogstens 1, bijvoorbeeld "2/3".')),
    including: z.optional(filledList(z.string(), "Deze leden moeten in elk geval een niveau hebben.")),
    then: word(
      ["exclude", "as-lowest", "as-met", "range"],
      "Wat er met leden zonder niveau gebeurt: exclude = ze doen niet mee, as-lowest = ze tellen als het laagste van hun schaal, " +
        "as-met = ze tellen als voldaan (met van hun schaal), range = er komt alleen een niveau als elke invulling hetzelfde geeft.",
    ),
    else: otherwise,
  }),
]);
export type MissingMembers = z.infer<typeof missingMembersSchema>;
