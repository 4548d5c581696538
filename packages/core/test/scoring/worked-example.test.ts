import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadFramework } from "../../src/framework/load-framework.ts";
import { assessed, assessors, criterionOf, type Data, inspection, must } from "../builders.ts";

/** The worked example of the design: four cases, nine observations, two inspectors who differ. */
const text = readFileSync(new URL("worked-example.yaml", import.meta.url), "utf8");
const kader = must(loadFramework({ path: "worked-example.yaml", text }));

const source = (id: string, type: string, parts: Data = {}): Data => ({ id, type, date: "2024-03-12", ...parts });
const observation = (id: string, indicator: string, speaks: string, parts: Data = {}): Data => ({
  id,
  source: id.slice(0, 3),
  indicator,
  speaks,
  text: `Waarneming ${id}.`,
  ...parts,
});

const observations = {
  cases: ["casus-a", "casus-b", "casus-c", "casus-d"].map((id) => ({ id })),
  parties: [
    { id: "wijkteam", kind: "team", roles: ["provider"], name: "Wijkteam Noord" },
    { id: "jeugdaanbieder", kind: "provider", roles: ["provider"], name: "Jeugdhulp Noord" },
  ],
  sources: [
    source("b01", "interview-citizen", { case: "casus-a" }),
    source("b02", "interview-citizen", { case: "casus-b" }),
    source("b03", "interview-citizen", { case: "casus-c" }),
    source("b05", "case-file", { case: "casus-a" }),
    source("b06", "interview-professional"),
    source("b07", "case-file", { case: "casus-c" }),
    source("b08", "case-file", { case: "casus-d" }),
    source("b09", "document"),
  ],
  observations: [
    observation("b01-3", "plan-kent-bewoner", "for"),
    observation("b05-1", "plan-in-dossier", "for"),
    observation("b02-2", "plan-kent-bewoner", "against"),
    observation("b06-4", "plan-in-dossier", "for", { case: "casus-b" }),
    observation("b03-1", "plan-kent-bewoner", "against"),
    observation("b07-2", "plan-in-dossier", "against"),
    observation("b08-1", "plan-in-dossier", "partly"),
    observation("b06-5", "plan-in-dossier", "for", { case: "casus-d" }),
    observation("b09-1", "werkwijze-beschreven", "for"),
  ],
};

const rating = (assessor: string, level: string, because: string): Data => ({
  assessor,
  closed: "2024-04-17",
  ratings: [{ about: "gezamenlijk-plan", level, because }],
});
const ratings = {
  assessors: assessors("inspecteur-1", "inspecteur-2"),
  ratings: [
    rating("inspecteur-1", "in-aanzet", "Twee bewoners kennen hun plan niet."),
    rating("inspecteur-2", "op-orde", "De werkwijze ligt er."),
  ],
};
const because = "De werkwijze is beschreven, maar twee van de drie bewoners kennen hun plan niet.";
const consensus = [{ about: "gezamenlijk-plan", level: "in-aanzet", because, date: "2024-04-18", by: ["inspecteur-1", "inspecteur-2"] }];
const judgement = {
  about: "gezamenlijk-plan",
  level: "in-aanzet",
  because,
  consequence: "Zij vertellen hun verhaal vaker.",
  actors: ["wijkteam", "jeugdaanbieder"],
  by: "inspecteur-1",
  date: "2024-04-19",
};

const result = (parts: Data = {}) => criterionOf(assessed(kader, { ...observations, ...parts }), "gezamenlijk-plan");

describe("one joint plan, four cases and nine observations", () => {
  test("the picture: for, mixed, against, and mixed without a citizen; the document stands apart", () => {
    expect(result().picture).toEqual({
      cases: [
        { case: "casus-a", picture: "for", citizen: "for", observations: ["b01-3", "b05-1"] },
        { case: "casus-b", picture: "mixed", citizen: "against", observations: ["b02-2", "b06-4"] },
        { case: "casus-c", picture: "against", citizen: "against", observations: ["b03-1", "b07-2"] },
        { case: "casus-d", picture: "mixed", observations: ["b06-5", "b08-1"] },
      ],
      withoutCase: ["b09-1"],
      setAside: [],
    });
  });

  test("it rests on four cases, three citizens and four kinds of source", () => {
    expect(result().evidence).toMatchObject({ observations: 9, cases: 4, citizens: 3, sources: 8, singleSource: false });
    expect(result().evidence.sourceTypes).toEqual(["case-file", "document", "interview-citizen", "interview-professional"]);
    expect(result().evidence.demands.every((demand) => demand.met)).toBe(true);
  });

  test("observations alone propose in-aanzet, in a room up to there, because two of three citizens are against", () => {
    const { outcome, room, computed } = result();
    expect(outcome).toEqual({
      state: "scored",
      level: "in-aanzet",
      stage: "proposal",
      coverage: { scored: 3, applicable: 3, leaves: { scored: 1, applicable: 1 } },
      possible: { levels: ["in-aanzet"] },
    });
    expect(computed).toEqual(outcome);
    expect(room).toEqual({
      levels: ["ontbreekt", "in-aanzet"],
      bounds: [{ atMost: "in-aanzet", because: "De helft of meer van de gesproken bewoners herkent het niet." }],
    });
  });

  test("the derivation counts one of four, three of four and two of three", () => {
    const steps = JSON.stringify(result().trace);
    const numbers = [...steps.matchAll(/"step":"share"[^}]*?"number":"([^"]+)"/g)].map(([, number]) => number);
    // geborgd and op-orde look at one of four cases; in-aanzet at three of four; the room at two of three citizens.
    expect(numbers).toEqual(["0.25", "0.25", "0.75", "2/3"]);
  });

  test("with two unequal ratings there is no level but a span, and the one outside the room is marked", () => {
    const { outcome, computed, ratings: given } = result(ratings);
    expect(given.entries.map(({ assessor, level, outsideRoom }) => ({ assessor, level, outsideRoom }))).toEqual([
      { assessor: "inspecteur-1", level: "in-aanzet", outsideRoom: false },
      { assessor: "inspecteur-2", level: "op-orde", outsideRoom: true },
    ]);
    expect(outcome).toMatchObject({
      state: "undetermined",
      possible: { levels: ["in-aanzet", "op-orde"] },
      needs: [{ about: "gezamenlijk-plan", need: "consensus" }],
    });
    expect(computed).toMatchObject({ state: "scored", level: "in-aanzet", stage: "proposal" });
  });

  test("consensus settles it, the judgement settles it further, and what was computed stays", () => {
    expect(result({ ...ratings, consensus }).outcome).toMatchObject({ level: "in-aanzet", stage: "consensus" });
    const adopted = result({ ...ratings, consensus, judgements: [judgement] });
    expect(adopted.outcome).toMatchObject({ state: "scored", level: "in-aanzet", stage: "judgement" });
    expect(adopted.judgement).toEqual({
      level: "in-aanzet",
      because,
      consequence: "Zij vertellen hun verhaal vaker.",
      actors: ["wijkteam", "jeugdaanbieder"],
      by: "inspecteur-1",
      date: "2024-04-19",
      outsideRoom: false,
    });
    expect(adopted.computed).toMatchObject({ level: "in-aanzet", stage: "proposal" });
    expect(adopted.trace.map(({ step }) => step)).toEqual(["missing", "ladder", "room", "ratings", "consensus", "judgement"]);
  });

  test("nothing but observations is a provisional picture; a rating ends that", () => {
    expect(assessed(kader, observations).provisional).toBe(true);
    expect(assessed(kader, { ...observations, ...ratings, consensus }).provisional).toBe(false);
  });

  test("every observation is known under the place where it was written", () => {
    const loaded = inspection(kader, observations);
    expect(loaded.data.observations?.map((one) => loaded.places.written(one, "id"))).toEqual(
      loaded.data.observations?.map((one) => `"${one.id}"`),
    );
  });
});
