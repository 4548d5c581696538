import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const source = fileURLToPath(new URL("../src", import.meta.url));
const modules = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: relative(source, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") }));

const importing = (pattern: RegExp) => modules.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

test("the modules are found", () => expect(modules.length).toBeGreaterThan(40));

test("files are touched in the folder files only", () => {
  expect(importing(/"node:fs(\/promises)?"/).filter((path) => !path.startsWith("files/"))).toEqual([]);
});

test("nothing can reach the network or start another program", () => {
  expect(
    importing(/"node:(net|tls|dgram|dns|https?|http2|child_process|worker_threads|cluster|inspector)[/"]|\bfetch\(|\bWebSocket\b/),
  ).toEqual([]);
});

test("only the entry point knows the process", () => {
  expect(importing(/\bprocess\.(?!getuid)|= process\b/)).toEqual(["bin.ts"]);
  expect(importing(/process\.exit\(/)).toEqual([]);
});

test("what is loaded for --help does not load the core", () => {
  const eager = [
    "bin.ts",
    "run.ts",
    "program.ts",
    "command-table.ts",
    "help-style.ts",
    "usage-error.ts",
    "words/words.ts",
    "words/messages-nl.ts",
  ];
  const values = /^import (?!type\b)[^;]*from "@referentiekader\/[^"]+"/m;
  expect(modules.filter(({ path, text }) => eager.includes(path) && values.test(text)).map(({ path }) => path)).toEqual([]);
});
