import fc from "fast-check";
import { expect, test } from "vitest";
import { loadFramework } from "../../src/framework/load-framework.ts";
import { isNodeSite } from "../../src/framework/rule-sites.ts";
import { isOnScale } from "../../src/framework/scale-numbers.ts";
import { surveyOf } from "../../src/framework/survey.ts";
import { createMembers } from "../../src/scoring/rules/member.ts";
import { compileNode } from "../../src/scoring/rules/node.ts";
import { criterion, type Data, frameworkData, leaveOut, theme } from "../builders.ts";
import { everyGiven } from "./combinations.ts";

const ids = ["plan", "regie", "nazorg"];
const small = fc.integer({ min: -2, max: 5 });
const round = fc.record({ digits: fc.integer({ min: 0, max: 2 }), mode: fc.constantFrom("half-up", "half-even", "truncate") });

const niveau = fc.uniqueArray(small, { minLength: 3, maxLength: 3 }).map(
  (values): Data => ({
    id: "niveau",
    kind: "development",
    direction: "higher-is-better",
    levels: values.map((value, at) => ({ id: `n${at}`, label: `Niveau ${at}`, value })),
  }),
);
const numbers = (id: string, step: fc.Arbitrary<number | undefined>) =>
  fc.tuple(small, fc.integer({ min: 1, max: 6 }), step).map(
    ([min, size, by]): Data => ({
      id,
      kind: "number",
      direction: "lower-is-better",
      min,
      max: min + size,
      ...(by !== undefined && { step: by }),
    }),
  );
const scales = fc.tuple(
  niveau,
  numbers("stappen", fc.constantFrom(1, 2, 0.5)),
  numbers("vrij", fc.constant(undefined)),
  fc.tuple(fc.constantFrom(0, -10, -100), fc.constantFrom(10, 100, 1000), fc.constantFrom(undefined, 1, 0.5)).map(
    ([min, max, step]): Data => ({
      id: "uitkomst",
      kind: "number",
      direction: "higher-is-better",
      min,
      max,
      ...(step !== undefined && { step }),
    }),
  ),
);

const cap = fc.option(fc.record({ atLeast: small }), { nil: undefined });
const own: fc.Arbitrary<unknown> = fc.oneof(
  fc.constant("value"),
  fc.tuple(small, small, small).map(([a, b, c]) => ({ lookup: { n0: a, n1: b, n2: c } })),
  fc
    .tuple(fc.tuple(small, small), fc.tuple(small, small), cap)
    .map(([from, to, bounds]) => ({ linear: { from, to }, ...(bounds && { cap: bounds }) })),
  fc
    .tuple(fc.tuple(small, small), fc.tuple(small, small), round, cap)
    .map(([from, to, by, bounds]) => ({ log: { from, to, round: by }, ...(bounds && { cap: bounds }) })),
  fc.record({ cap: fc.record({ atLeast: small }) }),
);
const value = fc.oneof(
  own,
  fc.record({ niveau: own, stappen: own, vrij: own }).map((byScale) => ({ byScale })),
);
const weights = fc.tuple(...ids.map(() => fc.constantFrom(0.5, 1, 2))).map((all) => Object.fromEntries(ids.map((id, at) => [id, all[at]])));
const plain: fc.Arbitrary<Data> = fc.oneof(
  fc.tuple(fc.constantFrom("mean", "lowest", "highest"), value).map(([key, of]): Data => ({ [key]: of })),
  fc.tuple(fc.constantFrom("sum", "percentageOfMaximum"), value, small).map(([key, of, start]): Data => ({ [key]: of, start })),
  fc.tuple(value, weights).map(([of, some]): Data => ({ weightedMean: { of, weights: some } })),
  fc
    .tuple(value, weights, fc.integer({ min: -2, max: 2 }), round)
    .map(([of, some, exponent, by]): Data => ({ powerMean: { of, weights: some, exponent, round: by } })),
  fc.constant<Data>({ count: { of: "criteria", where: { scale: "niveau" } } }),
);
const number = fc.oneof(
  plain,
  fc.tuple(plain, round).map(([of, by]): Data => ({ round: { of, ...by } })),
);
const rules = fc.oneof(
  number.map((of): Data => ({ rule: { number: of }, scale: "uitkomst" })),
  number.map((of): Data => ({ rule: { bands: { of, cuts: [{ level: "n2", atLeast: 2 }, { level: "n0" }] } }, scale: "niveau" })),
);
const missing = fc.constantFrom<unknown>("undetermined", leaveOut, { atLeast: 2, ...leaveOut });
const written = fc.record({
  all: scales,
  rule: rules,
  policy: missing,
  on: fc.oneof(
    fc.constantFrom("niveau", "stappen", "vrij").map((one) => [one, one, one]),
    fc.tuple(...ids.map(() => fc.constantFrom("niveau", "stappen", "vrij"))),
  ),
  free: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
});

test("a rule that loads gives an outcome on its scale for whatever is given to its members", () => {
  const seen = { loads: 0, refused: 0, numbers: 0 };
  fc.assert(
    fc.property(written, ({ all, rule, policy, on, free }) => {
      const criteria = ids.map((id, at) => criterion(id, { scale: on[at], notApplicable: { allowed: free[at] }, indicators: [] }));
      const one = theme("samen", criteria, { from: "criteria", rule: rule["rule"], missing: policy }, { scale: rule["scale"] });
      const loaded = loadFramework({ path: "framework.json", text: JSON.stringify(frameworkData([one], { scales: all })) });
      if (!loaded.ok) {
        seen.refused++;
        return;
      }
      seen.loads++;
      const [site] = surveyOf(loaded.value.data).sites;
      if (!site || !isNodeSite(site) || !site.scale) throw new Error("There is one outcome.");
      const { scale, children } = site;
      const node = compileNode(site.outcome, scale, "");
      const make = createMembers();
      const memberOf = new Map(children.map((child) => [child.id, make(child.id, child.scale, child.criterion)]));
      const options = children.map(({ id, scale: its }, at) => {
        const grades = its && its.order.length > 0 ? its.order : [its?.lowest ?? "", its?.highest ?? ""];
        return [id, [...grades, ...(policy === "undetermined" ? [] : ["absent"]), ...(free[at] ? ["not-applicable"] : [])]] as const;
      });
      for (const given of everyGiven(Object.fromEntries(options))) {
        const rated = Object.values(given).filter((option) => option !== "absent" && option !== "not-applicable").length;
        if (rated < (typeof policy === "object" && policy !== null && "atLeast" in policy ? 2 : 1)) continue;
        const members = Object.entries(given).flatMap(([id, option]) =>
          option === "not-applicable" ? [] : (memberOf.get(id)?.(option === "absent" ? undefined : option) ?? []),
        );
        const grade = node.gradeOf({ criteria: members, themes: [] });
        if (grade === undefined) throw new Error(`No outcome for ${JSON.stringify(given)}.`);
        if (!("levels" in scale.scale)) expect([grade, isOnScale(grade, scale.scale)]).toEqual([grade, true]);
      }
      seen.numbers += scale.isNumber ? 1 : 0;
    }),
    { numRuns: 300 },
  );
  expect(seen.loads).toBeGreaterThan(30);
  expect(seen.numbers).toBeGreaterThan(5);
  expect(seen.refused).toBeGreaterThan(30);
});
