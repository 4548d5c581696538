// What the report says of the profile with which was looked: what it chose, what it left out, and that it can show no levels.
import { counted, dutchNumber, listed } from "./format-nl.ts";
import type { GradeKind } from "./model/grade.ts";
import { gradeWords, words } from "./words-nl.ts";

export const profileWords = {
  heading: "Profiel",
  description: "Waarvoor",
  question: "Vraag",
  looked: "Gekeken naar",
  compared: "Vergelijken",
  digest: "Controlegetal profiel (begin)",
  wholeDigest: "Controlegetal profiel",
  notes: "Opmerkingen bij het profiel",
  outside: {
    heading: "Buiten de vraag",
    lead: "Dit is ook gezien. Het valt buiten het profiel van dit onderzoek. Er is niet gericht naar gekeken en het telt nergens in mee.",
    setAside: "Telt ook hier niet mee",
  },
  withoutLevels: "Dit onderzoek kijkt naar het stelsel en geeft geen niveaus.",
  derivationWithoutLevels:
    "Het rapport van dit onderzoek toont geen niveaus. Dit blad laat alleen zien wat de regels van het kader met de waarnemingen doen. Gebruik het niet als oordeel.",
} as const;

/** Who asks for evidence. */
export const askers = { framework: "het kader", profile: "het profiel", either: "het kader of het profiel" } as const;

/** How many of the criteria of the framework the profile chooses: "12 van de 30 criteria van het kader." */
export const lookedAtText = (chosen: number, all: number): string =>
  chosen === all
    ? `Alle ${counted(all, "criterium", "criteria")} van het kader.`
    : `${dutchNumber(chosen)} van de ${counted(all, "criterium", "criteria")} van het kader.`;

/** What can be laid beside other inspections. */
export function comparedText(chosen: number, all: number, showsLevels: boolean): string {
  if (!showsLevels) return "Dit rapport geeft geen niveaus. Er is dus geen uitkomst om te vergelijken.";
  return chosen === all
    ? "Alle criteria zijn te vergelijken met andere onderzoeken."
    : "Alleen deze criteria zijn te vergelijken met andere onderzoeken.";
}

/** Said where nothing lacks a level: of a framework, or of what a profile chose from it. */
export const allGradedText = (grades: GradeKind, isChoice: boolean): string =>
  isChoice ? `Elk criterium van dit profiel heeft een ${gradeWords[grades].one}.` : words.notAssessed.all(grades);

/** A criterion that is named and was not looked at: it has no place of its own to link to. */
export const outsideName = (name: string): string => `${name} (buiten het profiel)`;

/** What an outcome lacks because the profile leaves it out: "2 criteria buiten het profiel". */
export function outsideNeedsText(criteria: number, themes: number): string {
  const parts = [
    ...(criteria === 0 ? [] : [counted(criteria, "criterium", "criteria")]),
    ...(themes === 0 ? [] : [counted(themes, "thema", "thema’s")]),
  ];
  return `${listed(parts)} buiten het profiel`;
}

/** Statutory criteria that nobody looked at because the profile leaves them out; nothing when there are none. */
export const outsideStatutoryText = (number: number): readonly string[] =>
  number === 0 ? [] : [`${counted(number, "criterium valt", "criteria vallen")} buiten het profiel: daar is niet naar gekeken.`];

/** What is said of statutory criteria in a report without levels. */
export const statutoryWithoutLevelsText = (all: number): string =>
  all === 0
    ? "Dit kader heeft geen criteria over wettelijke eisen. Wettelijke tekorten zijn niet onderzocht."
    : `${counted(all, "criterium van het kader gaat", "criteria van het kader gaan")} over een wettelijke eis. Dit rapport geeft geen niveaus. Of er een wettelijk tekort is, staat er dus niet in.`;
