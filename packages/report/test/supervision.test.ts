import { describe, expect, test } from "vitest";
import { contents } from "../src/contents.ts";
import { renderHtml } from "../src/html/render-html.tsx";
import { renderMarkdown } from "../src/markdown/render-markdown.ts";
import { forAudience, reportModel } from "../src/model/report-model.ts";
import { assessment, provisional } from "./fixture/assessment.ts";
import { supervised } from "./fixture/supervision.ts";
import { all, textOf } from "./read-html.ts";

const model = reportModel(supervised);
const inspected = forAudience(model, "inspected");
const open = forAudience(model, "public");
const titles = (one: typeof model) => contents(one).map(({ title }) => title);
const own = ["Oordelen per partij", "Waar wij anders vaststelden dan voorgesteld", "Wat de toezichthouder doet"];

test("each reader gets the sections that are for that reader", () => {
  expect(titles(model).filter((title) => own.includes(title))).toEqual(own);
  expect(titles(inspected).filter((title) => own.includes(title))).toEqual([own[0], own[2]]);
  expect(titles(open).filter((title) => own.includes(title))).toEqual([]);
});

describe("judgements per party", () => {
  const words = (rows: NonNullable<typeof model.partyMatrix>["rows"]) =>
    rows.map(({ title, whole, cells }) => [title, whole.word, ...cells.map(({ word }) => word)]);

  test("stand per theme, and per criterion where levels differ", () => {
    expect(model.partyMatrix?.parties).toEqual(["Wijkteam Noord", "Gemeente Voorbeeldstad"]);
    expect(words(model.partyMatrix?.rows ?? [])).toEqual([
      ["Eén plan, samen uitgevoerd", undefined, undefined, "Geborgd"],
      ["Eén gezamenlijk plan", "In aanzet", "Ontbreekt", "In aanzet"],
    ]);
  });

  test("say it in words beside the mark, and say where there is none", () => {
    const html = renderHtml(model);
    expect(all(html, /<th scope="col">(Allemaal samen|Wijkteam Noord|Gemeente Voorbeeldstad)<\/th>/g)).toEqual([
      "Allemaal samen",
      "Wijkteam Noord",
      "Gemeente Voorbeeldstad",
    ]);
    expect(all(html, /<span class="visually-hidden">(geen oordeel)<\/span>/g)).toHaveLength(2);
    expect(renderMarkdown(model)).toContain("| ▼ Ontbreekt |");
  });

  test("stand with their criterion too, with the reason", () => {
    const plan = model.themes.flatMap(({ criteria }) => criteria).find(({ reference }) => reference.title === "Eén gezamenlijk plan");
    expect(plan?.byParty?.map(({ party, decision }) => [party, decision.word, decision.because])).toEqual([
      ["Gemeente Voorbeeldstad", "In aanzet", "Bij gemeente zagen wij dit zelf."],
      ["Wijkteam Noord", "Ontbreekt", "Bij wijkteam-noord zagen wij dit zelf."],
    ]);
  });

  test("leave every outcome of the report as it was", () => {
    const outcomes = (one: typeof model) => [one.glance, one.pageOne.answers?.good, one.pageOne.answers?.improve];
    expect(outcomes(model)).toEqual(outcomes(reportModel(assessment)));
  });

  test("are not for the public", () => {
    const text = `${textOf(renderHtml(open))}${renderMarkdown(open)}`;
    for (const secret of ["zagen wij dit zelf", "Oordelen per partij", "Dat doen wij sinds mei"]) expect(text).not.toContain(secret);
  });

  test("have no section without one, and none in a report without levels", () => {
    expect(reportModel(assessment)).not.toHaveProperty("partyMatrix");
    const profile = { ...levelless };
    expect(reportModel({ ...supervised, profile })).not.toHaveProperty("partyMatrix");
  });
});

const levelless: NonNullable<typeof supervised.profile> = {
  kind: "profile",
  format: 1,
  id: "stelsel",
  framework: supervised.inspection.framework,
  title: "Het stelsel",
  description: "Voor onderzoek naar het stelsel.",
  question: "Wat staat in de weg?",
  criteria: "all",
  levelsShown: "none",
  basedOn: [],
};

describe("statutory shortfalls", () => {
  const named = (items: typeof model.statutory.adopted) =>
    items.map(({ reference, party, supervisor }) => [reference.title, party, supervisor]);

  test("that were adopted stand apart from those that were only rated, and from remarks", () => {
    expect(named(model.statutory.adopted)).toEqual([["Afstemming met andere hulp", "Wijkteam Noord", "gemeentelijk toezicht Wmo"]]);
    expect(model.statutory.rated.map(({ reference, outcome }) => [reference.title, outcome.stage])).toEqual([
      ["Afstemming met andere hulp", "beoordeling"],
    ]);
    expect(named(model.statutory.remarks)).toEqual([
      ["Afstemming met andere hulp", "Gemeente Voorbeeldstad", "Inspectie Gezondheidszorg en Jeugd"],
      ["Meldcode", undefined, "Inspectie Justitie en Veiligheid"],
    ]);
  });

  test("a remark says why it is no more than that", () =>
    expect(model.statutory.remarks.map(({ refused }) => refused)).toEqual([
      "Vaststellen kan hier alleen: gemeentelijk toezicht Wmo.",
      "Het profiel wijst bij dit criterium niemand aan om het vast te stellen.",
    ]));

  test("what somebody remarked is neither unseen nor unexamined, and the sentence says so to every reader", () => {
    const sentence =
      "2 criteria gaan over een wettelijke eis; 2 daarvan zijn onderzocht. Bij 1 criterium is een wettelijk tekort gezien. " +
      "Bij 2 criteria is een wettelijk tekort opgemerkt en niet vastgesteld.";
    expect([model, inspected, open].map(({ statutory }) => statutory.sentence)).toEqual([sentence, sentence, sentence]);
    expect([...model.statutory.notSeen, ...model.statutory.notExamined]).toEqual([]);
  });

  test("of one party are not for the public", () => {
    expect(open.statutory.adopted).toEqual([]);
    expect(named(open.statutory.remarks)).toEqual([["Meldcode", undefined, "Inspectie Justitie en Veiligheid"]]);
  });

  test("that were adopted for all together print who adopted them, with stage and coverage", () => {
    const criteria = supervised.criteria.map((result) =>
      result.id === "afstemming" && result.outcome.state === "scored"
        ? { ...assessment.criteria[5], ...result, outcome: { ...result.outcome, stage: "judgement" as const }, judgement: adoptedShortfall }
        : result,
    );
    const { adopted, rated } = reportModel({ ...supervised, criteria }).statutory;
    expect(adopted.map(({ party, supervisor, parts }) => [party, supervisor, parts])).toEqual([
      [undefined, "gemeentelijk toezicht Wmo", ["vastgesteld oordeel", "1 van 1 indicator", "mogelijk: alleen Tekort"]],
      ["Wijkteam Noord", "gemeentelijk toezicht Wmo", []],
    ]);
    expect(rated).toEqual([]);
  });
});

const adoptedShortfall = {
  level: "tekort",
  because: "De hulp sluit niet aan.",
  date: "2024-04-26",
  outsideRoom: false,
  by: "toezichthouder-1",
  actors: [],
};

describe("where people adopted something else", () => {
  test("says what was proposed, the room, and the reason", () =>
    expect(
      model.deviations?.map(({ title, proposal, room, consensus, judgement }) => [
        title,
        proposal?.word,
        room,
        consensus?.word,
        judgement.word,
        judgement.because,
      ]),
    ).toEqual([
      [
        "Eén aanspreekpunt",
        "In aanzet",
        "Ontbreekt of In aanzet",
        undefined,
        "Op orde",
        "Sinds april is er in elk gezin één aanspreekpunt.",
      ],
    ]));

  test("compares with what was agreed as well", () => {
    const criteria = assessment.criteria.map((result) =>
      result.consensus === undefined ? result : { ...result, consensus: { ...result.consensus, level: "ontbreekt" } },
    );
    const rows = reportModel({ ...assessment, criteria }).deviations ?? [];
    expect(rows.map(({ title, consensus }) => [title, consensus?.word])).toEqual([
      ["Eén gezamenlijk plan", "Ontbreekt"],
      ["Eén aanspreekpunt", undefined],
    ]);
  });

  test("says so where nobody did, and nothing as long as nothing was adopted", () => {
    const criteria = assessment.criteria.filter(({ id }) => id !== "een-aanspreekpunt");
    const none = reportModel({ ...assessment, criteria });
    expect(none.deviations).toEqual([]);
    expect(renderMarkdown(none)).toContain("Nergens: elk vastgesteld oordeel is gelijk aan het voorstel en de gezamenlijke beoordeling.");
    expect(reportModel(provisional)).not.toHaveProperty("deviations");
  });
});

describe("what the authority does", () => {
  test("stands per party, from light to heavy, with what it rests on", () =>
    expect(
      model.actions?.map(({ party, steps }) => [party, ...steps.map((one) => [one.id, one.step, one.about?.title, one.judged, one.basis])]),
    ).toEqual([
      [
        "Wijkteam Noord",
        ["s1", "Informeren", undefined, undefined, undefined],
        ["s2", "Aanspreken", "Eén gezamenlijk plan", "Ontbreekt", "1 waarneming"],
        ["s3", "Ingrijpen", "Afstemming met andere hulp", "Tekort", "1 waarneming"],
      ],
      ["Gemeente Voorbeeldstad", ["s2", "Aanspreken", "Eén gezamenlijk plan", "In aanzet", "1 waarneming"]],
    ]));

  test("intervening says which step changed too little", () =>
    expect(model.actions?.[0]?.steps.map(({ after }) => after)).toEqual([undefined, undefined, "volgt op aanspreken op 3 juni 2024"]));

  test("a step that rests on a remark says that it was not adopted", () => {
    const actions = (supervised.inspection.actions ?? []).map((one) => (one.id === "s2" ? { ...one, judgement: "meldcode" } : one));
    const { actions: shown } = reportModel({ ...supervised, inspection: { ...supervised.inspection, actions } });
    expect(shown?.[1]?.steps[0]?.judged).toBe("Tekort (opmerking, niet vastgesteld)");
  });

  test("names no observation to the parties, and no level in a report without levels", () => {
    expect(inspected.actions?.[0]?.steps[1]).not.toHaveProperty("observations");
    const { actions } = reportModel({ ...supervised, profile: levelless });
    expect(actions?.flatMap(({ steps }) => steps.map(({ judged }) => judged))).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("recommendations", () => {
  test("stand with what the parties say to them, apart from measures", () => {
    expect(model.recommendations.map(({ id, responses }) => [id, responses])).toEqual([
      ["a1", [{ party: "Wijkteam Noord", date: "10 juni 2024", text: "Dat doen wij sinds mei." }]],
      ["a2", undefined],
    ]);
    expect(model.measures.map(({ id }) => id)).toEqual(["m1"]);
  });

  test("have no column for answers where there are none", () => {
    expect(renderMarkdown(model)).toContain("| Nr. | Voor wie | Wat | Reactie | Rust op |");
    for (const without of [reportModel(assessment), open]) expect(renderMarkdown(without)).not.toContain("| Reactie |");
  });
});

describe("a party that supervises and was looked at too", () => {
  const note = "Gemeente Voorbeeldstad houdt zelf toezicht en is in dit onderzoek ook een partij waarnaar is gekeken.";

  test("is named to every reader", () => {
    for (const one of [model, inspected, open]) {
      expect(textOf(renderHtml(one))).toContain(note);
      expect(renderMarkdown(one)).toContain(note);
    }
  });

  test.each([
    { roles: ["supervisor"], isJudged: false, notes: 0 },
    { roles: ["supervisor"], isJudged: true, notes: 1 },
    { roles: ["provider"], isJudged: true, notes: 0 },
    { roles: ["supervisor", "commissioner"], isJudged: false, notes: 1 },
  ] as const)("$roles, judged: $isJudged gives $notes notes", ({ roles, isJudged, notes }) => {
    const parties = [{ id: "gemeente", kind: "municipality" as const, roles: [...roles], name: "Gemeente Voorbeeldstad" }];
    const judgement = {
      about: "een-plan",
      party: "gemeente",
      level: "op-orde",
      because: "Gezien.",
      by: "inspecteur-1",
      date: "2024-04-26",
    };
    const inspection = { ...assessment.inspection, parties, judgements: isJudged ? [judgement] : [] };
    expect(reportModel({ ...assessment, inspection }).approach.bothRoles).toHaveLength(notes);
  });
});
