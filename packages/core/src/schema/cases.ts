import * as z from "zod/mini";
import { described, exact, filledList, fixed, format, id, list, sourceTypes, sourceTypeWords, text, version, word } from "./common.ts";
import { showings, showingWords, speakings } from "./where.ts";

/** What a case gives or expects: the id of a level, a number, or why there is neither. */
const answer = (description: string) => described(z.union([z.string(), z.number()]), description);
const byId = <S extends z.ZodMiniType>(value: S, description: string) => z.optional(described(z.record(z.string(), value), description));

const possibleSchema = z.union([
  z.array(z.string()),
  z.strictObject({ from: exact("Het laagste getal."), until: exact("Het hoogste getal.") }),
]);

const seenSchema = z.strictObject({
  case: z.optional(id("De casus. Weglaten bij een waarneming die bij geen casus hoort.")),
  source: word(sourceTypes, `Soort bron: ${sourceTypeWords}`),
  indicator: z.optional(id("De indicator. Zonder indicator en zonder shows: de eerste van het criterium.")),
  shows: z.optional(word(showings, `De eerste indicator van het criterium die dit laat zien: ${showingWords}`)),
  speaks: word(speakings, "for = voor, partly = deels, against = tegen."),
});
export type Seen = z.infer<typeof seenSchema>;

const caseFields = { name: text("Wat het voorbeeld laat zien, als zin. Elke naam komt één keer voor.") };

/** People rated: what do the rules of themes and of the whole make of it? */
const ratedCaseSchema = z.strictObject({
  ...caseFields,
  given: described(
    z.record(z.string(), answer("Een niveau, een getal, not-applicable, not-assessed of insufficient-evidence.")),
    "Per criterium wat er is gegeven. Wat er niet staat, is niet beoordeeld.",
  ),
  expect: described(
    z.record(z.string(), answer("Een niveau, een getal, undetermined, not-assessed of not-applicable.")),
    "Per criterium, thema of overall wat eruit moet komen.",
  ),
  possible: byId(possibleSchema, "Per criterium, thema of overall wat er nog uit kan komen."),
});

/** Something was seen: what does the rule of a criterion make of it? The same for each criterion that is named. */
const seenCaseSchema = z.strictObject({
  ...caseFields,
  for: described(
    z.union([
      z.strictObject({ scale: id("Id van een schaal: alle criteria op deze schaal met een voorstel uit waarnemingen.") }),
      filledList(id("Id van een criterium."), "De criteria."),
    ]),
    "De criteria waarvoor dit voorbeeld geldt.",
  ),
  seen: list(seenSchema, "De waarnemingen. Leeg als er niets is gezien."),
  expect: answer("Een niveau, een getal of undetermined."),
  room: z.optional(list(z.string(), "De niveaus die mensen zonder meer kunnen kiezen, van laag naar hoog.")),
});

const caseSchema = z.union([ratedCaseSchema, seenCaseSchema]);
export type RatedCase = z.infer<typeof ratedCaseSchema>;
export type SeenCase = z.infer<typeof seenCaseSchema>;

/** Golden vectors of a framework version: inputs, and the outcomes that its rules must give. */
export const casesSchema = z.strictObject({
  kind: fixed("cases", "Dit bestand bevat voorbeelden waarmee de beslisregels van een kader worden nagerekend."),
  format,
  framework: described(
    z.strictObject({
      id: id("Id van het referentiekader."),
      version: version('Versie van het referentiekader, tussen aanhalingstekens: "1.0.0".'),
    }),
    "Het referentiekader waar de voorbeelden bij horen.",
  ),
  cases: filledList(caseSchema, "De voorbeelden."),
});
export type CasesData = z.infer<typeof casesSchema>;
