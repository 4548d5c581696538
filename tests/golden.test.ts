import { renderDerivation, renderHtml, renderMarkdown, renderOverview, reportModel } from "@referentiekader/report";
import { describe, expect, test } from "vitest";
import { assessFolder, exampleFolders, wijkteamFirstPicture } from "./support/example.ts";

const indented = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

test("the examples are found", () => expect(exampleFolders).toEqual(expect.arrayContaining(["examples/wijkteam"])));

// Every folder with an inspection is guarded. After a change: npx vitest run tests/golden.test.ts --update
describe.each(exampleFolders)("%s gives the documents in its folder rapport, byte for byte", (folder) => {
  const assessment = assessFolder(folder);
  const model = reportModel(assessment);
  test.each([
    ["assessment.json", () => indented(assessment)],
    ["rapport.html", () => renderHtml(model)],
    ["rapport.md", () => renderMarkdown(model)],
    ["herleiding.html", () => renderDerivation(assessment)],
    ["overzicht.txt", () => renderOverview(model)],
  ])("%s", async (name, render) => {
    await expect(render()).toMatchFileSnapshot(`../${folder}/rapport/${name}`);
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
