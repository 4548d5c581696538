import { describe, expect, test } from "vitest";
import { closeRatings } from "../../../src/inspection/edit/close-ratings.ts";
import { sealOf } from "../../../src/inspection/edit/seal.ts";
import { sha256 } from "../../../src/text/digest.ts";

const path = "oordelen/inspecteur-1.yaml";
const open = `kind: ratings
format: 1
assessor: inspecteur-1   # functie, geen naam
ratings:
  - about: nazorg
    level: op-orde
  - about: gezamenlijk-plan
    notRated: not-assessed # geen tijd
`;
const ratings = [
  { about: "nazorg", level: "op-orde" },
  { about: "gezamenlijk-plan", notRated: "not-assessed" as const },
];

describe("the seal", () => {
  test("is the digest of the levels, sorted by criterion, in canonical form", () => {
    const canonical = '[{"about":"gezamenlijk-plan","notRated":"not-assessed"},{"about":"nazorg","level":"op-orde"}]';
    expect(sealOf(ratings)).toBe(sha256(canonical));
  });

  test("does not change with the order of the entries", () => {
    expect(sealOf(ratings.toReversed())).toBe(sealOf(ratings));
  });

  test("changes with a level", () => {
    expect(sealOf([{ about: "nazorg", level: "geborgd" }, ratings[1] ?? ratings[0] ?? { about: "" }])).not.toBe(sealOf(ratings));
  });

  test("stays when a change is written down as revised, back to the first", () => {
    const revised = [
      {
        about: "nazorg",
        level: "geborgd",
        revised: [
          { from: "op-orde", date: "2024-05-01", because: "Nieuw stuk." },
          { from: "in-aanzet", date: "2024-05-02", because: "Weer anders." },
        ],
      },
      { about: "gezamenlijk-plan", level: "op-orde", revised: [{ from: "not-assessed", date: "2024-05-01", because: "Alsnog gezien." }] },
    ];
    expect(sealOf(revised)).toBe(sealOf(ratings));
  });
});

describe("closing", () => {
  test("writes the day and the seal below the assessor, and nothing else", () => {
    const result = closeRatings({ path, text: open }, "2024-04-17");
    const lines = open.split("\n");
    const expected = [...lines.slice(0, 3), 'closed: "2024-04-17"', `seal: "${sealOf(ratings)}"`, ...lines.slice(3)];
    expect(result).toMatchObject({ ok: true, value: { path } });
    expect(result.ok && result.value.text.split("\n")).toEqual(expected);
  });

  test("twice is refused, with the day of the first time", () => {
    const once = closeRatings({ path, text: open }, "2024-04-17");
    const again = closeRatings({ path, text: once.ok ? once.value.text : "" }, "2024-04-18");
    expect(again.diagnostics).toMatchObject([
      { code: "inspection/already-closed", params: { on: "2024-04-17" }, span: { start: { line: 4 } } },
    ]);
  });

  test("with a criterion that has no level and no reason why not is refused", () => {
    const result = closeRatings({ path, text: `${open}  - about: regie\n` }, "2024-04-17");
    expect(result.diagnostics).toMatchObject([
      { code: "inspection/rating-unclear", params: { criterion: "regie" }, span: { start: { line: 9 } } },
    ]);
  });

  test("replaces the seal of a closing that was undone", () => {
    const undone = open.replace("ratings:\n", `seal: "${"0".repeat(64)}" # oud\nratings:\n`);
    const result = closeRatings({ path, text: undone }, "2024-04-17");
    expect(result.ok && result.value.text).toContain(`\nseal: "${sealOf(ratings)}" # oud\n`);
    expect(result.ok && result.value.text).toContain('\nclosed: "2024-04-17"\n');
  });

  test("works on a file in braces", () => {
    const text = '{ "kind": "ratings", "format": 1, "assessor": "inspecteur-1", "ratings": [{ "about": "nazorg", "level": "op-orde" }] }';
    const result = closeRatings({ path, text }, "2024-04-17");
    expect(result.ok && result.value.text).toContain(sealOf([{ about: "nazorg", level: "op-orde" }]));
  });

  test("of another kind of file is refused", () => {
    expect(closeRatings({ path, text: "kind: source\n" }, "2024-04-17").diagnostics).toMatchObject([{ code: "schema/unknown-kind" }]);
  });
});
