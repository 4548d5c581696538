import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loaded, written } from "./frameworks.ts";

const seed = 20240304;

describe("generated frameworks", () => {
  const samples = fc.sample(written, { numRuns: 120, seed });
  const accepted = samples.filter((data) => loaded(data));

  test("are mostly accepted, so that what is proven of them is not proven of nothing", () => {
    expect(accepted.length).toBeGreaterThan(60);
  });

  test.each([
    "rank",
    "bands",
    "ladder",
    "weightedMean",
    "percentageOfMaximum",
    "sum",
    "mean",
    "share",
    "count",
    "some",
    "every",
    "all",
    "any",
    "not",
    "limits",
    "room",
    "binding",
    "trial",
    "observations",
    "none",
    "core",
    "powerMean",
    "lookup",
    "linear",
    "log",
    "cap",
    "byScale",
    "round",
    "table",
    "unique",
    "undetermined",
    "collect",
    "shifts",
    "everyLower",
    "base",
    "among",
    "as-lowest",
    "as-met",
    "range",
    "including",
    "number",
    "source-type",
    "assessor",
    "period",
  ])("use %s", (word) => {
    expect(accepted.filter((data) => JSON.stringify(data).includes(`"${word}"`)).length).toBeGreaterThan(1);
  });

  test("are not all accepted: the checks still stand at the door", () => {
    expect(accepted.length).toBeLessThan(samples.length);
  });
});
