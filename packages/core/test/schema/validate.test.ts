import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { pattern } from "../../src/schema/common.ts";
import { validate } from "../../src/schema/validate.ts";
import { parseYaml } from "../../src/text/parse-yaml.ts";
import { createPlaces } from "../../src/text/places.ts";

const id = z.string().check(z.regex(pattern.id));
const text = z.string().check(z.regex(pattern.text));
const level = z.enum(["ontbreekt", "in-aanzet", "op-orde", "geborgd"]);
const exact = z.union([z.number(), z.string().check(z.regex(pattern.decimal))]);

type Condition = { all: Condition[] } | { some: { level: string } } | { share: { level: string }; atLeast?: number | string | undefined };
const where = z.strictObject({ level });
const condition: z.ZodMiniType<Condition> = z.union([
  z.strictObject({ all: z.array(z.lazy(() => condition)).check(z.minLength(1)) }),
  z.strictObject({ some: where }),
  z.strictObject({ share: where, atLeast: z.optional(exact) }),
]);
const rule = z.union([
  z.strictObject({
    ladder: z.array(z.union([z.strictObject({ level, when: condition }), z.strictObject({ level, otherwise: z.literal(true) })])),
  }),
  z.strictObject({ bands: z.strictObject({ of: z.literal("mean"), cuts: z.array(z.strictObject({ level, above: z.optional(exact) })) }) }),
  z.strictObject({ rank: z.enum(["lowest", "highest"]) }),
]);
const scale = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("judgement"), levels: z.array(id) }),
  z.strictObject({ kind: z.literal("number"), min: z.number(), max: z.number() }),
]);

const schema = z.strictObject({
  version: z.optional(z.string().check(z.regex(pattern.version))),
  number: z.optional(z.string()),
  date: z.optional(z.string().check(z.regex(pattern.date))),
  title: z.optional(text),
  core: z.optional(z.boolean()),
  drawn: z.optional(z.int().check(z.minimum(0))),
  level: z.optional(level),
  levels: z.optional(z.union([level, z.array(level).check(z.minLength(1))])),
  weight: z.optional(exact),
  from: z.optional(z.union([z.enum(["themes", "criteria"]), z.strictObject({ criteria: where })])),
  anchors: z.optional(z.record(id, text)),
  criteria: z.optional(z.array(z.strictObject({ id, title: text }))),
  rule: z.optional(rule),
  scale: z.optional(scale),
  form: z.optional(
    z.union([
      z.strictObject({ kind: z.literal("team"), size: z.number() }),
      z.strictObject({ kind: z.literal("group"), size: z.number() }),
    ]),
  ),
});

const check = (source: string) => {
  const places = createPlaces();
  const { value: raw, problems } = parseYaml({ path: "kader.yaml", text: source }, places);
  expect(problems).toEqual([]);
  return { raw, ...validate(schema, raw, places) };
};

/** Each diagnostic as code, place and parameters. */
const found = (source: string) =>
  check(source).diagnostics.map(({ code, span, params }) => [
    code.replace("schema/", ""),
    `${span.start.line}:${span.start.column}`,
    params,
  ]);

const levels = ["ontbreekt", "in-aanzet", "op-orde", "geborgd"];

describe("a value that fits", () => {
  test("comes out as the very object that went in", () => {
    const { raw, value, diagnostics } = check(
      'version: "1.0.0"\nrule: { ladder: [{ level: op-orde, when: { all: [{ some: { level: geborgd } }] } }, { level: ontbreekt, otherwise: true }] }\n',
    );
    expect(diagnostics).toEqual([]);
    expect(value).toBe(raw);
  });
});

describe("what is wrong is said at its place", () => {
  test.each<[string, string, unknown[]]>([
    [
      "an unknown key, at the key",
      "titel: Toegang\n",
      ["unknown-key", "1:1", expect.objectContaining({ key: "titel", candidate: "title" })],
    ],
    ["a missing key, at the first line of its member", "criteria:\n  - id: een-loket\n", ["missing-key", "2:5", { key: "title" }]],
    ["a number where text is due, as it was written", "number: 2.10\n", ["number-for-text", "1:9", { found: "2.10" }]],
    ["a version without quotes", "version: 1.10\n", ["number-for-text", "1:10", { found: "1.10" }]],
    ["yes where text is due", "title: true\n", ["wrong-type", "1:8", { expected: ["text"], found: "yes-no" }]],
    ["nothing where text is due", "title:\n", ["wrong-type", "1:7", { expected: ["text"], found: "nothing" }]],
    ["nothing where a word is due", "level:\n", ["wrong-type", "1:7", { expected: ["text"], found: "nothing" }]],
    ["text where yes or no is due", "core: ja\n", ["wrong-type", "1:7", { expected: ["yes-no"], found: "text" }]],
    ["one text where a list is due", "criteria: een\n", ["wrong-type", "1:11", { expected: ["list"], found: "text" }]],
    ["half a case", "drawn: 1.5\n", ["wrong-type", "1:8", { expected: ["whole-number"], found: "number" }]],
    ["a number below its minimum", "drawn: -1\n", ["number-out-of-range", "1:8", { minimum: 0 }]],
    ["a misspelt word", "level: geborgt\n", ["not-allowed-value", "1:8", { value: "geborgt", allowed: levels, candidate: "geborgd" }]],
    ["another word", "level: prima\n", ["not-allowed-value", "1:8", { value: "prima", allowed: levels }]],
    ["a date in another order", 'date: "12-03-2024"\n', ["bad-format", "1:7", { what: "date", value: "12-03-2024" }]],
    ["an id with capitals", "criteria: [{ id: Een Loket, title: x }]\n", ["bad-format", "1:18", { what: "id", value: "Een Loket" }]],
    ["a key that cannot be an id", "anchors: { Op Orde: tekst }\n", ["bad-format", "1:12", { what: "id", value: "Op Orde" }]],
    ["text without text", 'title: " "\n', ["blank-text", "1:8", {}]],
    ["an empty list", "levels: []\n", ["too-few", "1:9", { minimum: 1 }]],
    ["a word that is no number", "weight: zwaar\n", ["bad-format", "1:9", { what: "decimal", value: "zwaar" }]],
    ["yes where a number is due", "weight: true\n", ["wrong-type", "1:9", { expected: ["number", "text"], found: "yes-no" }]],
  ])("%s", (_, source, expected) => {
    expect(found(source)).toEqual([expected]);
  });

  test("everything at once, in the order of the file", () => {
    expect(
      found("title: 12\ncriteria:\n  - id: een-loket\n    titel: Loket\nlevel: prima\n").map(([code, place]) => `${code} ${place}`),
    ).toEqual(["number-for-text 1:8", "missing-key 3:5", "unknown-key 4:5", "not-allowed-value 5:8"]);
  });

  test("with the trail in the words of the file", () => {
    expect(check("criteria:\n  - id: een-loket\n    title: 12\n").diagnostics[0]?.trail).toEqual([
      { kind: "criterion", label: "een-loket" },
    ]);
  });

  test("an unknown key may be any key that is not there yet", () => {
    expect(found("criteria:\n  - id: een-loket\n    titel: Loket\n")).toContainEqual([
      "unknown-key",
      "3:5",
      { key: "titel", allowed: ["title"], candidate: "title" },
    ]);
  });
});

describe("of several forms the one that was meant is reported", () => {
  test.each<[string, string, unknown[]]>([
    [
      "a misspelt word in the form that its key names",
      "rule: { rank: lowst }",
      ["not-allowed-value", "1:15", { value: "lowst", allowed: ["lowest", "highest"], candidate: "lowest" }],
    ],
    [
      "an unknown key beside the key that names the form",
      "rule: { rank: lowest, tie: x }",
      ["unknown-key", "1:23", { key: "tie", allowed: [] }],
    ],
    [
      "a misspelt key that would name the form",
      "rule:\n  laddder: []\n",
      ["no-such-form", "2:3", { allowed: ["ladder", "bands", "rank"], candidate: "ladder" }],
    ],
    ["keys that name no form", "rule: { formule: x }", ["no-such-form", "1:7", { allowed: ["ladder", "bands", "rank"] }]],
    ["nothing in it", "rule: {}", ["no-such-form", "1:7", { allowed: ["ladder", "bands", "rank"] }]],
    ["text where a group is due", "rule: lowest", ["wrong-type", "1:7", { expected: ["map"], found: "text" }]],
    [
      "a mistake deep in one form",
      "rule: { bands: { of: mean, cuts: [{ level: prima }] } }",
      ["not-allowed-value", "1:44", { value: "prima", allowed: levels }],
    ],
    ["a missing key of the form that was begun", "rule: { bands: { of: mean } }", ["missing-key", "1:9", { key: "cuts" }]],
    [
      "a condition in a condition",
      "rule: { ladder: [{ level: geborgd, when: { all: [{ some: { level: prima } }] } }] }",
      ["not-allowed-value", "1:67", { value: "prima", allowed: levels }],
    ],
    [
      "an option of a condition that is misspelt",
      'rule: { ladder: [{ level: geborgd, when: { share: { level: geborgd }, atLest: "3/4" } }] }',
      ["unknown-key", "1:71", { key: "atLest", allowed: ["atLeast"], candidate: "atLeast" }],
    ],
    [
      "a fraction that is none",
      "rule: { ladder: [{ level: geborgd, when: { share: { level: geborgd }, atLeast: driekwart } }] }",
      ["bad-format", "1:80", { what: "decimal", value: "driekwart" }],
    ],
    [
      "a rung that says neither when nor otherwise",
      "rule: { ladder: [{ level: geborgd, wen: { some: { level: geborgd } } }] }",
      ["no-such-form", "1:36", { allowed: ["when", "otherwise"], candidate: "when" }],
    ],
    [
      "a fixed word that is another",
      "rule: { ladder: [{ level: geborgd, otherwise: false }] }",
      ["not-allowed-value", "1:47", { value: "false", allowed: ["true"] }],
    ],
    [
      "a word or a group: a misspelt word",
      "from: thema",
      ["not-allowed-value", "1:7", { value: "thema", allowed: ["themes", "criteria"], candidate: "themes" }],
    ],
    [
      "a word or a group: a mistake in the group",
      "from: { criteria: { level: prima } }",
      ["not-allowed-value", "1:28", { value: "prima", allowed: levels }],
    ],
    ["a word or a group: a list", "from: [themes]", ["wrong-type", "1:7", { expected: ["text", "map"], found: "list" }]],
    [
      "one or more: a misspelt one",
      "levels: geborgt",
      ["not-allowed-value", "1:9", { value: "geborgt", allowed: levels, candidate: "geborgd" }],
    ],
    [
      "one or more: a misspelt one in a list",
      "levels: [geborgt]",
      ["not-allowed-value", "1:10", { value: "geborgt", allowed: levels, candidate: "geborgd" }],
    ],
    [
      "a kind that does not exist",
      "scale: { kind: nummer, min: 0, max: 5 }",
      ["not-allowed-value", "1:16", { value: "nummer", allowed: ["judgement", "number"], candidate: "number" }],
    ],
    ["a kind that is missing", "scale: { min: 0, max: 5 }", ["missing-key", "1:1", { key: "kind" }]],
    [
      "all fixed words are allowed, whichever form is nearest",
      "form: { kind: netwerk, size: 3 }",
      ["not-allowed-value", "1:15", { value: "netwerk", allowed: ["team", "group"] }],
    ],
  ])("%s", (_, source, expected) => {
    expect(found(source)).toEqual([expected]);
  });
});

test("data without places is validated as well", () => {
  const { diagnostics } = validate(schema, { criteria: [{ id: "een-loket" }] }, createPlaces());
  expect(diagnostics).toMatchObject([{ code: "schema/missing-key", params: { key: "title" }, span: { path: "" }, trail: [] }]);
});
