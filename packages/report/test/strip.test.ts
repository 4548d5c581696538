import { describe, expect, test } from "vitest";
import { reportModel } from "../src/model/report-model.ts";
import type { StripBlock } from "../src/model/strip.ts";
import { fontSize, layoutOf, markSize } from "../src/strip/layout.ts";
import { textWidth, wrapped } from "../src/strip/wrap.ts";
import { assessment } from "./fixture/assessment.ts";

const strips = reportModel(assessment).glance?.strips ?? [];

const crowded: StripBlock = {
  title: "Ontwikkeling",
  description: "",
  columns: ["Onvoldoende", "Goed"].map((label) => ({ label, description: "", mark: { shape: "circle", tone: "plain", open: false } })),
  rows: [
    {
      theme: "6 Samenwerkingsverbandoverstijgende verantwoordelijkheidsverdeling en leren van elkaar in de keten",
      cells: [
        { items: [] },
        {
          items: Array.from({ length: 11 }, (_, place) => ({
            name: `6.${place + 1}`,
            mark: { shape: "circle", tone: "plain", open: false },
          })),
        },
        { items: [] },
      ],
    },
  ],
};

describe("the strip", () => {
  test("keeps scales apart: a block per scale, each with its own levels", () =>
    expect(strips.map(({ title, columns }) => [title, columns.map(({ label }) => label)])).toEqual([
      ["Ontwikkeling van de samenwerking", ["Ontbreekt", "In aanzet", "Op orde", "Geborgd"]],
      ["Oordeel", ["Tekort", "Voldoet deels", "Voldoet"]],
    ]));

  test("has one mark for each criterion that counts, and none for a trial", () => {
    const items = strips.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.items.map(({ name }) => name))));
    expect(items.sort()).toEqual(["1.1", "1.2", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6"]);
  });

  test("gives every level of a scale its own shape, so that colour is never needed", () => {
    for (const { columns } of strips) expect(new Set(columns.map(({ mark }) => mark.shape)).size).toBe(columns.length);
  });
});

describe.each([...strips, crowded])("the layout of $title", (block) => {
  const layout = layoutOf(block);

  test("has room for every word: no label is cut off", () => {
    for (const { lines, x } of layout.columns) {
      const half = Math.max(...lines.map((line) => textWidth(line, fontSize))) / 2;
      expect(x - half).toBeGreaterThanOrEqual(0);
      expect(x + half).toBeLessThanOrEqual(layout.width);
    }
    const firstColumn = layout.columns[0];
    const themes = layout.rows.flatMap(({ lines }) => lines.map((line) => textWidth(line, fontSize)));
    expect(Math.max(...themes)).toBeLessThan(firstColumn?.x ?? 0);
  });

  test("lets no two marks touch and keeps them in their row", () => {
    for (const { items, y, height } of layout.rows) {
      const places = items.map((item) => `${Math.round(item.x / markSize)},${Math.round(item.y / markSize)}`);
      expect(new Set(places).size).toBe(items.length);
      expect(items.filter((item) => item.y - markSize / 2 < y || item.y + markSize / 2 > y + height)).toEqual([]);
    }
  });
});

test("a line is cut between words; a word that is too long keeps a line of its own", () => {
  expect(wrapped("Eén plan, samen uitgevoerd", 100, 14)).toEqual(["Eén plan,", "samen", "uitgevoerd"]);
  expect(wrapped("Verantwoordelijkheidsverdeling nu", 50, 14)).toEqual(["Verantwoordelijkheidsverdeling", "nu"]);
  expect(wrapped("  ", 50, 14)).toEqual([]);
});
