import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadFramework } from "@referentiekader/core";
import { expect, test } from "vitest";
import { searchIndicators } from "../../src/add/search-indicators.ts";

const path = fileURLToPath(new URL("../../../../frameworks/samenwerking-integraal-werken/1.0.0/framework.yaml", import.meta.url));
const loaded = loadFramework({ path, text: readFileSync(path, "utf8") });
if (!loaded.ok) throw new Error("The example framework does not load.");
const { data } = loaded.value;
const ids = (query: string) => searchIndicators(data, query).map(({ id }) => id);

test("the id of an indicator finds that one only", () => {
  expect(ids("plan-kent-bewoner")).toEqual(["plan-kent-bewoner"]);
});

test("every word must be found; capitals and accents do not matter", () => {
  expect(ids("Bewoner kent het PLAN")).toEqual(["plan-kent-bewoner"]);
  expect(ids("één eén een").length).toBeGreaterThan(0);
  expect(ids("plan olifant")).toEqual([]);
});

test("the name or number of a criterion finds all its indicators", () => {
  const criterion = data.themes.flatMap(({ criteria }) => criteria).find(({ number }) => number === "3.1");
  const all = (criterion?.indicators ?? []).map(({ id }) => id);
  expect(all.length).toBeGreaterThan(1);
  expect(ids("3.1")).toEqual(all);
});

test("words of an indicator itself count for more than those of its criterion", () => {
  const inText = searchIndicators(data, "doelen");
  expect(inText.length).toBeGreaterThan(0);
  for (const { id, text } of inText) expect(`${id} ${text}`.toLowerCase()).toContain("doelen");
});

test("without words there is everything to choose from", () => {
  const all = data.themes.flatMap(({ criteria }) => criteria.flatMap(({ indicators = [] }) => indicators));
  expect(ids("")).toEqual(all.map(({ id }) => id));
});
