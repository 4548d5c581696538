import { describe, expect, test } from "vitest";
import { reportModel } from "../src/model/report-model.ts";
import { renderOverview } from "../src/overview/render-overview.ts";
import { assessment, provisional } from "./fixture/assessment.ts";

const lines = (text: string) => text.trimEnd().split("\n");

describe("the overview in the terminal", () => {
  const overview = renderOverview(reportModel(assessment));

  test("fits a screen: twenty to thirty lines, at most a hundred wide", () => {
    expect(lines(overview).length).toBeGreaterThanOrEqual(20);
    expect(lines(overview).length).toBeLessThanOrEqual(32);
    expect(lines(overview).filter((line) => [...line].length > 100)).toEqual([]);
  });

  test("keeps stage, coverage and possible levels beside each level", () =>
    expect(overview).toContain("  ◆ In aanzet: 3.1 Eén gezamenlijk plan (vastgesteld oordeel, 2 van 3 indicatoren, alleen In aanzet)"));

  test("says what is good, what must improve, how sure that is and what is asked", () => {
    for (const title of ["Wat gaat goed? (2)", "Wat moet beter? (2)", "Hoe zeker is dit?", "Wat vragen we van wie? (2)"])
      expect(overview).toContain(title);
  });

  test("names a first picture as such", () =>
    expect(renderOverview(reportModel(provisional))).toContain("Voorlopig beeld: elk niveau is een voorstel"));

  test("gives a terminal nothing to act upon", () => {
    const title = "Noord\u001b[31m rood\u0007\u202e om\n\rnieuwe regel";
    const { inspection } = assessment;
    const text = renderOverview(reportModel({ ...assessment, inspection: { ...inspection, title } }));
    expect([...text].filter((letter) => letter !== "\n" && /[\p{Cc}\u202e]/u.test(letter))).toEqual([]);
    expect(lines(text)[0]).toBe("Noord [31m rood   om  nieuwe regel");
  });
});
