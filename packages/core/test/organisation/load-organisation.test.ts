import { expect, test } from "vitest";
import { loadOrganisation } from "../../src/organisation/load-organisation.ts";

const head = "kind: organisation\nformat: 1\nid: toezicht-oosterwaard\nname: Toezicht Oosterwaard\n";
const load = (more: string) => loadOrganisation({ path: "organisation.yaml", text: head + more });
const codes = (more: string) => load(more).diagnostics.map(({ code }) => code);

test("a name is enough: no term has a default", () => {
  const loaded = load("");
  expect(loaded.ok && loaded.value.data.terms).toBeUndefined();
  expect(loaded.ok).toBe(true);
});

test.each([
  ["terms without where they come from", "terms: { rebuttal: 14 }\n", ["schema/missing-key"]],
  ["a term of no days", "terms: { rebuttal: 0, because: Werkwijze }\n", ["schema/number-out-of-range"]],
  ["a term of more than a year", "terms: { rebuttal: 2024, because: Werkwijze }\n", ["schema/number-out-of-range"]],
  [
    "a last day of publication before the first",
    "terms: { publicationEarliest: 35, publicationLatest: 29, because: Werkwijze }\n",
    ["organisation/terms-reversed"],
  ],
  ["a term that we do not know", "terms: { rebutal: 14, because: Werkwijze }\n", ["schema/unknown-key"]],
  ["one day on which a report may be published", "terms: { publicationEarliest: 29, publicationLatest: 29, because: Werkwijze }\n", []],
])("%s", (_, text, expected) => expect(codes(text)).toEqual(expected));
