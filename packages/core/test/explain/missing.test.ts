import { describe, expect, test } from "vitest";
import { criterion, type Data } from "../builders.ts";
import { saidOf, three } from "./a-theme.ts";

const policy = (parts: Data): Data => ({ missing: { then: "exclude", else: "undetermined", ...parts } });

describe("what has no level counts as the framework says, and that is told", () => {
  test.each<readonly [string, Data, Data, string, string]>([
    [
      "as the lowest of its scale",
      { rank: "lower-median" },
      policy({ then: "as-lowest" }),
      "Dat is genoeg. Wat geen niveau heeft, telt als het laagste van zijn schaal: Criterium c telt als “Ontbreekt”.",
      "That is enough. What has no level counts as the lowest of its scale: Criterium c counts as “Ontbreekt”.",
    ],
    [
      "as if the demand is met",
      { rank: "lower-median" },
      policy({ then: "as-met" }),
      "Dat is genoeg. Wat geen niveau heeft, telt alsof aan de eis is voldaan: Criterium c telt als “Op orde”.",
      "That is enough. What has no level counts as if the demand is met: Criterium c counts as “Op orde”.",
    ],
    [
      "out of the rule",
      { rank: "lowest" },
      policy({}),
      "Dat is genoeg. Wat geen niveau heeft, blijft buiten de beslisregel.",
      "That is enough. What has no level stays out of the rule.",
    ],
  ])("%s", (_, rule, outcome, nl, en) => {
    const said = saidOf(rule, { given: { a: "geborgd", b: "in-aanzet" }, outcome });
    expect(said.nl).toContain(nl);
    expect(said.en).toContain(en);
  });

  test("more than one, each with what it counts as; on its own scale", () => {
    const criteria = [...three("punten").slice(0, 2), criterion("c", { scale: "punten" })];
    const { nl, en } = saidOf({ rank: "lowest" }, { scale: "punten", criteria, given: { a: 8 }, outcome: policy({ then: "as-met" }) });
    expect(nl).toContain(
      "Wat geen getal heeft, telt alsof aan de eis is voldaan: Criterium b telt als 6 punten en Criterium c telt als 6 punten.",
    );
    expect(nl).toContain("  Van laag naar hoog: 6 punten (Criterium b), 6 punten (Criterium c), 8 punten (Criterium a).");
    expect(en).toContain(
      "What has no number counts as if the demand is met: Criterium b counts as 6 punten and Criterium c counts as 6 punten.",
    );
  });

  test("nothing is said of it where nothing is missing", () => {
    expect(saidOf({ rank: "lowest" }, { outcome: policy({ then: "as-lowest" }) }).nl).not.toContain("Wat geen niveau heeft");
  });
});

describe("an outcome that must be the same however the rest turns out", () => {
  const range = policy({ then: "range" });

  test("and is", () => {
    const { nl, en } = saidOf({ rank: "lowest" }, { given: { a: "ontbreekt" }, outcome: range });
    expect(nl).toContain(
      "Dat is genoeg. Er komt alleen een uitkomst als die dezelfde is, welk niveau de rest ook krijgt.\nWelk niveau de rest ook krijgt, de uitkomst is “Ontbreekt”.",
    );
    expect(en).toContain(
      "That is enough. There is an outcome only if it is the same, whatever level the rest gets.\nWhatever level the rest gets, the outcome is “Ontbreekt”.",
    );
  });

  test("and is not", () => {
    const { nl, en } = saidOf({ rank: "lowest" }, { given: { a: "geborgd" }, outcome: range });
    expect(nl).toContain("De uitkomst hangt er nog van af welk niveau de rest krijgt. Daarom is er nog geen uitkomst.");
    expect(en).toContain("The outcome still depends on which level the rest gets. So there is no outcome yet.");
  });
});

test("where too little has a level, what to collect first comes before what is missing", () => {
  const { nl, en } = saidOf(
    { rank: "lowest" },
    { given: { a: "geborgd" }, outcome: policy({ atLeast: 2, else: { collect: "Beoordeel ook de nazorg" } }) },
  );
  expect(nl.split("\n").slice(1, 3)).toEqual([
    "  Verzamel eerst dit: Beoordeel ook de nazorg.",
    "  Wat nog ontbreekt: een niveau voor Criterium b en Criterium c.",
  ]);
  expect(en).toContain("  Collect this first: Beoordeel ook de nazorg.");
});

test("one of one is said in the singular", () => {
  const { nl, en } = saidOf({ rank: "lowest" }, { criteria: three().slice(0, 1), given: { a: "op-orde" } });
  expect(nl).toContain("  Dekking: 1 van 1 criterium dat van toepassing is, heeft een niveau.");
  expect(nl).toContain("Het kader vraagt een niveau van al deze criteria. 1 van 1 criterium heeft er een. Dat is genoeg.");
  expect(en).toContain("  Coverage: 1 of 1 criterion that applies has a level.");
  expect(en).toContain("1 of 1 criterion has one. That is enough.");
});

test("a share of all that apply says that also members without a level are in it", () => {
  const share = { of: "criteria", where: { level: "geborgd" }, base: "applicable" };
  const ladder = [
    { level: "geborgd", when: { share, atLeast: "1/2" } },
    { level: "ontbreekt", otherwise: true },
  ];
  const { nl, en } = saidOf({ ladder }, { given: { a: "geborgd" }, outcome: policy({}) });
  expect(nl).toContain("1 van de 3 criteria die van toepassing zijn (ook zonder niveau), heeft niveau “Geborgd”; nodig: minstens 1/2.");
  expect(en).toContain("1 of the 3 criteria that apply (also without a level) has level “Geborgd”; needed: at least 1/2.");
});
