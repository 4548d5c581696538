import { expect, test } from "vitest";
import { numberObservations } from "../../../src/inspection/edit/number-observations.ts";
import { nextObservationId } from "../../../src/inspection/edit/observation-id.ts";

test.each([
  ["the first of a source is 1", "b01", [], "b01-1"],
  ["the next is one above the highest, whatever the order", "b01", ["b01-3", "b01-1"], "b01-4"],
  ["a gap is never filled: its number may have been given once", "b01", ["b01-1", "b01-7"], "b01-8"],
  ["numbers of other sources do not count", "b01", ["b02-9", "b011-4"], "b01-1"],
  ["a source whose own id ends in a number is another source", "b01", ["b01-2-5"], "b01-1"],
])("%s", (_, source, existing, expected) => {
  expect(nextObservationId(source, existing)).toBe(expected);
});

function numbered(files: Readonly<Record<string, string>>) {
  const result = numberObservations(Object.entries(files).map(([path, text]) => ({ path, text })));
  if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join(", "));
  return result.value;
}

test("rows without a number get the next one of their source, counted over all files", () => {
  const [table, ...others] = numbered({
    "bronnen/b01.yaml": "kind: source\nid: b01\nobservations:\n  - id: b01-4\n    text: Ja\n",
    "waarnemingen.csv": "nr;bron;waarneming\n;b01;Eerste\nb02-1;b02;Al genummerd\n;b02;Tweede\n;b01;Derde\n",
  });
  expect(others).toEqual([]);
  expect(table).toEqual({
    file: {
      path: "waarnemingen.csv",
      text: "nr;bron;waarneming\nb01-5;b01;Eerste\nb02-1;b02;Al genummerd\nb02-2;b02;Tweede\nb01-6;b01;Derde\n",
    },
    given: ["b01-5", "b02-2", "b01-6"],
  });
});

test("a row that ends before the column of the numbers is filled up", () => {
  const [table] = numbered({ "waarnemingen.csv": "bron;waarneming;casus;nr\nb01;Ja\nb01;Nee;casus-a;\n" });
  expect(table?.file.text).toBe("bron;waarneming;casus;nr\nb01;Ja;;b01-1\nb01;Nee;casus-a;b01-2\n");
});

test("in YAML the number becomes the first key, in every way an entry can be written", () => {
  const [file] = numbered({
    "bronnen/b01.yaml": [
      "kind: source",
      "id: b01",
      "observations:",
      "  - indicator: nazorg # belangrijk",
      "    text: Ja",
      "  - { indicator: nazorg, text: Nee }",
      "  -",
      "    text: Misschien",
      "  - text: Later",
      "    id:",
      "",
    ].join("\n"),
  });
  expect(file?.file.text.split("\n")).toEqual([
    "kind: source",
    "id: b01",
    "observations:",
    "  - id: b01-1",
    "    indicator: nazorg # belangrijk",
    "    text: Ja",
    "  - { id: b01-2, indicator: nazorg, text: Nee }",
    "  -",
    "    id: b01-3",
    "    text: Misschien",
    "  - text: Later",
    "    id: b01-4",
    "",
  ]);
});

test("in the head file the number is that of the source each observation names", () => {
  const [file] = numbered({
    "inspection.yaml": "kind: inspection\nobservations:\n- source: b02\n  text: Ja\n- source: b03\n  text: Nee\n",
  });
  expect(file?.given).toEqual(["b02-1", "b03-1"]);
});

test("files in which nothing is missing are not given back", () => {
  expect(numbered({ "waarnemingen.csv": "nr;bron\nb01-1;b01\n", "inspection.yaml": "kind: inspection\n" })).toEqual([]);
});

test("a table without a column for numbers is an error: a column of its own is for the inspector to add", () => {
  const result = numberObservations([{ path: "waarnemingen.csv", text: "bron;waarneming\nb01;Ja\n" }]);
  expect(result.diagnostics).toMatchObject([{ code: "csv/missing-heading", params: { heading: "nr" } }]);
});
