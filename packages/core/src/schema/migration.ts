import * as z from "zod/mini";
import { filledList, fixed, format, id, text, version, word } from "./common.ts";

const ids = (description: string) => z.optional(filledList(id("Id van een thema, criterium of indicator."), description));

/** What became of themes, criteria and indicators. What is not named is unchanged. */
const changeKinds = ["added", "reworded", "split", "merged", "new-meaning", "withdrawn"] as const;

const changeSchema = z.strictObject({
  change: word(
    changeKinds,
    "added = nieuw, reworded = anders verwoord maar met dezelfde betekenis, split = gesplitst, merged = samengevoegd, " +
      "new-meaning = een andere betekenis, withdrawn = ingetrokken.",
  ),
  was: ids("De ids in de oude versie. Weglaten bij added."),
  became: ids("De ids in de nieuwe versie. Weglaten bij withdrawn."),
  because: text("Waarom."),
});
export type Change = z.infer<typeof changeSchema>;

/** How one version of a framework became another. */
export const migrationSchema = z.strictObject({
  kind: fixed("migration", "Dit bestand zegt hoe een versie van een kader de volgende werd."),
  format,
  framework: id("Id van het referentiekader."),
  from: version('De oude versie, tussen aanhalingstekens: "1.0.0".'),
  to: version('De nieuwe versie, tussen aanhalingstekens: "1.1.0".'),
  changes: filledList(changeSchema, "De veranderingen. Wat hier niet staat, is hetzelfde gebleven."),
});
export type MigrationData = z.infer<typeof migrationSchema>;
