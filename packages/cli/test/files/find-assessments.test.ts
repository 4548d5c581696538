import { expect, test } from "vitest";
import { everyInspectionIn } from "../../src/files/find-assessments.ts";
import { placeOf } from "../../src/files/place.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const head = "kind: inspection\n";
const computed = '{ "kind": "assessment" }';

test("finds inspections and what was computed elsewhere, and nothing twice", () => {
  const folder = temporaryFolder({
    "wijkteam-noord/inspection.yaml": head,
    "wijkteam-noord/assessment.json": computed,
    "wijkteam-noord/uitkomst/assessment.json": computed,
    "wijkteam-zuid/assessment.json": computed,
    "wijkteam-oost.json": computed,
    "notities.json": '{ "wat": "iets anders" }',
    "kapot.json": "{",
    "leesmij.md": "# Ijking",
  });
  const { inspections, assessments } = everyInspectionIn(placeOf(folder, folder), folder);
  expect(inspections.map(({ label }) => label)).toEqual(["wijkteam-noord"]);
  expect(assessments.map(({ label }) => label)).toEqual(["wijkteam-oost.json", "wijkteam-zuid/assessment.json"]);
});

test("a folder that is itself an inspection is one, and its own outcome is not another", () => {
  const folder = temporaryFolder({ "inspection.yaml": head, "assessment.json": computed });
  const { inspections, assessments } = everyInspectionIn(placeOf(folder, folder), folder);
  expect([inspections.length, assessments.length]).toEqual([1, 0]);
});
