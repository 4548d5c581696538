import type { Assessment } from "@referentiekader/core";
import { expect, test } from "vitest";
import { renderHtml, renderMarkdown, reportModel } from "../src/index.ts";
import { assessment } from "./fixture/assessment.ts";

type Entries = Assessment["criteria"][number]["ratings"]["entries"];

const rated = (one: string, other: string, outsideRoom = false): Entries => [
  { assessor: "inspecteur-1", level: one, because: "Zo gezien.", outsideRoom },
  { assessor: "inspecteur-2", level: other, because: "Anders gezien.", outsideRoom: false },
];
const given: Readonly<Record<string, Entries>> = {
  "eigen-regie": rated("op-orde", "op-orde"),
  "tijdige-toegang": rated("op-orde", "in-aanzet"),
  "gezamenlijk-plan": rated("geborgd", "in-aanzet"),
  "een-aanspreekpunt": rated("geborgd", "op-orde", true),
};
const criteria = assessment.criteria.map(({ consensus: _consensus, judgement: _judgement, ...result }) => ({
  ...result,
  ratings: { closed: 2, of: 2, entries: given[result.id] ?? [] },
}));
const model = reportModel({ ...assessment, criteria, inspection: { ...assessment.inspection, notRated: [] } });
const rows = model.differences?.rows ?? [];

test("what was on the agenda comes first, in the order of the agenda, and then the others", () => {
  expect(rows.map(({ reference, isDifferent, isSplit }) => [reference.title, isDifferent, isSplit])).toEqual([
    [expect.stringContaining("aanspreekpunt"), true, false],
    [expect.stringContaining("gezamenlijk plan"), true, true],
    [expect.stringContaining("Tijdige toegang"), true, false],
    [expect.stringContaining("Eigen regie"), false, false],
  ]);
});

test.each([
  ["HTML", renderHtml(model)],
  ["Markdown", renderMarkdown(model)],
])("%s marks a large difference as such, once", (_, text) => {
  expect(text.split("groot verschil")).toHaveLength(2);
});
