import type { Help } from "./help-nl.ts";

/** What `kader --help --lang en` says. */
export const helpEn: Help = {
  description: "Assess an inspection of cooperation with a shared reference framework. Works offline.",
  headings: {
    "Usage:": "Usage",
    "Arguments:": "Arguments",
    "Options:": "Options",
    "Global Options:": "Global options",
    "Commands:": "Commands",
  },
  examples: "Examples",
  exitCodes: "Exit codes",
  exitCodesText: "0 done · 1 the data has errors · 2 usage, file or version · 70 a mistake in kader itself · 130 interrupted",
  more: "Help with a command: kader help assess",
  usage: { program: "[options] <command>", options: "[options]" },
  default: "default",
  placeholders: { folder: "folder", language: "nl|en", date: "yyyy-mm-dd", kinds: "kinds", id: "id", words: "words", text: "text", word: "word" },
  program: {
    help: "show this help",
    version: "show the version",
    helpCommand: "show help for a command",
    language: "language of help and messages",
    frameworks: "folder with the frameworks",
    quiet: "only the result and errors",
    color: "no colour",
    input: "ask no questions",
    force: "also replace files that were edited",
    debug: "show where a mistake in kader happened",
  },
  arguments: {
    inspection: "folder of the inspection, or its head file",
    files: "file or folder; - reads from standard input",
    assessment: "assessment.json from the folder uitkomst; - reads from standard input",
    explained: "inspection, assessment.json, or the code of a message",
    explainedId: "id of a criterion or theme, or overall",
    framework: "id of a framework, with or without @version",
    kind: "kind of file",
    ratings: "file with the ratings of one assessor",
  },
  options: {
    output: "folder for the outcome; - prints one form",
    formats: "which files: html, md, json",
    on: "day for which the outcome holds",
    onDefault: "the first day of the period",
    verbose: "also show everything that needs attention",
    checkFormat: "form of the messages: text or json",
    number: "give observations without a number a number",
    source: "id of the source",
    criterion: "search words or the id of the indicator",
    text: "the observation in one or more sentences",
    speaks: "for, partly or against",
    works: "helps or hinders",
    case: "case, when it is another than that of the source",
    closeOn: "day of closing",
    closeOnDefault: "today",
  },
  commands: {
    assess: {
      summary: "assess an inspection and make the report",
      description: "Check an inspection, compute the outcome and make the report. The files go to the folder uitkomst.",
      examples: [
        ["kader assess wijkteam-noord", "Make the report"],
        ["kader assess wijkteam-noord -f html", "Make the HTML report only"],
        ["kader assess wijkteam-noord -f md -o -", "Print the report on the screen"],
      ],
    },
    status: {
      summary: "show how far an inspection is",
      description: "Show on one screen how far an inspection is, what is substantiated and what the next step is.",
      examples: [["kader status wijkteam-noord", "How far are we?"]],
    },
    report: {
      summary: "make the report again from an outcome",
      description: "Make the report again from assessment.json. Nothing is computed again.",
      examples: [
        ["kader report wijkteam-noord/uitkomst/assessment.json", "Make the HTML report"],
        ["kader report assessment.json -f md -o -", "Print the report on the screen"],
      ],
    },
    check: {
      summary: "check files",
      description: "Check an inspection, a framework or an outcome. Everything that is wrong is shown at once.",
      examples: [
        ["kader check wijkteam-noord", "Is everything right?"],
        ["kader check wijkteam-noord --number", "Number new observations"],
        ["kader check framework.yaml -f json", "Messages for another program"],
      ],
    },
    explain: {
      summary: "explain an outcome or a message",
      description: "Explain how an outcome came about, or what a message means.",
      examples: [
        ["kader explain wijkteam-noord gezamenlijk-plan", "Why this outcome?"],
        ["kader explain inspection/unknown-source", "What does this message mean?"],
      ],
    },
    frameworks: {
      summary: "show which frameworks there are",
      description: "Show which frameworks there are, or what one framework holds.",
      examples: [
        ["kader frameworks", "Which frameworks are there?"],
        ["kader frameworks samenwerking-integraal-werken", "Themes, criteria and indicators"],
      ],
    },
    schema: {
      summary: "print the JSON Schema of a kind of file",
      description: "Print the JSON Schema of a kind of file, for an editor or another program.",
      examples: [["kader schema inspection > inspection.schema.json", "Keep the schema"]],
    },
    add: {
      summary: "note an observation",
      description: "Note one observation. What you leave out is asked. The number is given for you.",
      examples: [
        ["kader add wijkteam-noord", "Answer the questions"],
        ['kader add wijkteam-noord --source b01 --criterion "eigen plan" --text "Kent het plan niet." --speaks against', "In one line"],
      ],
    },
    close: {
      summary: "close your ratings",
      description: "Close your ratings. After that a rating is changed with “revised” only, with a reason.",
      examples: [["kader close wijkteam-noord/oordelen/inspecteur-1.yaml", "I am done rating"]],
    },
  },
};
