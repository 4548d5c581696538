import type { Assessment } from "@referentiekader/core";
import { expect, test } from "vitest";
import { nextStep, type OpenItem } from "../../src/status/next-step.ts";

const seen = { criteria: [{ evidence: { observations: 2 } }], phase: "draft" } as Assessment;
const empty = { ...seen, criteria: [{ evidence: { observations: 0 } }] } as Assessment;

const nobody = { waiting: [], file: undefined };
const one = { waiting: ["inspecteur-2"], file: "oordelen/inspecteur-2.yaml" };

function open(...items: readonly (readonly [OpenItem["code"], string])[]): readonly OpenItem[] {
  return items.map(([code, about]) => ({ code, about, params: {}, severity: "warning" }) as OpenItem);
}

const everything = open(
  ["open/no-evidence", "nazorg"],
  ["open/rating-without-reason", "regie"],
  ["open/consensus-missing", "plan"],
  ["open/judgement-missing", "plan"],
  ["inspection/second-person-missing", "regie"],
  ["open/finding-missing", "plan"],
  ["open/summary-missing", "wijkteam"],
);

test("an inspection without observations starts with the first one", () => {
  expect(nextStep(empty, everything, one)).toEqual({ step: "first-observation" });
});

test("the steps come in the order in which an inspection goes: what is first and open is next", () => {
  const steps = everything.map((_, done) => nextStep(seen, everything.slice(done), nobody).step);
  expect(steps).toEqual(["more-observations", "explain-ratings", "consensus", "judge", "second-person", "write", "write"]);
});

test("ratings are closed before anyone looks at differences, and after the observations are there", () => {
  expect(nextStep(seen, everything, one).step).toBe("more-observations");
  expect(nextStep(seen, everything.slice(1), one)).toEqual({ step: "close-ratings", ...one });
});

test.each([
  ["explain-ratings", "open/outside-room-unexplained"],
  ["consensus", "open/consensus-missing"],
  ["judge", "open/judgement-missing"],
  ["second-person", "inspection/second-person-missing"],
  ["write", "open/conclusion-missing"],
] as const)("%s follows from %s, with each criterion once", (step, code) => {
  expect(nextStep(seen, open([code, "plan"], [code, "plan"], [code, "regie"]), nobody)).toEqual({ step, about: ["plan", "regie"] });
});

test("a single source or a citizen who was not heard never holds up the rest", () => {
  expect(nextStep(seen, open(["open/single-source", "plan"], ["open/citizen-not-heard", "plan"]), nobody)).toEqual({ step: "to-party" });
});

test.each([
  ["to-party", "adopt"],
  ["adopted", "publish"],
  ["published", "done"],
] as const)("with nothing open, after %s comes %s", (phase, step) => {
  expect(nextStep({ ...seen, phase }, [], nobody)).toEqual({ step });
});

test("a report is adopted only after every remark of a party was decided about", () => {
  const sent = { ...seen, phase: "to-party" } as const;
  expect(nextStep(sent, [], { ...nobody, undecided: ["r2"] })).toEqual({ step: "decide-remarks", about: ["r2"] });
  expect(nextStep(sent, [], { ...nobody, undecided: [] })).toEqual({ step: "adopt" });
});
