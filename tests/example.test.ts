import { describe, expect, test } from "vitest";
import { assessFolder, exampleFolders, wijkteam } from "./support/example.ts";
import { longSentences, personalData } from "./support/prose.ts";

describe("the example wijkteam", () => {
  const { inspection, criteria } = wijkteam();
  const levelsOf = (id: string) =>
    criteria.find((one) => one.id === id)?.ratings.entries.map((entry) => entry.level ?? entry.notRated) ?? [];

  test("has 8 cases, 23 sources of 6 kinds and 140 observations, for, partly and against", () => {
    const { cases = [], sources = [], observations = [] } = inspection;
    const used = new Set(observations.map((observation) => observation.source));
    expect(cases).toHaveLength(8);
    expect(used.size).toBe(23);
    expect(observations).toHaveLength(140);
    expect(new Set(sources.filter((source) => used.has(source.id)).map((source) => source.type)).size).toBe(6);
    const speaking = (word: string) => observations.filter(({ speaks }) => speaks === word).length;
    expect([speaking("for"), speaking("partly"), speaking("against")]).toEqual([70, 26, 44]);
    expect(new Set(observations.flatMap((observation) => observation.works ?? []))).toEqual(new Set(["helps", "hinders"]));
  });

  test("three assessors rated all 24 criteria apart, and differ on five", () => {
    expect(criteria.map(({ ratings }) => ratings.entries.length)).toEqual(Array.from({ length: 24 }, () => 3));
    const differing = criteria.filter(({ id }) => new Set(levelsOf(id)).size > 1).map(({ id }) => id);
    expect(differing).toEqual(["tijdige-toegang", "gezamenlijk-plan", "informatie-delen", "mandaat", "leren-van-casussen"]);
  });

  test("shows every way in which a level comes about, or does not", () => {
    const agreed = criteria.filter(({ consensus }) => consensus).map(({ id }) => id);
    expect(agreed).toEqual(["gezamenlijk-plan", "mandaat", "leren-van-casussen"]);
    const outside = criteria.flatMap(({ id, judgement }) => (judgement?.outsideRoom ? [{ id, second: judgement.second }] : []));
    expect(outside).toEqual([{ id: "tijdige-toegang", second: "inspecteur-1" }]);
    expect(criteria.filter(({ evidence }) => evidence.singleSource).map(({ id }) => id)).toEqual(["veiligheid-bewaken"]);
    const states = new Map(criteria.map(({ id, outcome }) => [id, outcome.state]));
    expect([...states].filter(([, state]) => state !== "scored")).toEqual([
      ["nazorg", "not-applicable"],
      ["overgang-naar-volwassenheid", "undetermined"],
      ["doelen-bereikt", "undetermined"],
      ["blijvend-resultaat", "not-assessed"],
    ]);
  });

  test("keeps what its README promises: people choose otherwise than the rule, and a citizen otherwise than the file", () => {
    const learning = criteria.find(({ id }) => id === "leren-van-casussen");
    expect([learning?.computed, learning?.consensus]).toMatchObject([{ level: "ontbreekt" }, { level: "in-aanzet" }]);
    const support = criteria.find(({ id }) => id === "gratis-clientondersteuning");
    expect(support?.picture.cases.find((one) => one.case === "casus-e")).toMatchObject({ picture: "mixed", citizen: "against" });
    expect([inspection.signals, inspection.obstacles, inspection.lessons].map((list) => list?.length)).toEqual([1, 1, 2]);
  });
});

describe("the example a year later", () => {
  const { inspection, criteria, phase } = assessFolder("examples/vervolgonderzoek-wijkteam");
  const before = new Map(wijkteam().criteria.map((one) => [one.id, one.outcome]));

  test("follows the first, with 4 cases, 10 sources of 5 kinds and 30 observations", () => {
    const { cases = [], sources = [], observations = [], previous } = inspection;
    expect(previous?.inspection).toBe(wijkteam().inspection.id);
    expect([cases.length, sources.length, new Set(sources.map(({ type }) => type)).size, observations.length]).toEqual([4, 10, 5, 30]);
    expect(phase).toBe("to-party");
  });

  test.each([
    ["hele-huishouden", "in-aanzet", "op-orde"],
    ["gezamenlijk-plan", "in-aanzet", "op-orde"],
    ["afstemming-andere-hulp", "tekort", "tekort"],
    ["informatie-delen", "in-aanzet", "ontbreekt"],
    ["mandaat", "in-aanzet", "op-orde"],
    ["doelen-bereikt", undefined, "in-aanzet"],
  ])("%s was %s and is %s", (id, was, is) => {
    const outcome = before.get(id);
    expect(outcome && "level" in outcome ? outcome.level : undefined).toBe(was);
    expect(criteria.find((one) => one.id === id)?.outcome).toMatchObject({ state: "scored", level: is });
  });

  test("says of every other criterion why it has no level", () => {
    const others = criteria.filter(({ outcome }) => outcome.state !== "scored");
    expect(others).toHaveLength(33 - 7);
    expect(others.filter(({ outcome }) => outcome.state === "undetermined").map(({ id }) => id)).toEqual(["begrijpelijk-voor-iedereen"]);
  });
});

describe.each(exampleFolders)("%s", (folder) => {
  const { inspection } = assessFolder(folder);
  const texts: string[] = [];
  JSON.stringify(inspection, (_key, value: unknown) => {
    if (typeof value === "string" && /\s/.test(value.trim())) texts.push(value);
    return value;
  });

  test("is fictional and says so", () => {
    expect(inspection.title).toContain("verzonnen");
    expect(inspection.question).toContain("bestaan niet");
  });

  test("holds nothing that identifies a person", () => {
    expect(texts.flatMap(personalData)).toEqual([]);
    // Citizen service numbers, e-mail addresses, telephone numbers, postcodes, forms of address.
    for (const pattern of [/\b\d{8,9}\b/, /\S@\S+\.\w/, /\b0\d{1,3}[- ]?\d{6,8}\b/, /\b\d{4} ?[A-Z]{2}\b/, /\b(?:dhr|mevr|mw)\./i]) {
      expect(JSON.stringify(inspection)).not.toMatch(pattern);
    }
  });

  test("has no sentence of more than twenty words", () => expect(longSentences(texts)).toEqual([]));
});
