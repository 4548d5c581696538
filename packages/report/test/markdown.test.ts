import { describe, expect, test } from "vitest";
import { escaped } from "../src/markdown/escape.ts";
import { renderMarkdown } from "../src/markdown/render-markdown.ts";
import { reportModel } from "../src/model/report-model.ts";
import { assessment } from "./fixture/assessment.ts";
import { withProfile } from "./fixture/profile.ts";

describe("user text in Markdown", () => {
  test.each([
    ["<b>vet</b>", "\\<b\\>vet\\</b\\>"],
    ["[klik](javascript:alert(1))", "\\[klik\\]\\(javascript:alert\\(1\\)\\)"],
    ["a | b", "a \\| b"],
    ["*let* _op_ `nu` ~~weg~~", "\\*let\\* \\_op\\_ \\`nu\\` \\~\\~weg\\~\\~"],
    ["# kop", "\\# kop"],
    ["![plaatje](x)", "\\!\\[plaatje\\]\\(x\\)"],
    ["&lt;", "\\&lt;"],
    ["een \\ streep", "een \\\\ streep"],
    ["- geen lijst", "\\- geen lijst"],
    ["1. geen lijst", "1\\. geen lijst"],
    ["3.1 blijft gewoon", "3.1 blijft gewoon"],
    ["eerste regel\n\n# tweede", "eerste regel \\# tweede"],
  ])("%j becomes %j", (text, expected) => expect(escaped(text)).toBe(expected));
});

describe.each([
  ["the report", assessment],
  ["the report with a profile", withProfile()],
  ["the report without levels", withProfile({ profile: { levelsShown: "none" } })],
] as const)("%s in Markdown", (_name, one) => {
  const markdown = renderMarkdown(reportModel(one));
  const lines = markdown.split("\n");

  test("holds no raw HTML", () => expect(markdown).not.toMatch(/(?<!\\)<[a-z!/]/i));

  test("links only within the page and to the derivation", () => {
    const targets = [...markdown.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target = ""]) => target);
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !/^(#[\p{L}\p{N}-]+|herleiding\.html)$/u.test(target))).toEqual([]);
  });

  test("links to headings that are there", () => {
    const headings = lines.filter((line) => line.startsWith("#")).map((line) => line.replace(/^#+ /, "").replace(/\\/g, ""));
    const fragments = headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, "")
        .replaceAll(" ", "-"),
    );
    const targets = [...markdown.matchAll(/\]\(#([^)]*)\)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !fragments.includes(target))).toEqual([]);
  });

  test("has tables whose rows are as wide as their heads", () => {
    const width = (line: string) => line.split(/(?<!\\)\|/).length;
    const rows = lines.flatMap((line, place) =>
      line.startsWith("|") && lines[place - 1]?.startsWith("|") ? [[place, width(line)] as const] : [],
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(([place, cells]) => cells !== width(lines[place - 1] ?? ""))).toEqual([]);
  });

  test("skips no heading level", () => {
    const levels = lines.filter((line) => /^#{1,6} /.test(line)).map((line) => line.indexOf(" "));
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
    expect(Math.max(...levels)).toBe(3);
  });
});
