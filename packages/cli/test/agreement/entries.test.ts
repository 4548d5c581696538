import { describe, expect, test } from "vitest";
import { type Entry, entriesAsMarkdown, entriesAsText } from "../../src/agreement/entries.ts";

const plain = (_style: string, text: string) => text;
const entries: readonly Entry[] = [
  { as: "title", text: "Agenda" },
  { as: "item", text: "1. Eén plan" },
  { as: "voice", text: "inspecteur-1: *nee*\n| [lees](http://elders.example) |" },
  { as: "leaning", text: "b01-1: # geen kop" },
  { as: "record", text: "Samen besloten over een-plan:" },
  { as: "blank", text: "Niveau" },
];

describe("an agenda as text", () => {
  test("has a line for each thing said, and no room to write", () => {
    expect(entriesAsText(entries, plain).split("\n")).toEqual([
      "Agenda",
      "",
      "1. Eén plan",
      "     inspecteur-1: *nee* | [lees](http://elders.example) |",
      "       b01-1: # geen kop",
      "",
    ]);
  });
});

describe("an agenda as a page", () => {
  const page = entriesAsMarkdown(entries);

  test("has room to write", () => expect(page).toMatch(/^- Niveau: ……+$/m));

  test("keeps what people wrote from becoming a heading, a table, emphasis or a link", () => {
    expect(page).toContain("- inspecteur-1: \\*nee\\* \\| \\[lees\\](http://elders.example) \\|");
    expect(page).toContain("  - b01-1: \\# geen kop");
  });
});
