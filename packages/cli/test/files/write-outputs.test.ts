import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { placeOf } from "../../src/files/place.ts";
import { replaceFiles } from "../../src/files/replace-files.ts";
import { writeOutputs } from "../../src/files/write-outputs.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const outputs = [
  { name: "rapport.html", text: "<p>een</p>" },
  { name: "assessment.json", text: "{}" },
];
const manifest = ".kader-uitkomst.json";

function write(cwd: string, files = outputs, force = false) {
  return writeOutputs(placeOf("uitkomst", cwd), files, { cwd, force });
}

const content = (cwd: string, name: string) => readFileSync(join(cwd, "uitkomst", name), "utf8");
const names = (cwd: string) => readdirSync(join(cwd, "uitkomst")).sort();

test("the folder is made, and holds the files and what we wrote them with; nothing else", () => {
  const cwd = temporaryFolder();
  expect(write(cwd)).toMatchObject({ ok: true, value: { outdated: [] } });
  expect(names(cwd)).toEqual([manifest, "assessment.json", "rapport.html"]);
  expect(content(cwd, "rapport.html")).toBe("<p>een</p>");
});

test.skipIf(process.platform === "win32")("only their owner can read them: they name cases and sources", () => {
  const cwd = temporaryFolder();
  write(cwd);
  expect(names(cwd).map((name) => statSync(join(cwd, "uitkomst", name)).mode & 0o777)).toEqual([0o600, 0o600, 0o600]);
});

describe("a second run", () => {
  const next = [
    { name: "rapport.html", text: "<p>twee</p>" },
    { name: "assessment.json", text: '{"b":1}' },
  ];

  test("replaces what nobody touched", () => {
    const cwd = temporaryFolder();
    write(cwd);
    expect(write(cwd, next).ok).toBe(true);
    expect(content(cwd, "rapport.html")).toBe("<p>twee</p>");
  });

  test("leaves everything alone when one file was edited, and names it", () => {
    const cwd = temporaryFolder();
    write(cwd);
    writeFileSync(join(cwd, "uitkomst/rapport.html"), "<p>met de hand</p>");
    expect(write(cwd, next).diagnostics).toMatchObject([{ code: "file/exists", params: { file: "uitkomst/rapport.html" } }]);
    expect(content(cwd, "rapport.html")).toBe("<p>met de hand</p>");
    expect(content(cwd, "assessment.json")).toBe("{}");
  });

  test("replaces an edited file with force, and knows it as its own from then on", () => {
    const cwd = temporaryFolder();
    write(cwd);
    writeFileSync(join(cwd, "uitkomst/rapport.html"), "<p>met de hand</p>");
    expect(write(cwd, next, true).ok).toBe(true);
    expect(write(cwd).ok).toBe(true);
  });

  test("tells which files it did not make again, so that nobody reads an old report", () => {
    const cwd = temporaryFolder();
    write(cwd);
    const result = write(cwd, next.slice(1));
    expect(result).toMatchObject({ ok: true, value: { outdated: ["rapport.html"] } });
  });

  test("with a broken list of what we wrote treats every file as foreign", () => {
    const cwd = temporaryFolder();
    write(cwd);
    writeFileSync(join(cwd, "uitkomst", manifest), "{");
    expect(write(cwd, next).diagnostics.map(({ code }) => code)).toEqual(["file/exists", "file/exists"]);
  });
});

test("a foreign file is refused, also when it is a folder and force is given", () => {
  const cwd = temporaryFolder({ "uitkomst/assessment.json": "van iemand anders" });
  mkdirSync(join(cwd, "uitkomst/rapport.html"));
  expect(write(cwd).diagnostics.map(({ span }) => span.path)).toEqual(["uitkomst/rapport.html", "uitkomst/assessment.json"]);
  expect(write(cwd, outputs, true).diagnostics.map(({ span }) => span.path)).toEqual(["uitkomst/rapport.html"]);
});

test("a file where the folder should be is refused", () => {
  const cwd = temporaryFolder({ uitkomst: "een bestand" });
  expect(write(cwd).diagnostics).toMatchObject([{ code: "file/exists" }]);
});

test("a folder inside folders that are not there yet is made", () => {
  const cwd = temporaryFolder();
  expect(writeOutputs(placeOf("a/b/c", cwd), outputs, { cwd, force: false }).ok).toBe(true);
});

test.skipIf(process.platform !== "linux")("where nobody can write, nothing is written and nothing hangs", () => {
  const cwd = temporaryFolder();
  const { diagnostics } = writeOutputs(placeOf("/proc/kader/uitkomst", cwd), outputs, { cwd, force: false });
  expect(diagnostics).toMatchObject([{ code: "file/unwritable", params: { file: "/proc/kader/uitkomst" } }]);
});

test("a shortcut is replaced by a file of our own; what it pointed at stays", () => {
  const cwd = temporaryFolder({ "elders.html": "blijft", "uitkomst/x": "" });
  symlinkSync("../elders.html", join(cwd, "uitkomst/rapport.html"));
  expect(write(cwd, outputs, true).ok).toBe(true);
  expect(readFileSync(join(cwd, "elders.html"), "utf8")).toBe("blijft");
});

describe("when one file cannot be put in its place, everything is as it was", () => {
  const mode = 0o600;
  test.each([
    ["while writing", "weg/b.txt"],
    // A folder cannot be moved into itself.
    ["while renaming", "map/.."],
  ])("%s", (_, name) => {
    const cwd = temporaryFolder({ "a.txt": "oud a", "map/b.txt": "b" });
    const files = [
      { path: join(cwd, "a.txt"), text: "nieuw a", mode },
      { path: join(cwd, "nieuw.txt"), text: "nieuw", mode },
      { path: `${cwd}/${name}`, text: "nieuw b", mode },
    ];
    expect(() => replaceFiles(files)).toThrow(/ENOENT|EINVAL|EBUSY/);
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(["a.txt", "map", "map/b.txt"]);
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe("oud a");
  });
});
