import { expect, test } from "vitest";
import { listPassages } from "../src/model/list-passages.ts";
import { forAudience, reportModel } from "../src/model/report-model.ts";
import { renderResponse } from "../src/render-response.ts";
import { assessment } from "./fixture/assessment.ts";
import { hostile } from "./fixture/inspection.ts";

const model = forAudience(reportModel(assessment), "inspected");
const lines = renderResponse(model).split("\r\n");

test("a table that Dutch spreadsheets read: a byte order mark, semicolons, Windows line ends", () => {
  expect(lines[0]).toBe("\ufeffnummer;passage;feit of zienswijze;opmerking");
  expect(lines.at(-1)).toBe("");
});

test("has one row for every passage that the parties read, with an empty remark", () => {
  const rows = lines.slice(1, -1);
  expect(rows).toHaveLength(listPassages(model).length);
  expect(rows.filter((row) => !row.endsWith(";;"))).toEqual([]);
});

test("a number that a spreadsheet makes a date of is kept as text; others stand as they are", () => {
  const numbers = lines.slice(1, -1).map((row) => row.split(";")[0]);
  expect(numbers).toContain("'3-2");
  expect(numbers).toContain("3.1-2");
});

const withFinding = (text: string) =>
  renderResponse(reportModel({ ...assessment, inspection: { ...assessment.inspection, findings: [{ about: "gezamenlijk-plan", text }] } }));
const titled = (title: string) => {
  const { framework } = assessment;
  const themes = framework.themes.map((theme) => ({ ...theme, criteria: theme.criteria.map((one) => ({ ...one, title })) }));
  return renderResponse(reportModel({ ...assessment, framework: { ...framework, themes } }));
};

test("what people wrote cannot make a column or a row of its own", () => {
  expect(withFinding('Zij zei: "nee"; en ging.\nDaarna niets.')).toContain(
    '\r\n3.1-2;"Eén gezamenlijk plan · Bevinding: Zij zei: ""nee""; en ging. Daarna niets.";;\r\n',
  );
  expect(withFinding(hostile).split("\r\n")).toHaveLength(renderResponse(reportModel(assessment)).split("\r\n").length);
});

test.each(["=1+1", "+31 6", "-2", "@SOM(A1)"])("nothing in it is a formula: %s", (title) => {
  expect(titled(title)).toContain(`\r\n3.1-2;'${title} · Bevinding`);
});
