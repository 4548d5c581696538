import type { frameworkMessagesNl } from "./framework-messages-nl.ts";
import { count, list } from "./grammar-en.ts";

/** What the commands for frameworks, profiles and programmes say, in English. */
export const frameworkMessagesEn: typeof frameworkMessagesNl = {
  guide: {
    talks: [
      { value: "citizen", word: "citizen", alias: "bewoner" },
      { value: "professional", word: "professional", alias: "professional" },
      { value: "board", word: "board", alias: "bestuur" },
    ],
    file: "guide",
    written: (file) => `The guide is in ${file}.`,
  },
  noCases: (file) => `Beside ${file} there is no folder cases.`,
  caseFailed: "fails:",
  caseFailure: (about, what, expected, found) => `${about}: ${what} ${found}, expected ${expected}`,
  casesRun: (all, failed) => `${count(all, "case", "cases")}: ${failed === 0 ? "all as expected" : `${failed} not as expected`}.`,
  branchesReached: (reached, all) =>
    reached === all
      ? `Every branch of every rule is reached by a case (${all}).`
      : `${reached} of ${all} branches of rules are reached by a case. Not:`,
  branch: {
    rung: (number) => `rung ${number}`,
    row: (number) => `row ${number}`,
    cut: (number) => `band ${number}`,
    rule: () => "the rule itself",
    shift: (number) => `shift ${number}`,
    limit: (number) => `limit ${number}`,
    room: (number) => `room ${number}`,
    enough: () => "enough seen",
    "too-little": () => "too little seen",
  },
  unknownProgramme: (name, known) => `There is no programme “${name}”.${known.length > 0 ? ` Found: ${list(known)}.` : " Name a file."}`,
  inspectionSkipped: (folder) => `Note: ${folder} has errors and does not count. See them with: kader check ${folder}`,
  programme: {
    head: (publisher, from, until) => (until === undefined ? `${publisher} · from ${from}` : `${publisher} · ${from} to ${until}`),
    form: {
      inquiry: "inquiry",
      "preliminary-study": "preliminary study",
      exchange: "exchange",
      sessions: "sessions",
      letter: "letter",
      "fact-sheet": "fact sheet",
    },
    phase: { draft: "draft", "to-party": "with the parties", adopted: "adopted", published: "published" },
    sector: {
      youth: "youth",
      care: "care",
      education: "education",
      welfare: "welfare",
      housing: "housing",
      safety: "safety",
      "work-and-income": "work and income",
    },
    inspectorate: {
      igj: "IGJ",
      jenv: "Inspectorate of Justice and Security",
      onderwijs: "Inspectorate of Education",
      arbeidsinspectie: "Labour Authority",
      "wmo-toezicht": "Wmo supervision",
      gemeente: "municipality",
    },
    lead: (name) => `lead: ${name}`,
    participants: (names) => `taking part: ${list(names)}`,
    profile: (id, framework) => `profile ${id} (${framework})`,
    signal: (to, text, isAnswered) => `signal to ${to}: ${text}${isAnswered ? " (answered)" : ""}`,
    unseen: (number, all) =>
      number === 0 ? `Every sector was looked at for every criterion (${all}).` : `Where nobody looked yet (${number} of ${all} cells):`,
    lessons: "What the supervisors want to learn themselves",
    amendments: "Amendments",
    astray: "Inspections with a project that this programme does not have",
  },
  profile: {
    head: (title, chosen, of) => `Profile “${title}”: ${chosen} of ${count(of, "criterion", "criteria")}.`,
    comparable: "The outcome of each chosen criterion compares with the whole framework: the same rule, the same scale.",
    noLevels: "The report shows no levels. So there is no outcome to compare.",
    more: (ids) => `More evidence than the framework asks: ${list(ids)}.`,
    whole: (id, of) => `  ${id}: ${of} of ${of} criteria. Comparable.`,
    part: (id, chosen, of) => `  ${id}: ${chosen} of ${of} criteria. Comparable where there is an outcome.`,
    never: (id, chosen, of) => `  ${id}: ${chosen} of ${of} criteria. Too few for an outcome of this theme.`,
    none: (id) => `  ${id}: not chosen.`,
    noOutcome: (id, chosen, of) => `  ${id}: ${chosen} of ${of} criteria. The framework computes no outcome.`,
  },
};
