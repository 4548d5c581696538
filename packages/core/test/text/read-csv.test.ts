import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPlaces } from "../../src/text/places.ts";
import { readCsv } from "../../src/text/read-csv.ts";
import type { Span } from "../../src/text/span.ts";

const headings = { nr: "id", bron: "source", waarneming: "text", spreekt: "speaks" };

const read = (text: string) => {
  const places = createPlaces();
  return { places, ...readCsv({ path: "waarnemingen.csv", text }, places, headings) };
};

const show = ({ start, end }: Span) => `${start.line}:${start.column}-${end.line}:${end.column}`;
const problemsOf = (text: string) => read(text).problems.map(({ code, span }) => `${code} ${show(span)}`);

const table = 'nr;bron;waarneming;spreekt\nb01-1;b01;"Zij zegt: ""eindelijk""; het plan\nis er";voor\n\n;b02; Geen plan gezien. ;tegen\n';

describe("reading a table", () => {
  test("quotes, line breaks in a cell, empty cells and empty lines", () => {
    const { rows, problems } = read(table);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { id: "b01-1", source: "b01", text: 'Zij zegt: "eindelijk"; het plan\nis er', speaks: "voor" },
      { source: "b02", text: "Geen plan gezien.", speaks: "tegen" },
    ]);
  });

  test("every cell knows its place, the quotes of a quoted one included", () => {
    const { rows, places } = read(table);
    const [first = {}, second = {}] = rows;
    expect(show(places.value(first, "source"))).toBe("2:7-2:10");
    expect(show(places.value(first, "text"))).toBe("2:11-3:7");
    expect(show(places.value(first, "speaks"))).toBe("3:8-3:12");
    expect(show(places.of(second))).toBe("5:1-5:31");
    expect(show(places.value(second, "text"))).toBe("5:7-5:24");
    expect(show(places.key(second, "text"))).toBe("1:9-1:19");
    expect(show(places.value(second, "id"))).toBe("5:1-5:31");
  });

  test("a row is named by its number, else by its line", () => {
    const { rows, places } = read(table);
    expect(rows.map((row) => places.trail(row))).toEqual([
      [{ kind: "observation", label: "b01-1" }],
      [{ kind: "observation", label: "5" }],
    ]);
  });

  test.each([
    ["a byte order mark, capitals and Windows line ends", "\ufeffNr;Bron\r\nb01-1;b01\r\n"],
    ["commas", "nr,bron\nb01-1,b01"],
    ["tabs", "nr\tbron\nb01-1\tb01"],
    ["old Macintosh line ends", "nr;bron\rb01-1;b01\r"],
    ["separators at the end", "nr;bron;;\nb01-1;b01;;"],
    ["a space before a quote", 'nr;bron\n "b01-1" ; b01'],
  ])("%s", (_, text) => {
    expect(read(text).problems).toEqual([]);
    expect(read(text).rows).toEqual([{ id: "b01-1", source: "b01" }]);
  });

  test("a row may lack its last cells: Excel leaves them out", () => {
    expect(read("nr;bron;waarneming;spreekt\nb01-1;b01").rows).toEqual([{ id: "b01-1", source: "b01" }]);
    expect(problemsOf("nr;bron;waarneming;spreekt\nb01-1;b01")).toEqual([]);
  });
});

describe("what is wrong with a table", () => {
  test.each([
    ["", "csv/empty 1:1-1:1"],
    [";;\n\n", "csv/empty 1:1-1:1"],
    ["nr;spreket\n", "csv/unknown-heading 1:4-1:11"],
    ["nr;bron;Nr\n", "csv/duplicate-heading 1:9-1:11"],
    ["nr;bron\nb01-1;b01;wat;nog\n", "csv/column-count 2:1-2:18"],
    ["nr;bron\nb01-1;b01\nvervolg van de tekst\n", "csv/column-count 3:1-3:21"],
    ['nr;waarneming\nb01-1;"zonder einde\nb01-2;x\n', "csv/unclosed-quote 2:7-2:8"],
    ['nr;waarneming\nb01-1;"nee" zei hij\n', "csv/stray-quote 2:11-2:12"],
    ["nr;waarneming\nb01-1;plak\u000bplek\n", "text/control-character 2:11-2:12"],
  ])("%j", (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test("an unknown heading names the nearest one and all that are possible", () => {
    expect(read("spreket\n").problems[0]?.params).toEqual({ heading: "spreket", candidate: "spreekt", allowed: Object.keys(headings) });
  });

  test("an unknown column is left out and the others are read", () => {
    expect(read("nr;kleur;bron\nb01-1;rood;b01").rows).toEqual([{ id: "b01-1", source: "b01" }]);
  });

  test("all problems come at once", () => {
    expect(problemsOf("nr;kleur;nr\na;b;c;d\n").map((line) => line.split(" ")[0])).toEqual([
      "csv/unknown-heading",
      "csv/duplicate-heading",
      "csv/column-count",
    ]);
  });
});

describe("for any text", () => {
  const csvish = fc
    .array(
      fc.oneof(
        fc.constantFrom(";", '"', "\n", "\r\n", "\r", "nr", "bron", " ", ",", "\t", "\ufeff", "\u0000"),
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join(""));

  test.each([
    ["arbitrary", fc.string({ unit: "binary" })],
    ["nearly CSV", csvish],
  ])("%s: reading never throws and every span lies inside the text", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { rows, problems, places } = read(text);
        const lines = text.split(/\r\n?|\n/).length;
        for (const { span } of problems) expect(span.end.line).toBeLessThanOrEqual(lines);
        for (const row of rows) expect(places.of(row).start.line).toBeLessThanOrEqual(lines);
      }),
      { numRuns: 2_000 },
    );
  });

  test("what is written with quotes reads back as itself, and each span shows exactly its cell", () => {
    const cell = fc
      .string({ unit: fc.constantFrom("a", "é", "😀", '"', ";", ",", "\n", "\r\n", " ", "'") })
      .filter((text) => text.trim() === text && text !== "");
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (pairs) => {
        const text = ["bron;waarneming", ...pairs.map((pair) => pair.map(quote).join(";"))].join("\r\n");
        const { rows, problems, places } = read(text);
        expect(problems).toEqual([]);
        expect(rows.map((row) => [row["source"], row["text"]])).toEqual(pairs);
        expect(rows.map((row) => places.written(row, "text"))).toEqual(pairs.map(([, second]) => quote(second)));
      }),
    );
  });
});
