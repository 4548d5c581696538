import { expect, test } from "vitest";
import { hearingLines } from "../../src/status/hearing-lines.ts";
import { wordsIn } from "../../src/words/words.ts";

type Data = Parameters<typeof hearingLines>[0];
type Organisation = Parameters<typeof hearingLines>[1];

const because = "Werkwijze Toezicht Oosterwaard";
const organisation = (terms: object): Organisation =>
  ({ data: { kind: "organisation", format: 1, id: "toezicht", name: "Toezicht", terms: { because, ...terms } } }) as Organisation;
const at = (...phases: readonly string[]): Data =>
  ({ progress: phases.map((is, day) => ({ is, date: `2024-05-1${day}` })) }) as unknown as Data;
const lines = (data: Data, known?: Organisation) => hearingLines(data, known, wordsIn.nl);

test("before the parties have the report there is nothing to say", () => {
  expect(lines(at("draft"), organisation({ rebuttal: 14 }))).toEqual([]);
  expect(lines({} as Data)).toEqual([]);
});

test.each([
  [
    "the day and where it comes from",
    organisation({ rebuttal: 14 }),
    "Reacties van partijen: uiterlijk 2024-05-24. Bron: Werkwijze Toezicht Oosterwaard",
  ],
  [
    "that no term is known without an organisation",
    undefined,
    "Reacties van partijen: er is geen termijn bekend. Die staat in organisation.yaml, onder “terms”.",
  ],
  [
    "the same when it sets no such term",
    organisation({ publicationLatest: 35 }),
    "Reacties van partijen: er is geen termijn bekend. Die staat in organisation.yaml, onder “terms”.",
  ],
])("while the parties have it: %s", (_, known, expected) => expect(lines(at("to-party"), known)).toEqual([expected]));

test.each([
  [
    { publicationEarliest: 29, publicationLatest: 35 },
    "Openbaar maken: niet vóór 2024-06-09 en uiterlijk 2024-06-15. Bron: Werkwijze Toezicht Oosterwaard",
  ],
  [{ publicationLatest: 14 }, "Openbaar maken: uiterlijk 2024-05-25. Bron: Werkwijze Toezicht Oosterwaard"],
  [{ rebuttal: 14 }, "Openbaar maken: er is geen termijn bekend. Die staat in organisation.yaml, onder “terms”."],
])("once adopted: when the report may be published, with %j", (terms, expected) => {
  expect(lines(at("to-party", "adopted"), organisation(terms))).toEqual([expected]);
});

test("remarks are counted, and those without a decision", () => {
  const remarks = (...decisions: readonly (string | undefined)[]) =>
    ({
      ...at("to-party", "adopted", "published"),
      rebuttal: decisions.map((decision, id) => ({ id: `r${id}`, decision })),
    }) as unknown as Data;
  expect(lines(remarks("accepted", undefined, undefined))).toEqual(["Opmerkingen van partijen: 3, waarvan 2 zonder beslissing."]);
  expect(lines(remarks("accepted"))).toEqual(["Opmerkingen van partijen: 1, over alles is beslist."]);
});
