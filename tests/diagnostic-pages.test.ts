import { readdirSync } from "node:fs";
import { join } from "node:path";
import { diagnosticCodes } from "@referentiekader/core";
import { beforeAll, describe, expect, test } from "vitest";
import { diagnosticCases } from "./support/diagnostic-cases.ts";
import { diagnosticPage, indexPage } from "./support/diagnostic-page.ts";
import { root } from "./support/example.ts";
import { type PrintedDiagnostic, readPrinted } from "./support/printed-diagnostics.ts";
import { raise } from "./support/raise-diagnostics.ts";
import { type DiagnosticCode, relatedCodes } from "./support/related-codes.ts";

const folder = join(root, "docs/diagnostics");
const cases = new Map(diagnosticCases().map((one) => [one.code, one]));
const found = new Map<DiagnosticCode, PrintedDiagnostic>();

beforeAll(async () => {
  for (const code of diagnosticCodes) {
    const one = cases.get(code);
    const first = one && readPrinted(await raise(one, "bad")("nl")).find((each) => each.code === code);
    if (first) found.set(code, first);
  }
});

describe("every message names a page, and the page is what the code and its files give", () => {
  test.each(diagnosticCodes)("%s", async (code) => {
    const [one, printed] = [cases.get(code), found.get(code)];
    if (!one || !printed) throw new Error(`No file raises ${code}.`);
    expect(printed.text).toContain(`docs/diagnostics/${code}.md`);
    await expect(diagnosticPage(code, one, printed)).toMatchFileSnapshot(join(folder, `${code}.md`));
  });

  test("the index names them all", async () => {
    const severities = new Map(diagnosticCodes.map((code) => [code, found.get(code)?.severity ?? ""]));
    await expect(indexPage(severities)).toMatchFileSnapshot(join(folder, "README.md"));
  });

  test("there is no page for a code that is gone", () => {
    const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
    expect(pages.filter((path) => path.endsWith(".md")).sort()).toEqual(
      ["README.md", ...diagnosticCodes.map((code) => `${code}.md`)].sort(),
    );
  });

  test("every page leads to one that resembles it", () => {
    expect(diagnosticCodes.filter((code) => relatedCodes(code).length === 0)).toEqual([]);
  });
});
