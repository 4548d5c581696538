import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/text/parse-yaml.ts";
import { createPlaces } from "../../src/text/places.ts";

const read = (text: string) => {
  const places = createPlaces();
  return { places, ...parseYaml({ path: "kader.yaml", text }, places) };
};

/** Code and place of every problem, as `code line:column-line:column`. */
const problemsOf = (text: string) =>
  read(text).problems.map(({ code, span: { start, end } }) => `${code} ${start.line}:${start.column}-${end.line}:${end.column}`);

describe("what YAML 1.2 makes of plain values", () => {
  test.each([
    ["nee: NO", { nee: "NO" }],
    ["ja: yes", { ja: "yes" }],
    ["datum: 2024-03-12", { datum: "2024-03-12" }],
    ["tijd: 12:30:45", { tijd: "12:30:45" }],
    ["cijfer: 7.5", { cijfer: 7.5 }],
    ["aantal: -12", { aantal: -12 }],
    ["waar: true", { waar: true }],
    ["leeg:", { leeg: null }],
    ["rij: [a, 'b', \"c\"]", { rij: ["a", "b", "c"] }],
    ["--- \ntitel: Wijkteam Noord\n", { titel: "Wijkteam Noord" }],
    ["\ufefftitel: Wijkteam Noord", { titel: "Wijkteam Noord" }],
    ['"<<": tekst', { "<<": "tekst" }],
  ])("%j", (text, value) => {
    expect(read(text).problems).toEqual([]);
    expect(read(text).value).toEqual(value);
  });

  test("a key such as constructor finds only what the file says", () => {
    const { value } = read("titel: Wijkteam Noord");
    expect(value).not.toHaveProperty("constructor");
    expect(value).not.toHaveProperty("toString");
  });
});

describe("what our files do not use is refused at its place", () => {
  test.each([
    ["id: &bewoner a", "yaml/anchor 1:5-1:13"],
    ["a: 1\nb: *a", "yaml/alias 2:4-2:6"],
    ["a:\n  <<: {b: 1}", "yaml/merge-key 2:3-2:5"],
    ["a: !!str 12", "yaml/tag 1:4-1:9"],
    ["a: !eigen {b: 1}", "yaml/tag 1:4-1:10"],
    ["a: ! 12", "yaml/tag 1:4-1:5"],
    ["%YAML 1.1\n---\na: 1", "yaml/directive 1:1-1:10"],
    ["a: 1\n---\nb: 2", "yaml/several-documents 2:1-2:4"],
    ["2024: jaar", "yaml/key-not-text 1:1-1:5"],
    ["? [a]\n: b", "yaml/key-not-text 1:3-1:6"],
    ["__proto__: {polluted: true}", "yaml/reserved-key 1:1-1:10"],
    ["n: 0.1234567890123456", "yaml/number-too-precise 1:4-1:22"],
    ["n: 12345678901234567890", "yaml/number-too-precise 1:4-1:24"],
    ["n: .inf", "yaml/number-too-precise 1:4-1:8"],
    ["n: .nan", "yaml/number-too-precise 1:4-1:8"],
    ["n: 1e999", "yaml/number-too-precise 1:4-1:9"],
    ["n: 1e-999", "yaml/number-too-precise 1:4-1:10"],
    ['t: "\\ud800"', "text/lone-surrogate 1:4-1:12"],
    ['t: "bel \\a"', "text/control-character 1:4-1:12"],
    ["t: plak\u000bplek", "text/control-character 1:8-1:9"],
    ["t: half \ud83d teken", "text/lone-surrogate 1:9-1:10"],
    ["", "yaml/empty 1:1-1:1"],
    ["# alleen een opmerking\n", "yaml/empty 1:1-1:1"],
    ["---\n", "yaml/empty 1:1-1:1"],
  ])("%j", (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test.each(["n: 123456789012345", "n: 0.5", "n: 1500000000000000000", "n: 0", "n: 0x1F", "n: 0.000", "n: 1e21"])("%j is exact", (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  test("a second use of a key names the first, and the first keeps its value", () => {
    const { value, problems } = read("id: b01\ndate: x\nid: b02\n");
    expect(problems).toMatchObject([
      {
        code: "yaml/duplicate-key",
        params: { key: "id" },
        span: { start: { line: 3, column: 1 } },
        related: [{ note: "first-used-here" }],
      },
    ]);
    expect(problems[0]?.related[0]?.span.start).toEqual({ line: 1, column: 1 });
    expect(value).toEqual({ id: "b01", date: "x" });
  });

  test("all problems come at once, in the order of the text", () => {
    expect(problemsOf("a: &x 1\nb: 0.1234567890123456\nb: 2\n").map((line) => line.split(" ")[0])).toEqual([
      "yaml/anchor",
      "yaml/number-too-precise",
      "yaml/duplicate-key",
    ]);
  });
});

describe("syntax is explained by kind of mistake", () => {
  test.each([
    ['titel: "Wijkteam\nvraag: x\n', "unclosed-quote", "1:8"],
    ["titel: 'Wijkteam''\nvraag: x\n", "unclosed-quote", "1:8"],
    ["vraag: Hoe gaat het: goed of slecht", "second-colon", "1:8"],
    ["a:\n  b: 1\n c: 2", "indentation", "3:1"],
    ["a:\n\tb: 1", "tab", "2:1"],
    ['t: "\\q"', "escape", "1:5"],
    ["t: @bewoner", "first-character", "1:4"],
    ["t: [a, b", "unclosed-bracket", "1:4"],
    ["[a, {b: c\n", "unclosed-bracket", "1:5"],
    ["a: [b, {c: d}\ne: f\n", "unclosed-bracket", "1:4"],
    ["a: b\nzomaar tekst\nc: d", "long-key", "2:1"],
    ["a: b\nzomaar tekst", "missing-character", "2:1"],
    ["a: }", "unexpected", "1:4"],
  ])("%j", (text, detail, place) => {
    const { value, problems } = read(text);
    const [first] = problems;
    expect(first?.code).toBe("yaml/syntax");
    expect(first?.params).toEqual({ detail });
    expect(`${first?.span.start.line}:${first?.span.start.column}`).toBe(place);
    expect(value).toBeUndefined();
  });

  test("an unclosed quote is one problem, not one for every line it swallows", () => {
    expect(problemsOf('a: "open\nb: [1\nc: {2\n')).toHaveLength(1);
  });
});

describe("hostile texts", () => {
  const deep = (open: string, times: number, close = "") => open.repeat(times) + close.repeat(times);

  test.each([
    ["brackets", deep("[", 20_000)],
    ["closed brackets", deep("[", 20_000, "]")],
    ["braces", deep("{a: ", 20_000)],
    ["dashes", deep("- ", 20_000)],
    ["indented keys", Array.from({ length: 2_000 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("")],
    ["question marks", deep("? ", 20_000)],
  ])("%s nested beyond measure give one problem", (_, text) => {
    expect(read(text).problems.map(({ code }) => code)).toEqual(["yaml/too-deep"]);
  });

  test("fifty levels are read, fifty-one are not", () => {
    expect(problemsOf(deep("[", 50, "]"))).toEqual([]);
    expect(problemsOf(deep("[", 51, "]"))).toEqual(["yaml/too-deep 1:51-1:52"]);
  });

  test("references to references are refused unresolved", () => {
    const bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n";
    expect(new Set(read(bomb).problems.map(({ code }) => code))).toEqual(new Set(["yaml/anchor", "yaml/alias"]));
  });

  test("a text above the limit is refused unread", () => {
    expect(read("#".repeat(20_000_001)).problems).toMatchObject([{ code: "text/too-large" }]);
  });
});

const yamlish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "- ",
        "a: ",
        "  ",
        "\n",
        "\t",
        "[",
        "]",
        "{",
        "}",
        ",",
        '"',
        "'",
        "&x ",
        "*x",
        "!!str ",
        "? ",
        "|\n",
        "# ",
        "---\n",
        "...\n",
        "%",
        "<<: ",
        "\r\n",
        "\\",
        "\u0000",
        "\ud800",
        "12",
        "é",
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

describe("for any text", () => {
  test.each([
    ["arbitrary", fc.string({ unit: "binary" })],
    ["nearly YAML", yamlish],
  ])("%s: reading never throws, gives a value or a problem, and every span lies inside the text", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { value, problems } = read(text);
        if (value === undefined) expect(problems).not.toEqual([]);
        const lines = text.split(/\r\n?|\n/);
        for (const { span } of problems) {
          for (const { line, column } of [span.start, span.end]) {
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 2);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test("JSON without awkward numbers reads back as itself", () => {
    const json = fc
      .jsonValue({ maxDepth: 4, noUnicodeString: true })
      .filter((value) => !/\d[.e]\d{10}|__proto__/.test(JSON.stringify(value)));
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify({ value });
        const { problems, value: found } = read(text);
        fc.pre(!problems.some(({ code }) => code === "yaml/number-too-precise" || code === "text/control-character"));
        expect(problems).toEqual([]);
        expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(text));
      }),
    );
  });
});
