import { describe, expect, test } from "vitest";
import {
  assessed,
  casesFor,
  criterion,
  criterionOf,
  type Data,
  framework,
  fromObservations,
  leaveOut,
  possibleOf,
  rated,
  short,
  theme,
  themeOf,
} from "../builders.ts";

const some = (level: string): Data => ({ some: { of: "criteria", where: { level } } });
const shift = (by: number, when: Data): Data => ({ when, by, because: `Verschuif ${by}.` });

describe("rule, then shifts, then limits", () => {
  const outcomeOf = (outcome: Data, given: Readonly<Record<string, string>>) =>
    themeOf(
      assessed(
        framework([
          theme("samen", [criterion("a"), criterion("b")], {
            from: "criteria",
            rule: { rank: "lowest" },
            missing: "undetermined",
            ...outcome,
          }),
        ]),
        rated(given),
      ),
      "samen",
    );
  const up = shift(2, some("geborgd"));
  const cap = { when: some("in-aanzet"), atMost: "op-orde", because: "Eén onderdeel blijft achter." };

  test("the limit holds over what was shifted", () => {
    // Lowest: in aanzet; two up: geborgd; at most op orde.
    expect(short(outcomeOf({ shifts: [up], limits: [cap] }, { a: "in-aanzet", b: "geborgd" }).outcome)).toBe("op-orde");
  });

  test("the room does too", () => {
    const { outcome, room } = outcomeOf({ shifts: [up], room: [cap] }, { a: "in-aanzet", b: "geborgd" });
    expect([short(outcome), room && "levels" in room && room.levels]).toEqual(["op-orde", ["ontbreekt", "in-aanzet", "op-orde"]]);
  });

  test("the derivation keeps that order", () => {
    const { trace } = outcomeOf({ shifts: [up], limits: [cap] }, { a: "in-aanzet", b: "geborgd" });
    expect(trace.map(({ step, level, holds }) => [step, level ?? holds])).toEqual([
      ["missing", true],
      ["rank", "in-aanzet"],
      ["shift", true],
      ["limit", true],
    ]);
  });

  test("what can still come out is shifted and limited as well", () => {
    // b at ontbreekt: ontbreekt. b at in aanzet or op orde: in aanzet. b at geborgd: two up, at most op orde.
    const open = outcomeOf({ shifts: [up], limits: [cap], missing: leaveOut }, { a: "in-aanzet" }).outcome;
    expect([short(open), possibleOf(open)]).toEqual(["in-aanzet", ["ontbreekt", "in-aanzet", "op-orde"]]);
  });
});

describe("in a proposal from observations", () => {
  const kader = (parts: Data) =>
    framework([
      theme("een-plan", [criterion("plan", { outcome: fromObservations({ ladder: [{ level: "in-aanzet", otherwise: true }] }, parts) })]),
    ]);
  const seen = { some: { of: "cases", where: { picture: "for" } } };

  test("shifts move the proposal, and a binding limit stands over them", () => {
    const up = { when: seen, by: 1, because: "Een casus voor." };
    const cap = { when: { some: { of: "cases", where: { picture: "against" } } }, atMost: "ontbreekt", because: "Een casus tegen." };
    expect(short(criterionOf(assessed(kader({ shifts: [up] }), casesFor("plan", ["for"])), "plan").outcome)).toBe("op-orde");
    expect(short(criterionOf(assessed(kader({ shifts: [up], limits: [cap] }), casesFor("plan", ["for", "against"])), "plan").outcome)).toBe(
      "ontbreekt",
    );
    expect(short(criterionOf(assessed(kader({ shifts: [up], limits: [cap] }), casesFor("plan", ["against"])), "plan").outcome)).toBe(
      "ontbreekt",
    );
  });

  test("without a level nothing is shifted into being", () => {
    const up = { when: seen, by: 1, because: "Een casus voor." };
    const unsaid = { every: { of: "cases", among: { spoken: "citizen" } } };
    const outcome = fromObservations(
      {
        ladder: [
          { level: "op-orde", when: unsaid },
          { level: "ontbreekt", otherwise: true },
        ],
      },
      { shifts: [up] },
    );
    const none = framework([theme("een-plan", [criterion("plan", { outcome })])]);
    expect(criterionOf(assessed(none, casesFor("plan", ["for"])), "plan").outcome).toMatchObject({
      state: "undetermined",
      needs: [{ about: "plan", need: "observations" }],
    });
  });

  test("a table asks for what is missing first, in the words of the framework", () => {
    const rows = [
      { when: { none: { of: "cases", where: { spoken: "citizen" } } }, collect: "Spreek eerst een bewoner." },
      { otherwise: true, level: "op-orde" },
    ];
    const outcome = fromObservations({ table: { match: "first", rows } });
    const asks = framework([theme("een-plan", [criterion("plan", { outcome })])]);
    expect(criterionOf(assessed(asks, casesFor("plan", ["for"])), "plan").outcome).toMatchObject({
      state: "undetermined",
      needs: [{ about: "plan", need: "collect", collect: "Spreek eerst een bewoner." }],
      possible: { levels: ["ontbreekt", "in-aanzet", "op-orde", "geborgd"] },
    });
  });
});

describe("where lower is better", () => {
  const risk = (id: string) => criterion(id, { scale: "risico" });
  const outcomeOf = (outcome: Data, given: Readonly<Record<string, string>>) =>
    themeOf(
      assessed(
        framework([theme("risico", [risk("a"), risk("b")], { from: "criteria", missing: leaveOut, ...outcome }, { scale: "risico" })]),
        rated(given),
      ),
      "risico",
    ).outcome;

  test.each([
    { rank: "best", is: "klein" },
    { rank: "worst", is: "groot" },
    { rank: "lowest", is: "klein" },
    { rank: "highest", is: "groot" },
    { rank: "lower-median", is: "klein" },
  ])("$rank of klein and groot: $is", ({ rank, is }) => {
    expect(short(outcomeOf({ rule: { rank } }, { a: "klein", b: "groot" }))).toBe(is);
  });

  test.each([
    { rank: "best", possible: ["klein", "matig"] },
    { rank: "worst", possible: ["matig", "groot"] },
  ])("what can still come out of matig and nothing yet, $rank: $possible", ({ rank, possible }) => {
    expect(possibleOf(outcomeOf({ rule: { rank } }, { a: "matig" }))).toEqual(possible);
  });

  test("as the lowest is by the scale, not by what is best", () => {
    expect(short(outcomeOf({ rule: { rank: "lowest" }, missing: { then: "as-lowest", else: "undetermined" } }, { a: "groot" }))).toBe(
      "klein",
    );
  });
});
