import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/explain.ts";
import { inputsOf } from "../../src/explain/inputs.ts";
import type { Assessment } from "../../src/schema/assessment.ts";
import {
  assessed,
  assessors,
  casesFor,
  closedRatings,
  criterion,
  type Data,
  framework,
  fromObservations,
  lowest,
  observed,
  perCase,
  short,
  theme,
  themeOf,
} from "../builders.ts";
import { adopted, themeOver } from "./a-theme.ts";
import { told } from "./sentences.ts";

const leavingOut = { then: "exclude", else: "undetermined" };
const atLeastOrder = (of: Data): Data => ({
  ladder: [
    { level: "op-orde", when: of },
    { level: "ontbreekt", otherwise: true },
  ],
});
/** Only criterion a makes the outcome; the rule may look at others. */
const onlyA = { from: { criteria: { id: "a" } } };

describe("a theme depends on the criteria that its rule and its missing policy look at", () => {
  test.each<readonly [string, Data, Data, readonly string[]]>([
    ["all of them", { rank: "lowest" }, {}, ["a", "b", "c"]],
    ["the chosen ones", { rank: "lowest" }, onlyA, ["a"]],
    ["what a condition can find", atLeastOrder({ some: { of: "criteria", where: { tag: "zorg", level: "geborgd" } } }), onlyA, ["a", "b"]],
    [
      "what a limit can find",
      { rank: "lowest" },
      { ...onlyA, limits: [{ when: { none: { of: "criteria", among: { id: "c" } } }, atMost: "op-orde", because: "Zo is het." }] },
      ["a", "c"],
    ],
    [
      "what does not count, but stands in the base of a share",
      atLeastOrder({ share: { of: "criteria", where: { core: true } }, atLeast: "1/2" }),
      onlyA,
      ["a", "b", "c"],
    ],
    ["every one that has to count", atLeastOrder({ every: { of: "criteria", where: { core: true } } }), onlyA, ["a", "b", "c"]],
    [
      "what is narrowed down",
      atLeastOrder({ share: { of: "criteria", among: { core: false }, where: { level: "geborgd" } }, atLeast: 1 }),
      onlyA,
      ["a", "b", "c"],
    ],
    [
      "what values are reckoned over",
      atLeastOrder({ sum: "value", over: "criteria", among: { tag: "zorg" }, atLeast: 2 }),
      onlyA,
      ["a", "b"],
    ],
    [
      "the rungs that were tried, and no further",
      {
        ladder: [
          { level: "op-orde", when: { some: { of: "criteria", where: { id: "a" } } } },
          { level: "in-aanzet", when: { some: { of: "criteria", where: { id: "c" } } } },
          { level: "ontbreekt", otherwise: true },
        ],
      },
      onlyA,
      ["a"],
    ],
  ])("%s", (_, rule, outcome, inputs) => expect(inputsOf(themeOver(rule, { outcome }), "samen")).toEqual(inputs));

  test("where too little has a level only that counts, whatever the limits look at", () => {
    const limits = [{ when: { some: { of: "criteria", where: { level: "ontbreekt" } } }, atMost: "op-orde", because: "Zo is het." }];
    expect(inputsOf(themeOver({ rank: "lowest" }, { given: { b: "op-orde" }, outcome: { ...onlyA, limits } }), "samen")).toEqual(["a"]);
  });

  test("a criterion that does not apply is an input too: with a level it would count; a trial criterion never is", () => {
    const criteria = [criterion("a"), criterion("b"), criterion("c", { phase: "trial" })];
    const kader = framework([theme("samen", criteria, { ...lowest, missing: leavingOut })]);
    const notRated = [{ about: "b", why: "not-applicable", because: "De hulp loopt nog." }];
    expect(inputsOf(assessed(kader, { ...adopted({ a: "op-orde", c: "geborgd" }), notRated }), "samen")).toEqual(["a", "b"]);
  });

  test("while something is open every row of the rule counts: a level stands only if some way of filling in gives it", () => {
    const rule = {
      table: {
        match: "first",
        rows: [
          { when: { count: { of: "criteria", where: { id: ["a", "b"] } }, below: 2 }, level: "op-orde" },
          { when: { some: { of: "criteria", where: { id: "c", level: "geborgd" } } }, level: "op-orde" },
          { otherwise: true, level: "ontbreekt" },
        ],
      },
    };
    const outcome = { from: { criteria: { id: ["a", "b"] } }, missing: leavingOut };
    const with_ = (c: string): Assessment => themeOver(rule, { given: { a: "geborgd", c }, outcome });
    expect(inputsOf(with_("geborgd"), "samen")).toEqual(["a", "b", "c"]);
    expect(["geborgd", "ontbreekt"].map((c) => short(themeOf(with_(c), "samen").outcome))).toEqual(["op-orde", "undetermined"]);
  });

  test("what people adopted depends on nothing else; what has no outcome on nothing", () => {
    const kader = framework([theme("samen", [criterion("a")], lowest), theme("los", [criterion("b")])]);
    const assessment = assessed(kader, adopted({ a: "op-orde", samen: "geborgd" }));
    expect(inputsOf(assessment, "samen")).toEqual(["judgement"]);
    expect(inputsOf(assessment, "los")).toEqual([]);
    expect(inputsOf(assessment, "overall")).toEqual([]);
    expect(inputsOf(assessment, "nazorg")).toEqual([]);
  });
});

describe("the whole depends on criteria through its themes", () => {
  const whole = { outcome: { scale: "ontwikkeling", from: "themes", rule: { rank: "lowest" }, missing: leavingOut } };
  const themes = [
    theme("samen", [criterion("a"), criterion("b", { core: true })], { ...lowest, from: { criteria: { core: true } } }),
    theme("na", [criterion("c")], lowest),
  ];

  test("on what its themes depend on", () => {
    const given = adopted({ a: "op-orde", b: "op-orde", c: "op-orde" });
    expect(inputsOf(assessed(framework(themes, whole), given), "overall")).toEqual(["b", "c"]);
  });

  test("a theme that people judged stands for itself", () => {
    const given = adopted({ a: "op-orde", b: "op-orde", c: "op-orde", samen: "geborgd" });
    expect(inputsOf(assessed(framework(themes, whole), given), "overall")).toEqual(["samen", "c"]);
  });

  test("whether a theme without a rule applies follows from its criteria", () => {
    const kader = framework([theme("los", [criterion("a"), criterion("b")]), theme("na", [criterion("c")], lowest)], whole);
    expect(inputsOf(assessed(kader, adopted({ c: "op-orde" })), "overall")).toEqual(["los", "a", "b", "c"]);
  });
});

describe("a criterion depends on its observations, until people decide", () => {
  const rule = atLeastOrder({ some: { of: "cases", where: { picture: "for" } } });
  const seen = casesFor("plan", ["for", "against"]);
  const extra = (parts: Data): Data => ({
    source: "b9",
    indicator: "plan-zichtbaar",
    text: "Het plan ligt er.",
    speaks: "for",
    id: "b9-1",
    ...parts,
  });
  const withDocument = (parts: Data = {}): Data => ({
    ...seen,
    sources: [...seen.sources, { id: "b9", type: "document", date: "2024-03-12" }],
    observations: [...seen.observations, extra(parts)],
  });
  const of = (outcome: Data, given: Data, id = "plan") =>
    inputsOf(assessed(framework([theme("samen", [criterion("plan", { outcome }), criterion("nazorg")])]), given), id);

  test("on those in a case, where cases are counted", () => {
    expect(of(fromObservations(rule), withDocument())).toEqual(["b1-1", "b2-1"]);
    expect(of(fromObservations(rule), seen, "nazorg")).toEqual([]);
  });

  test("on every observation that any condition can find", () => {
    const room = [{ when: { some: { of: "observations", where: { sourceType: "document" } } }, atMost: "op-orde", because: "Zo is het." }];
    expect(of(fromObservations(rule, { room }), withDocument())).toEqual(["b1-1", "b2-1", "b9-1"]);
  });

  test("on what the missing policy asks", () => {
    const missing = { atLeast: 1, of: "cases", including: ["plan-zichtbaar"], else: "undetermined" };
    expect(of(fromObservations(rule, { missing }), withDocument())).toEqual(["b1-1", "b2-1", "b9-1"]);
    expect(of(fromObservations(rule, { missing: { ...missing, including: undefined, of: "observations" } }), withDocument())).toContain(
      "b9-1",
    );
  });

  test("on groups other than cases", () => {
    const perType = { unit: { ...perCase, per: "source-type" }, missing: { atLeast: 1, of: "source-types", else: "undetermined" } };
    expect(of(fromObservations(atLeastOrder({ some: { of: "source-types" } }), perType), withDocument())).toEqual(["b1-1", "b2-1", "b9-1"]);
  });

  test("not on what was withdrawn", () => {
    const gone = withDocument({ case: "casus-1", withdrawn: { date: "2024-04-02", because: "Vergissing." } });
    expect(of(fromObservations(rule), gone)).toEqual(["b1-1", "b2-1"]);
  });

  const two = { assessors: assessors("inspecteur-1", "inspecteur-2") };
  const ratings = [closedRatings("inspecteur-1", { plan: "op-orde" }), closedRatings("inspecteur-2", { plan: "geborgd" })];
  const consensus = [{ about: "plan", level: "op-orde", because: "Zo is het.", date: "2024-04-15", by: ["inspecteur-1", "inspecteur-2"] }];
  const notRated = [{ about: "plan", why: "not-assessed", because: "Geen tijd." }];
  test.each<readonly [string, Data, string]>([
    ["ratings", { ratings }, "de individuele beoordelingen"],
    ["consensus", { ratings, consensus }, "de gezamenlijke beoordeling"],
    ["not-rated", { ratings, notRated }, "wat de beoordelaars samen hebben vastgelegd"],
    ["judgement", { ratings, consensus, ...adopted({ plan: "op-orde" }) }, "het vastgestelde oordeel"],
  ])("on %s, the most settled thing that was said", (decision, given, said) => {
    const assessment = assessed(framework([theme("samen", [observed("plan", rule)])]), { ...seen, ...given, ...two });
    expect(inputsOf(assessment, "plan")).toEqual([decision]);
    expect(told(assessment, "plan").at(-1)).toBe(`Deze uitkomst hangt af van: ${said}.`);
  });
});

describe("an explanation ends with what the outcome depends on", () => {
  const kader = framework([
    theme(
      "samen",
      [
        observed("plan", atLeastOrder({ some: { of: "cases", where: { picture: "for" } } })),
        criterion("nazorg", { title: "Loopt de nazorg?" }),
      ],
      lowest,
    ),
  ]);
  const assessment = assessed(kader, casesFor("plan", ["for", "against"]));
  const last = (id: string, locale: "nl" | "en", decisive?: ReadonlySet<string>) => {
    const lines = (explain(assessment, id, locale, decisive) ?? []).map(({ depth, text }) => `${"  ".repeat(depth)}${text}`);
    return lines.slice(lines.findIndex((line) => /^(Deze uitkomst|This outcome) /.test(line)));
  };

  test("observations in one sentence, criteria one by one", () => {
    expect(last("plan", "nl")).toEqual(["Deze uitkomst hangt af van: b1-1 en b2-1."]);
    expect(last("plan", "en")).toEqual(["This outcome depends on: b1-1 and b2-1."]);
    expect(last("samen", "nl")).toEqual(["Deze uitkomst hangt af van:", "  Criterium plan.", "  Loopt de nazorg?"]);
    expect(last("samen", "en")).toEqual(["This outcome depends on:", "  Criterium plan.", "  Loopt de nazorg?"]);
  });

  test("what flips it alone is marked, where the caller knows that", () => {
    expect(last("plan", "nl", new Set(["b1-1"]))).toEqual(["Deze uitkomst hangt af van: b1-1 (kantelt alleen al hierdoor) en b2-1."]);
    expect(last("plan", "en", new Set(["b1-1"]))).toEqual(["This outcome depends on: b1-1 (flips by this alone) and b2-1."]);
    const both = new Set(["plan", "nazorg"]);
    expect(last("samen", "nl", both).slice(1)).toEqual([
      "  Criterium plan. De uitkomst kantelt alleen al hierdoor.",
      "  Loopt de nazorg? De uitkomst kantelt alleen al hierdoor.",
    ]);
    expect(last("samen", "en", both)[1]).toBe("  Criterium plan. The outcome flips by this alone.");
  });
});
