import type { Severity } from "./catalog/entry.ts";
import type { RelatedNote } from "./diagnostic.ts";
import type { Locale } from "./messages/locale.ts";

export type { Locale };

/** The words around a message. */
export interface LocaleWords extends Readonly<Record<Severity, string>> {
  /** One member of a list, by the singular of its key; a kind that is not here is shown as it is. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<RelatedNote, string>>;
  /** Before a place: `op 17:9`. */
  readonly on: string;
  readonly count: (errors: number, warnings: number) => string;
}

const nl: LocaleWords = {
  error: "fout",
  warning: "let op",
  kinds: {
    theme: "thema",
    criterion: "criterium",
    indicator: "indicator",
    scale: "schaal",
    level: "niveau",
    source: "bron",
    observation: "waarneming",
    case: "casus",
    party: "partij",
    assessor: "beoordelaar",
    rating: "beoordeling",
    judgement: "oordeel",
    finding: "bevinding",
    conclusion: "conclusie",
    recommendation: "aanbeveling",
    measure: "maatregel",
    action: "stap",
    limit: "begrenzing",
    ladder: "trede",
    cut: "grens",
    row: "rij",
    shift: "verschuiving",
    step: "stap",
    reference: "verwijzing",
    room: "grens van de ruimte",
    all: "voorwaarde",
    any: "voorwaarde",
    consensus: "gezamenlijke beoordeling",
    notRated: "niet beoordeeld",
    rebuttal: "opmerking",
    followUp: "vervolg",
    progress: "fase",
    plan: "plan",
    revised: "wijziging",
    participant: "toezichthouder",
    line: "toezichtlijn",
    project: "project",
    lesson: "les",
    amendment: "wijziging",
    item: "onderdeel",
  },
  notes: {
    "first-used-here": "Eerder gebruikt",
    "other-file": "Ook",
    "declared-here": "Vastgelegd",
    "demanded-here": "Gevraagd",
  },
  on: "op",
  count(errors, warnings) {
    if (errors + warnings === 0) return "Geen fouten gevonden.";
    const parts = [errors > 0 ? `${errors} ${errors === 1 ? "fout" : "fouten"}` : "", warnings > 0 ? `${warnings} let op` : ""];
    return parts.filter((part) => part !== "").join(", ");
  },
};

const en: LocaleWords = {
  error: "error",
  warning: "warning",
  kinds: {
    ladder: "rung",
    item: "member",
    room: "bound on the room",
    all: "condition",
    any: "condition",
    notRated: "not rated",
    rebuttal: "remark",
    followUp: "follow-up",
  },
  notes: {
    "first-used-here": "First used",
    "other-file": "Also",
    "declared-here": "Declared",
    "demanded-here": "Demanded",
  },
  on: "at",
  count(errors, warnings) {
    if (errors + warnings === 0) return "No errors found.";
    const parts = [
      errors > 0 ? `${errors} ${errors === 1 ? "error" : "errors"}` : "",
      warnings > 0 ? `${warnings} ${warnings === 1 ? "warning" : "warnings"}` : "",
    ];
    return parts.filter((part) => part !== "").join(", ");
  },
};

export const localeWords: Readonly<Record<Locale, LocaleWords>> = { nl, en };
