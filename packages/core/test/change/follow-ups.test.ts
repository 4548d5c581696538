import { describe, expect, test } from "vitest";
import type { FollowedInspection } from "../../src/change/comparison.ts";
import { criterion, type Data, framework, type Given, ontwikkeling, theme } from "../builders.ts";
import { compared, inYear, migration, twoYears } from "./side-by-side.ts";

const [lowest, ...higher] = ontwikkeling.levels;
const scales = [{ ...ontwikkeling, levels: [{ ...lowest, meaning: "shortfall" }, ...higher] }];
const kader = framework([theme("samen", [criterion("plan"), criterion("nazorg")])], { scales });

const team = [{ id: "wijkteam", kind: "team", roles: ["provider"], name: "Wijkteam Noord" }];
const measures = [
  { id: "m1", about: ["plan"], to: ["wijkteam"], text: "Geef elk plan mee.", term: "2024-10-01", check: "Wij lezen dossiers." },
];
const follows = { previous: { inspection: "noord-2024" } };

function followed(was: Given, is: Given, before: Data = {}, after: Data = {}): FollowedInspection {
  const years = twoYears([kader, was, { parties: team, ...before }], [kader, is, { parties: team, ...follows, ...after }]);
  const [one] = compared(years).followUps;
  if (!one) throw new Error("Nothing was followed.");
  return one;
}

describe("what became of a measure", () => {
  const { measures: found } = followed(
    { plan: "ontbreekt" },
    { plan: "op-orde" },
    { measures },
    { followUp: [{ measure: "m1", became: "partly", because: "In de helft van de dossiers." }] },
  );

  test("is what people wrote, beside what changed in the criterion", () => {
    expect(found).toMatchObject([
      {
        id: "m1",
        text: "Geef elk plan mee.",
        term: "2024-10-01",
        declared: { became: "partly", because: "In de helft van de dossiers." },
        criteria: [{ id: "plan", change: { from: "noord-2024", to: "noord-2025", direction: "better", changed: "subject" } }],
      },
    ]);
  });

  test("is told too when nobody wrote anything", () => {
    const [one] = followed({ plan: "ontbreekt" }, { plan: "op-orde" }, { measures }).measures;
    expect(one).not.toHaveProperty("declared");
    expect(one?.criteria[0]?.change?.direction).toBe("better");
  });

  test("that the earlier inspection did not take, is named", () => {
    const followUp = [{ measure: "m9", became: "done", because: "Dat is gezien." }];
    expect(followed({}, {}, { measures }, { followUp }).unknown).toEqual(["m9"]);
  });
});

describe("a criterion that fell short", () => {
  test.each<[string, string | undefined, string]>([
    ["op-orde", "ended", "ended"],
    ["ontbreekt", "persists", "persists"],
    ["", "no level", "unknown"],
  ])("and now has “%s” is %s", (level, _, now) => {
    const [one, ...more] = followed({ plan: "ontbreekt", nazorg: "op-orde" }, level === "" ? {} : { plan: level }).shortfalls;
    expect(more).toEqual([]);
    expect([one?.id, one?.now]).toEqual(["plan", now]);
  });

  test("keeps what people wrote, also where it persists", () => {
    const followUp = [{ criterion: "plan", became: "done", because: "Het formulier is er." }];
    const [one] = followed({ plan: "ontbreekt" }, { plan: "ontbreekt" }, {}, { followUp }).shortfalls;
    expect(one).toMatchObject({ now: "persists", declared: { became: "done" }, change: { changed: "nothing" } });
  });

  const judged = [{ about: "plan", level: "ontbreekt", because: "Er is geen plan.", by: "inspecteur-1", date: "2024-04-20" }];
  const action = (step: string, parts: Data = {}) => ({
    id: step,
    step,
    to: ["wijkteam"],
    date: "2024-05-01",
    text: "Wij hebben het team gesproken.",
    ...(step !== "inform" && { judgement: "plan", effect: "Bewoners vertellen het opnieuw.", observations: ["b1-1"] }),
    ...parts,
  });
  const seen = {
    sources: [{ id: "b1", type: "case-file", date: "2024-03-12" }],
    observations: [{ id: "b1-1", source: "b1", indicator: "plan-zichtbaar", text: "Er is geen plan.", speaks: "against" }],
    judgements: judged,
  };

  test.each([
    ["nothing", [], undefined, undefined],
    ["informing", [action("inform")], "inform", "address"],
    ["addressing", [action("inform"), action("address")], "address", "intervene"],
    ["intervening", [action("address"), action("intervene", { after: "address" })], "intervene", undefined],
    ["informing about another criterion", [action("inform", { judgement: "nazorg" })], undefined, undefined],
  ])("and persists after %s proposes the next step, and no more", (_, actions, last, next) => {
    const notes = { judgements: [...judged, { ...judged[0], about: "nazorg", level: "op-orde" }] };
    const [one] = followed({ nazorg: "op-orde" }, { plan: "ontbreekt" }, { ...seen, ...notes, actions }).shortfalls;
    expect([one?.lastStep, one?.proposedStep]).toEqual([last, next]);
  });

  test("and ended proposes nothing", () => {
    const [one] = followed({}, { plan: "op-orde" }, { ...seen, actions: [action("address")] }).shortfalls;
    expect(one).toMatchObject({ now: "ended" });
    expect(one).not.toHaveProperty("proposedStep");
  });

  test("and was split since says so: what became of it is not known", () => {
    const split = framework([theme("samen", [criterion("plan-bekend"), criterion("plan-actueel"), criterion("nazorg")])], {
      version: "1.1.0",
      scales,
    });
    const step = migration(kader, split, [
      { change: "split", was: ["plan"], became: ["plan-bekend", "plan-actueel"], because: "Bekend is niet actueel." },
    ]);
    const years = twoYears([kader, { plan: "ontbreekt" }], [split, { "plan-bekend": "op-orde" }, follows]);
    expect(compared(years, [step]).followUps[0]?.shortfalls).toMatchObject([
      {
        id: "plan",
        now: "unknown",
        without: [{ inspection: "noord-2025", why: { is: "split", became: ["plan-bekend", "plan-actueel"] } }],
      },
    ]);
  });
});

test("only an inspection that names another one follows it, whatever lies between", () => {
  const years = [
    inYear(2023, kader, { plan: "ontbreekt" }),
    inYear(2024, kader, { plan: "op-orde" }),
    inYear(2025, kader, { plan: "in-aanzet" }, { previous: { inspection: "noord-2023" } }),
  ];
  expect(
    compared(years).followUps.map(({ earlier, later, shortfalls }) => [earlier, later, shortfalls.map((one) => one.change?.direction)]),
  ).toEqual([["noord-2023", "noord-2025", ["better"]]]);
});
