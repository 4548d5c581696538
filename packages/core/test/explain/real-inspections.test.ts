import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/explain.ts";
import { levelsOf } from "../../src/schema/scale.ts";
import { assessedFiles, idsOf, told } from "./sentences.ts";

const wijkteam = assessedFiles("frameworks/samenwerking-integraal-werken/1.0.0/framework.yaml", "examples/wijkteam");
const cqc = assessedFiles("tests/conformance/cqc-local-authority/framework.yaml", "tests/conformance/cqc-local-authority/inspection.yaml");
const every = [wijkteam, cqc].flatMap((assessment) => idsOf(assessment).map((id) => ({ id, assessment })));

describe("every outcome of a real inspection", () => {
  test.each(every)("$id is told in both languages, line by line at the same depth", ({ id, assessment }) => {
    const nl = explain(assessment, id, "nl") ?? [];
    const en = explain(assessment, id, "en") ?? [];
    expect(nl.length).toBeGreaterThan(0);
    expect(en.map(({ depth }) => depth)).toEqual(nl.map(({ depth }) => depth));
    expect(en.map(({ text }) => text)).not.toEqual(nl.map(({ text }) => text));
  });

  test.each(every)("$id reads as sentences: no gaps, no ids of levels, one line each", ({ id, assessment }) => {
    const ids = assessment.framework.scales
      .flatMap((scale) => levelsOf(scale).map((level) => level.id))
      .filter((level) => level.includes("-"));
    for (const { text } of [...(explain(assessment, id, "nl") ?? []), ...(explain(assessment, id, "en") ?? [])]) {
      expect(text).toMatch(/[.:?!”]$/);
      expect(text).not.toMatch(/undefined|NaN|\[object|\n| {2}|\.\.| ,/);
      expect(ids.filter((level) => text.includes(level))).toEqual([]);
    }
  });

  test("it is the same every time", () => {
    for (const { id, assessment } of every) expect(explain(assessment, id, "nl")).toEqual(explain(assessment, id, "nl"));
  });
});

describe("3.1 Eén gezamenlijk plan, from observation to judgement", () => {
  const lines = told(wijkteam, "gezamenlijk-plan");

  test.each([
    ["the outcome comes first", "3.1 Eén gezamenlijk plan: “In aanzet”. Dit is het vastgestelde oordeel."],
    ["its coverage", "  Dekking: bij 4 van de 4 indicatoren is iets gezien."],
    [
      "what it rests on",
      "Er tellen 10 waarnemingen mee uit 9 bronnen van 4 soorten, over 4 casussen. In 3 casussen is de bewoner zelf gesproken.",
    ],
    ["a case for", "  casus-a is “voor”. Voor: b01-3 (gesprek met bewoner), b05-1 (dossier). De bewoner zelf: “voor”."],
    [
      "a case without a citizen",
      "  casus-d is “wisselend”. Voor: b06-5 (gesprek met professional); deels: b08-1 (dossier). Geen bewoner gesproken.",
    ],
    ["what has no case", "  Zonder casus, dus niet in het beeld per casus. Voor: b09-1 (document)."],
    ["enough was seen", "Het kader vraagt minstens 2 casussen. Er zijn er 4. Dat is genoeg."],
    ["the rung that fails", "  “Op orde”: nee. 1 van de 4 casussen is “voor”; nodig: minstens 2/3."],
    ["the rung that holds", "  “In aanzet”: ja. 3 van de 4 casussen zijn “voor” of “wisselend”; nodig: minstens 1/2."],
    ["the room", "De ruimte is “Ontbreekt” of “In aanzet”. Een niveau erbuiten vraagt een reden en een tweede persoon."],
    [
      "why the room is narrow",
      "  Ruimte hoogstens “In aanzet”: geldt. 2 van de 3 casussen waarin een bewoner is gesproken, zijn volgens de bewoner zelf “tegen”; nodig: minstens 1/2. Reden: De helft of meer van de gesproken bewoners herkent dit niet.",
    ],
    ["a bound that does not hold", "  Ruimte minstens “In aanzet”: geldt niet. 1 van de 4 casussen is “voor”; nodig: allemaal."],
    ["the proposal", "Het voorstel is “In aanzet”."],
    [
      "a rating outside the room",
      "  inspecteur-2: “Op orde”, buiten de ruimte. De werkwijze ligt er en de medewerkers laten plannen zien waarin alle partijen staan.",
    ],
    ["the consensus", "In overleg kozen inspecteur-1, inspecteur-2 en wmo-toezichthouder “In aanzet”, op 15 april 2024."],
    ["the judgement", "Vastgesteld: “In aanzet”, door inspecteur-1, op 17 april 2024."],
    ["who must act", "  Aan zet: Wijkteam Noord en Jeugdhulp Waardstreek."],
  ])("%s", (_, line) => expect(lines).toContain(line));

  test("in the order in which it happened", () => {
    const heads = lines.filter((line) => !line.startsWith(" ")).map((line) => line.split(/[ :]/, 1)[0]);
    expect(heads).toEqual(["3.1", "Er", "Het", "De", "De", "Het", "De", "In", "Vastgesteld", "Deze"]);
  });
});

test("a theme names what it counts, what it leaves out and why, and the limit that a criterion outside the rule sets", () => {
  const lines = told(wijkteam, "een-plan");
  expect(lines).toContain("De beslisregel kijkt naar de criteria op de schaal “Ontwikkeling”.");
  expect(lines).toContain("  3.1 Eén gezamenlijk plan: “In aanzet” (vastgesteld oordeel).");
  expect(lines).toContain("  3.3 Afstemming met andere hulp: “Tekort” (vastgesteld oordeel). Valt buiten die keuze.");
  expect(lines).toContain(
    "  Begrenzing hoogstens “In aanzet”: geldt. Nodig: minstens één criterium over een wettelijke eis met niveau “Tekort”. Gevonden: 3.3 Afstemming met andere hulp. Reden: Bij een wettelijke eis in dit thema is een tekort gezien.",
  );
  expect(lines).toContain("  De beslisregel gaf “Op orde”. Dat ligt buiten de ruimte, dus wordt het “In aanzet”.");
  expect(told(wijkteam, "veilig-en-zonder-gaten").join("\n")).toContain(
    "5.3 Nazorg en overdracht: geen niveau (niet van toepassing). Reden: In alle acht casussen loopt de hulp nog.",
  );
});

test("the published scheme shows its sum, its percentage and the edges of the band", () => {
  expect(told(cqc, "overall")).toContain("De beslisregel geeft “Good”: ongeveer 77,78 (700/9) is meer dan 62 en niet meer dan 87.");
  expect(told(cqc, "overall", "en")).toContain(
    "  The values together are 28. That is about 77.78 (700/9) per cent of the highest that is possible.",
  );
});
