import { describe, expect, test } from "vitest";
import { loadInspection } from "../../src/inspection/load-inspection.ts";
import { assessors, casesFor, closedRatings, criterion, type Data, framework, inspectionData, lowest, theme } from "../builders.ts";

const kader = framework([theme("een-plan", [criterion("plan"), criterion("regie")], lowest)], {
  outcome: { scale: "ontwikkeling", from: "themes", rule: { rank: "lowest" }, missing: "undetermined" },
});
const party = (id: string): Data => ({ id, kind: "provider", roles: ["provider"], name: `Partij ${id}` });
const judgement = (about: string, parts: Data = {}): Data => ({
  about,
  level: "in-aanzet",
  because: "Dat is gezien.",
  by: "inspecteur-1",
  date: "2024-04-19",
  ...parts,
});
const { observations, ...seen } = casesFor("plan", ["against", "against"]);
const network: Data = {
  ...seen,
  observations: [observations[0], { ...observations[1], withdrawn: { date: "2024-04-02", because: "Vergissing." } }],
  parties: [party("school-de-brug"), party("thuiszorg-oosterwaard"), party("wijkteam-noord")],
  assessors: assessors("inspecteur-1"),
  ratings: [closedRatings("inspecteur-1", { plan: "in-aanzet", regie: "in-aanzet" })],
  judgements: [
    judgement("plan"),
    judgement("een-plan"),
    judgement("regie", { party: "wijkteam-noord" }),
    judgement("regie", { party: "school-de-brug" }),
    judgement("overall"),
  ],
};

const informed: Data = { id: "s1", step: "inform", to: ["wijkteam-noord"], date: "2024-05-01", text: "Wij vertellen wat wij zagen." };
const substance = { judgement: "plan", effect: "Bewoners vertellen hun verhaal vaker.", observations: ["b1-1"] };
const addressed: Data = { ...informed, ...substance, id: "s2", step: "address", date: "2024-06-01" };
const intervened: Data = { ...addressed, id: "s3", step: "intervene", date: "2024-09-01", after: "s2" };

const codesOf = (...actions: readonly Data[]): readonly string[] => {
  const text = JSON.stringify(inspectionData({ ...network, actions }));
  return loadInspection([{ path: "inspection.json", text }], kader).diagnostics.map(({ code }) => code);
};

describe("from light to heavy", () => {
  test.each([
    ["informing alone", [informed]],
    ["informing, addressing and intervening", [informed, addressed, intervened]],
    ["addressing at once, and intervening after it", [addressed, intervened]],
    ["intervening after informing", [informed, { ...intervened, after: "s1" }]],
    ["addressing that says what came before", [informed, { ...addressed, after: "s1" }]],
    ["two steps on one day", [addressed, { ...intervened, date: addressed["date"] }]],
    ["a heavier step that was written first", [intervened, addressed]],
    ["one towards fewer parties than the step before", [{ ...addressed, to: ["wijkteam-noord", "school-de-brug"] }, intervened]],
  ])("%s has nothing to mend", (_, actions) => expect(codesOf(...actions)).toEqual([]));

  test.each([
    ["intervening at once", [{ ...intervened, after: undefined }], ["action/nothing-before"]],
    ["after a step that is not there", [{ ...intervened, after: "s9" }], ["action/unknown-step"]],
    ["intervening after intervening", [addressed, intervened, { ...intervened, id: "s4", after: "s3" }], ["action/step-not-lighter"]],
    [
      "addressing after intervening",
      [addressed, intervened, { ...addressed, id: "s4", date: "2024-10-01", after: "s3" }],
      ["action/step-not-lighter"],
    ],
    ["after itself", [addressed, { ...intervened, after: "s3" }], ["action/step-not-lighter"]],
    ["after a later step", [addressed, { ...intervened, date: "2024-05-31" }], ["action/step-not-earlier"]],
    ["towards another party", [addressed, { ...intervened, to: ["school-de-brug"] }], ["action/step-to-other-party"]],
    [
      "towards one party more",
      [addressed, { ...intervened, to: ["wijkteam-noord", "thuiszorg-oosterwaard"] }],
      ["action/step-to-other-party"],
    ],
    ["two steps with one id", [informed, { ...addressed, id: "s1" }], ["inspection/duplicate-id"]],
  ])("%s is refused", (_, actions, codes) => expect(codesOf(...actions)).toEqual(codes));
});

describe("above informing", () => {
  const lacks = (key: string) => Object.fromEntries(Object.entries(addressed).filter(([name]) => name !== key));

  test.each([
    ["no judgement", lacks("judgement"), ["action/not-substantiated"]],
    ["no effect", lacks("effect"), ["action/not-substantiated"]],
    ["no observation", lacks("observations"), ["action/not-substantiated"]],
    ["only an observation that was withdrawn", { ...addressed, observations: ["b2-1"] }, ["action/not-substantiated"]],
    ["nothing at all", { ...informed, step: "address" }, Array(3).fill("action/not-substantiated")],
    ["an observation that is not there", { ...addressed, observations: ["b9-1"] }, ["inspection/unknown-observation"]],
    ["a party that is not there", { ...addressed, to: ["gemeente"] }, ["inspection/unknown-party"]],
    ["a judgement that nobody adopted", { ...addressed, judgement: "gezamenlijk-plan" }, ["action/no-judgement"]],
    ["the judgement on the whole", { ...addressed, judgement: "overall" }, ["action/about-the-whole"]],
    ["a judgement on a theme", { ...addressed, judgement: "een-plan" }, []],
    ["a judgement on this party", { ...addressed, judgement: "regie" }, []],
    ["a judgement on each of these parties", { ...addressed, judgement: "regie", to: ["wijkteam-noord", "school-de-brug"] }, []],
    ["a judgement on another party", { ...addressed, judgement: "regie", to: ["thuiszorg-oosterwaard"] }, ["action/no-judgement"]],
    [
      "a judgement on one of two parties",
      { ...addressed, judgement: "regie", to: ["wijkteam-noord", "thuiszorg-oosterwaard"] },
      ["action/no-judgement"],
    ],
  ])("%s", (_, action, codes) => expect(codesOf(action)).toEqual(codes));

  test("informing needs none of it, but what it names must be there", () => {
    expect(codesOf({ ...informed, judgement: "een-plan", observations: ["b1-1"] })).toEqual([]);
    expect(codesOf({ ...informed, judgement: "nazorg" })).toEqual(["action/no-judgement"]);
  });
});

test("a party that answers a recommendation is one of the parties", () => {
  const recommendation = (from: string): Data => ({
    recommendations: [
      { id: "a1", to: ["wijkteam-noord"], text: "Maak één plan.", response: [{ party: from, date: "2024-06-01", text: "Dat doen wij." }] },
    ],
  });
  const codes = (from: string) =>
    loadInspection(
      [{ path: "inspection.json", text: JSON.stringify(inspectionData({ ...network, ...recommendation(from) })) }],
      kader,
    ).diagnostics.map(({ code }) => code);
  expect(codes("wijkteam-noord")).toEqual([]);
  expect(codes("gemeente")).toEqual(["inspection/unknown-party"]);
});
