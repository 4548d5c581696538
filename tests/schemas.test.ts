import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { jsonSchema, type Kind, kindNames } from "@referentiekader/core/json-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { kinds } from "../packages/core/src/schema/kinds.ts";
import { plainData, type YamlFile, yamlFiles } from "./schemas/documents.ts";
import { eachMutant, thinned } from "./schemas/mutants.ts";
import { root, wijkteam } from "./support/example.ts";

const schemaPath = (kind: Kind) => `packages/core/schemas/${kind}.schema.json`;
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const published = new Map(kindNames.map((kind) => [kind, ajv.compile(jsonSchema(kind))]));
const accepts = (kind: Kind, value: unknown): boolean => kinds[kind].safeParse(value).success;
const disagrees = (kind: Kind, value: unknown): boolean => published.get(kind)?.(value) !== accepts(kind, value);

/** What people fill in, what maintainers write, and what the tests feed on. */
const authored = ["examples", "frameworks", "tests/conformance", "tests/schemas/every-field"].flatMap(yamlFiles);
const broken = existsSync(join(root, "tests/diagnostics")) ? yamlFiles("tests/diagnostics") : [];

interface Sample {
  readonly name: string;
  readonly kind: Kind;
  readonly data: Record<string, unknown>;
}

function sample(file: YamlFile): readonly Sample[] {
  const data = plainData(file);
  if (typeof data !== "object" || data === null || !("kind" in data)) return [];
  const kind = kindNames.find((name) => name === data.kind);
  return kind ? [{ name: file.path, kind, data: data as Record<string, unknown> }] : [];
}

/** A computed document is a fixture too. What it embeds are fixtures of their own. */
function computed(): Sample {
  const { framework: _framework, inspection: _inspection, ...own } = JSON.parse(JSON.stringify(wijkteam()));
  const embedded = (kind: Kind) => authored.flatMap(sample).find((one) => one.kind === kind && one.name.startsWith("tests/"))?.data;
  return {
    name: "a computed assessment",
    kind: "assessment",
    data: { ...own, framework: embedded("framework"), profile: embedded("profile"), inspection: embedded("inspection") },
  };
}

type Schema = { readonly [key: string]: unknown };
const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;

/** Every field in a schema, with what an editor would show beside it. */
function fields(schema: Schema, at = ""): readonly { readonly at: string; readonly description: unknown }[] {
  return Object.entries(schema).flatMap(([key, inner]) => {
    if (!isSchema(inner)) return [];
    if (key !== "properties") return fields(inner, key === "$defs" ? "" : `${at}/${key}`);
    return Object.entries(inner).flatMap(([name, field]) => [
      { at: `${at}/${name}`, description: isSchema(field) ? field["description"] : undefined },
      ...(isSchema(field) ? fields(field, `${at}/${name}`) : []),
    ]);
  });
}

describe("the published schemas", () => {
  test.each(kindNames)("%s is what the model gives; `pnpm schemas` renews it", async (kind) => {
    await expect(`${JSON.stringify(jsonSchema(kind), null, 2)}\n`).toMatchFileSnapshot(join(root, schemaPath(kind)));
  });

  test.each(kindNames)("%s has a name and a version, and says what it is", (kind) => {
    expect(jsonSchema(kind)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `urn:referentiekader:schema:${kind}:1`,
      title: expect.stringMatching(/\S/),
      description: expect.stringMatching(/\.$/),
    });
  });

  test.each(kindNames)("%s explains every field, in Dutch", (kind) => {
    const found = fields(jsonSchema(kind));
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ description }) => typeof description !== "string").map(({ at }) => at)).toEqual([]);
    expect(found.filter(({ description }) => /\b(the|which|whether|with|must)\b/i.test(String(description)))).toEqual([]);
  });
});

describe("a published schema and its model agree", () => {
  test("there are fixtures of every kind", () => {
    const found = new Set([...authored.flatMap(sample), computed()].map(({ kind }) => kind));
    expect(kindNames.filter((kind) => !found.has(kind))).toEqual([]);
  });

  test.each(authored.flatMap(sample))("both accept $name", ({ kind, data }) => {
    expect([accepts(kind, data), published.get(kind)?.(data)]).toEqual([true, true]);
  });

  test("on every fixture, also those that are wrong, and also as another kind than it says", () => {
    const all = [...authored, ...broken].map((file) => ({ file, data: plainData(file) }));
    const wrong = all.flatMap(({ file, data }) =>
      kindNames.filter((kind) => disagrees(kind, data)).map((kind) => `${file.path} as ${kind}`),
    );
    expect(wrong).toEqual([]);
  });

  // A mutation that matters changes the answer of both; one that only one of them notices is a hole in what editors tell.
  test.each([...authored.flatMap(sample), computed()])(
    "on every variant of $name",
    ({ kind, data }) => {
      const wrong: string[] = [];
      let refused = 0;
      const document = thinned(data) as Sample["data"];
      const look = (change: string) => {
        const isAccepted = accepts(kind, document);
        if (!isAccepted) refused += 1;
        if (published.get(kind)?.(document) !== isAccepted) wrong.push(change);
      };
      // What an assessment embeds has its turn as a file of its own.
      eachMutant(document, look, kind === "assessment" ? ["/framework", "/profile", "/inspection"] : []);
      expect(wrong).toEqual([]);
      expect(refused).toBeGreaterThan(20);
    },
    120_000,
  );
});

describe("an editor finds the schema of a file", () => {
  test.each(authored)("$path names it in its first line", (file) => {
    const [, named] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(file.text) ?? [];
    const [own] = sample(file);
    expect(named && join(dirname(file.path), named)).toBe(own && schemaPath(own.kind));
    expect(existsSync(join(root, dirname(file.path), named ?? ""))).toBe(true);
  });
});
