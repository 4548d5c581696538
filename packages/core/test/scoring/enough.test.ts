import { describe, expect, test } from "vitest";
import type { MissingEvidence } from "../../src/schema/missing.ts";
import type { Step } from "../../src/schema/outcome.ts";
import { compileEnough } from "../../src/scoring/enough.ts";
import type { Fact } from "../../src/scoring/facts.ts";
import { type Members, noMembers } from "../../src/scoring/rules/scope.ts";

const fact = (indicator: string, about: string | undefined, setAside?: Fact["setAside"]): Fact =>
  ({ id: "b1-1", observation: { indicator }, case: about, setAside }) as Fact;
const seen = [fact("plan-zichtbaar", "casus-a"), fact("plan-geregeld", "casus-b"), fact("plan-geregeld", undefined)];
const groups = (count: number): Members => ({
  ...noMembers,
  cases: Array.from({ length: count }, (_, at) => ({ id: `casus-${at}`, attributes: {} })),
});
const asked = (parts: Partial<MissingEvidence>): MissingEvidence => ({ atLeast: 1, of: "cases", else: "undetermined", ...parts });

interface Seen {
  readonly found?: number;
  readonly facts?: readonly Fact[];
  readonly cases?: number;
}
function ask(policy: MissingEvidence, { found = 2, facts = seen, cases = 2 }: Seen) {
  const trace: Step[] = [];
  const needs = compileEnough("plan", policy, "/missing")(groups(found), facts, cases, trace);
  return { needs, trace };
}

describe("whether enough was seen", () => {
  const short = (count: number) => [{ about: "plan", need: "cases", short: count }];
  test.each<{ name: string; policy: Partial<MissingEvidence>; seen?: Seen; needs: readonly object[] | undefined }>([
    { name: "one asked, two seen", policy: {}, needs: undefined },
    { name: "two asked, two seen", policy: { atLeast: 2 }, needs: undefined },
    { name: "five asked, two seen: three short", policy: { atLeast: 5 }, needs: short(3) },
    { name: "none seen", policy: {}, seen: { found: 0, facts: [] }, needs: short(1) },
    { name: "two thirds of three cases asked, two seen", policy: { atLeastShare: "2/3" }, seen: { cases: 3 }, needs: undefined },
    { name: "more than two thirds asked", policy: { atLeastShare: "0.67" }, seen: { cases: 3 }, needs: [{ about: "plan", need: "cases" }] },
    {
      name: "a share of no cases is not met",
      policy: { atLeastShare: "1/2" },
      seen: { cases: 0 },
      needs: [{ about: "plan", need: "cases" }],
    },
    {
      name: "what was set aside touches no case",
      policy: { atLeastShare: 1 },
      seen: { facts: [fact("plan-zichtbaar", "casus-a"), fact("plan-zichtbaar", "casus-b", "withdrawn")] },
      needs: [{ about: "plan", need: "cases" }],
    },
    { name: "an indicator that has to be seen, and was", policy: { including: ["plan-geregeld"] }, needs: undefined },
    {
      name: "two that have to be seen, of which one was",
      policy: { including: ["plan-bekend", "plan-geregeld"] },
      needs: [{ about: "plan-bekend", need: "observations" }],
    },
    {
      name: "what was set aside is not seen",
      policy: { including: ["plan-bekend"] },
      seen: { facts: [...seen, fact("plan-bekend", "casus-a", "before-period")] },
      needs: [{ about: "plan-bekend", need: "observations" }],
    },
    {
      name: "everything at once",
      policy: { atLeast: 3, atLeastShare: 1, including: ["plan-bekend"] },
      seen: { cases: 3 },
      needs: [...short(1), { about: "plan", need: "cases" }, { about: "plan-bekend", need: "observations" }],
    },
    {
      name: "in the words of the framework, whatever is missing",
      policy: { atLeast: 3, including: ["plan-bekend"], else: { collect: "Bekijk eerst dossiers." } },
      needs: [{ about: "plan", need: "collect", collect: "Bekijk eerst dossiers." }],
    },
    { name: "and nothing where there is enough", policy: { else: { collect: "Bekijk eerst dossiers." } }, needs: undefined },
  ])("$name", ({ policy, seen: parts = {}, needs }) => {
    const found = ask(asked(policy), parts);
    expect(found.needs).toStrictEqual(needs);
    expect(found.trace).toStrictEqual([
      { step: "missing", rule: "/missing", number: String(parts.found ?? 2), holds: needs === undefined },
    ]);
  });
});
