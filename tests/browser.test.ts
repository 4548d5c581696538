import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { assess, compileFramework, loadFramework, loadInspection } from "@referentiekader/core";
import { type BuildOptions, build } from "esbuild";
import { describe, expect, test } from "vitest";
import { readSource, root } from "./support/example.ts";

const sources = join(root, "packages/core/src");
const forBrowser = {
  bundle: true,
  platform: "browser",
  target: "es2023",
  minify: true,
  write: false,
  metafile: true,
} as const satisfies BuildOptions;

/** A bundle of these lines, as a web page would load it. */
async function bundle(contents: string, format: "esm" | "iife" = "esm") {
  const made = await build({
    ...forBrowser,
    stdin: { contents, resolveDir: sources, loader: "ts" },
    format,
    globalName: "core",
    logLevel: "silent",
  });
  const [file] = made.outputFiles;
  return { ...made, text: file?.text ?? "", gzipped: gzipSync(file?.contents ?? "", { level: 9 }).length };
}

const everything = bundle('export * from "./index.ts";');
const folder = "tests/conformance/cqc-local-authority";
const given = { framework: readSource(`${folder}/framework.yaml`), inspection: readSource(`${folder}/inspection.yaml`), on: "2024-05-01" };

describe("core in a browser", () => {
  test("bundles without a warning, and asks for nothing of Node", async () => {
    const { warnings, metafile } = await everything;
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path));
    expect(warnings).toEqual([]);
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter((path) => path.startsWith("node:") || builtinModules.includes(path))).toEqual([]);
  });

  test("carries the small build of zod only, and no language packs", async () => {
    const { metafile } = await everything;
    const carried = Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
    );
    expect(carried.map(([path]) => path).filter((path) => /zod\/(v3|v4\/(classic|locales))\//.test(path))).toEqual([]);
  });

  test("our own sources never touch what only Node has, nor clock or locale", async () => {
    const { metafile } = await everything;
    const own = Object.keys(metafile.inputs).filter((path) => path.startsWith("packages/core/src/"));
    const lines = own.flatMap((path) => readFileSync(join(root, path), "utf8").split("\n"));
    const code = lines.filter((line) => !/^\s*(\/\/|\/?\*)/.test(line));
    expect(code.length).toBeGreaterThan(1000);
    expect(code.filter((line) => /\bprocess\.\w|\bBuffer\b|\bnew Date\(|\bDate\.|\bIntl\.|\brequire\(|\b__dirname\b/.test(line))).toEqual(
      [],
    );
  });

  test("gives the same bytes in a bare page: no Node, no clock, no locale, no eval", async () => {
    const { text } = await bundle('export * from "./index.ts";', "iife");
    const program = `
      for (const name of ["Date", "Intl"]) globalThis[name] = undefined;
      Math.random = undefined;
      ${text}
      const { loadFramework, loadInspection, compileFramework, assess } = core;
      const framework = loadFramework(given.framework).value;
      const inspection = loadInspection([given.inspection], framework).value;
      JSON.stringify(assess(compileFramework(framework), inspection, { on: given.on, engine: "0.0.0" }));`;
    // Of what a page has beside the language, core uses this one: bytes for the digests.
    const page = createContext({ TextEncoder }, { codeGeneration: { strings: false, wasm: false } });
    const answer: unknown = runInContext(`const given = ${JSON.stringify(given)};${program}`, page);

    const framework = loadFramework(given.framework);
    const inspection = framework.ok ? loadInspection([given.inspection], framework.value) : framework;
    if (!framework.ok || !inspection.ok) throw new Error("The conformance case does not load.");
    expect(answer).toBe(JSON.stringify(assess(compileFramework(framework.value), inspection.value, { on: given.on, engine: "0.0.0" })));
    expect(JSON.parse(String(answer))).toMatchObject({ ok: true, value: { overall: { outcome: { state: "scored" } } } });
  });

  // A page that words its own messages leaves out our sentences in two languages; so does a bundler, by itself.
  test.each([
    { what: "loading and assessing", names: "loadFramework, loadInspection, compileFramework, assess, openItems", kilobytes: 110 },
    { what: "everything, with all sentences in Dutch and English", names: "*", kilobytes: 220 },
  ])("$what takes at most $kilobytes kB gzipped", async ({ names, kilobytes }) => {
    const { gzipped } = await bundle(`export ${names === "*" ? "*" : `{ ${names} }`} from "./index.ts";`);
    expect(gzipped / 1000).toBeLessThanOrEqual(kilobytes);
  });
});
