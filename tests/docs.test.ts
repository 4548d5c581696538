import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchema, kindNames } from "@referentiekader/core/json-schema";
import { describe, expect, test } from "vitest";
import { exampleMistakes, kindOf } from "./docs/examples.ts";
import { fragmentMistakes } from "./docs/fragments.ts";
import { blocksOf, brokenLinks, pages } from "./docs/markdown.ts";
import { forbiddenWords, sentencesIn, withoutQuotes } from "./docs/words.ts";
import { root } from "./support/example.ts";

const all = pages();
const withYaml = all.filter((page) => blocksOf(page).some(({ info }) => info.startsWith("yaml")));

describe("pages show what really loads", () => {
  test("the pages are found, and so are their examples", () => {
    expect(all.map(({ path }) => path)).toEqual(expect.arrayContaining(["README.md", "packages/core/README.md", "docs/formats.md"]));
    expect(withYaml.map(({ path }) => path)).toContain("docs/formats.md");
  });

  test.each(withYaml)("$path: a block of YAML says its kind, or that it is a fragment", (page) => {
    const blocks = blocksOf(page).filter(({ info }) => info.startsWith("yaml"));
    const unclear = blocks.filter((block) => block.info !== "yaml fragment" && (block.info !== "yaml" || kindOf(block) === undefined));
    expect(unclear.map(({ text }) => text.split("\n")[0])).toEqual([]);
  });

  test.each(withYaml)("$path: every whole example loads", (page) => expect(exampleMistakes(blocksOf(page))).toEqual([]));

  test.each(withYaml)("$path: every fragment is YAML, and what looks like a part of a rule is one", (page) => {
    const fragments = blocksOf(page).filter(({ info }) => info === "yaml fragment");
    expect(fragments.flatMap(({ text }) => fragmentMistakes(text))).toEqual([]);
  });

  test("every link to a file of the project leads to one", () => {
    expect(all.flatMap((page) => brokenLinks(page).map((to) => `${page.path} → ${to}`))).toEqual([]);
  });
});

describe("one word for one thing, in what inspectors read", () => {
  const wordFiles = readdirSync(join(root, "packages"), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /^\w+\/src\/.*(-nl\.tsx?|\/nl\.ts|\/nl\/.*\.ts)$/.test(path))
    .map((path) => ({ path, texts: sentencesIn(readFileSync(join(root, "packages", path), "utf8")) }));
  const schemas = kindNames.map((kind) => ({ path: `${kind}.schema.json`, texts: descriptionsIn(jsonSchema(kind)) }));
  const guides = all
    .filter(({ path }) => path.startsWith("docs/nl/"))
    .map(({ path, text }) => ({
      path,
      texts: text
        .replace(/^```sh$[\s\S]*?^```$/gm, "")
        .split("\n")
        .map(withoutKeys),
    }));

  test("the files with Dutch words are found", () => {
    expect(wordFiles.flatMap(({ texts }) => texts).length).toBeGreaterThan(200);
    expect(schemas.flatMap(({ texts }) => texts).length).toBeGreaterThan(200);
  });

  test.each(forbiddenWords)("$use, and nothing else for it", ({ word }) => {
    const found = [...wordFiles, ...schemas, ...guides].flatMap(({ path, texts }) =>
      texts.filter((text) => word.test(text)).map((text) => `${path}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test("each word that is asked for stands in the glossary", () => {
    const glossary = readFileSync(join(root, "docs/glossary.md"), "utf8");
    const dutch = glossary.split("\n").flatMap((line) => line.split("|")[2]?.trim() ?? []);
    expect(forbiddenWords.map(({ use }) => use).filter((use) => !dutch.includes(use))).toEqual([]);
  });
});

/** A line of a guide, without what it quotes and without the English keys of the YAML that it shows. */
function withoutKeys(line: string): string {
  return withoutQuotes(line).replace(/\b(framework|ratings|consensus|judgements):/g, "…:");
}

/** What editors show, without the English words that it explains. */
function descriptionsIn(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === "description" && typeof value === "string" ? [value.replace(/[\w-]+ = /g, "")] : descriptionsIn(value),
  );
}
