import { describe, expect, test } from "vitest";
import { csvHeadings } from "../../../src/inspection/csv-headings.ts";
import { addObservation, type NewObservation } from "../../../src/inspection/edit/add-observation.ts";
import { createPlaces } from "../../../src/text/places.ts";
import { readCsv } from "../../../src/text/read-csv.ts";

const seen: NewObservation = { id: "b01-3", source: "b01", indicator: "nazorg", text: "Belt na drie maanden.", speaks: "partly" };
const path = "waarnemingen.csv";

function add(text: string, observation: NewObservation = seen) {
  return addObservation({ path, text }, observation);
}

function added(text: string, observation: NewObservation = seen): string {
  const result = add(text, observation);
  if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join(", "));
  return result.value.text;
}

const table = "nr;bron;indicator;waarneming;spreekt;werkt\nb01-1;b01;nazorg;Ja.;voor;\n";

test("a row follows the order of the headings, in Dutch words, and the rest stays as it was", () => {
  expect(added(table)).toBe(`${table}b01-3;b01;nazorg;Belt na drie maanden.;deels;\n`);
  const turned = "Spreekt;Waarneming;Indicator;Bron;Nr\n";
  expect(added(turned)).toBe(`${turned}deels;Belt na drie maanden.;nazorg;b01;b01-3\n`);
});

test.each([
  ["comma", ","],
  ["tab", "\t"],
])("the separator of the file is used: %s", (_, separator) => {
  const heading = ["nr", "bron", "indicator", "waarneming", "spreekt"].join(separator);
  expect(added(`${heading}\n`)).toBe(`${heading}\n${["b01-3", "b01", "nazorg", "Belt na drie maanden.", "deels"].join(separator)}\n`);
});

test("a byte order mark and Windows line ends stay, so that Excel still knows the file", () => {
  const windows = `\ufeff${table.replaceAll("\n", "\r\n")}`;
  expect(added(windows)).toBe(`${windows}b01-3;b01;nazorg;Belt na drie maanden.;deels;\r\n`);
});

test("a last line without an end gets one first", () => {
  expect(added(table.trimEnd())).toBe(`${table}b01-3;b01;nazorg;Belt na drie maanden.;deels;\n`);
});

test("empty rows that a spreadsheet left at the end come after the new row", () => {
  expect(added(`${table};;;;;\n;;;;;\n`)).toBe(`${table}b01-3;b01;nazorg;Belt na drie maanden.;deels;\n;;;;;\n;;;;;\n`);
});

test.each(["eerst; dan", 'zij zei: "ja"', '"', "twee\nregels", "komma, dus"])("the text %j is read back as it was given", (text) => {
  const { rows, problems } = readCsv({ path, text: added(table, { ...seen, text }) }, createPlaces(), csvHeadings);
  expect(problems).toEqual([]);
  expect(rows.map((row) => row["text"])).toEqual(["Ja.", text]);
});

describe("what the table has no column for is refused, never dropped", () => {
  test.each([
    ["werkt", { ...seen, works: "helps" as const }],
    ["casus", { ...seen, case: "casus-b" }],
  ])("%s", (heading, observation) => {
    const result = add("nr;bron;indicator;waarneming;spreekt\n", observation);
    expect(result.diagnostics).toMatchObject([
      { code: "csv/missing-heading", params: { heading }, span: { start: { line: 1, column: 1 } } },
    ]);
    expect(result.ok).toBe(false);
  });
});

test("an empty file has no place for a row", () => {
  expect(add("\n").diagnostics).toMatchObject([{ code: "csv/empty" }]);
});
