import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { frameworkRoots } from "../../src/files/framework-roots.ts";
import { readFramework } from "../../src/files/read-framework.ts";
import { startOf } from "../../src/files/read-text.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const id = "samenwerking-integraal-werken";
const version = "1.0.0";
const example = readFileSync(fileURLToPath(new URL(`../../../../frameworks/${id}/${version}/framework.yaml`, import.meta.url)), "utf8");
const inFolder = `${id}/${version}/framework.yaml`;

interface Search {
  readonly option?: string;
  readonly from?: string;
  readonly pin?: { readonly id: string; readonly version: string };
}

/** Looks from `werk/wijkteam` below the folder; what is bundled stands in `pakket`. */
function search(cwd: string, { option, from = "werk/wijkteam", pin = { id, version } }: Search = {}) {
  const roots = frameworkRoots({ option, from: join(cwd, from), bundled: join(cwd, "pakket"), cwd });
  return readFramework({ ...pin, span: startOf("inspection.yaml", 5, 12) }, roots, cwd);
}

function put(cwd: string, path: string, text = example): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

test.each([
  ["the folder of --frameworks", "kaders", "kaders"],
  ["frameworks beside the inspection", undefined, "werk/wijkteam/frameworks"],
  ["frameworks higher up", undefined, "frameworks"],
  ["the set that comes with the command line", undefined, "pakket"],
])("a framework is found in %s", (_, option, root) => {
  const cwd = temporaryFolder({ "werk/wijkteam/inspection.yaml": "" });
  put(cwd, `${root}/${inFolder}`);
  const found = search(cwd, option === undefined ? {} : { option });
  expect(found).toMatchObject({ ok: true, value: { source: { path: `${root}/${inFolder}` } } });
});

test("--frameworks may point at the folder that holds the file itself", () => {
  const cwd = temporaryFolder({ "los/kader.yaml": example, "los/inspection.yaml": "kind: inspection\n", "los/kapot.yaml": "kind: [" });
  expect(search(cwd, { option: "los" })).toMatchObject({ ok: true, value: { source: { path: "los/kader.yaml" } } });
});

test("one that is not there is reported where it was asked for, with what there is and what was probably meant", () => {
  const cwd = temporaryFolder();
  put(cwd, `pakket/${inFolder}`);
  expect(search(cwd, { pin: { id, version: "0.9.0" } }).diagnostics).toMatchObject([
    {
      code: "framework/not-found",
      params: { id, version: "0.9.0", available: [`${id}@${version}`], candidate: `${id}@${version}` },
      span: { path: "inspection.yaml", start: { line: 5, column: 12 } },
    },
  ]);
});

test("the same id and version with two contents is an error that names both places, whichever would win", () => {
  const cwd = temporaryFolder();
  put(cwd, `frameworks/${inFolder}`);
  put(cwd, `pakket/${inFolder}`, example.replace(/^title: .*$/m, "title: Een ander kader"));
  expect(search(cwd).diagnostics).toMatchObject([
    {
      code: "framework/two-contents",
      span: { path: `frameworks/${inFolder}` },
      related: [{ note: "other-file", span: { path: `pakket/${inFolder}` } }],
    },
  ]);
});

test("a copy that differs in comments and white space only is the same framework", () => {
  const cwd = temporaryFolder();
  put(cwd, `frameworks/${inFolder}`);
  put(cwd, `pakket/${inFolder}`, `# een kopie\n\n${example}`);
  expect(search(cwd).ok).toBe(true);
});

test("the errors of a framework are shown, not that it was not found", () => {
  const cwd = temporaryFolder();
  put(cwd, `frameworks/${inFolder}`, example.replace(/^owner:/m, "eigenaar:"));
  expect(search(cwd).diagnostics.map(({ code }) => code)).toContain("schema/unknown-key");
});

test("a file that says it is another framework than its folder is not taken for the one that was asked for", () => {
  const cwd = temporaryFolder();
  put(cwd, `frameworks/${inFolder}`, example.replace(`id: ${id}`, "id: iets-anders"));
  expect(search(cwd).diagnostics).toMatchObject([{ code: "framework/not-found", params: { available: [`iets-anders@${version}`] } }]);
});

test("an id or a shortcut cannot lead out of the folder of frameworks", () => {
  const cwd = temporaryFolder();
  put(cwd, `geheim/${version}/framework.yaml`);
  put(cwd, `pakket/a/${version}/notities.txt`, "");
  expect(search(cwd, { pin: { id: "../geheim", version } }).diagnostics.map(({ code }) => code)).toEqual(["framework/not-found"]);
  cpSync(join(cwd, "geheim"), join(cwd, `elders/${id}`), { recursive: true });
  symlinkSync(join(cwd, `elders/${id}`), join(cwd, `pakket/${id}`));
  expect(search(cwd).diagnostics.map(({ code }) => code)).toEqual(["framework/not-found"]);
});
