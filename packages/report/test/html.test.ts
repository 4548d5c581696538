import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { renderDerivation } from "../src/derivation/render-derivation.tsx";
import { renderHtml } from "../src/html/render-html.tsx";
import { forAudience, reportModel } from "../src/model/report-model.ts";
import { renderFramework } from "../src/reading/render-framework.tsx";
import { assessment, provisional } from "./fixture/assessment.ts";
import { allFlips, judged } from "./fixture/flips.ts";
import { hostile } from "./fixture/inspection.ts";
import { bare, chosen, real } from "./fixture/loaded.ts";
import { numberAssessment } from "./fixture/numbers.ts";
import { withProfile } from "./fixture/profile.ts";
import { all, styleOf, textOf } from "./read-html.ts";

const model = reportModel(assessment);
const profiled = reportModel(withProfile());
const withoutLevels = reportModel(withProfile({ profile: { levelsShown: "none" } }));
const pages = [
  ["the report", renderHtml(model)],
  ["the report for the parties", renderHtml(forAudience(model, "inspected"))],
  ["the public report", renderHtml(forAudience(model, "public"))],
  ["the first picture", renderHtml(reportModel(provisional))],
  ["the report of numbers", renderHtml(reportModel(numberAssessment))],
  ["the report with what would change its outcomes", renderHtml(reportModel(judged, { flips: allFlips }))],
  ["the report with a profile", renderHtml(profiled)],
  ["the report with a profile for the parties", renderHtml(forAudience(profiled, "inspected"))],
  ["the public report with a profile", renderHtml(forAudience(profiled, "public"))],
  ["the report without levels", renderHtml(withoutLevels)],
  ["the public report without levels", renderHtml(forAudience(withoutLevels, "public"))],
  ["the derivation", renderDerivation(assessment)],
  ["the derivation with a profile", renderDerivation(withProfile())],
  ["the derivation of numbers", renderDerivation(numberAssessment)],
  ["the reading edition", renderFramework(real, "html")],
  ["the reading edition of a profile", renderFramework(chosen, "html")],
  ["the reading edition of a framework without scales", renderFramework(bare, "html")],
] as const;

describe.each(pages)("%s", (_name, html) => {
  test("is a page in Dutch with one title and one main part", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(all(html, /<(title|main)[ >]/g)).toEqual(expect.arrayContaining(["title", "main"]));
    expect(all(html, /<(main)[ >]/g)).toHaveLength(1);
  });

  test("has one h1, no heading below h3, and skips no level", () => {
    const levels = all(html, /<h([1-6])[ >]/g).map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(Math.max(...levels)).toBe(3);
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
  });

  test("allows only its own style, by the digest of that style", () => {
    const digest = createHash("sha256").update(styleOf(html), "utf8").digest("base64");
    expect(styleOf(html).length).toBeGreaterThan(1000);
    expect(all(html, /http-equiv="Content-Security-Policy" content="([^"]*)"/g)).toEqual([
      `default-src 'none'; style-src 'sha256-${digest}'; img-src data:`,
    ]);
  });

  test("runs nothing and loads nothing", () => {
    expect(html).not.toMatch(/<(script|iframe|object|embed|link|img|base|form)[\s>]/i);
    expect(html).not.toMatch(/<[^>]*\s(style|src|srcset|on\w+)=/i);
    expect(styleOf(html)).not.toMatch(/@import|url\(|<|http/);
    expect(all(html, /<style/g)).toHaveLength(1);
  });

  test("links only within the page, to the derivation beside it, and to publications on the web", () => {
    const links = all(html, /href="([^"]*)"/g);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !/^(#[\w-]+|herleiding\.html|https?:\/\/\S+)$/.test(link))).toEqual([]);
  });

  test("has no two elements with one id, and every link within the page arrives", () => {
    const ids = all(html, /\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...all(html, /href="#([^"]*)"/g), ...all(html, /aria-labelledby="([^"]*)"/g).flatMap((names) => names.split(" "))];
    expect(named.filter((name) => !ids.includes(name))).toEqual([]);
  });

  test("gives every table a caption, and every table head a scope", () => {
    expect(all(html, /(<table)/g)).toHaveLength(all(html, /(<caption)/g).length);
    expect(all(html, /<th([ >][^>]*)/g).filter((attributes) => !attributes.includes("scope="))).toEqual([]);
  });

  test("can be scrolled by keyboard where a table is wide", () =>
    expect(all(html, /<section class="scroller" (tabindex="0") aria-labelledby=/gi).length).toBeGreaterThanOrEqual(
      all(html, /(<table)/g).length,
    ));
});

test("what people wrote is text, whatever it looks like", () => {
  const html = renderHtml(model);
  expect(textOf(html)).toContain(hostile);
  expect(html).not.toContain("<script>alert");
  expect(html).not.toMatch(/href="javascript:/i);
});

test("the same model gives the same bytes", () => expect(renderHtml(reportModel(assessment))).toBe(renderHtml(model)));

test("the strip is a picture with a name and a description in words", () => {
  const html = renderHtml(model);
  expect(all(html, /<svg class="strip" role="img" aria-labelledby="(strook-\d-title strook-\d-desc)"/g)).toHaveLength(2);
  expect(textOf(html)).toContain("3 Eén plan, samen uitgevoerd – In aanzet: 3.1; Op orde: 3.2; Geen oordeel: 3.5 en 3.6.");
});

test("the head of printed pages says what the state is and for whom", () => {
  expect(styleOf(renderHtml(model))).toContain('@top-right{content:"CONCEPT · Intern"');
  expect(styleOf(renderHtml(forAudience(model, "public")))).toContain('@top-right{content:"CONCEPT · Openbaar"');
});
