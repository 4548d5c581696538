import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { importResponse } from "../../../src/inspection/edit/import-response.ts";
import { criterion, type Data, framework, inspection, must, theme } from "../../builders.ts";

const kader = framework([theme("een-plan", [criterion("gezamenlijk-plan", { number: "3.1" })], "none", { number: "3" })]);
const parties = [{ id: "wijkteam-noord", kind: "team", roles: ["provider"], name: "Wijkteam Noord" }];
const heading = "nummer;passage;feit of zienswijze;opmerking\n";

function read(
  table: string,
  { file = "", rebuttal = [], party = "wijkteam-noord" }: { file?: string; rebuttal?: readonly Data[]; party?: string } = {},
) {
  const around = inspection(kader, { parties, ...(rebuttal.length > 0 && { rebuttal }) });
  const options = { framework: kader, inspection: around, party, received: "2024-05-20", file: { path: "wederhoor.yaml", text: file } };
  return importResponse({ path: "reactie.csv", text: table }, options);
}

const remarksIn = (text: string): readonly Data[] => parse(text).rebuttal;
const taken = (table: string) => remarksIn(must(read(table)).file.text);
const wrong = (table: string, party?: string) =>
  read(table, party === undefined ? {} : { party }).diagnostics.map(({ code, span: { start } }) => `${code} ${start.line}:${start.column}`);

describe("a response that is right", () => {
  test("gives a file with every remark, numbered from r1, and nothing decided", () => {
    const text = must(read(`${heading}3.1-2;Bevinding;feit;Het plan is van mei.\n3-1;Uitkomst;zienswijze;Wij zijn trots.\n`)).file.text;
    expect(parse(text)).toEqual({
      kind: "inspection-part",
      format: 1,
      rebuttal: [
        { id: "r1", party: "wijkteam-noord", passage: "3.1-2", is: "fact", remark: "Het plan is van mei.", received: "2024-05-20" },
        { id: "r2", party: "wijkteam-noord", passage: "3-1", is: "view", remark: "Wij zijn trots.", received: "2024-05-20" },
      ],
    });
  });

  test.each([
    ["a mark and Windows line ends", `\ufeff${heading}3.1-2;x;feit;Van mei.\n`.replaceAll("\n", "\r\n")],
    ["commas", `${heading}3.1-2;x;feit;Van mei.\n`.replaceAll(";", ",")],
    ["the columns in another order, without the passage", "opmerking;feit of zienswijze;nummer\nVan mei.;feit;3.1-2\n"],
    ["capitals", "Nummer;Passage;Feit of zienswijze;Opmerking\n3.1-2;x;Feit;Van mei.\n"],
    ["rows that were left as they came", `${heading}3.1-1;x;;\n3.1-2;x;feit;Van mei.\n3.1-3;x\n;;;\n`],
    ["quotes around every cell", '"nummer";"passage";"feit of zienswijze";"opmerking"\n"3.1-2";"x";"feit";"Van mei."\n'],
    ["the sign that keeps a spreadsheet from making a date", `${heading}'3.1-2;x;feit;Van mei.\n`],
  ])("may have %s", (_, table) => {
    expect(taken(table)).toEqual([expect.objectContaining({ passage: "3.1-2", is: "fact", remark: "Van mei." })]);
  });

  test.each([
    "'s Ochtends belt niemand.",
    "=SOM(A1:A9)",
    "Nee: dat klopt niet. # zie bladzijde 2",
    "Eerste regel.\n\n  Tweede regel; met een puntkomma.",
    '"Het plan" is van mei.',
    "null",
  ])("comes through as it was written: %j", (remark) => {
    expect(taken(`${heading}3.1-2;x;feit;"${remark.replaceAll('"', '""')}"\n`)[0]?.["remark"]).toBe(remark);
  });
});

describe("what is there already", () => {
  const decided = `# Wederhoor
kind: inspection-part
format: 1
rebuttal:
  - { id: r7, party: wijkteam-noord, passage: "3.1-2", is: fact, remark: Het plan is van mei., received: "2024-05-14", decision: not-accepted, because: Nee., decided: "2024-05-15" } # besproken
`;
  const rebuttal = remarksIn(decided);

  test("stays, decisions and comments too; a new remark comes after it with a number that nobody had", () => {
    const { file, added } = must(read(`${heading}3.1-2;x;zienswijze;Wij zijn trots.\n`, { file: decided, rebuttal }));
    expect(added).toEqual(["r8"]);
    expect(file.text.startsWith(decided)).toBe(true);
    expect(remarksIn(file.text)).toHaveLength(2);
  });

  test.each([
    ["the same remark", "3.1-2;x;feit;Het plan is van mei."],
    ["the same remark with other spaces", '3.1-2;x;feit;"Het plan  is\nvan mei. "'],
  ])("is not added again: %s", (_, row) => {
    const imported = must(read(`${heading}${row}\n`, { file: decided, rebuttal }));
    expect(imported).toEqual({ file: { path: "wederhoor.yaml", text: decided }, added: [], repeated: 1 });
  });

  test.each([
    ["on another passage", "3.1-3;x;feit;Het plan is van mei."],
    ["as a view", "3.1-2;x;zienswijze;Het plan is van mei."],
    ["in other words", "3.1-2;x;feit;Het plan is van juni."],
  ])("is another remark %s", (_, row) => expect(must(read(`${heading}${row}\n`, { file: decided, rebuttal })).added).toEqual(["r8"]));

  test("counts once within one table", () => {
    const row = "3.1-2;x;feit;Van mei.\n";
    expect(must(read(heading + row + row))).toMatchObject({ added: ["r1"], repeated: 1 });
  });
});

describe("a response with mistakes", () => {
  test.each([
    ["a passage that no report has", "9.1-1;x;feit;Van mei.", ["rebuttal/unknown-passage 2:1"]],
    ["a number that became a date", "3-jan;x;feit;Van mei.", ["rebuttal/unknown-passage 2:1"]],
    ["no number", ";x;feit;Van mei.", ["csv/cell-empty 2:1"]],
    ["no kind", "3.1-2;x;;Van mei.", ["csv/cell-empty 2:1"]],
    ["another word for the kind", "3.1-2;x;fiet;Van mei.", ["csv/unknown-value 2:9"]],
    ["a kind without a remark", "3.1-2;x;feit;", ["csv/cell-empty 2:1"]],
  ])("is refused: %s", (_, row, expected) => expect(wrong(`${heading}${row}\n`)).toEqual(expected));

  test("suggests the word that was meant", () => {
    const [first] = read(`${heading}3.1-2;x;zienwijze;Van mei.\n`).diagnostics;
    expect(first?.params).toMatchObject({ candidate: "zienswijze" });
  });

  test.each([
    ["nothing in it", "", ["csv/empty 1:1"]],
    ["headings alone", heading, ["rebuttal/no-remarks 1:1"]],
    ["no remark in any row", `${heading}3.1-2;x;;\n`, ["rebuttal/no-remarks 1:1"]],
    ["a heading that is missing", "nummer;passage;opmerking\n3.1-2;x;Van mei.\n", ["csv/missing-heading 1:1"]],
    [
      "a heading that we do not know",
      `nummer;passage;feit of zienswijze;opmerkingen\n3.1-2;x;feit;Van mei.\n`,
      ["csv/missing-heading 1:1", "csv/unknown-heading 1:35"],
    ],
  ])("is refused: %s", (_, table, expected) => expect(wrong(table)).toEqual(expected));

  test("says everything at once, an unknown party too", () =>
    expect(wrong(`${heading}9.1-1;x;feit;Van mei.\n3.1-2;x;fiet;Van mei.\n`, "wijkteam-nord")).toEqual([
      "inspection/unknown-party 1:1",
      "rebuttal/unknown-passage 2:1",
      "csv/unknown-value 3:9",
    ]));

  test("says what is wrong with the file that should get the remarks", () => {
    const broken = read(`${heading}3.1-2;x;feit;Van mei.\n`, { file: "kind: [" });
    expect(broken.ok).toBe(false);
  });
});
