import { describe, expect, test } from "vitest";
import { assess } from "../../src/scoring/assess.ts";
import { compileFramework } from "../../src/scoring/compile-framework.ts";
import {
  assessed,
  assessors,
  casesFor,
  criterion,
  criterionOf,
  type Data,
  framework,
  fromObservations,
  inspection,
  lowest,
  options,
  rated,
  short,
  showAll,
  theme,
  themeOf,
} from "../builders.ts";

const rule = {
  ladder: [
    { level: "geborgd", when: { every: { of: "cases", where: { picture: "for" } } } },
    { level: "ontbreekt", otherwise: true },
  ],
};
const someAgainst = { some: { of: "cases", where: { picture: "against" } } };
const bounded = (bounds: Data) => framework([theme("een-plan", [criterion("plan", { outcome: fromObservations(rule, bounds) })])]);
const limit = { when: someAgainst, atMost: "in-aanzet", because: "Er is een casus tegen." };
const judged = (level: string, about = "plan", parts: Data = {}): Data => ({
  assessors: assessors("inspecteur-1", "inspecteur-2"),
  judgements: [{ about, level, because: "Daarom.", by: "inspecteur-1", date: "2024-04-19", ...parts }],
});

const oneAgainst = casesFor("plan", ["against"]);
const codes = (kader: ReturnType<typeof framework>, parts: Data) => {
  const result = assess(compileFramework(kader), inspection(kader, parts), options);
  return {
    ok: result.ok,
    codes: result.diagnostics.filter(({ code }) => code.startsWith("inspection/")).map(({ code, severity }) => `${severity} ${code}`),
  };
};

describe("a judgement about a criterion", () => {
  test("inside the room is nobody's business", () => {
    const kader = bounded({ room: [limit] });
    expect(criterionOf(assessed(kader, { ...oneAgainst, ...judged("in-aanzet") }), "plan").judgement).toMatchObject({ outsideRoom: false });
    expect(codes(kader, { ...oneAgainst, ...judged("in-aanzet") })).toEqual({ ok: true, codes: [] });
  });

  test.each([
    { name: "a bound on the room", bounds: { room: [limit] } },
    { name: "a limit that does not bind", bounds: { limits: [limit] } },
  ])("beyond $name stands, is marked, and asks for a second person", ({ bounds }) => {
    const kader = bounded(bounds);
    const result = criterionOf(assessed(kader, { ...oneAgainst, ...judged("op-orde") }), "plan");
    expect(result.outcome).toMatchObject({ level: "op-orde", stage: "judgement" });
    expect(result.judgement).toMatchObject({ outsideRoom: true });
    expect(codes(kader, { ...oneAgainst, ...judged("op-orde") })).toEqual({
      ok: true,
      codes: ["warning inspection/second-person-missing"],
    });
    expect(codes(kader, { ...oneAgainst, ...judged("op-orde", "plan", { second: "inspecteur-2" }) }).codes).toEqual([]);
  });

  test("below a floor is outside the room as well", () => {
    const kader = bounded({ room: [{ ...limit, atMost: undefined, atLeast: "op-orde" }] });
    expect(criterionOf(assessed(kader, { ...oneAgainst, ...judged("ontbreekt") }), "plan").judgement).toMatchObject({ outsideRoom: true });
  });

  test("beyond a binding limit is refused, at the level that was written, also with a second person", () => {
    const kader = bounded({ limits: [{ ...limit, binding: true }] });
    expect(codes(kader, { ...oneAgainst, ...judged("op-orde", "plan", { second: "inspecteur-2" }) })).toEqual({
      ok: false,
      codes: ["error inspection/beyond-binding-limit"],
    });
    expect(codes(kader, { ...oneAgainst, ...judged("in-aanzet") })).toEqual({ ok: true, codes: [] });
  });

  test("a binding limit whose condition does not hold refuses nothing", () => {
    const kader = bounded({ limits: [{ ...limit, binding: true }] });
    expect(codes(kader, { ...casesFor("plan", ["for"]), ...judged("geborgd") })).toEqual({ ok: true, codes: [] });
  });
});

describe("limits and room around a proposal", () => {
  test.each([
    { name: "a limit brings it down", bounds: { limits: [{ ...limit, when: { some: { of: "cases" } } }] }, says: "for", is: "in-aanzet" },
    {
      name: "a floor brings it up",
      bounds: { limits: [{ when: someAgainst, atLeast: "in-aanzet", because: "Nooit lager." }] },
      says: "against",
      is: "in-aanzet",
    },
    {
      name: "the room holds the proposal too",
      bounds: { room: [{ ...limit, when: { some: { of: "cases" } } }] },
      says: "for",
      is: "in-aanzet",
    },
    { name: "a limit that does not hold changes nothing", bounds: { limits: [limit] }, says: "for", is: "geborgd" },
  ])("$name", ({ bounds, says, is }) => {
    expect(short(criterionOf(assessed(bounded(bounds), casesFor("plan", [says])), "plan").outcome)).toBe(is);
  });
});

describe("a judgement about a theme or the whole", () => {
  const someMissing = { some: { of: "criteria", where: { level: "ontbreekt" } } };
  const kaderWith = (bound: Data) => {
    const bounds = { limits: [{ when: someMissing, atMost: "in-aanzet", because: "Er ontbreekt iets.", ...bound }] };
    return framework([theme("samen", [criterion("a"), criterion("b")], { ...lowest, rule: { rank: "highest" }, ...bounds })], {
      outcome: { scale: "ontwikkeling", from: "criteria", rule: { rank: "highest" }, missing: "undetermined", ...bounds },
    });
  };
  const low = { ...rated({ a: "ontbreekt", b: "geborgd" }) };
  const about = (id: string, level: string) => ({ ...low, judgements: judged(level, id)["judgements"] });

  test("the limit holds the computed level", () => {
    const assessment = assessed(kaderWith({}), low);
    expect([short(themeOf(assessment, "samen").outcome), short(assessment.overall?.outcome)]).toEqual(["in-aanzet", "in-aanzet"]);
    expect(assessment.overall?.room).toEqual({
      levels: ["ontbreekt", "in-aanzet"],
      bounds: [{ atMost: "in-aanzet", because: "Er ontbreekt iets." }],
    });
  });

  test.each(["samen", "overall"])("about %s, beyond the limit: it asks for a second person", (id) => {
    expect(codes(kaderWith({}), about(id, "geborgd"))).toEqual({ ok: true, codes: ["warning inspection/second-person-missing"] });
    expect(codes(kaderWith({}), about(id, "ontbreekt"))).toEqual({ ok: true, codes: [] });
  });

  test.each(["samen", "overall"])("about %s, beyond a binding limit: it is refused where it was written", (id) => {
    const kader = kaderWith({ binding: true });
    const loaded = inspection(kader, about(id, "geborgd"));
    const result = assess(compileFramework(kader), loaded, options);
    const [judgement] = loaded.data.judgements ?? [];
    expect(showAll(result.diagnostics.filter(({ severity }) => severity === "error"))).toEqual([
      `inspection/beyond-binding-limit 1:${judgement && loaded.places.value(judgement, "level").start.column}`,
    ]);
    expect(codes(kader, about(id, "in-aanzet")).ok).toBe(true);
  });

  test.each(["samen", "overall"])(
    "%s as computed is never refused, also where two limits contradict each other: nobody settled it",
    (id) => {
      const bounds = {
        limits: [
          { when: someMissing, atMost: "in-aanzet", because: "Er ontbreekt iets." },
          {
            when: { some: { of: "criteria", where: { level: "geborgd" } } },
            atLeast: "op-orde",
            because: "Er is iets geborgd.",
            binding: true,
          },
        ],
      };
      const kader = framework([theme("samen", [criterion("a"), criterion("b")], { ...lowest, rule: { rank: "highest" }, ...bounds })], {
        outcome: { scale: "ontwikkeling", from: "criteria", rule: { rank: "highest" }, missing: "undetermined", ...bounds },
      });
      const assessment = assessed(kader, low);
      const result = id === "overall" ? assessment.overall : themeOf(assessment, id);
      expect(short(result?.outcome)).toBe("in-aanzet");
    },
  );
});
