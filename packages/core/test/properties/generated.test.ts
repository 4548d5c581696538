import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loaded, written } from "./frameworks.ts";

const seed = 20240304;

describe("generated frameworks", () => {
  const samples = fc.sample(written, { numRuns: 250, seed });
  const accepted = samples.filter((data) => loaded(data));

  test("are mostly accepted, so that what is proven of them is not proven of nothing", () => {
    expect(accepted.length).toBeGreaterThan(150);
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
  ])("use %s", (word) => {
    expect(accepted.filter((data) => JSON.stringify(data).includes(`"${word}"`)).length).toBeGreaterThan(5);
  });

  test("are not all accepted: the checks still stand at the door", () => {
    expect(accepted.length).toBeLessThan(samples.length);
  });
});
