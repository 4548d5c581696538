import { describe, expect, test } from "vitest";
import { renderHtml } from "../src/html/render-html.tsx";
import { renderMarkdown } from "../src/markdown/render-markdown.ts";
import { listPassages } from "../src/model/list-passages.ts";
import { forAudience, reportModel } from "../src/model/report-model.ts";
import { assessment, provisional } from "./fixture/assessment.ts";
import { numberAssessment } from "./fixture/numbers.ts";
import { withProfile } from "./fixture/profile.ts";
import { textOf } from "./read-html.ts";

const whole = reportModel(assessment);
const models = [
  ["internal", whole],
  ["inspected", forAudience(whole, "inspected")],
  ["provisional", reportModel(provisional)],
  ["number", reportModel(numberAssessment)],
  ["profile", reportModel(withProfile())],
  ["inspected profile", forAudience(reportModel(withProfile()), "inspected")],
  ["levelless", reportModel(withProfile({ profile: { levelsShown: "none" } }))],
] as const;

const plain = (markdown: string) => markdown.replace(/\\(.)/g, "$1");
const times = (text: string, number: string) => text.split(new RegExp(`passage ${number.replaceAll(".", "\\.")}(?![\\d-])`)).length - 1;

describe.each(models)("the numbered passages of the %s report", (_, model) => {
  const numbers = listPassages(model).map(({ number }) => number);

  test("are there, each with a number of its own", () => {
    expect(numbers.length).toBeGreaterThan(5);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test("stand once in the HTML, and no other does", () => {
    const text = textOf(renderHtml(model));
    expect(numbers.filter((number) => times(text, number) !== 1)).toEqual([]);
    expect(text.match(/passage \S+-\d/g)).toHaveLength(numbers.length);
  });

  test("stand once in the Markdown, and no other does", () => {
    const text = plain(renderMarkdown(model));
    expect(numbers.filter((number) => times(text, number) !== 1)).toEqual([]);
    expect(text.match(/passage \S+-\d/g)).toHaveLength(numbers.length);
  });
});

describe("the number of a passage", () => {
  const linesOf = (model: typeof whole) => Object.fromEntries(listPassages(model).map(({ number, text }) => [number, text]));

  test("follows the printed number of criterion and theme, in reading order", () => {
    const numbers = listPassages(whole).map(({ number }) => number);
    const own = numbers.filter((number) => number.startsWith("3"));
    expect(own.slice(0, 6)).toEqual(["3-1", "3-2", "3.1-1", "3.1-2", "3.1-3", "3.1-4"]);
  });

  test("is the same for the parties as within, whatever they do not read", () => {
    const inside = new Set(listPassages(whole).map(({ number }) => number));
    const parties = listPassages(forAudience(whole, "inspected")).map(({ number }) => number);
    expect(parties.filter((number) => !inside.has(number))).toEqual([]);
  });

  test("stays the same when a passage before it is gone", () => {
    const without = reportModel({ ...assessment, inspection: { ...assessment.inspection, findings: [] } });
    expect(linesOf(without)["3.1-2"]).toBeUndefined();
    expect(linesOf(without)["3.1-4"]).toBe(linesOf(whole)["3.1-4"]);
  });

  test("comes with the beginning of what the reader reads there", () => {
    expect(linesOf(whole)["3.1-2"]).toBe(
      "Eén gezamenlijk plan · Bevinding: De werkwijze is beschreven. In de praktijk kennen twee van de drie …",
    );
    expect(linesOf(forAudience(whole, "inspected"))["3.1-4"]).toBe(
      "Eén gezamenlijk plan · Waarnemingen: De moeder vertelt zonder haperen wat er in het plan staat.",
    );
  });

  test("is never public", () => {
    const open = forAudience(whole, "public");
    expect(listPassages(open)).toEqual([]);
    expect(JSON.stringify(open)).not.toContain("passages");
    for (const text of [textOf(renderHtml(open)), renderMarkdown(open)]) expect(text).not.toMatch(/passage \d/);
  });
});

test("only who works with it is sent to the derivation, which names cases and assessors", () => {
  expect(renderHtml(whole)).toContain("herleiding.html");
  for (const render of [renderHtml, renderMarkdown]) expect(render(forAudience(whole, "inspected"))).not.toContain("herleiding");
});
