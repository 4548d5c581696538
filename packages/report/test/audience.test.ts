import { describe, expect, test } from "vitest";
import { type Audiences, narrowest, prune, widest } from "../src/model/audience.ts";
import { forAudience, reportModel } from "../src/model/report-model.ts";
import { assessment } from "./fixture/assessment.ts";

interface Visit {
  readonly place: string;
  readonly note?: string;
  readonly items: readonly { readonly audience: "internal" | "inspected" | "public"; readonly text: string; readonly by?: string }[];
}

const items = { audience: "public", fields: { audience: "public", text: "public", by: "internal" } } as const;
const table = { place: "public", note: "inspected", items } as const satisfies Audiences<Visit>;

const wrong = {
  withoutNote: { place: "public", items },
  requiredYetInternal: { place: "internal", note: "internal", items },
  itemWithoutField: { place: "public", note: "internal", items: { audience: "public", fields: { audience: "public", text: "public" } } },
  unknownWord: { place: "public", note: "everyone", items },
} as const;

// The compiler is the test here: `tsc` fails as soon as one of these tables is accepted.
const refused: readonly Audiences<Visit>[] = [
  // @ts-expect-error a field without a declaration
  wrong.withoutNote,
  // @ts-expect-error a required field that would disappear
  wrong.requiredYetInternal,
  // @ts-expect-error a field of a list item without a declaration
  wrong.itemWithoutField,
  // @ts-expect-error a word that is no audience
  wrong.unknownWord,
];

const visit: Visit = {
  place: "Noord",
  note: "kantoor dicht",
  items: [
    { audience: "internal", text: "alleen wij", by: "inspecteur-1" },
    { audience: "inspected", text: "de partij ook", by: "inspecteur-1" },
    { audience: "public", text: "iedereen", by: "inspecteur-1" },
  ],
};

describe("pruning", () => {
  test("is by a table that the compiler keeps complete", () => expect(refused).toHaveLength(4));

  test("leaves everything to an internal reader", () => expect(prune(visit, table, "internal")).toEqual(visit));

  test("leaves out fields and list items that the parties may not see", () =>
    expect(prune(visit, table, "inspected")).toEqual({
      place: "Noord",
      note: "kantoor dicht",
      items: [
        { audience: "inspected", text: "de partij ook" },
        { audience: "public", text: "iedereen" },
      ],
    }));

  test("leaves the public only what is public", () =>
    expect(prune(visit, table, "public")).toEqual({ place: "Noord", items: [{ audience: "public", text: "iedereen" }] }));

  test("treats a field that no table knows as internal", () => {
    const more = { ...visit, secret: "van later" };
    expect(prune<Visit>(more, table, "inspected")).not.toHaveProperty("secret");
  });

  test("never widens: of two audiences the narrowest remains", () => {
    expect(narrowest("internal", "public")).toBe("public");
    expect(narrowest("public", "internal")).toBe("public");
    expect(narrowest("inspected", "inspected")).toBe("inspected");
  });
});

test.each([
  [["internal", "public", "inspected"], "public"],
  [["internal", "inspected"], "inspected"],
  [["internal"], "internal"],
  [[], "internal"],
] as const)("what is shown to %j together is shown to who may see most: %s", (audiences, expected) => {
  expect(widest(audiences)).toBe(expected);
});

describe("the report of another reader", () => {
  const whole = reportModel(assessment);
  const text = (audience: "internal" | "inspected" | "public") => JSON.stringify(forAudience(whole, audience));

  test.each(["inspected", "public"] as const)(
    "%s: no case, no assessor, no individual rating, no difference, no source of the archive",
    (audience) => {
      const shown = forAudience(whole, audience);
      expect(shown.matrix).toBeUndefined();
      expect(shown.differences).toBeUndefined();
      expect(shown.sources).toBeUndefined();
      expect(text(audience)).not.toMatch(/casus-[a-d]|inspecteur-\d|toezichthouder-1|archief 2024|De werkwijze ligt er\.|Ik sprak maar/);
    },
  );

  test("the internal report does hold all of these", () => {
    for (const secret of ["casus-a", "inspecteur-1", "archief 2024-0112", "Ik sprak maar één gezin."])
      expect(text("internal")).toContain(secret);
  });

  test("an observation appears for whom it was meant; without an audience it is internal", () => {
    const own = "De bewoner heeft drie plannen van drie organisaties.";
    const parties = "De vader weet niet dat er een plan is.";
    const everyone = "De moeder vertelt zonder haperen wat er in het plan staat.";
    expect([own, parties, everyone].filter((one) => text("inspected").includes(one))).toEqual([parties, everyone]);
    expect([own, parties, everyone].filter((one) => text("public").includes(one))).toEqual([everyone]);
  });

  test("the public sees no numbers of conversations or citizens", () => {
    expect(text("public")).not.toMatch(/\d bewoners?[ ,]|gekozen casussen/);
    expect(forAudience(whole, "public").approach.sources.map(({ number }) => number)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test("what was left out does not come back", () => {
    const open = forAudience(whole, "public");
    expect(forAudience(open, "internal")).toEqual(open);
  });

  test("says for whom it is", () => expect(forAudience(whole, "inspected").madeFor).toBe("inspected"));
});
