import { describe, expect, test } from "vitest";
import { diagnose, hasErrors, resultOf, sortDiagnostics } from "../../src/diagnostic/diagnostic.ts";
import { fromTextProblem } from "../../src/diagnostic/from-text-problem.ts";
import { parseYaml } from "../../src/text/parse-yaml.ts";
import { createPlaces } from "../../src/text/places.ts";

const at = (path: string, line: number, column: number) => ({ path, start: { line, column }, end: { line, column: column + 1 } });
const empty = diagnose("yaml/empty", {}, at("b.yaml", 1, 1));
const single = diagnose("open/single-source", { criterion: "een-loket" }, at("a.yaml", 2, 3));

describe("a diagnostic", () => {
  test("takes its severity from the catalog, and a warning can be raised to an error", () => {
    expect(empty.severity).toBe("error");
    expect(single.severity).toBe("warning");
    expect(diagnose("open/single-source", single.params, single.span, { isError: true }).severity).toBe("error");
  });

  test("sorts by path, line, column and code", () => {
    const sorted = [
      empty,
      diagnose("yaml/tag", { name: "!x" }, at("a.yaml", 2, 10)),
      single,
      diagnose("open/no-evidence", { criterion: "x" }, single.span),
    ];
    expect(sortDiagnostics(sorted).map(({ code }) => code)).toEqual(["open/no-evidence", "open/single-source", "yaml/tag", "yaml/empty"]);
  });

  test("is made of a problem in the text, with its other place", () => {
    const { problems } = parseYaml({ path: "b01.yaml", text: "id: b01\nid: b02\n" }, createPlaces());
    expect(problems.map(fromTextProblem)).toMatchObject([
      { code: "yaml/duplicate-key", severity: "error", params: { key: "id" }, trail: [], related: [{ note: "first-used-here" }] },
    ]);
  });
});

describe("a result", () => {
  test("is ok with warnings, which ride along", () => {
    expect(resultOf("kader", [single])).toEqual({ ok: true, value: "kader", diagnostics: [single] });
  });

  test("is not ok with an error, even when there is a value", () => {
    expect(hasErrors([single, empty])).toBe(true);
    expect(resultOf("kader", [empty, single])).toEqual({ ok: false, diagnostics: [single, empty] });
  });

  test("without a value or a reason is a mistake of ours", () => {
    expect(() => resultOf(undefined, [])).toThrow(TypeError);
  });
});
