import { describe, expect, test } from "vitest";
import { contents } from "../src/contents.ts";
import { renderHtml } from "../src/html/render-html.tsx";
import { renderMarkdown } from "../src/markdown/render-markdown.ts";
import { forAudience, reportModel } from "../src/model/report-model.ts";
import { withProfile } from "./fixture/profile.ts";
import { textOf } from "./read-html.ts";

const model = reportModel(withProfile());
const titles = (one: typeof model) => contents(one).map(({ title }) => title);
const sections = ["Belemmeringen", "Signalen", "Lessen"];

describe("obstacles, signals and lessons", () => {
  test("have a section of their own, in the contents too", () => {
    expect(titles(model).filter((title) => sections.includes(title))).toEqual(sections);
    for (const title of sections) expect(renderMarkdown(model)).toContain(`\n## ${title}\n`);
  });

  test("have none when there are none", () => {
    const none = reportModel(withProfile({ inspection: { obstacles: [], signals: [], lessons: [] } }));
    expect(titles(none).filter((title) => sections.includes(title))).toEqual([]);
    for (const text of [renderMarkdown(none), textOf(renderHtml(none))]) expect(text).not.toMatch(/Belemmeringen|Signalen|Lessen/);
  });

  test("an obstacle says where it lies, who solves it, who invests and who profits, and on how much it rests", () =>
    expect(model.obstacles[0]).toEqual({
      id: "o1",
      text: "Hulp begint pas bij een inschrijving.",
      level: "Rijk",
      solvedBy: "De wetgever",
      invests: "De gemeente",
      profits: "De zorgverzekeraar",
      option: "Laat een briefadres tellen.",
      basis: "1 waarneming",
      observations: ["b01-1"],
      about: [
        { anchor: "criterium-tijdige-toegang", number: "1.1", title: "Tijdige toegang" },
        { anchor: "criterium-nazorg", number: "2.2", title: "Nazorg", isOutside: true },
      ],
    }));

  test("a signal says to whom, in which form and when it was given, and what came of it", () =>
    expect(model.signals?.map(({ to, level, form, given, response }) => [to, level, form, given, response])).toEqual([
      ["Ministerie van Voorbeeldzaken", "Rijk", "brief", "2 mei 2024", "10 juni 2024: Het ministerie zoekt het uit."],
      ["Regiobureau Jeugd", "regio", "gesprek", "nog niet gegeven", "nog geen reactie"],
    ]));

  test("rest only on observations that stand, by-catch among them", () => {
    expect(model.signals?.map(({ basis, observations }) => [basis, observations])).toEqual([
      ["1 waarneming", ["b01-1"]],
      ["1 waarneming", ["b01-1"]],
    ]);
    const obstacles = [{ id: "o9", text: "Niemand belt na.", level: "local", solvedBy: "De gemeente", observations: ["b02-4", "b02-5"] }];
    expect(reportModel(withProfile({ inspection: { obstacles } })).obstacles[0]).toMatchObject({
      basis: "2 waarnemingen",
      observations: ["b02-4", "b02-5"],
      level: "Gemeente",
    });
  });
});

describe("who reads what of it", () => {
  const [inspected, open] = [forAudience(model, "inspected"), forAudience(model, "public")];

  test("everyone reads the obstacles, and only the authorities which observations these rest on", () => {
    expect(open.obstacles.map(({ text, basis }) => [text, basis])).toEqual([
      ["Hulp begint pas bij een inschrijving.", "1 waarneming"],
      ["Niemand ziet de hele wachtlijst.", "2 waarnemingen"],
    ]);
    expect([...open.obstacles, ...inspected.obstacles, ...(inspected.signals ?? [])].filter((one) => "observations" in one)).toEqual([]);
  });

  test("the parties read the signals, everyone else does not", () => {
    expect(inspected.signals).toHaveLength(2);
    expect(open.signals).toBeUndefined();
    expect(titles(open)).not.toContain("Signalen");
    expect(textOf(renderHtml(open))).not.toContain("Ministerie van Voorbeeldzaken");
  });

  test("everyone reads the lessons for the system, and only the authorities those for themselves", () => {
    expect(model.lessons).toEqual({
      system: ["Een adres is geen goede sleutel tot hulp."],
      supervision: ["Wij spraken te weinig mensen zonder adres."],
    });
    expect([inspected.lessons, open.lessons]).toEqual([{ system: model.lessons.system }, { system: model.lessons.system }]);
  });

  test("lessons for the authorities alone leave no empty section to others", () => {
    const lessons = [{ id: "l2", for: "supervision", text: "Wij spraken te weinig mensen zonder adres." }];
    const whole = reportModel(withProfile({ inspection: { lessons } }));
    expect(titles(whole)).toContain("Lessen");
    expect(renderMarkdown(forAudience(whole, "public"))).not.toContain("Lessen");
  });

  test("by-catch follows the audience of each observation, and a criterion without any is not named", () => {
    const seen = (one: typeof model) => one.byCatch.map(({ reference, observations }) => [reference.number, observations.length]);
    expect(seen(model)).toEqual([
      ["1.2", 2],
      ["2.2", 1],
      ["4.1", 1],
    ]);
    expect(seen(inspected)).toEqual([
      ["1.2", 1],
      ["2.2", 1],
    ]);
    expect(seen(open)).toEqual([["1.2", 1]]);
    expect(JSON.stringify(open.byCatch)).not.toMatch(/casus-a|b01-3|ingetrokken/);
    expect(textOf(renderHtml(open))).not.toContain("Leren van casussen");
  });
});
