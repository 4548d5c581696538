import { sayRules } from "@referentiekader/core";
import { describe, expect, test } from "vitest";
import { renderFramework } from "../src/reading/render-framework.tsx";
import { bare, chosen, hostile, real } from "./fixture/loaded.ts";
import { textOf } from "./read-html.ts";
import { textsIn } from "./walk.ts";

const unescaped = (markdown: string): string => markdown.replace(/\\([^a-z0-9\s])/gi, "$1").replace(/\s+/g, " ");
const inWords = (text: string): string => text.replace(/\s+/g, " ").trim();

const html = textOf(renderFramework(real, "html"));
const markdown = unescaped(renderFramework(real, "md"));
const editions = [
  ["HTML", html],
  ["Markdown", markdown],
] as const;

describe.each(editions)("the reading edition in %s", (_format, text) => {
  test("holds every sentence of the framework", () => {
    const { themes, scales, sources, fidelity, title, owner } = real.data;
    // Words of the file itself, such as ids and kinds, start with a small letter.
    const sentences = textsIn({ themes, scales, sources, fidelity, title, owner }).filter((one) => /^[A-ZÉ]/.test(one));
    expect(sentences.length).toBeGreaterThan(150);
    expect(sentences.map(inWords).filter((one) => !text.includes(one))).toEqual([]);
  });

  test("holds every rule in sentences, each once", () => {
    const sentences = sayRules(real.data, "nl").flatMap((rule) => rule.sentences);
    expect(sentences.filter((one) => !text.includes(one.text))).toEqual([]);
    expect(text.split("De beslisregel probeert de niveaus in deze volgorde.").length - 1).toBe(2);
  });

  test("says what it is and how it departs before anything else", () => {
    const places = [
      "Dit is een voorbeeldkader. Geen organisatie heeft het vastgesteld.",
      "De wetsartikelen zijn gelezen",
      "1.1 Eigen regie",
    ];
    const found = places.map((one) => text.indexOf(one));
    expect(found.every((place) => place > 0)).toBe(true);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test("names the norm with its kind and where it stands", () =>
    expect(text).toContain("Nodig om aan de wet te voldoen: Jeugdwet (BWBR0034925), artikel 2.1, onder d"));

  test.each([
    "knelcriterium",
    "minstens 2 bronnen, 2 soorten bronnen, 2 casussen en het verhaal van een bewoner",
    "team, aanbieder en gemeente",
    "jeugd, zorg, onderwijs",
    "Dit kader geeft geen uitkomst voor het geheel.",
    "gesprek met bewoner en gesprek met cliëntenraad",
    real.digest,
  ])("says %s", (fact) => expect(text).toContain(fact));

  test("has no word that was left out by accident", () => expect(text).not.toMatch(/undefined|\[object|NaN/));
});

describe("anchors", () =>
  test("stand from the lowest level to the highest", () => {
    const table = html.slice(
      html.indexOf("Wat er te zien is op elk niveau"),
      html.indexOf("Waaraan kunt u dat zien?", html.indexOf("Wat er te zien is op elk niveau")),
    );
    const places = ["Ontbreekt", "In aanzet", "Op orde", "Geborgd"].map((level) => table.indexOf(level));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  }));

describe.each(["html", "md"] as const)("with a profile, in %s", (format) => {
  const rendered = renderFramework(chosen, format);
  const text = format === "html" ? textOf(rendered) : unescaped(rendered);

  test.each([
    "Profiel: De bewoner centraal",
    "Merken bewoners dat partijen samenwerken?",
    "3 van de 10 criteria",
    "1.1 Eigen regie: minstens 4 casussen. Reden: Twee casussen zeggen te weinig.",
    "Jeugdwet (BWBR0034925), artikel 4.1.1",
    "De keuze is verzonnen.",
    "1.2 Tijdige toegang",
  ])("says %s", (fact) => expect(text).toContain(fact));

  test("holds what is chosen whole and of the rest only the title", () => {
    expect(text).toContain("De hulp past bij wat de bewoner zelf wil en kan.");
    expect(text).not.toContain("Hoe wist u waar u hulp kon vragen?");
  });

  test("holds no rule of a theme of which nothing is chosen", () => {
    expect(text).toContain("Zonder één gezamenlijk plan kan dit thema niet op orde zijn.");
    const [, rule = ""] = text.split(/Geldt voor.{0,4}: (?=\[?1 Bewoner)/);
    expect(rule.slice(0, 120)).toContain("4 Wat levert de hulp op?");
    expect(rule.slice(0, 120)).not.toContain("2 Informatie en veiligheid");
  });
});

describe("a framework without scales", () => {
  const page = renderFramework(bare, "html");

  test.each(["html", "md"] as const)("says in %s that it knows no levels and no outcome, and has no rules", (format) => {
    const rendered = renderFramework(bare, format);
    expect(rendered).toContain("Dit kader kent geen niveaus en geen uitkomst.");
    expect(rendered).toContain("Dit is een concept. Het is nog niet vastgesteld. De tekst is die van de bron zelf.");
    expect(rendered).toContain("Er zijn geen afwijkingen van de bronnen vastgelegd.");
    expect(rendered).not.toMatch(/Schalen|Beslisregels/);
  });

  test("keeps what people wrote text, whatever it looks like", () => {
    expect(textOf(page)).toContain(hostile);
    expect(page).not.toContain("<script>alert");
    expect(page).not.toMatch(/href="javascript:/i);
    const markdown = renderFramework(bare, "md");
    expect(markdown).not.toMatch(/(?<!\\)<[a-z!/](?!ttps?:)/i);
    expect(markdown).not.toContain("[klik](");
  });
});

describe("the reading edition in Markdown", () => {
  const lines = renderFramework(real, "md").split("\n");

  test("skips no heading level", () => {
    const levels = lines.filter((line) => /^#{1,6} /.test(line)).map((line) => line.indexOf(" "));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
  });

  test("links to headings that are there", () => {
    const fragments = lines
      .filter((line) => line.startsWith("#"))
      .map((line) =>
        line
          .replace(/^#+ /, "")
          .replace(/\\/g, "")
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, "")
          .replaceAll(" ", "-"),
      );
    const targets = [...lines.join("\n").matchAll(/\]\(#([^)]*)\)/g)].map(([, target = ""]) => target);
    expect(targets.length).toBeGreaterThan(30);
    expect(targets.filter((target) => !fragments.includes(target))).toEqual([]);
  });
});
