import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { placeOf } from "../../src/files/place.ts";
import { readInspection } from "../../src/files/read-inspection.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const head = "kind: inspection\nformat: 1\n";

const folder = {
  "wijkteam/inspection.yaml": head,
  "wijkteam/vervolg.yml": "kind: inspection-part\n",
  "wijkteam/waarnemingen.csv": "nr;bron\n",
  "wijkteam/bronnen/b01.yaml": "kind: source\n",
  "wijkteam/oordelen/inspecteur-1.yaml": "kind: ratings\n",
};

function read(files: Readonly<Record<string, string>>, argument: string) {
  const cwd = temporaryFolder(files);
  return readInspection(placeOf(argument, cwd), { cwd });
}

function pathsOf(files: Readonly<Record<string, string>>, argument: string): readonly string[] {
  const result = read(files, argument);
  if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join(", "));
  return result.value.sources.map(({ path }) => path);
}

const all = [
  "wijkteam/bronnen/b01.yaml",
  "wijkteam/inspection.yaml",
  "wijkteam/oordelen/inspecteur-1.yaml",
  "wijkteam/vervolg.yml",
  "wijkteam/waarnemingen.csv",
];

describe("which files belong to an inspection", () => {
  test.each([
    ["the folder", "wijkteam"],
    ["the head file beside other pieces", "wijkteam/inspection.yaml"],
    ["a piece beside the head", "wijkteam/vervolg.yml"],
    ["the table", "wijkteam/waarnemingen.csv"],
    ["a source", "wijkteam/bronnen/b01.yaml"],
    ["the ratings of one assessor", "wijkteam/oordelen/inspecteur-1.yaml"],
  ])("%s gives the whole folder, sorted by path", (_, argument) => {
    expect(pathsOf(folder, argument)).toEqual(all);
  });

  test("what was computed, hidden files, documents and the framework beside it do not", () => {
    const files = {
      ...folder,
      "wijkteam/uitkomst/oud.yaml": head,
      "wijkteam/.verborgen.yaml": head,
      "wijkteam/notities.docx": "",
      "wijkteam/framework.yaml": "kind: framework\n",
      "wijkteam/bronnen/dieper/b02.yaml": "kind: source\n",
    };
    expect(pathsOf(files, "wijkteam")).toEqual(all);
  });

  test("two heads side by side are two inspections in one file", () => {
    const files = { "map/a.yaml": head, "map/b.yaml": head };
    expect(pathsOf(files, "map/a.yaml")).toEqual(["map/a.yaml"]);
    expect(pathsOf(files, "map")).toEqual(["map/a.yaml", "map/b.yaml"]);
  });

  test("capitals in the names of folders and files do not matter", () => {
    const files = { "m/Inspection.YAML": head, "m/Bronnen/B01.Yml": "kind: source\n", "m/Waarnemingen.CSV": "nr\n" };
    expect(pathsOf(files, "m")).toEqual(["m/Bronnen/B01.Yml", "m/Inspection.YAML", "m/Waarnemingen.CSV"]);
  });

  test("a copy of the table under another name is named, because nobody reads it", () => {
    const result = read({ ...folder, "wijkteam/waarnemingen (2).csv": "nr\n", "wijkteam/bronnen/lijst.csv": "nr\n" }, "wijkteam");
    expect(result.ok && result.value.passedOver.map(({ label }) => label).sort()).toEqual([
      "wijkteam/bronnen/lijst.csv",
      "wijkteam/waarnemingen (2).csv",
    ]);
  });
});

describe("what cannot be read as an inspection", () => {
  const codes = (files: Readonly<Record<string, string>>, argument: string) => read(files, argument).diagnostics.map(({ code }) => code);

  test("a folder without any file of an inspection", () => {
    expect(codes({ "leeg/notities.txt": "" }, "leeg")).toEqual(["inspection/no-head"]);
  });

  test("a Word file", () => {
    expect(codes({ "rapport.docx": "" }, "rapport.docx")).toEqual(["file/unsupported-extension"]);
  });

  test("nothing at all", () => {
    expect(codes({}, "weg")).toEqual(["file/absent"]);
  });

  test("every file that cannot be read is named at once", () => {
    const latin = { "wijkteam/a.yaml": Uint8Array.of(0xe9), "wijkteam/b.yaml": Uint8Array.of(0xe9) };
    const cwd = temporaryFolder({ ...folder, ...latin });
    const { diagnostics } = readInspection(placeOf("wijkteam", cwd), { cwd });
    expect(diagnostics.map(({ span }) => span.path)).toEqual(["wijkteam/a.yaml", "wijkteam/b.yaml"]);
  });
});

test("a shortcut inside the folder is followed, one that leads out of it is refused", () => {
  const cwd = temporaryFolder({ ...folder, "elders/b09.yaml": "kind: source\n" });
  symlinkSync("inspection.yaml", join(cwd, "wijkteam/kopie.yaml"));
  expect(readInspection(placeOf("wijkteam", cwd), { cwd }).ok).toBe(true);
  symlinkSync("../../elders/b09.yaml", join(cwd, "wijkteam/bronnen/b09.yaml"));
  symlinkSync("../elders", join(cwd, "wijkteam/Bronnen"));
  expect(readInspection(placeOf("wijkteam", cwd), { cwd }).diagnostics).toMatchObject([
    { code: "file/not-a-folder-or-file", span: { path: "wijkteam/Bronnen" } },
    { code: "file/not-a-folder-or-file", span: { path: "wijkteam/bronnen/b09.yaml" } },
  ]);
});
