import { chmodSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { placeOf } from "../../src/files/place.ts";
import { readText } from "../../src/files/read-text.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test("a file is read with its path from where the person stands", () => {
  const cwd = temporaryFolder({ "wijkteam/inspection.yaml": "kind: inspection\n" });
  expect(readText(placeOf("./wijkteam/inspection.yaml", cwd))).toEqual({
    ok: true,
    value: { path: "wijkteam/inspection.yaml", text: "kind: inspection\n" },
    diagnostics: [],
  });
});

const codes = (cwd: string, name: string) => readText(placeOf(name, cwd)).diagnostics.map(({ code, span }) => `${span.path} ${code}`);

test("what is wrong with the file itself is a diagnostic", () => {
  const cwd = temporaryFolder({ "map/leeg.yaml": "", "latijn.yaml": Uint8Array.from([0x61, 0xe9]) });
  truncateSync(join(cwd, "map/leeg.yaml"), 20_000_001);
  symlinkSync(join(cwd, "weg"), join(cwd, "nergens"));
  expect(codes(cwd, "weg.yaml")).toEqual(["weg.yaml file/absent"]);
  expect(codes(cwd, "map")).toEqual(["map file/directory"]);
  expect(codes(cwd, "map/leeg.yaml/dieper")).toEqual(["map/leeg.yaml/dieper file/absent"]);
  expect(codes(cwd, "map/leeg.yaml")).toEqual(["map/leeg.yaml text/too-large"]);
  expect(codes(cwd, "nergens")).toEqual(["nergens file/absent"]);
  expect(codes(cwd, "/dev/null")).toEqual(["/dev/null file/not-a-folder-or-file"]);
});

test("the first byte that is not UTF-8 is pointed at", () => {
  const cwd = temporaryFolder({ "latijn.csv": Uint8Array.from([0x61, 0x0a, 0x62, 0xe9]) });
  expect(readText(placeOf("latijn.csv", cwd)).diagnostics).toMatchObject([
    { code: "text/not-utf8", span: { start: { line: 2, column: 2 } } },
  ]);
});

test.skipIf(process.getuid?.() === 0)("a file that may not be read", () => {
  const cwd = temporaryFolder({ "dicht.yaml": "kind: source\n" });
  chmodSync(join(cwd, "dicht.yaml"), 0);
  expect(codes(cwd, "dicht.yaml")).toEqual(["dicht.yaml file/unreadable"]);
});
