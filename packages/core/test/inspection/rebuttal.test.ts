import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadFramework } from "../../src/framework/load-framework.ts";
import { loadInspection } from "../../src/inspection/load-inspection.ts";
import { must } from "../builders.ts";
import { type Slip, says, withSlip } from "../marked.ts";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const framework = read("../framework/document.yaml").replace(
  "{ id: zicht-op-veiligheid,",
  "{ id: zicht-op-veiligheid, notApplicable: { allowed: true },",
);
const kader = must(loadFramework({ path: "framework.yaml", text: framework }));
const head = read("document.yaml").replace(
  "text: De bewoner kent het plan., speaks: for, party",
  'text: De bewoner heeft het plan., revised: [{ from: De bewoner kent het plan., date: "2024-05-28", because: De gemeente wees hierop. }], speaks: for, party',
);

const path = "wederhoor.yaml";
const document = `kind: inspection-part
format: 1
progress: [{ is: to-party, date: "2024-05-13" }, { is: adopted, date: "2024-06-10" }]
rebuttal:
  - { id: r1, party: gemeente, passage: "gezamenlijk-plan-2", is: fact, remark: Zij heeft het plan, received: "2024-05-20", decision: accepted, because: Dat zei zij ook., decided: "2024-05-28", observation: b01-1 }
  - { id: r2, party: wijkteam, passage: "een-plan-2", is: view, remark: Wij zijn trots., received: "2024-05-21", decision: not-accepted, because: Dat mag., decided: "2024-05-29" }
`;
const load = (text: string, inspection = head) =>
  loadInspection(
    [
      { path: "inspection.yaml", text: inspection },
      { path, text },
    ],
    kader,
  );
const found = (text: string, inspection = head) => load(text, inspection).diagnostics.map((one) => says(one, path));

test("a rebuttal in which nothing is wrong loads without a word", () => expect(found(document)).toEqual([]));

const undecided = ['decision: not-accepted, because: Dat mag., decided: "2024-05-29"', ""] as const;

const slips: readonly Slip[] = [
  { name: "a passage that no report has", code: "rebuttal/unknown-passage", mended: '"een-plan-2"', broken: '«"een-plan-3"' },
  { name: "an unknown party", code: "inspection/unknown-party", mended: "party: wijkteam", broken: "party: «wijkteem" },
  { name: "an unknown observation", code: "inspection/unknown-observation", mended: "observation: b01-1", broken: "observation: «b01-9" },
  { name: "one id for two remarks", code: "inspection/duplicate-id", mended: "id: r2", broken: "id: «r1" },
  {
    name: "a decision without a reason",
    code: "rebuttal/decision-incomplete",
    mended: "not-accepted, because: Dat mag.",
    broken: "«not-accepted",
  },
  {
    name: "a decision without a day",
    code: "rebuttal/decision-incomplete",
    mended: 'not-accepted, because: Dat mag., decided: "2024-05-29"',
    broken: "«not-accepted, because: Dat mag.",
  },
  {
    name: "decided before the remark came",
    code: "rebuttal/decided-before-received",
    mended: 'decided: "2024-05-29"',
    broken: 'decided: «"2024-05-19"',
  },
  {
    name: "a fact accepted without an observation",
    code: "rebuttal/observation-missing",
    mended: 'decision: accepted, because: Dat zei zij ook., decided: "2024-05-28", observation: b01-1',
    broken: 'decision: «accepted, because: Dat zei zij ook., decided: "2024-05-28"',
  },
  {
    name: "an accepted fact with an observation that says what it said",
    code: "rebuttal/observation-not-revised",
    mended: "observation: b01-1",
    broken: "observation: «b02-1",
  },
  {
    name: "adopted while a remark is undecided",
    code: "rebuttal/undecided",
    mended: `id: r2, party: wijkteam, passage: "een-plan-2", is: view, remark: Wij zijn trots., received: "2024-05-21", ${undecided[0]}`,
    broken: 'id: «r2, party: wijkteam, passage: "een-plan-2", is: view, remark: Wij zijn trots., received: "2024-05-21"',
  },
];

test.each(slips)("$name: $code, at its place", (slip) => {
  const broken = withSlip(document, slip);
  expect(found(broken.text)).toEqual([broken.says]);
  expect(load(broken.text).ok).toBe(false);
});

describe("an observation counts as changed for a remark", () => {
  const revisedOn = (date: string) => head.replace("2024-05-28", date);

  test("when its text was revised on the day of the remark or later, not before", () => {
    expect(found(document, revisedOn("2024-05-20"))).toEqual([]);
    expect(load(document, revisedOn("2024-05-19")).diagnostics.map(({ code }) => code)).toEqual(["rebuttal/observation-not-revised"]);
  });

  test("when it was withdrawn", () => {
    const withdrawn = head.replace(
      /revised: .* }\], speaks/,
      'withdrawn: { date: "2024-05-28", because: De gemeente wees hierop. }, speaks',
    );
    expect(found(document, withdrawn)).toEqual([]);
  });

  test.each(["partly", "not-accepted"])("and does not have to, when the decision is %s", (decision) => {
    const text = document.replace("decision: accepted", `decision: ${decision}`).replace(", observation: b01-1", "");
    expect(found(text)).toEqual([]);
  });
});

describe("a remark without a decision", () => {
  const open = document.replace(`, ${undecided[0]}`, "");

  test.each([
    ["in a draft", open.replace(/, \{ is: adopted.*\]/, "]").replace("to-party", "draft")],
    ["while the report is with the parties", open.replace(/, \{ is: adopted.*\]/, "]")],
    ["when it came after the report was adopted", open.replace('received: "2024-05-21"', 'received: "2024-06-11"')],
  ])("keeps nothing back %s", (_, text) => expect(found(text)).toEqual([]));

  test.each([
    ["on the day of adopting", open.replace('received: "2024-05-21"', 'received: "2024-06-10"')],
    ["also once the report is published", open.replace("}]", '}, { is: published, date: "2024-07-12" }]')],
    ["also when adopting was skipped", open.replace("is: adopted", "is: published")],
  ])("keeps the report from being adopted %s", (_, text) => {
    expect(load(text).diagnostics.map(({ code, params }) => [code, params])).toEqual([
      ["rebuttal/undecided", { id: "r2", adopted: "2024-06-10" }],
    ]);
  });
});

test("remarks of several files stand in the order of their ids", () => {
  const one = (id: string) =>
    `kind: inspection-part\nformat: 1\nrebuttal: [{ id: ${id}, party: gemeente, passage: een-plan-1, is: view, remark: Goed., received: "2024-05-20" }]\n`;
  const files = [
    ["c", "r2"],
    ["a", "r10"],
    ["b", "r1"],
  ].map(([name, id = ""]) => ({ path: `${name}.yaml`, text: one(id) }));
  const loaded = must(loadInspection([{ path: "inspection.yaml", text: head }, ...files], kader));
  expect(loaded.data.rebuttal?.map(({ id }) => id)).toEqual(["r1", "r2", "r10"]);
});
