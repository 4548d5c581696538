import { describe, expect, test } from "vitest";
import { dataText } from "../src/derivation/data-text.ts";
import { renderDerivation } from "../src/derivation/render-derivation.tsx";
import { sentenceTree } from "../src/derivation/sentence-tree.ts";
import { assessment } from "./fixture/assessment.ts";
import { textOf } from "./read-html.ts";
import { textsIn } from "./walk.ts";

test("sentences hang below the last one that is less deep", () =>
  expect(
    sentenceTree([
      { depth: 0, text: "Voorstel" },
      { depth: 1, text: "Deel van de casussen" },
      { depth: 2, text: "1 van 4" },
      { depth: 1, text: "Ruimte" },
      { depth: 0, text: "Oordeel" },
    ]),
  ).toEqual([
    {
      text: "Voorstel",
      below: [
        { text: "Deel van de casussen", below: [{ text: "1 van 4", below: [] }] },
        { text: "Ruimte", below: [] },
      ],
    },
    { text: "Oordeel", below: [] },
  ]));

test("a rule is written out as it stands in its file", () =>
  expect(
    dataText({
      rank: "lowest",
      of: [
        { share: { where: { picture: ["for", "mixed"] } }, atLeast: "1/2" },
        { level: "a", otherwise: true },
      ],
    }),
  ).toBe(
    [
      "rank: lowest",
      "of:",
      "  - share:",
      "      where:",
      "        picture: [for, mixed]",
      "    atLeast: 1/2",
      "  - level: a",
      "    otherwise: true",
    ].join("\n"),
  ));

describe("herleiding.html", () => {
  const text = textOf(renderDerivation(assessment));

  test("gives digests whole, the version of the engine and the day", () => {
    expect(text).toContain(assessment.digests.framework);
    expect(text).toContain(assessment.digests.inspection);
    expect(text).toContain("Berekend voor 4 maart 2024");
  });

  test("holds the whole text of the framework", () => {
    const { themes, scales } = assessment.framework;
    const prose = textsIn({ themes, scales }).filter((one) => /[A-Z].* |^[A-Z]/.test(one));
    expect(prose.length).toBeGreaterThan(30);
    expect(prose.filter((one) => !text.includes(one))).toEqual([]);
  });

  test("tells of every criterion and theme how it came about", () => {
    const ids = [...assessment.criteria, ...assessment.themes].map(({ id }) => `id="uitkomst-${id}"`);
    const html = renderDerivation(assessment);
    expect(ids.filter((id) => !html.includes(id))).toEqual([]);
  });
});
