import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Framework, formatDiagnostics, loadFramework, loadInspection, type Result, type SourceText } from "@referentiekader/core";
import { jsonSchema, kindNames } from "@referentiekader/core/json-schema";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { criterionSchema } from "../packages/core/src/schema/criterion.ts";
import { conditionSchema, limitSchema, missingEvidenceSchema, missingMembersSchema, numberSchema, roomSchema, ruleSchema } from "../packages/core/src/schema/rule.ts";
import { type Block, blocksOf, brokenLinks, pages } from "./docs/markdown.ts";
import { forbiddenWords, sentencesIn } from "./docs/words.ts";
import { readSource, root } from "./support/example.ts";
import { yamlFiles } from "./schemas/documents.ts";

const all = pages();
const withYaml = all.filter((page) => blocksOf(page).some(({ info }) => info.startsWith("yaml")));
const kindOf = ({ text }: Block) => /^kind: (\S+)$/m.exec(text)?.[1];

/** What is wrong with a page's examples: its frameworks by themselves; each head with the pieces and the table below it, as one folder. */
function mistakes(blocks: readonly Block[]): readonly string[] {
  const named = blocks.map((block, index) => ({ ...block, path: `block-${index + 1}.${block.info}` })).filter(({ info }) => /^(yaml|csv)$/.test(info));
  const frameworks = [...released, ...named.filter((block) => kindOf(block) === "framework")].map((source) => loadFramework(source));
  const folders: SourceText[][] = [];
  for (const block of named.filter((one) => kindOf(one) !== "framework")) {
    if (kindOf(block) === "inspection" || folders.length === 0) folders.push([]);
    folders.at(-1)?.push(block);
  }
  const found = folders.map((folder) => {
    const inHead = (framework: Framework) => folder.some(({ text }) => text.includes(`framework: { id: ${framework.data.id}, version: "${framework.data.version}" }`));
    const pinned = frameworks.find((framework) => framework.ok && inHead(framework.value));
    return pinned?.ok ? loadInspection(folder, pinned.value) : `no framework for ${folder.map(({ path }) => path).join(", ")}`;
  });
  const said = (result: Result<unknown> | string) => (typeof result === "string" ? [result] : result.ok ? [] : [formatDiagnostics(result.diagnostics, { locale: "en" })]);
  return [...frameworks, ...found].flatMap(said);
}

const released = yamlFiles("frameworks").filter((file) => file.path.endsWith("/framework.yaml"));

describe("pages show what really loads", () => {
  test("there are pages with examples", () => expect(withYaml.map(({ path }) => path)).toContain("docs/formats.md"));

  test.each(withYaml)("$path: every whole example loads", (page) => {
    const blocks = blocksOf(page);
    const unmarked = blocks.filter((block) => block.info === "yaml" && kindOf(block) === undefined);
    expect(unmarked.map(({ text }) => text.split("\n")[0])).toEqual([]);
    expect(mistakes(blocks)).toEqual([]);
  });

  test.each(withYaml)("$path: every fragment is YAML, and what looks like a part of a rule is one", (page) => {
    const fragments = blocksOf(page).filter(({ info }) => info === "yaml fragment");
    expect(fragments.flatMap(({ text }) => parseDocument(text).errors.map(({ message }) => message))).toEqual([]);
    expect(fragments.flatMap(({ text }) => [parseDocument(text).toJS()].flat()).flatMap(misfits)).toEqual([]);
  });

  test("every relative link leads to a file", () => {
    expect(all.flatMap((page) => brokenLinks(page).map((to) => `${page.path} → ${to}`))).toEqual([]);
  });
});

const observed = criterionSchema.shape.outcome;
const parts: Readonly<Record<string, (value: unknown) => boolean>> = {
  rule: (value) => ruleSchema.safeParse(value).success,
  when: (value) => conditionSchema.safeParse(value).success,
  missing: (value) => missingEvidenceSchema.safeParse(value).success || missingMembersSchema.safeParse(value).success,
  limits: (value) => Array.isArray(value) && value.every((one) => limitSchema.safeParse(one).success),
  room: (value) => Array.isArray(value) && value.every((one) => roomSchema.safeParse(one).success),
  outcome: (value) => observed.safeParse(value).success,
  ...Object.fromEntries(["count", "share", "sum", "mean", "weightedMean", "percentageOfMaximum", "lowest", "highest"].map((key) => [key, () => true])),
};

function misfits(fragment: unknown): readonly string[] {
  if (typeof fragment !== "object" || fragment === null) return [];
  return Object.entries(fragment).flatMap(([key, value]) => (parts[key]?.(value) ?? true ? [] : [`${key}: ${JSON.stringify(value)}`]));
}
