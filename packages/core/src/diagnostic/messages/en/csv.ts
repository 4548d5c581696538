import type { csvCatalog } from "../../catalog/csv.ts";
import type { Messages } from "../locale.ts";
import { chooseFrom, count, q } from "./words.ts";

const cells = (number: number) => count(number, "cell", "cells");

export const csvEn: Messages<typeof csvCatalog> = {
  "csv/empty": {
    title: "Empty table",
    message: () => "This table is empty. The line with headings is missing too.",
    hint: () => "Start with a line with the headings.",
    why: "The headings say what each column holds. Without them no cell can be understood.",
  },
  "csv/unknown-heading": {
    title: "Unknown heading",
    message: ({ heading }) => `The heading ${q(heading)} is not known.`,
    hint: chooseFrom,
    why: "A column with an unknown heading would be skipped in silence, and observations would lose data unseen.",
  },
  "csv/duplicate-heading": {
    title: "Heading occurs twice",
    message: ({ heading }) => `The heading ${q(heading)} occurs twice.`,
    hint: () => "Keep one column.",
    why: "When a column occurs twice, it is not clear which one applies.",
  },
  "csv/missing-heading": {
    title: "Column missing",
    message: ({ heading }) => `The column ${q(heading)} is missing.`,
    hint: () => "Add the column, with this heading on the first line.",
    why: "Without this column an observation cannot be placed or traced.",
  },
  "csv/cell-empty": {
    title: "Empty cell",
    message: ({ heading }) => `In this row the cell under ${q(heading)} is empty.`,
    hint: () => "Fill the cell, or remove the row.",
    why: "An observation needs a source, an indicator, a text and a direction. Otherwise nobody can follow it.",
  },
  "csv/column-count": {
    title: "Line does not fit the headings",
    message: ({ expected, found }) => `This line has ${cells(found)}; there are ${count(expected, "heading", "headings")}.`,
    hint: ({ expected, found }) =>
      found > expected
        ? "Is there a semicolon in a text? Put that text between quotation marks."
        : "Does this continue the text of the line above? Put that text between quotation marks.",
    why: "When a line does not fit the headings, text can end up in the wrong column.",
  },
  "csv/unclosed-quote": {
    title: "Quotation mark not closed",
    message: () => "This quotation mark is never closed.",
    hint: () => "Put a quotation mark at the end of the cell. Within the text a quotation mark is written twice.",
    why: "Without the closing mark the whole rest of the table seems to belong to this cell.",
  },
  "csv/stray-quote": {
    title: "Text after a quotation mark",
    message: () => "After this quotation mark the text of the cell goes on.",
    hint: () => 'Put the whole cell between quotation marks and double a quotation mark in the text: "She said ""no""."',
    why: "A quotation mark at the start encloses the whole cell. When text follows, it is not clear what belongs to it.",
  },
  "csv/unknown-value": {
    title: "Unknown word in a cell",
    message: ({ value }) => `${q(value)} cannot stand here.`,
    hint: chooseFrom,
    why: "This column holds a fixed word, so that observations can be counted and compared.",
  },
};
