import { describe, expect, test } from "vitest";
import { loadProgramme } from "../../src/programme/load-programme.ts";
import { must } from "../builders.ts";
import { type Slip, says, withSlip } from "../marked.ts";

const path = "werkagenda-2025-2026.yaml";
const document = `kind: programme
format: 1
id: werkagenda-2025-2026
title: Werkagenda 2025-2026
publisher: Werkgroep Samen in de wijk
period: { from: "2025-01-01", until: "2026-12-31" }
elaborates: { source: meerjarenprogramma }
sources:
  - { id: meerjarenprogramma, title: Meerjarenprogramma 2025-2028 }
  - { id: nieuwsbericht, title: Nieuwsbericht van maart 2025 }
lines:
  - { id: samenwerken, title: Samenwerken, aim: Hulp is op elkaar afgestemd. }
  - { id: voorkomen, title: Voorkomen, aim: Problemen worden niet groter. }
projects:
  - { id: een-plan, line: samenwerken, title: Eén plan, about: Is er één plan?, forms: [inquiry], references: [{ source: meerjarenprogramma }] }
  - { id: schulden, line: voorkomen, title: Schulden, about: Komt hulp op tijd?, forms: [letter], references: [] }
lessons:
  - { text: Eerder afspreken wie de bewoner spreekt., references: [{ source: nieuwsbericht, place: slot }] }
amendments:
  - { date: "2025-03-20", project: schulden, text: Begint later., because: Er is meer tijd nodig., references: [] }
  - { date: "2025-04-02", text: Alle projecten lopen door., because: Nieuw kabinet., references: [{ source: nieuwsbericht }] }
`;
const load = (text: string) => loadProgramme({ path, text });

describe("a programme", () => {
  test("in which nothing is wrong loads without a word", () => {
    expect(load(document).diagnostics).toEqual([]);
    const { data, digest } = must(load(document));
    expect(data.projects.map(({ id }) => id)).toEqual(["een-plan", "schulden"]);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each<Slip>([
    {
      name: "two lines with one id",
      code: "programme/duplicate-id",
      mended: "{ id: samenwerken, title: Samenwerken, aim: Hulp is op elkaar afgestemd. }",
      broken:
        "{ id: samenwerken, title: Samenwerken, aim: Hulp is op elkaar afgestemd. }\n  - { id: «samenwerken, title: Samen, aim: Hulp past bij elkaar. }",
    },
    {
      name: "two sources with one id",
      code: "programme/duplicate-id",
      mended: "{ id: nieuwsbericht,",
      broken: "{ id: nieuwsbericht, title: Bericht }\n  - { id: «nieuwsbericht,",
    },
    {
      name: "two projects with one id",
      code: "programme/duplicate-id",
      mended: "{ id: schulden, line",
      broken:
        "{ id: schulden, line: samenwerken, title: Geld, about: Geldzorgen., forms: [letter], references: [] }\n  - { id: «schulden, line",
    },
    { name: "a line that is not there", code: "programme/unknown-line", mended: "line: samenwerken", broken: "line: «samen" },
    { name: "a project that is not there", code: "programme/unknown-project", mended: "project: schulden", broken: "project: «geldzorgen" },
    {
      name: "a source of the whole",
      code: "programme/unknown-source",
      mended: "elaborates: { source: meerjarenprogramma }",
      broken: "elaborates: { source: «jaarplan }",
    },
    {
      name: "a source of a project",
      code: "programme/unknown-source",
      mended: "[{ source: meerjarenprogramma }]",
      broken: "[{ source: «jaarplan }]",
    },
    {
      name: "a source of a lesson",
      code: "programme/unknown-source",
      mended: "source: nieuwsbericht, place",
      broken: "source: «jaarplan, place",
    },
    {
      name: "a source of an amendment",
      code: "programme/unknown-source",
      mended: "[{ source: nieuwsbericht }]",
      broken: "[{ source: «jaarplan }]",
    },
    { name: "a period that ends before it starts", code: "programme/dates-reversed", mended: '"2026-12-31"', broken: '«"2024-12-31"' },
    { name: "an amendment on a day that does not exist", code: "schema/bad-format", mended: '"2025-04-02"', broken: '«"2025-04-31"' },
  ])("$name: $code, at its place", (slip) => {
    const broken = withSlip(document, slip);
    expect(load(broken.text).diagnostics.map((one) => says(one, path))).toEqual([broken.says]);
    expect(load(broken.text).ok).toBe(false);
  });

  test("with several slips tells them all, with what was probably meant", () => {
    const text = document.replace("line: voorkomen", "line: voorkome").replace("project: schulden", "project: schuld");
    expect(load(text).diagnostics.map(({ code, params }) => [code, params])).toEqual([
      ["programme/unknown-line", { id: "voorkome", candidate: "voorkomen" }],
      ["programme/unknown-project", expect.objectContaining({ id: "schuld" })],
    ]);
  });

  test("without a last day has no end yet", () => {
    expect(load(document.replace(', until: "2026-12-31"', "")).ok).toBe(true);
  });
});
