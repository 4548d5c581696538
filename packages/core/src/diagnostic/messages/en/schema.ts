import type { FormatWord, schemaCatalog, ValueWord } from "../../catalog/schema.ts";
import type { Messages } from "../locale.ts";
import { choice, chooseFrom, count, didYouMean, q } from "./words.ts";

const values: Readonly<Record<ValueWord, string>> = {
  text: "a text",
  number: "a number",
  "whole-number": "a whole number",
  "yes-no": "true or false",
  list: "a list",
  map: "a group of fields",
  nothing: "nothing",
};

const formats: Readonly<Record<FormatWord, readonly [name: string, hint: string | undefined]>> = {
  id: ["an id", "Use lower-case letters, digits and hyphens, and start with a letter: gezamenlijk-plan."],
  observationId: ["the number of an observation", "Write the id of the source, a hyphen and a serial number: b01-3."],
  date: ["a date", 'Write year-month-day between quotation marks: "2024-03-12".'],
  version: ["a version", 'Write three numbers with dots between them, between quotation marks: "1.0.0".'],
  decimal: ["a number", 'Write a number with a dot (7.5) or a fraction between quotation marks ("3/4").'],
  grade: ["a level or a number", "Write the id of a level (op-orde) or a number with a dot (7.5)."],
  link: ["a web address", "Start with https://."],
  other: ["the form that is due", undefined],
};

export const schemaEn: Messages<typeof schemaCatalog> = {
  "schema/unknown-key": {
    title: "Unknown field",
    message: ({ key }) => `The field ${q(key)} is not known here.`,
    hint: chooseFrom,
    why: "An unknown field would be skipped in silence, and what someone wrote would not count. Often it is a typing error.",
  },
  "schema/missing-key": {
    title: "Field missing",
    message: ({ key }) => `The field ${q(key)} is missing.`,
    hint: ({ key }) => `Add ${q(`${key}:`)}.`,
    why: "This field is required. Nothing is ever filled in of its own accord.",
  },
  "schema/wrong-type": {
    title: "Wrong kind of value",
    message: ({ expected, found }) =>
      found === "nothing"
        ? `Nothing is filled in here. It should be ${orJoined(expected)}.`
        : `This is ${values[found]}. It should be ${orJoined(expected)}.`,
    hint: ({ expected }) => typeHint(expected),
    why: "Each field has a fixed kind of value, so that it means the same in every inspection.",
  },
  "schema/number-for-text": {
    title: "Number where text is due",
    message: ({ found }) => `${q(found)} is read as a number. Text is due here.`,
    hint: ({ found }) => `Put quotation marks around it: "${found}".`,
    why: "As a number 1.10 equals 1.1 and 012 equals 12. Between quotation marks it stays what you write.",
  },
  "schema/not-allowed-value": {
    title: "Value not allowed here",
    message: ({ value }) => `${q(value)} cannot stand here.`,
    hint: chooseFrom,
    why: "This is a word from a fixed list, so that inspections can be compared.",
  },
  "schema/bad-format": {
    title: "Written in the wrong way",
    message: ({ what, value }) =>
      what === "other" ? `${q(value)} does not have the form that is due here.` : `${q(value)} is not written as ${formats[what][0]}.`,
    hint: ({ what }) => formats[what][1],
    why: "Dates, versions and ids are written in one way, so that nobody can read them otherwise than meant.",
  },
  "schema/blank-text": {
    title: "No text filled in",
    message: () => "No text is filled in here.",
    hint: () => "Fill in a text, or remove the field when it is not required.",
    why: "An empty field looks filled in but says nothing.",
  },
  "schema/too-few": {
    title: "Too few in the list",
    message: ({ minimum }) => `This list should have at least ${count(minimum, "member", "members")}.`,
    why: "With fewer members this list has no meaning.",
  },
  "schema/number-out-of-range": {
    title: "Number too small or too large",
    message: ({ minimum, maximum }) =>
      minimum !== undefined
        ? `This number may not be less than ${minimum}.`
        : `This number may not be more than ${maximum ?? "fits here"}.`,
    why: "A number outside this limit has no meaning here.",
  },
  "schema/no-such-form": {
    title: "Unknown form",
    message: ({ allowed }) => `This group of fields cannot be understood. It should have one of these fields: ${choice(allowed)}.`,
    hint: ({ candidate }) => didYouMean(candidate),
    why: "Several forms are possible here. The first word shows which one is meant.",
  },
  "schema/unknown-kind": {
    title: "Unknown kind of file",
    message: ({ kind }) =>
      kind === ""
        ? "What kind of file this is does not show: the field “kind” is not filled in well."
        : `A file of the kind ${q(kind)} does not belong here.`,
    hint: chooseFrom,
    why: "The field “kind” says what a file is. Which fields belong in it depends on that.",
  },
  "schema/unsupported-format": {
    title: "Unknown version of the file format",
    message: ({ format }) => `Version ${q(format)} of the file format is not read. It should be “format: 1”.`,
    hint: () => "Use a newer release of kader when the file was made with one.",
    why: "A newer format can have fields this release does not know. What they mean is not guessed.",
  },
};

function orJoined(expected: readonly ValueWord[]): string {
  return expected.map((word) => values[word]).join(" or ");
}

function typeHint(expected: readonly ValueWord[]): string | undefined {
  if (expected.includes("text")) return "Put the value between quotation marks.";
  if (expected.includes("list")) return "Start each member on a line of its own with a dash and a space.";
  if (expected.includes("number") || expected.includes("whole-number")) return "Write a number, without quotation marks.";
  return expected.includes("yes-no") ? "Write true or false, without quotation marks." : undefined;
}
