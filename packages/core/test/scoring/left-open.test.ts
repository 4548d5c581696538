import { describe, expect, test } from "vitest";
import { assess } from "../../src/scoring/assess.ts";
import { compileFramework } from "../../src/scoring/compile-framework.ts";
import { openItems } from "../../src/scoring/open-items.ts";
import {
  assessed,
  assessors,
  casesFor,
  criterion,
  type Data,
  framework,
  fromObservations,
  inspection,
  lowest,
  options,
  theme,
} from "../builders.ts";

const someAgainst = { some: { of: "cases", where: { picture: "against" } } };
const cap = { when: someAgainst, atMost: "in-aanzet", because: "Er is een casus tegen." };
const ladder = { ladder: [{ level: "geborgd", otherwise: true }] };
const plan = (parts: Data = {}, bounds: Data = { room: [cap] }) =>
  criterion("plan", { outcome: fromObservations(ladder, bounds), ...parts });
const whole = { outcome: { scale: "ontwikkeling", from: "themes", rule: { rank: "lowest" }, missing: "undetermined" } };
const kader = framework([theme("een-plan", [plan({ evidence: { minSources: 3, minCases: 3, citizenView: "required" } })], lowest)], whole);

const seen = casesFor("plan", ["for", "against"]);
const atParties = { progress: [{ is: "to-party", date: "2024-05-01" }] };
const rating = (assessor: string, parts: Data): Data => ({ assessor, closed: "2024-04-17", ratings: [{ about: "plan", ...parts }] });
const judgement = (about: string, level: string): Data => ({ about, level, because: "Daarom.", by: "een", date: "2024-04-19" });
const two = assessors("een", "twee");
const items = (parts: Data, on = kader) => openItems(assessed(on, parts));
const item = (code: string, about: string, params: object, severity = "warning") => ({ code, params, about, severity });
const texts = { summary: "Kort.", findings: [{ about: "plan", text: "Zo." }], conclusions: [{ about: "een-plan", text: "Zo." }] };

describe("an open item says what it is about and what it asks", () => {
  const evidence = [
    item("open/evidence-demand", "plan", { criterion: "plan", demand: "min-sources", asked: 3, found: 2 }),
    item("open/evidence-demand", "plan", { criterion: "plan", demand: "min-cases", asked: 3, found: 2 }),
    item("open/citizen-not-heard", "plan", { criterion: "plan" }),
  ];

  test("of evidence, texts and ratings, in the order of the framework", () => {
    expect(items({ ...seen, assessors: two, ratings: [rating("een", { level: "in-aanzet" })] })).toStrictEqual([
      item("open/ratings-open", "wijkteam-noord-2024", { closed: 1, of: 2 }),
      ...evidence,
      item("open/finding-missing", "plan", { criterion: "plan" }),
      item("open/conclusion-missing", "een-plan", { theme: "een-plan" }),
      item("open/summary-missing", "wijkteam-noord-2024", {}),
    ]);
  });

  test("of nothing seen: only that", () => {
    expect(items(texts)).toStrictEqual([item("open/no-evidence", "plan", { criterion: "plan" })]);
  });

  test("of ratings without a reason, inside and outside the room", () => {
    const ratings = [rating("een", { level: "in-aanzet" }), rating("twee", { level: "geborgd" })];
    expect(items({ ...seen, ...texts, assessors: two, ratings }).slice(evidence.length)).toStrictEqual([
      item("open/rating-without-reason", "plan", { criterion: "plan", assessor: "een" }),
      item("open/outside-room-unexplained", "plan", { criterion: "plan", assessor: "twee", level: "geborgd" }),
      item("open/consensus-missing", "plan", { criterion: "plan" }),
    ]);
  });

  test("of a reason that is missing where there is no level: that it is missing", () => {
    const parts = { ...seen, ...texts, assessors: assessors("een"), ratings: [rating("een", { notRated: "insufficient-evidence" })] };
    expect(items(parts).slice(evidence.length)).toStrictEqual([
      item("open/rating-without-reason", "plan", { criterion: "plan", assessor: "een" }),
    ]);
  });

  test("once people have rated, a judgement of the theme and of the whole is what comes next, unless it is there", () => {
    const parts = { ...seen, ...texts, assessors: assessors("een"), ratings: [rating("een", { level: "in-aanzet", because: "Zo." })] };
    const due = (about: string) => item("open/judgement-missing", about, { about });
    expect(items(parts).slice(evidence.length)).toStrictEqual([due("een-plan"), due("overall")]);
    expect(items({ ...parts, judgements: [judgement("een-plan", "in-aanzet")] }).slice(evidence.length)).toStrictEqual([due("overall")]);
    expect(items({ ...seen, ...texts }).slice(evidence.length)).toStrictEqual([]);
  });

  test("of a criterion that is judged and never computed, a judgement", () => {
    const talk = framework([theme("een-plan", [criterion("plan", { outcome: "none" })])]);
    expect(items({ ...texts, ...seen }, talk)).toStrictEqual([item("open/judgement-missing", "plan", { about: "plan" })]);
  });

  test("of a judgement outside the room, a second person", () => {
    const parts = { ...seen, ...texts, assessors: assessors("een", "twee"), judgements: [judgement("plan", "geborgd")] };
    const second = item("inspection/second-person-missing", "plan", { level: "geborgd" });
    expect(items(parts).filter(({ code }) => code === second.code)).toStrictEqual([second]);
    expect(items({ ...parts, judgements: [{ ...judgement("plan", "geborgd"), second: "twee" }] }).map(({ code }) => code)).not.toContain(
      second.code,
    );
  });

  test("of a criterion that assessors find not applicable, nothing, whatever was seen", () => {
    const ratings = [rating("een", { notRated: "not-applicable", because: "Geen hulp afgesloten." })];
    expect(items({ ...seen, ...texts, findings: undefined, assessors: assessors("een"), ratings })).toStrictEqual([]);
  });

  test("a judgement is due as soon as one criterion was rated", () => {
    const outcome = { ...lowest, missing: { then: "exclude", else: "undetermined" } };
    const wide = framework([theme("een-plan", [criterion("plan"), criterion("nazorg", { indicators: undefined })], outcome)]);
    const parts = { ...seen, ...texts, assessors: assessors("een"), ratings: [rating("een", { level: "in-aanzet", because: "Zo." })] };
    expect(items(parts, wide)).toStrictEqual([item("open/judgement-missing", "een-plan", { about: "een-plan" })]);
  });

  test("a criterion without indicators is not asked for evidence", () => {
    const bare = framework([theme("een-plan", [criterion("plan", { indicators: undefined })])]);
    expect(items(texts, bare)).toStrictEqual([]);
  });

  test("once the report has gone to the parties work is an error; what the report says itself stays a remark", () => {
    const parts = { ...casesFor("plan", ["for"]), ...atParties };
    const { diagnostics } = assess(compileFramework(kader), inspection(kader, parts), options);
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "warning open/citizen-not-heard",
      "error open/conclusion-missing",
      "warning open/evidence-demand",
      "error open/finding-missing",
      "warning open/single-source",
      "error open/summary-missing",
    ]);
  });
});

describe("where an open item stands in the files", () => {
  const placed = (parts: Data, on = kader) => {
    const loaded = inspection(on, parts);
    const { diagnostics } = assess(compileFramework(on), loaded, options);
    const place = (holder: object | undefined, key: string) => holder && loaded.places.value(holder as never, key as never);
    return { diagnostics, data: loaded.data, place };
  };

  test("at the rating it is about", () => {
    const nazorg = { about: "nazorg", level: "op-orde", because: "Zo gezien." };
    const wide = framework([theme("een-plan", [plan(), criterion("nazorg")], lowest)]);
    const ratings = [rating("een", { level: "in-aanzet" }), rating("twee", { level: "geborgd" })];
    const both = ratings.map((block) => ({ ...block, ratings: [nazorg, ...(block["ratings"] as Data[])] }));
    const { diagnostics, data, place } = placed({ ...seen, ...texts, assessors: two, ratings: both }, wide);
    const spanOf = (code: string) => diagnostics.find((one) => one.code === code)?.span;
    expect(spanOf("open/rating-without-reason")).toEqual(place(data.ratings?.[0]?.ratings[1], "about"));
    expect(spanOf("open/outside-room-unexplained")).toEqual(place(data.ratings?.[1]?.ratings[1], "about"));
    expect(spanOf("open/consensus-missing")).toEqual(place(data, "id"));
  });

  test("at the judgement that asks for a second person, with the way to it", () => {
    const judgements = [judgement("een-plan", "in-aanzet"), judgement("plan", "geborgd")];
    const { diagnostics, data, place } = placed({ ...seen, ...texts, assessors: two, judgements });
    const found = diagnostics.find(({ code }) => code === "inspection/second-person-missing");
    expect(found?.span).toEqual(place(data.judgements?.[1], "about"));
    expect(found?.trail.length).toBeGreaterThan(0);
  });

  const binding = framework([theme("een-plan", [plan({}, { limits: [{ ...cap, binding: true }] })])]);
  test.each<{ name: string; parts: Data; holder: (data: ReturnType<typeof placed>["data"]) => object | undefined }>([
    {
      name: "a judgement, whatever was judged before it",
      parts: { judgements: [judgement("een-plan", "in-aanzet"), judgement("plan", "geborgd")] },
      holder: (data) => data.judgements?.[1],
    },
    {
      name: "a consensus",
      parts: { consensus: [{ about: "plan", level: "geborgd", because: "Besproken.", date: "2024-04-18", by: ["een", "twee"] }] },
      holder: (data) => data.consensus?.[0],
    },
    {
      name: "ratings that agree: the first",
      parts: { ratings: [rating("een", { level: "geborgd", because: "Zo." }), rating("twee", { level: "geborgd", because: "Zo." })] },
      holder: (data) => data.ratings?.[0]?.ratings[0],
    },
  ])("beyond a binding limit: at the level of $name", ({ parts, holder }) => {
    const { diagnostics, data, place } = placed({ ...seen, assessors: two, ...parts }, binding);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, params, span }) => ({ code, params, span }))).toEqual([
      {
        code: "inspection/beyond-binding-limit",
        params: { level: "geborgd", because: "Er is een casus tegen." },
        span: place(holder(data), "level"),
      },
    ]);
    expect(errors[0]?.trail.length).toBeGreaterThan(0);
  });

  test("beyond a binding limit in a number: at that number", () => {
    const limits = [{ when: { some: { of: "criteria" } }, atMost: 5, because: "Nooit meer dan 5.", binding: true }];
    const outcome = { ...lowest, rule: { number: { mean: "value" } }, limits };
    const numbers = framework([theme("cijfers", [criterion("plan", { scale: "punten" })], outcome, { scale: "procent" })]);
    const given = [{ about: "cijfers", value: "7.50", because: "Daarom.", by: "een", date: "2024-04-19" }];
    const { diagnostics, data, place } = placed(
      { assessors: assessors("een"), ratings: [rating("een", { value: 4 })], judgements: given },
      numbers,
    );
    const [error] = diagnostics.filter(({ severity }) => severity === "error");
    expect([error?.code, error?.params, error?.span]).toEqual([
      "inspection/beyond-binding-limit",
      { level: "7.5", because: "Nooit meer dan 5." },
      place(data.judgements?.[0], "value"),
    ]);
  });
});
