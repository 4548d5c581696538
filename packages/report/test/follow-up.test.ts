import { describe, expect, test } from "vitest";
import { contents } from "../src/contents.ts";
import { renderHtml } from "../src/html/render-html.tsx";
import { renderMarkdown } from "../src/markdown/render-markdown.ts";
import { forAudience, reportModel } from "../src/model/report-model.ts";
import { withProfile } from "./fixture/profile.ts";
import { textOf } from "./read-html.ts";

const heading = "Vervolg op eerder onderzoek";
const followUp = [
  { measure: "plan-meegeven", became: "partly", because: "De helft van de bewoners heeft een plan.", observations: ["b01-1"] },
  { criterion: "tijdige-toegang", became: "not-done", because: "De wachttijd is nog drie maanden." },
];
const previous = { inspection: "wijkteam-noord-2023" };
const model = reportModel(withProfile({ inspection: { previous, followUp } }));

describe("what became of what an earlier inspection asked", () => {
  test("says per measure and per shortfall what became of it, and on what that rests", () =>
    expect(model.followUp).toEqual({
      previous: "wijkteam-noord-2023",
      items: [
        {
          title: "Maatregel plan-meegeven",
          became: "Deels gedaan",
          because: "De helft van de bewoners heeft een plan.",
          basis: "1 waarneming",
          observations: ["b01-1"],
          about: [],
        },
        {
          title: "Tekort in het eerdere onderzoek",
          became: "Niet gedaan",
          because: "De wachttijd is nog drie maanden.",
          basis: "geen waarneming",
          observations: [],
          about: [{ anchor: "criterium-tijdige-toegang", number: "1.1", title: "Tijdige toegang" }],
        },
      ],
    }));

  test("has a section of its own, in the contents too", () => {
    expect(contents(model).map(({ title }) => title)).toContain(heading);
    for (const text of [renderMarkdown(model), textOf(renderHtml(model))]) {
      expect(text).toContain(heading);
      expect(text).toContain("wijkteam-noord-2023");
      expect(text).toContain("De wachttijd is nog drie maanden.");
    }
  });

  test("is for the authorities and the parties, without the numbers of observations for the parties, and for nobody else", () => {
    const [inspected, open] = [forAudience(model, "inspected"), forAudience(model, "public")];
    expect(inspected.followUp?.items.map(({ became, observations }) => [became, observations])).toEqual([
      ["Deels gedaan", undefined],
      ["Niet gedaan", undefined],
    ]);
    expect(open.followUp).toBeUndefined();
    expect(textOf(renderHtml(open))).not.toContain(heading);
  });

  test("is not there without a follow-up", () => {
    for (const inspection of [{}, { previous }, { followUp: [], previous }]) {
      expect(renderMarkdown(reportModel(withProfile({ inspection })))).not.toContain(heading);
    }
  });
});
