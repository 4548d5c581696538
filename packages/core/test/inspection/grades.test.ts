import { describe, expect, test } from "vitest";
import { loadInspection } from "../../src/inspection/load-inspection.ts";
import {
  assessors,
  criterion,
  type Data,
  framework,
  inspectionData,
  lowest,
  ontwikkeling,
  procent,
  punten,
  risico,
  theme,
} from "../builders.ts";

const indicator = (id: string, scale?: string) => ({ id, text: "Het is te zien.", shows: "done", ...(scale && { scale }) });
/** 1, 3, 5, 7 and 9: the steps count from the lowest number, not from nought. */
const oneven = { id: "oneven", kind: "number", direction: "higher-is-better", min: 1, max: 9, step: 2 } as const;
const kader = framework(
  [
    theme(
      "woorden",
      [
        criterion("plan", {
          indicators: [indicator("plan-zichtbaar"), indicator("plan-niveau", "risico"), indicator("plan-punten", "punten")],
        }),
      ],
      lowest,
    ),
    theme(
      "cijfers",
      [criterion("cijfer", { scale: "punten" }), criterion("percentage", { scale: "procent" }), criterion("stap", { scale: "oneven" })],
      "none",
      {
        scale: "procent",
      },
    ),
    theme("verhalen", [criterion("verhaal", { scale: undefined, outcome: "none" })], "none", { scale: undefined }),
  ],
  {
    scales: [ontwikkeling, punten, procent, risico, oneven],
    outcome: { scale: "ontwikkeling", from: { themes: { id: "woorden" } }, rule: { rank: "lowest" }, missing: "undetermined" },
  },
);

/** Codes, each with the text it points at. */
function found(parts: Data): readonly string[] {
  const text = JSON.stringify(inspectionData({ assessors: assessors("inspecteur-1", "inspecteur-2"), ...parts }));
  return loadInspection([{ path: "inspection.json", text }], kader)
    .diagnostics.filter(({ severity }) => severity === "error")
    .map(({ code, span }) => `${code.replace("inspection/", "")} ${text.slice(span.start.column - 1, span.end.column - 1)}`);
}

const rating = (about: string, given: Data): Data => ({
  ratings: [{ assessor: "inspecteur-1", closed: "2024-04-17", ratings: [{ about, because: "Gezien.", ...given }] }],
});
const judgement = (about: string, given: Data): Data => ({
  judgements: [{ about, ...given, because: "Daarom.", by: "inspecteur-1", date: "2024-04-19" }],
});
const consensus = (about: string, given: Data): Data => ({
  consensus: [{ about, ...given, because: "Besproken.", by: ["inspecteur-1", "inspecteur-2"], date: "2024-04-18" }],
});
const observation = (about: string, given: Data): Data => ({
  sources: [{ id: "b1", type: "document", date: "2024-03-12" }],
  observations: [{ id: "b1-1", source: "b1", indicator: about, text: "Zo staat het er.", speaks: "for", ...given }],
});

describe.each([
  { who: "a rating", give: rating },
  { who: "a consensus", give: consensus },
  { who: "a judgement", give: judgement },
])("$who", ({ give }) => {
  test.each<{ name: string; about: string; given: Data; is: readonly string[] }>([
    { name: "a level of its scale", about: "plan", given: { level: "op-orde" }, is: [] },
    { name: "a number on its scale", about: "cijfer", given: { value: 7 }, is: [] },
    { name: "its lowest number", about: "cijfer", given: { value: 0 }, is: [] },
    { name: "its highest number", about: "cijfer", given: { value: "10.0" }, is: [] },
    { name: "any number, where there are no steps", about: "percentage", given: { value: "100/3" }, is: [] },
    { name: "a level that the scale does not have", about: "plan", given: { level: "goed" }, is: ['unknown-level "goed"'] },
    { name: "a level of another scale", about: "plan", given: { level: "groot" }, is: ['unknown-level "groot"'] },
    { name: "a number where levels are due", about: "plan", given: { value: 3 }, is: ["level-expected 3"] },
    { name: "a level where numbers are due", about: "cijfer", given: { level: "op-orde" }, is: ['number-expected "op-orde"'] },
    { name: "a number below the scale", about: "cijfer", given: { value: -1 }, is: ["number-out-of-range -1"] },
    { name: "a hair above the scale", about: "percentage", given: { value: "100.000001" }, is: ['number-out-of-range "100.000001"'] },
    { name: "between the steps", about: "cijfer", given: { value: "7.5" }, is: ['number-off-step "7.5"'] },
    { name: "a fraction between the steps", about: "cijfer", given: { value: "1/3" }, is: ['number-off-step "1/3"'] },
    { name: "a step counted from the lowest number", about: "stap", given: { value: 3 }, is: [] },
    { name: "a multiple of the step that is none of its numbers", about: "stap", given: { value: 4 }, is: ["number-off-step 4"] },
    { name: "a fraction that is a step", about: "cijfer", given: { value: "14/2" }, is: [] },
    { name: "both", about: "plan", given: { level: "op-orde", value: 3 }, is: ["grade-unclear 3"] },
    { name: "a level where there is no scale at all", about: "verhaal", given: { level: "op-orde" }, is: ['unknown-level "op-orde"'] },
  ])("$name: $is", ({ about, given, is }) => {
    expect(found(give(about, given))).toEqual(is);
  });

  test("a number where there is no scale at all is refused too", () => {
    expect(found(give("verhaal", { value: 7 }))).toHaveLength(1);
  });
});

describe("where a grade is due", () => {
  test.each<{ name: string; parts: Data; is: readonly string[] }>([
    { name: "a judgement without one", parts: judgement("plan", {}), is: ["grade-missing"] },
    { name: "a consensus without one", parts: consensus("cijfer", {}), is: ["grade-missing"] },
    { name: "a judgement about a theme without one", parts: judgement("cijfers", {}), is: ["grade-missing"] },
    { name: "a judgement about the whole without one", parts: judgement("overall", {}), is: ["grade-missing"] },
    { name: "a judgement about what has no scale: it is prose", parts: judgement("verhaal", {}), is: [] },
    { name: "a rating with neither is told as such", parts: rating("plan", {}), is: ["rating-unclear"] },
    {
      name: "a rating with a level and a reason why not",
      parts: rating("plan", { level: "op-orde", notRated: "not-assessed" }),
      is: ["rating-unclear"],
    },
    {
      name: "a rating with a number and a reason why not",
      parts: rating("cijfer", { value: 7, notRated: "not-assessed" }),
      is: ["rating-unclear"],
    },
    { name: "a theme on a scale of numbers", parts: judgement("cijfers", { value: "62.5" }), is: [] },
    { name: "a theme is not judged by a word there", parts: judgement("cijfers", { level: "op-orde" }), is: ["number-expected"] },
    { name: "the whole by a number", parts: judgement("overall", { value: 3 }), is: ["level-expected"] },
  ])("$name: $is", ({ parts, is }) => {
    expect(found(parts).map((line) => line.split(" ")[0])).toEqual(is);
  });
});

describe("an observation", () => {
  test.each<{ name: string; about: string; given: Data; is: readonly string[] }>([
    { name: "of an indicator without a scale", about: "plan-zichtbaar", given: {}, is: [] },
    { name: "with a level all the same", about: "plan-zichtbaar", given: { level: "op-orde" }, is: ['grade-not-asked "op-orde"'] },
    { name: "with a number all the same", about: "plan-zichtbaar", given: { value: 7 }, is: ["grade-not-asked 7"] },
    { name: "with a level where the indicator has levels", about: "plan-niveau", given: { level: "groot" }, is: [] },
    { name: "without one", about: "plan-niveau", given: {}, is: ["grade-missing"] },
    {
      name: "with a level of the criterion, not of the indicator",
      about: "plan-niveau",
      given: { level: "op-orde" },
      is: ['unknown-level "op-orde"'],
    },
    { name: "with a number where the indicator has numbers", about: "plan-punten", given: { value: 7 }, is: [] },
    { name: "without a number", about: "plan-punten", given: {}, is: ["grade-missing"] },
    { name: "off the steps", about: "plan-punten", given: { value: "0.5" }, is: ['number-off-step "0.5"'] },
    {
      name: "of an indicator that does not exist: only that is told",
      about: "plan-weg",
      given: { level: "op-orde" },
      is: ['unknown-indicator "plan-weg"'],
    },
  ])("$name: $is", ({ about, given, is }) => {
    const lines = found(observation(about, given)).map((line) => (line.startsWith("grade-missing") ? "grade-missing" : line));
    expect(lines).toEqual(is);
  });
});
