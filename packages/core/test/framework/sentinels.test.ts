import { expect, test } from "vitest";
import { loadFramework } from "../../src/framework/load-framework.ts";
import { criterion, frameworkData, theme } from "../builders.ts";

const scaleOf = (values: readonly (string | number)[]) => ({
  id: "ontwikkeling",
  kind: "development",
  direction: "higher-is-better",
  levels: values.map((value, at) => ({ id: `niveau-${at}`, label: `Niveau ${at}`, value })),
});
const suspected = (values: readonly (string | number)[]) => {
  const text = JSON.stringify(frameworkData([theme("samen", [criterion("plan")])], { scales: [scaleOf(values)] }));
  const loaded = loadFramework({ path: "framework.json", text });
  return [loaded.ok, ...loaded.diagnostics.map(({ code, params }) => [code, params])];
};
const says = (number: string) => ["framework/sentinel-number", { number }];

test.each([
  { values: [-1, 0, 1, 2], number: "-1" },
  { values: [1, 2, 3, -9], number: "-9" },
  { values: ["-99", 0, 50], number: "-99" },
  { values: [1, 2, 3, 99], number: "99" },
  { values: [0, 1, 999], number: "999" },
  { values: [-5, 5, 10, 9999], number: "9999" },
])("of $values, $number may stand for what is missing: a warning", ({ values, number }) => {
  expect(suspected(values)).toEqual([true, says(number)]);
});

test.each([
  { why: "there are more below zero", values: [-2, -1, 0, 1] },
  { why: "there is only one other", values: [-1, 1] },
  { why: "it is no such number", values: [-5, 0, 5] },
  { why: "it is not far from the others", values: [20, 50, 99] },
  { why: "it stands there twice", values: [-1, -1, 0, 2] },
])("of $values nothing is said: $why", ({ values }) => {
  expect(suspected(values)).toEqual([true]);
});

test("a lookup is looked at in the same way", () => {
  const lookup = { "niveau-0": -99, "niveau-1": 1, "niveau-2": 2 };
  const rule = { bands: { of: { mean: { lookup } }, cuts: [{ level: "niveau-2", atLeast: 1 }, { level: "niveau-0" }] } };
  const data = frameworkData([theme("samen", [criterion("plan")], { from: "criteria", rule, missing: "undetermined" })], {
    scales: [scaleOf([1, 2, 3])],
  });
  const loaded = loadFramework({ path: "framework.json", text: JSON.stringify(data) });
  expect(loaded.diagnostics.map(({ code, params }) => [code, params])).toEqual([says("-99")]);
});
