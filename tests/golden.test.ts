import { renderDerivation, renderHtml, renderMarkdown, renderOverview, reportModel } from "@referentiekader/report";
import { describe, expect, test } from "vitest";
import { wijkteam, wijkteamFirstPicture } from "./support/example.ts";

const indented = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

describe("the example wijkteam gives the committed documents, byte for byte", () => {
  const assessment = wijkteam();
  const model = reportModel(assessment);
  test.each([
    ["assessment.json", () => indented(assessment)],
    ["rapport.html", () => renderHtml(model)],
    ["rapport.md", () => renderMarkdown(model)],
    ["herleiding.html", () => renderDerivation(assessment)],
    ["overzicht.txt", () => renderOverview(model)],
  ])("%s", async (name, render) => {
    await expect(render()).toMatchFileSnapshot(`../examples/wijkteam/rapport/${name}`);
  });
});

describe("the same folder with only observations gives a first picture", () => {
  const model = reportModel(wijkteamFirstPicture());
  test.each([
    ["rapport.md", () => renderMarkdown(model)],
    ["overzicht.txt", () => renderOverview(model)],
  ])("%s", async (name, render) => {
    await expect(render()).toMatchFileSnapshot(`golden/wijkteam-voorlopig/${name}`);
  });

  test("it says that it is provisional and rests on no rating", () => {
    const markdown = renderMarkdown(model);
    expect(markdown).toContain("Voorlopig beeld");
    expect(JSON.stringify(wijkteamFirstPicture().criteria.map((criterion) => criterion.ratings.entries))).not.toContain("inspecteur");
  });
});
