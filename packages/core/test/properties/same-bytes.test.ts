import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "same-bytes-"));
const program = join(folder, "assess.cjs");

/** Loads and assesses the example in a process of its own and prints the digest of the bytes, and what that process makes of a date. */
const source = `
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { assess, canonicalText, compileFramework, loadFramework, loadInspection, resolveProfile } from "./packages/core/src/index.ts";
const digestOf = (value) => createHash("sha256").update(canonicalText(value)).digest("hex");
const read = (path) => ({ path, text: readFileSync(path, "utf8") });
const folder = "frameworks/samenwerking-integraal-werken/1.0.0";
const framework = resolveProfile(read(folder + "/profiles/multi-toezicht.yaml"), loadFramework(read(folder + "/framework.yaml")).value);
const files = readdirSync("examples/wijkteam", { recursive: true }).filter((name) => /\\.(yaml|csv)$/.test(name) && !name.startsWith("uitkomst"));
const inspection = loadInspection(files.map((name) => read(join("examples/wijkteam", name))), framework.value);
const result = assess(compileFramework(framework.value), inspection.value, { on: "2024-03-04", engine: "0.0.0" });
const local = new Date(Date.UTC(2024, 2, 4, 20)).toString() + ["i", "I", "ı", "z"].sort(new Intl.Collator().compare);
process.stdout.write(JSON.stringify({ ok: result.ok, digest: digestOf(result.value), diagnostics: digestOf(result.diagnostics), local }));
`;

const places = [
  { TZ: "UTC", LANG: "C", LC_ALL: "C" },
  { TZ: "Asia/Tokyo", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  { TZ: "America/New_York", LANG: "nl_NL.UTF-8", LC_ALL: "nl_NL.UTF-8" },
];

beforeAll(async () => {
  const stdin = { contents: source, resolveDir: root, loader: "ts" } as const;
  const { outputFiles } = await build({ stdin, bundle: true, platform: "node", format: "cjs", write: false, logLevel: "silent" });
  writeFileSync(program, outputFiles[0]?.contents ?? "");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("the same input gives the same bytes in every time zone and locale", async () => {
  const results = await Promise.all(places.map((env) => run(process.execPath, [program], { cwd: root, env })));
  const said = results.map(({ stdout }) => JSON.parse(stdout) as { ok: boolean; digest: string; diagnostics: string; local: string });
  expect(said.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(new Set(said.map(({ digest, diagnostics }) => `${digest} ${diagnostics}`)).size).toBe(1);
  // Otherwise all three ran in one and the same place, and nothing was proven.
  expect(new Set(said.map(({ local }) => local)).size).toBe(3);
});
