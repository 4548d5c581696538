import { createHash } from "node:crypto";
import { guide } from "@referentiekader/core";
import { describe, expect, test } from "vitest";
import { renderGuide } from "../src/guide/render-guide.tsx";
import { bare, chosen, hostile, onderzoek, real } from "./fixture/loaded.ts";
import { all, styleOf, textOf } from "./read-html.ts";

const talks = ["citizen", "professional", "board"] as const;
type Talk = (typeof talks)[number];

const page = (talk: Talk) => renderGuide(guide(real, { for: talk }), "html");
const unescaped = (markdown: string): string => markdown.replace(/\\([^a-z0-9\s])/gi, "$1").replace(/\s+/g, " ");
const both = (talk: Talk, inspection?: typeof onderzoek): readonly string[] => {
  const made = guide(real, { for: talk, ...(inspection && { inspection }) });
  return [textOf(renderGuide(made, "html")), unescaped(renderGuide(made, "md"))];
};

describe.each(talks)("the guide for a %s", (talk) => {
  const criteria = real.data.themes.flatMap((theme) => theme.criteria);

  test("holds every question of that talk, what is good and what to look for", () => {
    const expected = criteria
      .filter(({ ask }) => (ask?.[talk] ?? []).length > 0)
      .flatMap(({ title, good = "", ask, indicators = [] }) => [title, good, ...(ask?.[talk] ?? []), ...indicators.map(({ text }) => text)])
      .map((text) => text.replace(/\s+/g, " ").trim());
    expect(expected.length).toBeGreaterThan(40);
    for (const text of both(talk)) expect(expected.filter((one) => !text.includes(one))).toEqual([]);
  });

  test("holds no question of another talk", () => {
    const others = talks.filter((one) => one !== talk).flatMap((other) => criteria.flatMap(({ ask }) => ask?.[other] ?? []));
    const own = criteria.flatMap(({ ask }) => ask?.[talk] ?? []);
    const foreign = others.filter((question) => !own.includes(question));
    for (const text of both(talk)) expect(foreign.filter((question) => text.includes(question))).toEqual([]);
  });

  test("has room for a date, a source and no name", () => {
    for (const text of both(talk)) {
      expect(text).toContain("Datum");
      expect(text).toContain("Bron-id");
    }
    expect(all(page(talk), /<span class="label">([^<]*)<\/span>/g)).not.toEqual(expect.arrayContaining([expect.stringMatching(/naam/i)]));
  });

  test("is a page in Dutch with one main part, and headings without gaps", () => {
    const html = page(talk);
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(all(html, /<(main|header)[ >]/g)).toEqual(["header", "main"]);
    const levels = all(html, /<h([1-6])[ >]/g).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
    expect(Math.max(...levels)).toBe(3);
  });

  test("runs nothing, loads nothing and allows only its own style", () => {
    const html = page(talk);
    const digest = createHash("sha256").update(styleOf(html), "utf8").digest("base64");
    expect(all(html, /http-equiv="Content-Security-Policy" content="([^"]*)"/g)).toEqual([
      `default-src 'none'; style-src 'sha256-${digest}'; img-src data:`,
    ]);
    expect(html).not.toMatch(/<(script|iframe|object|embed|link|img|base|form|input)[\s>]/i);
    expect(html).not.toMatch(/<[^>]*\s(style|src|srcset|on\w+)=/i);
  });

  test("has no two elements with one id, and every name within the page is there", () => {
    const ids = all(page(talk), /\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...all(page(talk), /href="#([^"]*)"/g), ...all(page(talk), /aria-labelledby="([^"]*)"/g)];
    expect(named.filter((name) => !ids.includes(name))).toEqual([]);
  });

  test("keeps what people wrote text, whatever it looks like", () => {
    const made = guide(bare, { for: talk });
    expect(textOf(renderGuide(made, "html"))).toContain(hostile);
    expect(renderGuide(made, "html")).not.toContain("<script>alert");
    expect(renderGuide(made, "md")).not.toMatch(/(?<!\\)<[a-z!/]|\[klik\]\(/i);
  });
});

describe("the page for a citizen", () => {
  test("names no level, holds no anchor and no number to score with", () => {
    const scales = real.data.scales.flatMap((scale) => ("levels" in scale ? scale.levels : []));
    const anchors = real.data.themes.flatMap((theme) => theme.criteria.flatMap(({ anchors: own = {} }) => Object.values(own)));
    expect(scales.length).toBe(7);
    for (const text of both("citizen")) {
      expect(scales.filter(({ label }) => new RegExp(`\\b${label}\\b`, "i").test(text)).map(({ label }) => label)).toEqual([]);
      expect(anchors.filter((anchor) => text.includes(anchor.replace(/\s+/g, " ").trim()))).toEqual([]);
    }
  });

  test("says that taking part is voluntary and that no name is written, and asks for consent", () => {
    for (const text of both("citizen")) {
      expect(text).toContain("Meedoen is vrijwillig. U mag een vraag overslaan en u mag op elk moment stoppen.");
      expect(text).toContain("Uw naam komt niet op dit blad en niet in het rapport.");
      expect(text).toContain("Toestemming gegeven");
    }
  });

  test("of an inspection says who comes, and names no case and no question that is not for the citizen", () => {
    for (const text of both("citizen", onderzoek)) {
      expect(text).toContain("Wij werken voor: Inspectie Gezondheidszorg en Jeugd en Inspectie Justitie en Veiligheid.");
      expect(text).not.toContain("casus-a");
      expect(text).not.toContain("Is het veilig?");
      expect(text).toContain("Volgens het plan van het onderzoek komen 9 criteria niet in dit gesprek aan de orde.");
    }
  });
});

test("the page for a professional has the codes of the cases and the questions of the other inspectorates", () => {
  for (const text of both("professional", onderzoek)) {
    expect(text).toContain("casus-a, casus-b");
    expect(text).toContain("Is het veilig?");
    expect(text).not.toContain("Toestemming gegeven");
  }
});

test("what has no question is counted, and a profile is named", () => {
  const made = guide(chosen, { for: "board" });
  const text = textOf(renderGuide(made, "html"));
  expect(text).toContain("De bewoner centraal");
  expect(text.includes("heeft het kader geen vraag voor dit gesprek")).toBe(made.withoutQuestions > 0);
});

test("the head of printed pages says for whom the guide is", () =>
  expect(styleOf(page("board"))).toContain('@top-right{content:"Leidraad · Bestuur"'));
