import { expect, test } from "vitest";
import { loadInspection } from "../../src/inspection/load-inspection.ts";
import { criterion, type Data, framework, inspectionData, theme } from "../builders.ts";

const kader = framework([theme("samen", [criterion("plan")])]);
const seen = {
  sources: [{ id: "b1", type: "case-file", date: "2024-03-12" }],
  observations: [{ id: "b1-1", source: "b1", indicator: "plan-zichtbaar", text: "Het plan ligt er.", speaks: "for" }],
};
const said = { became: "done", because: "Het plan ligt er." };

/** The codes that a follow-up raises in an inspection that follows another one. */
function codesOf(followUp: readonly Data[], parts: Data = {}): readonly string[] {
  const data = inspectionData({ ...seen, previous: { inspection: "wijkteam-noord-2023" }, followUp, ...parts });
  return loadInspection([{ path: "inspection.json", text: JSON.stringify(data) }], kader).diagnostics.map(({ code }) => code);
}

test.each<[string, readonly Data[], readonly string[]]>([
  ["a measure", [{ measure: "m1", ...said }], []],
  ["a criterion, with what shows it", [{ criterion: "plan", ...said, observations: ["b1-1"] }], []],
  [
    "a measure and a criterion, each by itself",
    [
      { measure: "plan", ...said },
      { criterion: "plan", ...said },
    ],
    [],
  ],
  ["both in one", [{ measure: "m1", criterion: "plan", ...said }], ["followup/measure-or-criterion"]],
  ["neither", [said], ["followup/measure-or-criterion"]],
  ["a criterion that is not there", [{ criterion: "plannen", ...said }], ["inspection/unknown-criterion"]],
  ["an observation that is not there", [{ measure: "m1", ...said, observations: ["b1-9"] }], ["inspection/unknown-observation"]],
  [
    "one measure twice",
    [
      { measure: "m1", ...said },
      { measure: "m1", ...said },
    ],
    ["followup/told-twice"],
  ],
  ["one criterion three times", [1, 2, 3].map(() => ({ criterion: "plan", ...said })), ["followup/told-twice", "followup/told-twice"]],
])("%s", (_, followUp, codes) => expect(codesOf(followUp)).toEqual(codes));

test("without an earlier inspection there is nothing to follow, and that is told once", () => {
  const two = [
    { measure: "m1", ...said },
    { measure: "m2", ...said },
  ];
  expect(codesOf(two, { previous: undefined })).toEqual(["followup/no-previous"]);
  expect(codesOf([], { previous: undefined })).toEqual([]);
});

test("the order in which follow-ups are written makes no difference", () => {
  const two = [
    { measure: "m2", ...said },
    { criterion: "plan", ...said },
    { measure: "m1", ...said },
  ];
  const load = (followUp: readonly Data[]) => {
    const data = inspectionData({ ...seen, previous: { inspection: "wijkteam-noord-2023" }, followUp });
    const loaded = loadInspection([{ path: "inspection.json", text: JSON.stringify(data) }], kader);
    return loaded.ok ? loaded.value.data.followUp : [];
  };
  expect(load(two)).toEqual(load(two.toReversed()));
  expect(load(two)).toHaveLength(3);
});
