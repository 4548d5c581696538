import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { loadFramework } from "../../src/framework/load-framework.ts";
import { isNodeSite, type NodeSite } from "../../src/framework/rule-sites.ts";
import { surveyOf } from "../../src/framework/survey.ts";
import { createMembers } from "../../src/scoring/rules/member.ts";
import { compileNode } from "../../src/scoring/rules/node.ts";
import { criterion, type Data, frameworkData, leaveOut, risico, theme } from "../builders.ts";
import { everyGiven, type Given, isOneOf } from "./combinations.ts";

const load = (data: Data, thorough: boolean) => loadFramework({ path: "framework.json", text: JSON.stringify(data) }, { thorough });
const warnings = (data: Data): readonly Diagnostic[] => load(data, true).diagnostics;

const levels = ["ontbreekt", "in-aanzet", "op-orde", "geborgd"];
const ids = ["plan", "regie", "nazorg"];
const criteria = (free: readonly boolean[] = []): readonly Data[] =>
  ids.map((id, at) =>
    criterion(id, { notApplicable: { allowed: free[at] === true }, core: at === 0, ...(at < 2 && { tags: ["kern"] }), indicators: [] }),
  );
const kader = (outcome: Data, free?: readonly boolean[]): Data =>
  frameworkData([theme("samen", criteria(free), { from: "criteria", ...outcome })]);

// An oracle of its own way of trying: every criterion at every level, one by one, through the engine.

const asking = fc.tuple(
  fc.constantFrom("some", "every", "none"),
  fc.constantFrom<Data>({}, { tag: "kern" }, { core: true }),
  fc.subarray(levels, { minLength: 1 }),
);
const condition = fc.oneof(
  asking.map(([word, among, level]): Data => ({ [word]: { of: "criteria", among, where: { level } } })),
  fc
    .tuple(fc.subarray(levels, { minLength: 1 }), fc.integer({ min: 1, max: 3 }))
    .map(([level, atLeast]): Data => ({ count: { of: "criteria", where: { level } }, atLeast })),
);
const ladder = fc.tuple(fc.subarray(levels.slice(1), { minLength: 1 }), fc.array(condition, { minLength: 3, maxLength: 3 })).map(
  ([rungs, whens]): Data => ({
    ladder: [...rungs.toReversed().map((level, at) => ({ level, when: whens[at] })), { level: "ontbreekt", otherwise: true }],
  }),
);
const table = fc.array(fc.tuple(condition, fc.constantFrom(...levels)), { minLength: 1, maxLength: 3 }).map(
  (rows): Data => ({
    table: { match: "first", rows: [...rows.map(([when, level]) => ({ when, level })), { otherwise: true, level: "in-aanzet" }] },
  }),
);
const bands = fc.constantFrom<Data>({ mean: "value" }, { sum: "value" }, { lowest: "value", among: { tag: "kern" } }).map(
  (of): Data => ({
    bands: { of, cuts: [{ level: "geborgd", atLeast: 4 }, { level: "op-orde", above: 2 }, { level: "ontbreekt" }] },
  }),
);
const outcome = fc
  .record({
    rule: fc.oneof(ladder, table, bands, fc.constantFrom<Data>({ rank: "lowest" }, { rank: { highest: 2 } })),
    limit: fc.option(fc.tuple(condition, fc.constantFrom("atMost", "atLeast"), fc.constantFrom(...levels)), { nil: undefined }),
    shift: fc.option(fc.tuple(condition, fc.constantFrom(-1, 1)), { nil: undefined }),
    missing: fc.constantFrom<unknown>("undetermined", leaveOut),
  })
  .map(
    ({ rule, limit, shift, missing }): Data => ({
      rule,
      missing,
      ...(limit && { limits: [{ when: limit[0], [limit[1]]: limit[2], because: "Dat is zo." }] }),
      ...(shift && { shifts: [{ when: shift[0], by: shift[1], because: "Dat is zo." }] }),
    }),
  );

/** What the engine says when this is given. */
function engine(site: NodeSite): (given: Given) => { readonly grade: string | undefined; readonly text: string } {
  if (!site.scale) throw new Error("The theme has a scale.");
  const node = compileNode(site.outcome, site.scale, "");
  const make = createMembers();
  const memberOf = new Map(site.children.map(({ id, scale, criterion: declared }) => [id, make(id, scale, declared)]));
  return (given) => {
    const members = Object.entries(given).flatMap(([id, option]) =>
      option === "not-applicable" ? [] : (memberOf.get(id)?.(option === "absent" ? undefined : option) ?? []),
    );
    const { grade, room } = node.evaluate({ criteria: members, themes: [] }, []);
    return { grade, text: JSON.stringify([grade, room && "levels" in room && room.levels]) };
  };
}

test("what is said of small rules is what trying every rating one by one shows", () => {
  const seen = { "framework/level-unreachable": 0, "framework/criterion-never-matters": 0, "framework/rule-not-monotone": 0 };
  fc.assert(
    fc.property(outcome, fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), (one, free) => {
      const data = kader(one, free);
      const loaded = load(data, true);
      fc.pre(loaded.ok);
      if (!loaded.ok) return;
      const [site] = surveyOf(loaded.value.data).sites;
      if (!site || !isNodeSite(site)) throw new Error("The theme has an outcome.");
      const tell = engine(site);
      const lacking = one["missing"] === "undetermined" ? [] : ["absent"];
      const all = everyGiven(
        Object.fromEntries(ids.map((id, at) => [id, [...levels, ...lacking, ...(free[at] ? ["not-applicable"] : [])]])),
      );
      const raised = ids.flatMap((id) =>
        all.flatMap((given) => {
          const next = levels[levels.indexOf(given[id] ?? "") + 1];
          return levels.includes(given[id] ?? "") && next !== undefined
            ? [{ id, given, before: tell(given), after: tell({ ...given, [id]: next }) }]
            : [];
        }),
      );
      const place = (grade: string | undefined) => levels.indexOf(grade ?? "");
      const worse = raised.filter(
        ({ before, after }) => before.grade !== undefined && after.grade !== undefined && place(after.grade) < place(before.grade),
      );
      const reached = new Set(all.map((given) => tell(given).grade));
      const moving = new Set(raised.filter(({ before, after }) => before.text !== after.text).map(({ id }) => id));

      const found = loaded.diagnostics;
      const said = (code: keyof typeof seen, key: string) =>
        found.flatMap(({ code: other, params }) => (other === code ? [(params as Readonly<Record<string, unknown>>)[key]] : []));
      expect(said("framework/level-unreachable", "level").sort()).toEqual(levels.filter((level) => !reached.has(level)).sort());
      expect(said("framework/criterion-never-matters", "id")).toEqual(ids.filter((id) => !moving.has(id)));
      const cases = found.flatMap((each) => (each.code === "framework/rule-not-monotone" ? [each.params] : []));
      expect(cases).toHaveLength(worse.length > 0 ? 1 : 0);
      for (const { combination, member, from, to, before, after } of cases) {
        const isCase = worse.some(
          (step) =>
            step.id === member &&
            step.given[member] === from &&
            isOneOf(step.given, combination) &&
            step.before.grade === before &&
            step.after.grade === after,
        );
        expect([isCase, levels.indexOf(to) - levels.indexOf(from)]).toEqual([true, 1]);
      }
      for (const code of Object.keys(seen) as (keyof typeof seen)[]) seen[code] += found.some((each) => each.code === code) ? 1 : 0;
    }),
    // One seed, so that every finding is surely among the rules that are tried.
    { numRuns: 80, seed: 2024 },
  );
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(4);
});

describe("without being asked", () => {
  const rule = {
    ladder: [
      { level: "geborgd", when: { some: { of: "criteria", where: { level: "ontbreekt" } } } },
      { level: "ontbreekt", otherwise: true },
    ],
  };

  test("nothing is tried", () => {
    expect(load(kader({ rule, missing: "undetermined" }), false).diagnostics).toEqual([]);
  });

  test("warnings do not stand in the way", () => {
    const loaded = load(kader({ rule, missing: "undetermined" }), true);
    expect([loaded.ok, new Set(loaded.diagnostics.map(({ severity }) => severity))]).toEqual([true, new Set(["warning"])]);
  });
});

describe("a rule where better becomes worse", () => {
  test("is told with a case, in which the direction of each scale counts", () => {
    const on = (scale: string) => ({ scale, notApplicable: { allowed: false }, indicators: [] });
    const rule = { rank: "highest" };
    const overall = (level: string) => ({
      scale: "ontwikkeling",
      from: "themes",
      rule: {
        ladder: [
          { level: "geborgd", when: { every: { of: "themes", where: { level } } } },
          { level: "ontbreekt", otherwise: true },
        ],
      },
      missing: "undetermined",
    });
    const risks = (level: string) =>
      frameworkData(
        [theme("gevaar", [criterion("geweld", on("risico"))], { from: "criteria", rule, missing: "undetermined" }, { scale: "risico" })],
        { scales: [{ ...frameworkDataScale }, risico], outcome: overall(level) },
      );
    const [lowest, highest] = [risico.levels[0].id, risico.levels.at(-1)?.id ?? ""];
    const notMonotone = (data: Data) => warnings(data).filter(({ code }) => code === "framework/rule-not-monotone");
    expect(notMonotone(risks(lowest))).toEqual([]);
    expect(notMonotone(risks(highest)).map(({ params }) => params)).toMatchObject([
      { member: "gevaar", to: expect.any(String), before: "geborgd", after: "ontbreekt" },
    ]);
  });
});

const frameworkDataScale = (frameworkData([])["scales"] as readonly Data[])[0] as Data;

describe("criteria that nothing looks at", () => {
  const one = criterion("een", { notApplicable: { allowed: false }, indicators: [] });
  const chosen = { from: { criteria: { id: "een" } }, rule: { rank: "lowest" }, missing: "undetermined" };
  const idle = (data: Data) => warnings(data).flatMap((each) => (each.code === "framework/criterion-never-matters" ? [each.params] : []));

  test("are named where their theme has an outcome", () => {
    expect(idle(frameworkData([theme("samen", [one, criterion("twee")], chosen)]))).toEqual([{ id: "twee", isLookedAt: false }]);
  });

  test("are not named where their theme has none, or when they are on trial", () => {
    const themes = [theme("samen", [one, criterion("proef", { phase: "trial" })], chosen), theme("apart", [criterion("drie")])];
    expect(idle(frameworkData(themes))).toEqual([]);
  });

  test("are not named when only the room that people have follows them", () => {
    const room = [
      {
        when: { some: { of: "criteria", where: { id: "twee", level: "ontbreekt" } } },
        atLeast: "in-aanzet",
        because: "Er is iets gedaan.",
      },
    ];
    const fixed = { table: { match: "first", rows: [{ otherwise: true, level: "op-orde" }] } };
    const data = frameworkData([theme("samen", [one, criterion("twee")], { ...chosen, rule: fixed, room })]);
    expect(idle(data).map(({ id }) => id)).toEqual(["een"]);
  });
});

describe("where not everything can be tried", () => {
  const numbers = { id: "dagen", kind: "number", direction: "higher-is-better", min: 0, max: 100 };
  const on = { scale: "dagen", notApplicable: { allowed: false }, indicators: [] };
  const withNumbers = (rule: Data) =>
    frameworkData([theme("samen", [criterion("wachttijd", on)], { from: "criteria", rule, missing: "undetermined" })], {
      scales: [frameworkDataScale, numbers],
    });

  test("nothing is said of levels and influence on a scale of any number", () => {
    const cuts = [{ level: "geborgd", atLeast: 99 }, { level: "op-orde", above: 98 }, { level: "ontbreekt" }];
    expect(warnings(withNumbers({ bands: { of: { mean: "value" }, cuts } }))).toEqual([]);
  });

  test("nor of a number that only counts between two bounds", () => {
    const when = { some: { of: "criteria", where: { value: { above: 10, below: 20 } } } };
    const rule = {
      ladder: [
        { level: "geborgd", when },
        { level: "ontbreekt", otherwise: true },
      ],
    };
    expect(warnings(withNumbers(rule))).toEqual([]);
    const table = {
      match: "unique",
      rows: [
        { when, level: "geborgd" },
        { when: { not: when }, level: "ontbreekt" },
      ],
    };
    expect(warnings(withNumbers({ table })).map(({ params }) => params)).toEqual([{ why: "numbers" }]);
  });

  test("a case against is still one", () => {
    const cuts = [{ level: "ontbreekt", atLeast: 50 }, { level: "geborgd" }];
    expect(warnings(withNumbers({ bands: { of: { mean: "value" }, cuts } })).map(({ code }) => code)).toEqual([
      "framework/rule-not-monotone",
    ]);
  });

  test("nothing is said where there are too many combinations", () => {
    const many = Array.from({ length: 70 }, (_, at) => criterion(`deel-${at}`, { notApplicable: { allowed: false }, indicators: [] }));
    const cuts = [{ level: "geborgd", above: 4 }, { level: "ontbreekt" }];
    const data = frameworkData([
      theme("samen", many, { from: "criteria", rule: { bands: { of: { mean: "value" }, cuts } }, missing: "undetermined" }),
    ]);
    expect(warnings(data)).toEqual([]);
  });
});
