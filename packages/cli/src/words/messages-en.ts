import { agreementMessagesEn } from "./agreement-messages-en.ts";
import { compareMessagesEn } from "./compare-messages-en.ts";
import { frameworkMessagesEn } from "./framework-messages-en.ts";
import { count, list } from "./grammar-en.ts";
import type { Messages } from "./messages-nl.ts";
import { rebuttalMessagesEn } from "./rebuttal-messages-en.ts";

const meant = (candidate: string | undefined) => (candidate === undefined ? "" : ` Did you mean “${candidate}”?`);
const few = (words: readonly string[]) => (words.length > 8 ? `${words.slice(0, 8).join(", ")} and ${words.length - 8} more` : list(words));

/** Everything the commands say, in English. */
export const messagesEn: Messages = {
  usage: {
    unknownCommand: (name, candidate) => `There is no command “${name}”.${meant(candidate)}`,
    unknownOption: (flag, candidate) => `There is no option “${flag}”.${meant(candidate)}`,
    missingArgument: (name) => `Something is missing: <${name}>.`,
    missingValue: (flags) => `${flags} needs a value.`,
    tooMany: "There are too many words after this command.",
    wrong: "This command is not written as it should be.",
    helpHint: (command) => `Help: ${command} --help --lang en`,
  },
  bug: (message) =>
    `Something went wrong in kader itself: ${message}\nYour files were not changed. Please report this, with the command you gave. --debug shows where it happened.`,
  interrupted: "Interrupted. Nothing was changed.",
  stdinIsTerminal: "Not waiting for input from the keyboard. Pipe a file in, or name one.",
  wrongChoice: (option, written, allowed, candidate) =>
    `${option}: “${written}” is not possible.${meant(candidate)}${allowed.length > 0 ? ` Choose from ${few(allowed)}.` : ""}`,
  noFolder: (option, written) => `${option}: there is no folder “${written}”.`,
  notADay: (option, written) => `${option}: “${written}” is not a day. Write it like 2024-04-17.`,
  oneFormForStdout: "With -o - there can be one form at a time. Choose it with -f, such as -f md.",
  outputNeeded: "Say with -o in which folder the outcome should go, or -o - to print it.",
  cannotWriteStdin: "This works with files only, not with -.",
  passedOver: (file) => `Note: ${file} was not read. Only waarnemingen.csv counts.`,
  written: (folder) => `The outcome is in ${folder}:`,
  outputs: {
    "rapport.html": "the report, to read and print",
    "herleiding.html": "how each outcome came about",
    "rapport.md": "the report as plain text",
    "rapport-wederhoor.html": "the report for the parties, with numbered passages",
    "rapport-wederhoor.md": "the report for the parties as plain text",
    "reactie.csv": "the table in which a party responds",
    "assessment.json": "all data, for kader itself and other programs",
  },
  outdated: (files) => `Note: from an earlier run and not made again: ${list(files)}.`,
  open: (number, label) => `${count(number, "open item", "open items")}: kader status ${label}`,
  warnings: (number, label) => `${count(number, "warning", "warnings")}: kader check ${label}`,
  numbered: (file, ids) => `${file}: ${count(ids.length, "number", "numbers")} given (${few(ids)}).`,
  explainWhat: (subject) => `Say what to explain as well: kader explain ${subject} <id>`,
  unknownCode: (code, candidate) => `“${code}” is neither a file nor the code of a message.${meant(candidate)}`,
  unknownOutcome: (id, known, candidate) => `There is no outcome about “${id}”.${meant(candidate)} Choose from ${list(known, "or")}.`,
  unknownFramework: (name, known, candidate) =>
    `The framework “${name}” was not found.${meant(candidate)}${known.length > 0 ? ` Found: ${few(known)}.` : ""}`,
  ...agreementMessagesEn,
  ...frameworkMessagesEn,
  compare: compareMessagesEn,
  ...rebuttalMessagesEn,
  noFrameworks: "No frameworks were found. Name a folder with --frameworks.",
  hasErrors: "has errors: see kader check",
  frameworkStatus: { example: "example", draft: "draft", "in-force": "in force", withdrawn: "withdrawn" },
  noIndicator: (query, candidate) => `No indicator found for “${query}”.${meant(candidate)} See kader frameworks for what there is.`,
  severalIndicators: (found) =>
    [`${found.length} indicators fit. Give one id with --criterion:`, ...found.slice(0, 12).map(({ id, text }) => `  ${id}: ${text}`)].join(
      "\n",
    ),
  optionNames: { source: "--source", criterion: "--criterion", text: "--text", speaks: "--speaks", works: "--works", case: "--case" },
  missingOptions: (options) => `Also give ${list(options)}.`,
  askSource: "From which source is the observation? Choose with ↑ and ↓, then Enter.",
  askWords: "What is the observation about? Type one or more words. Enter alone shows everything.",
  nothingFound: (query) => `Nothing was found for “${query}”. Try another word.`,
  askIndicator: "Which indicator is it? Choose with ↑ and ↓, then Enter.",
  askText: "What was seen, heard or read? Do not write names of people.",
  textNeeded: "Write at least one sentence.",
  askSpeaks: "Does it speak for or against? Choose with ↑ and ↓, then Enter.",
  noSources: "This inspection has no sources yet. Add one first, in the folder bronnen or under “sources”.",
  speaks: [
    { value: "for", word: "for", alias: "voor" },
    { value: "partly", word: "partly", alias: "deels" },
    { value: "against", word: "against", alias: "tegen" },
  ],
  works: [
    { value: "helps", word: "helps", alias: "helpt" },
    { value: "hinders", word: "hinders", alias: "hindert" },
  ],
  sourceTypes: {
    "case-file": "case file",
    "interview-citizen": "interview with a citizen",
    "interview-professional": "interview with a professional",
    "interview-management": "interview with management",
    "interview-board": "interview with the board",
    "client-council": "client council",
    document: "document",
    "on-site": "visit",
    questionnaire: "questionnaire",
    data: "data",
    signal: "signal",
    "case-reconstruction": "case reconstruction",
    session: "session",
  },
  added: (file) => `Noted in ${file}.`,
  ratingsExpected: (file) => `${file} is not a file with ratings (kind: ratings).`,
  closed: (file, on) => `${file} was closed on ${on}.`,
  notRated: (criteria) =>
    `Note: without a rating: ${list(criteria)}. To rate them after all, remove the lines “closed” and “seal” and close again later.`,
  closedOf: ({ closed, of }) => `Closed: ${closed} of ${of}.`,
  phase: { draft: "draft", "to-party": "with the parties", adopted: "adopted", published: "published" },
  ratingsClosed: ({ closed, of, waiting }) =>
    `Ratings closed: ${closed} of ${of}${waiting.length > 0 ? `. Waiting for ${list(waiting)}` : ""}.`,
  nothingOpen: "Nothing is open.",
  openCount: (number) => `Still open: ${count(number, "item", "items")}`,
  openKinds: {
    "open/no-evidence": "no observation",
    "open/single-source": "single source",
    "open/citizen-not-heard": "no citizen heard",
    "open/evidence-demand": "less than the framework asks",
    "open/indicator-without-observation": "indicator without observation",
    "open/ratings-open": "ratings not closed",
    "open/rating-without-reason": "rating without a reason",
    "open/consensus-missing": "difference not discussed",
    "open/judgement-missing": "judgement not adopted",
    "open/outside-room-unexplained": "outside the room, unexplained",
    "open/finding-missing": "finding not written",
    "open/conclusion-missing": "conclusion not written",
    "open/summary-missing": "summary not written",
    "inspection/second-person-missing": "second assessor missing",
    "inspection/shortfall-stays-remark": "statutory shortfall that stays a remark",
  },
  columns: { state: "Evidence", counts: ["observations", "sources", "cases", "citizens"] },
  marks: {
    substantiated: "substantiated",
    "single-source": "single source",
    "no-citizen": "no citizen heard",
    "less-than-asked": "less than asked",
    empty: "still empty",
    "not-applicable": "not applicable",
    "not-assessed": "not assessed",
    "people-only": "rated by people",
  },
  linesAlone: "With --lines each outcome goes to stdout as one line of JSON. Leave out --format, --output and --verbose.",
  linesDone: (done, wrong) => `${count(done, "inspection", "inspections")} read${wrong > 0 ? `, ${wrong} with errors` : ""}.`,
  notJson: "This line is not JSON.",
  verify: {
    same: "The outcome is right: computed again, exactly the same comes out.",
    framework: "digest of the framework",
    inspection: "digest of the inspection",
    on: "computed for",
    engine: "computed with kader",
    differs: (number) => `The outcome is not right: ${count(number, "difference", "differences")} when computed again.`,
    filesSame: (label) => `The files in ${label} give exactly this outcome.`,
    filesDiffer: (label, number) =>
      `The files in ${label} give something else: ${count(number, "difference", "differences")} with this outcome.`,
    groups: { input: "What went in", outcomes: "What came out", derivations: "How it came about" },
    difference: (kept, found) => {
      if (kept === undefined) return `this is absent, now “${found}” comes out.`;
      return found === undefined ? `it says “${kept}”, now this does not come out.` : `it says “${kept}”, now “${found}” comes out.`;
    },
    otherDigest: "Another digest means that this inspection or framework was changed after the outcome was computed.",
    otherEngine: (kept, own) =>
      `Note: this outcome was computed with kader ${kept}, and this is kader ${own}. That may be the cause of a difference.`,
    cannotCompute: "The outcome cannot be computed again. What it holds of the framework or the inspection has errors:",
    onlyOneStdin: "Only one of the two can come from standard input. Name a file for the outcome or with --inspection.",
  },
  errors: (number) => count(number, "error", "errors"),
  cannotCount: "There are errors in this inspection, so how far it is cannot be said yet.",
  mend: (label) => `Mend the errors. Read them with: kader check ${label}`,
  next: "Next step:",
  nextStep: (next, name, label) => {
    switch (next.step) {
      case "first-observation":
        return `Note the first observation: kader add ${label}`;
      case "more-observations":
        return `Look for observations on ${list(next.about.map(name))}, or write under “notRated” why there will be no level.`;
      case "close-ratings":
        return `Have ${list(next.waiting)} finish and close their ratings${next.file === undefined ? "." : `: kader close ${next.file}`}`;
      case "explain-ratings":
        return `Add the reasons to the ratings of ${list(next.about.map(name))}.`;
      case "consensus":
        return `Discuss the differences on ${list(next.about.map(name))}, and write the result under “consensus”.`;
      case "judge":
        return `Adopt the judgements on ${list(next.about.map(name))}, under “judgements”.`;
      case "second-person":
        return `Have a second assessor look at ${list(next.about.map(name))}.`;
      case "write":
        return `Write the texts of the report: ${next.about.length} are missing.`;
      case "to-party":
        return "The draft can go to the parties. Write that under “progress”, with the date.";
      case "decide-remarks":
        return `Decide about the remarks ${list(next.about)}, with the reason and the date.`;
      case "adopt":
        return "Deal with the responses of the parties and adopt the report.";
      case "publish":
        return "The report can be published.";
      case "done":
        return "None. This inspection is done.";
      default:
        return next satisfies never;
    }
  },
};
