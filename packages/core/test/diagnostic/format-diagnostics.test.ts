import { describe, expect, test } from "vitest";
import { diagnose } from "../../src/diagnostic/diagnostic.ts";
import { explainCode } from "../../src/diagnostic/explain-code.ts";
import { formatDiagnostics } from "../../src/diagnostic/format-diagnostics.ts";

const path = "frameworks/samenwerking/1.0.0/framework.yaml";
const at = (line: number, column: number, endColumn: number, file = path) => ({
  path: file,
  start: { line, column },
  end: { line, column: endColumn },
});

const twice = diagnose("framework/duplicate-id", { what: "criterion", id: "gezamenlijk-plan" }, at(4, 9, 25), {
  trail: [
    { kind: "theme", label: "B" },
    { kind: "criterion", label: "2.1" },
  ],
  related: [{ note: "first-used-here", span: at(2, 9, 25) }],
});
const single = diagnose("open/single-source", { criterion: "een-loket" }, at(1, 1, 5));
const text = '  - number: "1.1"\n    id: gezamenlijk-plan\n  - number: "2.1"\n    id: gezamenlijk-plan\n';
const sources = [{ path, text }];

describe("diagnostics as text", () => {
  test("say place, severity, code, message, way, lines, other place, hint and page", () => {
    expect(formatDiagnostics([twice], { locale: "nl", sources })).toBe(`${path}:4:9 fout  framework/duplicate-id
  Het criterium-id “gezamenlijk-plan” komt twee keer voor.  (Thema B > criterium 2.1)
    3 |   - number: "2.1"
    4 |     id: gezamenlijk-plan
      |         ^^^^^^^^^^^^^^^^
  Eerder gebruikt op 2:9.   Tip: Geef een nieuw id; ids worden nooit hergebruikt.   docs/diagnostics/framework/duplicate-id.md

1 fout
`);
  });

  test("in English as well", () => {
    const [first, second] = formatDiagnostics([twice], { locale: "en" }).split("\n");
    expect(first).toBe(`${path}:4:9 error  framework/duplicate-id`);
    expect(second).toBe("  The criterion id “gezamenlijk-plan” occurs twice.  (Theme B > criterion 2.1)");
  });

  test("stand in the order of the files, and end with how many there are", () => {
    const elsewhere = diagnose("yaml/empty", {}, at(1, 1, 1, "a.yaml"));
    const lines = formatDiagnostics([twice, single, elsewhere], { locale: "nl" }).trimEnd().split("\n");
    expect(lines.filter((line) => /^\S+:\d/.test(line)).map((line) => line.split(" ")[0])).toEqual([
      "a.yaml:1:1",
      `${path}:1:1`,
      `${path}:4:9`,
    ]);
    expect(lines.at(-1)).toBe("2 fouten, 1 let op");
  });

  test("name the file of another place when it is another file", () => {
    const clash = diagnose("inspection/key-twice", { key: "summary" }, at(1, 1, 8), {
      related: [{ note: "other-file", span: at(3, 1, 8, "overleg.yaml") }],
    });
    expect(formatDiagnostics([clash], { locale: "nl" })).toContain("Ook op overleg.yaml:3:1.");
  });

  test("let nothing through that could steer a terminal", () => {
    const hostile = diagnose("schema/unknown-key", { key: "\u001b[2Jweg\u009b\u202e\r\n", allowed: [] }, at(1, 1, 2, "a\u001b.yaml"));
    const shown = formatDiagnostics([hostile], { locale: "nl", sources: [{ path: "a\u001b.yaml", text: "\u001b[31mx: \u0007" }] });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there.
    expect(shown.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
    expect(shown).toContain("␛[2Jweg");
  });

  test("cut a value nobody would read to its end", () => {
    const long = diagnose("schema/not-allowed-value", { value: "x".repeat(5_000), allowed: [] }, at(1, 1, 2));
    expect(formatDiagnostics([long], { locale: "nl" }).length).toBeLessThan(400);
  });

  test("say so when there are none", () => {
    expect(formatDiagnostics([], { locale: "nl" })).toBe("Geen fouten gevonden.\n");
    expect(formatDiagnostics([], { locale: "en" })).toBe("No errors found.\n");
  });

  test("show no place for what is about no file", () => {
    const nowhere = diagnose("inspection/no-head", {}, at(1, 1, 1, ""));
    expect(formatDiagnostics([nowhere], { locale: "nl" }).startsWith("fout  inspection/no-head\n")).toBe(true);
  });
});

test("as JSON the same is data, in the same order", () => {
  expect(JSON.parse(formatDiagnostics([twice, single], { locale: "nl", format: "json" }))).toEqual([
    {
      code: "open/single-source",
      severity: "warning",
      message: "Het beeld bij het criterium “een-loket” rust op één bron.",
      hint: "Zoek een tweede bron. Lukt dat niet, dan noemt het rapport dat er één bron is.",
      span: at(1, 1, 5),
      trail: [],
      related: [],
      docs: "docs/diagnostics/open/single-source.md",
    },
    {
      code: "framework/duplicate-id",
      severity: "error",
      message: "Het criterium-id “gezamenlijk-plan” komt twee keer voor.",
      hint: "Geef een nieuw id; ids worden nooit hergebruikt.",
      span: at(4, 9, 25),
      trail: [
        { kind: "theme", label: "B" },
        { kind: "criterion", label: "2.1" },
      ],
      related: [{ note: "first-used-here", span: at(2, 9, 25) }],
      docs: "docs/diagnostics/framework/duplicate-id.md",
    },
  ]);
});

describe("what a code means", () => {
  test("is told with its title, the reason and the page", () => {
    const told = explainCode("open/citizen-not-heard", "nl");
    expect(told).toContain("open/citizen-not-heard (let op)\nBewoner niet gehoord\n");
    expect(told).toContain("docs/diagnostics/open/citizen-not-heard.md");
  });

  test.each(["open/bestaat-niet", "constructor", ""])("is unknown for %j", (code) => {
    expect(explainCode(code, "nl")).toBeUndefined();
  });
});
