import { describe, expect, test } from "vitest";
import { contents } from "../src/contents.ts";
import { renderHtml } from "../src/html/render-html.tsx";
import { renderMarkdown } from "../src/markdown/render-markdown.ts";
import { forAudience, type ReportModel, reportModel } from "../src/model/report-model.ts";
import { assessment } from "./fixture/assessment.ts";
import { remarks, withRebuttal } from "./fixture/rebuttal.ts";
import { textOf } from "./read-html.ts";

const whole = reportModel(withRebuttal());
const titles = (model: ReportModel) => contents(model).map(({ title }) => title);
const sections = ["Wederhoor", "Bijlage: zienswijzen"];

describe("wederhoor in the report", () => {
  test("has no section as long as no party said anything", () => {
    expect(reportModel(assessment).rebuttal).toBeUndefined();
    expect(titles(reportModel(assessment)).filter((title) => sections.includes(title))).toEqual([]);
  });

  test("has a section for facts, and at the end an annex for views", () => {
    expect(titles(whole).filter((title) => sections.includes(title))).toEqual(sections);
    expect(titles(whole).at(-1)).toBe("Bijlage: zienswijzen");
  });

  test("shows facts per party, in the order of the parties, with the decision, its day and its reason", () =>
    expect(
      whole.rebuttal?.facts?.map(({ party, remarks: own }) => [party, own.map(({ id, decision, because }) => [id, decision, because])]),
    ).toEqual([
      [
        "Wijkteam Noord",
        [
          ["r2", "overgenomen, 28 mei 2024", "Het dossier is opnieuw bekeken."],
          ["r3", "nog niet beslist", undefined],
        ],
      ],
      [
        "Gemeente Voorbeeldstad",
        [["r1", "niet overgenomen, 28 mei 2024", "In twee gesprekken zeiden bewoners dat zij het plan niet kennen."]],
      ],
    ]));

  test("shows a view in the words of the party", () => {
    expect(whole.rebuttal?.views).toEqual([
      { party: "Wijkteam Noord", remarks: [{ id: "r4", passage: "3-2", remark: remarks[3]?.remark, received: "21 mei 2024" }] },
    ]);
  });

  test.each([
    [remarks, "De partijen maakten 3 opmerkingen over feiten: 1 overgenomen, 1 niet overgenomen en 1 nog niet beslist."],
    [remarks.slice(0, 1), "De partijen maakten 1 opmerking over feiten: 1 niet overgenomen."],
    [
      remarks.slice(0, 2).map((one) => ({ ...one, decision: "partly" as const })),
      "De partijen maakten 2 opmerkingen over feiten: 2 deels overgenomen.",
    ],
    [remarks.slice(3), undefined],
  ])("counts what was decided", (given, expected) => expect(reportModel(withRebuttal(given)).rebuttal?.counts).toBe(expected));
});

describe("who reads what of it", () => {
  test("the parties read all of it", () => expect(forAudience(whole, "inspected").rebuttal).toEqual(whole.rebuttal));

  test("everyone else reads only how many remarks were taken over or not", () => {
    const open = forAudience(whole, "public");
    expect(open.rebuttal).toEqual({ counts: whole.rebuttal?.counts });
    for (const text of [textOf(renderHtml(open)), renderMarkdown(open)]) {
      expect(text).toContain("3 opmerkingen over feiten");
      expect(text).not.toMatch(/Het plan is van april|Wij werken pas een jaar|opnieuw bekeken|zienswijze/i);
    }
  });

  test("views alone leave no empty section to others", () => {
    const open = forAudience(reportModel(withRebuttal(remarks.slice(3))), "public");
    expect(titles(open).filter((title) => sections.includes(title))).toEqual([]);
    expect(renderMarkdown(open)).not.toContain("Wederhoor");
  });
});
