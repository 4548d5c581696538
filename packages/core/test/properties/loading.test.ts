import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDiagnostics } from "../../src/diagnostic/format-diagnostics.ts";
import { loadFramework } from "../../src/framework/load-framework.ts";
import { resolveProfile } from "../../src/framework/profile/resolve-profile.ts";
import { loadInspection, readPin } from "../../src/inspection/load-inspection.ts";
import { assess } from "../../src/scoring/assess.ts";
import { compileFramework } from "../../src/scoring/compile-framework.ts";
import { loadAssessment } from "../../src/scoring/load-assessment.ts";
import type { SourceText } from "../../src/text/source-text.ts";
import { assessed, type Data, must, options } from "../builders.ts";
import { written } from "./frameworks.ts";
import { oneFile, situations } from "./inspections.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const read = (path: string): SourceText => ({ path, text: readFileSync(join(root, path), "utf8") });
const small = "packages/core/test";
const kaderText = read(`${small}/framework/document.yaml`);
const kader = must(loadFramework(kaderText));
const inspectionText = read(`${small}/inspection/document.yaml`);
const example = readdirSync(join(root, "examples/wijkteam"), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(yaml|csv)$/.test(name) && !name.startsWith("uitkomst"))
  .map((name) => read(join("examples/wijkteam", name)));

/** Does everything that can be done with these texts. What is wrong must come back as a value that can be printed. */
function survive(files: readonly SourceText[]): void {
  const loaded = loadInspection(files, kader);
  readPin(files);
  if (loaded.ok) assess(compileFramework(kader), loaded.value, options);
  else expect(loaded.diagnostics.every(({ span }) => span.start.line >= 1 && span.start.column >= 1)).toBe(true);
  for (const file of files) {
    loadAssessment(file);
    const framework = loadFramework(file);
    if (framework.ok) compileFramework(framework.value);
    else formatDiagnostics(framework.diagnostics, { locale: "nl", sources: files });
  }
}

// Pieces that mean something to a reader of YAML or CSV: random text alone hardly ever gets past the first character.
const shards = [
  "kind: inspection\n",
  "kind: framework\n",
  "format: 1\n",
  "- ",
  "[",
  "{ id: a",
  "}",
  ":",
  ": |\n",
  "&a ",
  "*a",
  "<<: ",
  "!!str ",
  '"\\ud800"',
  "'",
  '"',
  "\t",
  "\r\n",
  "\n",
  "---\n",
  "...",
  "%YAML 1.2\n",
  "? ",
  "null",
  "1e999",
  "0x1F",
  ";",
  "nr;bron;indicator;waarneming;spreekt\n",
  "\uFEFF",
  "\u0000",
  "\ud800",
  "__proto__: 1\n",
  "constructor: {}\n",
  "é",
  "👪",
];
const junk = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.constantFrom(...shards), { maxLength: 14 }).map((all) => all.join("")),
);
const path = fc.constantFrom("inspection.yaml", "bronnen/b01.yaml", "waarnemingen.csv", "W.CSV", "oordelen/x.yaml", "", "kader.json");

/** A text with a piece cut out, doubled, or replaced by something else. */
const mutated = ({ path: own, text }: SourceText): fc.Arbitrary<SourceText> =>
  fc
    .tuple(
      fc.nat(text.length),
      fc.nat(30),
      fc.oneof(
        fc.constant(""),
        junk,
        fc.nat(text.length).map((at) => text.slice(at, at + 60)),
      ),
    )
    .map(([at, length, put]) => ({
      path: own,
      text: text.slice(0, at) + put + text.slice(at + length),
    }));

const someJson = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, "", " ", "overall", "2024-02-30", [], {}, [[]], { kind: 1 }, "op-orde", "constructor"),
  fc.jsonValue({ maxDepth: 1 }),
);
/** Data with the value at some place replaced, or its key renamed. */
function replaced(data: unknown, at: number, by: unknown): unknown {
  let left = at;
  const walk = (value: unknown): unknown => {
    if (left-- === 0) return by;
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [left-- === 0 && typeof by === "string" ? by : key, walk(inner)]),
    );
  };
  return walk(data);
}

describe("loading never throws", () => {
  test("on any text, under any name", () => {
    fc.assert(
      fc.property(path, junk, (name, text) => survive([{ path: name, text }])),
      { numRuns: 200 },
    );
  });

  test("on any folder of texts", () => {
    const folder = fc.array(
      fc.tuple(path, junk).map(([name, text]) => ({ path: name, text })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(folder, (files) => survive([...files, inspectionText])),
      { numRuns: 15 },
    );
  });

  test("on a framework or an inspection that someone damaged", () => {
    fc.assert(
      fc.property(fc.oneof(mutated(kaderText), mutated(inspectionText)), (file) => survive([file])),
      { numRuns: 30 },
    );
  });

  test("on the example with one file damaged", () => {
    const damaged = fc
      .nat(example.length - 1)
      .chain((at) => mutated(example[at] ?? inspectionText).map((file) => example.map((one, index) => (index === at ? file : one))));
    const folder = "frameworks/samenwerking-integraal-werken/1.0.0";
    const pinned = must(
      resolveProfile(read(`${folder}/profiles/multi-toezicht.yaml`), must(loadFramework(read(`${folder}/framework.yaml`)))),
    );
    const compiled = compileFramework(pinned);
    const load = (files: readonly SourceText[]) => {
      const loaded = loadInspection(files, pinned);
      return loaded.ok && assess(compiled, loaded.value, options).ok;
    };
    expect(load(example)).toBe(true);
    fc.assert(
      fc.property(damaged, (files) => void load(files)),
      { numRuns: 8 },
    );
  });

  test("on a framework with any value in any place; and what loads can be used", () => {
    let used = 0;
    fc.assert(
      fc.property(written, fc.nat(400), someJson, (data, at, by) => {
        const result = loadFramework({ path: "framework.json", text: JSON.stringify(replaced(data, at, by)) });
        if (!result.ok) return;
        const { id, version } = result.value.data;
        assessed(result.value, { framework: { id, version } });
        used += 1;
      }),
      { numRuns: 40 },
    );
    expect(used).toBeGreaterThan(0);
  });

  test("on an inspection with any value in any place", () => {
    let refused = 0;
    fc.assert(
      fc.property(situations, fc.nat(300), someJson, ({ kader: own, parts }, at, by) => {
        const [file] = oneFile(parts);
        const text = JSON.stringify(replaced(JSON.parse(file?.text ?? "{}") as Data, at, by));
        const loaded = loadInspection([{ path: "inspection.json", text }], own);
        if (loaded.ok) assess(compileFramework(own), loaded.value, options);
        else refused += 1;
      }),
      { numRuns: 30 },
    );
    expect(refused).toBeGreaterThan(2);
  });
});
