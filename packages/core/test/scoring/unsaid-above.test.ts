import { describe, expect, test } from "vitest";
import { assessed, criterion, type Data, framework, possibleOf, rated, short, theme, themeOf } from "../builders.ts";

const share = (level: string | readonly string[], among?: Data): Data => ({
  share: { of: "criteria", ...(among && { among }), where: { level } },
  atLeast: 1,
});
/** Asks for every criterion on the top, and for every core criterion on order: of these there may be none that applies. */
const ladder = {
  ladder: [
    { level: "geborgd", when: { all: [share("geborgd"), share(["op-orde", "geborgd"], { core: true })] } },
    { level: "op-orde", when: share(["op-orde", "geborgd"]) },
    { level: "ontbreekt", otherwise: true },
  ],
};
const kern = criterion("kern", { core: true });

describe("where a completion leads to a rung of which nothing can be said", () => {
  const themeWith = (then: string) =>
    framework([
      theme("samen", [kern, criterion("a"), criterion("b")], { from: "criteria", rule: ladder, missing: { then, else: "undetermined" } }),
    ]);

  // b at the top: the share of core criteria is a share of nothing, so no level. b on order: op orde. Lower: ontbreekt.
  test("what other completions give can still come out", () => {
    const { outcome } = themeOf(assessed(themeWith("exclude"), rated({ kern: "not-applicable", a: "geborgd" })), "samen");
    expect(possibleOf(outcome)).toEqual(["ontbreekt", "op-orde"]);
  });

  test("range gives no level, for completions differ", () => {
    const { outcome } = themeOf(assessed(themeWith("range"), rated({ kern: "not-applicable", a: "geborgd" })), "samen");
    expect([short(outcome), possibleOf(outcome)]).toEqual(["undetermined", ["ontbreekt", "op-orde"]]);
  });

  test("when both ends cannot be said, what lies between still counts", () => {
    // At the top the first rung asks for the unsaid; at the foot the second does.
    const unsaid = share(["op-orde", "geborgd"], { core: true });
    const rule = {
      ladder: [
        { level: "geborgd", when: { all: [share("geborgd"), unsaid] } },
        { level: "op-orde", when: { any: [share(["op-orde", "geborgd"]), unsaid] } },
        { level: "ontbreekt", otherwise: true },
      ],
    };
    const kader = framework([theme("samen", [kern, criterion("a")], { from: "criteria", rule, missing: "undetermined" })]);
    const { outcome } = themeOf(assessed(kader, rated({ kern: "not-applicable" })), "samen");
    expect(possibleOf(outcome)).toEqual(["op-orde"]);
  });

  test("a theme of which the whole only asks whether it has a grade still decides what can come out", () => {
    // Only on order gives theme two a grade; the whole then has both themes that it asks for, and looks at the first alone.
    const rule = {
      table: {
        match: "first",
        rows: [
          { when: share("op-orde"), level: "op-orde" },
          { otherwise: true, collect: "Vraag het na bij het team." },
        ],
      },
    };
    const kader = framework(
      [
        theme("een", [criterion("a")], { from: "criteria", rule: { rank: "lowest" }, missing: "undetermined" }),
        theme("twee", [criterion("b")], { from: "criteria", rule, missing: "undetermined" }),
      ],
      {
        outcome: {
          scale: "ontwikkeling",
          from: "themes",
          rule: {
            ladder: [
              { level: "geborgd", when: { some: { of: "themes", among: { id: "een" }, where: { level: "geborgd" } } } },
              { level: "ontbreekt", otherwise: true },
            ],
          },
          missing: "undetermined",
        },
      },
    );
    expect(possibleOf(assessed(kader, rated({ a: "geborgd" })).overall?.outcome)).toEqual(["geborgd"]);
    expect(short(assessed(kader, rated({ a: "geborgd", b: "op-orde" })).overall?.outcome)).toBe("geborgd");
    expect(possibleOf(assessed(kader, rated({ a: "geborgd", b: "ontbreekt" })).overall?.outcome)).toEqual([]);
  });

  test("a theme that then falls out of the whole makes the whole neither higher nor lower than it can be", () => {
    const cuts = [
      { level: "geborgd", atLeast: 4 },
      { level: "op-orde", atLeast: 3 },
      { level: "in-aanzet", atLeast: 2 },
      { level: "ontbreekt" },
    ];
    const kader = framework(
      [
        theme("een", [kern, criterion("a")], { from: "criteria", rule: ladder, missing: { then: "exclude", else: "undetermined" } }),
        theme("twee", [criterion("b")], { from: "criteria", rule: { rank: "lowest" }, missing: "undetermined" }),
      ],
      {
        outcome: {
          scale: "ontwikkeling",
          from: "themes",
          rule: { bands: { of: { mean: "value" }, cuts } },
          missing: { then: "exclude", else: "undetermined" },
        },
      },
    );
    // One theme at 1; the other at 1, at 3 (together 2), or without a level (then the one alone, 1).
    const { overall } = assessed(kader, rated({ kern: "not-applicable", b: "ontbreekt" }));
    expect(possibleOf(overall?.outcome)).toEqual(["ontbreekt", "in-aanzet"]);
  });
});

describe("range stands only where every completion gives the same level", () => {
  const rows = (gives: Data) => ({
    table: {
      match: "first",
      rows: [
        { when: { some: { of: "criteria", where: { level: "ontbreekt" } } }, ...gives },
        { otherwise: true, level: "op-orde" },
      ],
    },
  });
  test.each([
    { name: "a completion that gives no level is not the same", gives: { undetermined: true } },
    { name: "nor is one that asks for something first", gives: { collect: "Vraag na waarom er niets is." } },
  ])("$name", ({ gives }) => {
    const missing = { then: "range", else: "undetermined" };
    const kader = framework([theme("samen", [criterion("a"), criterion("b")], { from: "criteria", rule: rows(gives), missing })]);
    const { outcome } = themeOf(assessed(kader, rated({ a: "geborgd" })), "samen");
    expect([short(outcome), possibleOf(outcome)]).toEqual(["undetermined", ["op-orde"]]);
  });
});
