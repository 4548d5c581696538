import fc from "fast-check";
import type { Framework } from "../../src/framework/framework.ts";
import { criterion, type Data, frameworkData, ontwikkeling, theme } from "../builders.ts";
import { levels, loaded } from "../properties/frameworks.ts";

const oneOf = fc.constantFrom;
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const level = oneOf(...levels);

const some: fc.Arbitrary<Data | undefined> = oneOf<(Data | undefined)[]>(
  undefined,
  { core: true },
  { tag: "wonen" },
  { tag: "zorg" },
  { level: ["ontbreekt", "geborgd"] },
);
const counts = oneOf<Data[]>(
  { level: "geborgd" },
  { level: ["ontbreekt", "in-aanzet"] },
  { value: { atLeast: 3 } },
  { tag: "zorg" },
  { core: true },
  {},
);
const selection = (of: string): fc.Arbitrary<Data> =>
  fc.tuple(some, counts, maybe(oneOf("scored", "applicable"))).map(([among, where, base]) => ({
    of,
    ...(of === "criteria" && among && { among }),
    where: of === "criteria" ? where : { level: "geborgd" },
    ...(base && { base }),
  }));
const round = { digits: 1, mode: "half-up" };
const number = (kinds: readonly string[]): fc.Arbitrary<Data> =>
  fc
    .tuple(
      fc.oneof(
        oneOf<Data[]>({ mean: "value" }, { sum: "value", start: "1/3" }, { lowest: "value" }, { percentageOfMaximum: "value" }),
        fc.constant({ powerMean: { of: "value", exponent: 0, round } }),
        fc.constant({ highest: { lookup: { ontbreekt: 4, "in-aanzet": 1, "op-orde": 2, geborgd: 3 } } }),
      ),
      some,
      maybe(oneOf(...kinds)),
    )
    .map(([of, among, over]) => ({ ...of, ...(over !== "themes" && among && { among }), ...(over && { over }) }));

const simple = (kinds: readonly string[]): fc.Arbitrary<Data> => {
  const one = oneOf(...kinds).chain(selection);
  return fc.oneof<fc.Arbitrary<Data>[]>(
    fc.tuple(oneOf("some", "every", "none"), one).map(([key, of]) => ({ [key]: of })),
    fc.tuple(one, oneOf("1/2", "2/3", 1)).map(([share, atLeast]) => ({ share, atLeast })),
    fc.tuple(one, oneOf("above", "below"), oneOf(1, 2)).map(([count, side, edge]) => ({ count, [side]: edge })),
    fc.tuple(number(kinds), oneOf(1, 2, 3, 50)).map(([of, atLeast]) => ({ ...of, atLeast })),
  );
};
const condition = (kinds: readonly string[]): fc.Arbitrary<Data> =>
  fc.oneof(
    { weight: 4, arbitrary: simple(kinds) },
    {
      weight: 1,
      arbitrary: fc.tuple(oneOf("all", "any"), fc.array(simple(kinds), { minLength: 2, maxLength: 2 })).map(([key, of]) => ({ [key]: of })),
    },
    { weight: 1, arbitrary: simple(kinds).map((not) => ({ not })) },
  );

const rule = (kinds: readonly string[]): fc.Arbitrary<Data> => {
  const two = fc.tuple(condition(kinds), condition(kinds));
  return fc.oneof(
    oneOf<unknown[]>("lowest", "highest", "lower-median", "best", "worst", { lowest: 2 }, { highest: 2 }).map((rank) => ({ rank })),
    number(kinds).map((of) => ({
      bands: {
        of,
        cuts: [
          { level: "geborgd", above: 40 },
          { level: "op-orde", above: 3 },
          { level: "in-aanzet", above: "3/2" },
          { level: "ontbreekt" },
        ],
      },
    })),
    fc.tuple(two, maybe(fc.constant(true))).map(([[first, second], everyLower]) => ({
      ladder: [
        { level: "geborgd", when: first },
        { level: "op-orde", when: second },
        { level: "ontbreekt", otherwise: true },
      ],
      ...(everyLower && { everyLower }),
    })),
    fc
      .tuple(two, level, oneOf<Data[]>({ level: "op-orde" }, { undetermined: true }, { collect: "Spreek nog een bewoner." }))
      .map(([[first, second], at, gives]) => ({
        table: {
          match: "first",
          rows: [
            { when: first, level: at },
            { when: second, ...gives },
            { otherwise: true, level: "in-aanzet" },
          ],
        },
      })),
  );
};

const because = "Dat volgt uit wat er is gezien.";
/** What happens to members without a grade. */
export const missing = fc.oneof<fc.Arbitrary<unknown>[]>(
  fc.constant("undetermined"),
  fc
    .tuple(oneOf("exclude", "as-lowest", "as-met", "range"), oneOf<Data[]>({}, { atLeast: 2 }, { atLeastShare: "1/2" }))
    .map(([then, minimum]) => ({ ...minimum, then, else: "undetermined" })),
);
const outcome = (from: fc.Arbitrary<unknown>, kinds: readonly string[]): fc.Arbitrary<Data> =>
  fc
    .tuple(from, rule(kinds), missing, maybe(condition(kinds)), maybe(fc.tuple(condition(kinds), level)))
    .map(([of, one, policy, shifted, limited]) => ({
      from: of,
      rule: one,
      missing: policy,
      ...(shifted && { shifts: [{ when: shifted, by: -1, because }] }),
      ...(limited && { limits: [{ when: limited[0], atMost: limited[1], because }] }),
    }));

export const scaled = (data: Data): Data => ({ ...data, scales: [{ ...ontwikkeling, met: "op-orde" }] });
const parts = fc.record({
  core: fc.boolean(),
  tags: fc.subarray(["wonen", "zorg"]),
  phase: oneOf("settled", "settled", "settled", "trial"),
});
/** Three criteria of a theme: tags and core tell them apart. */
export const criteria = (id: string): fc.Arbitrary<readonly Data[]> =>
  fc
    .array(parts, { minLength: 1, maxLength: 1 })
    .map((rest) => [
      criterion(`${id}-plan`, { core: true, tags: ["zorg", "wonen"] }),
      criterion(`${id}-nazorg`, { tags: ["wonen"] }),
      ...rest.map((one, at) => criterion(`${id}-${at}`, one)),
    ]);
const ofTheme = outcome(
  oneOf<unknown[]>("criteria", { criteria: { core: true } }, { criteria: { tag: "zorg" } }, { criteria: { tag: "wonen" } }),
  ["criteria"],
);
const ofWhole = outcome(oneOf<unknown[]>("themes", "themes", "criteria", { criteria: { tag: "wonen" } }, { themes: { id: "een" } }), [
  "criteria",
  "themes",
]);
/** Two themes and a whole, of which the rules look at some criteria and not at others. */
export const frameworks: fc.Arbitrary<Framework> = fc
  .tuple(
    criteria("een"),
    criteria("twee"),
    ofTheme,
    fc.oneof({ weight: 3, arbitrary: ofTheme }, { weight: 1, arbitrary: fc.constant("none" as const) }),
    ofWhole,
  )
  .map(([one, two, first, second, whole]) =>
    loaded(scaled(frameworkData([theme("een", one, first), theme("twee", two, second)], { outcome: { scale: "ontwikkeling", ...whole } }))),
  )
  .filter((kader) => kader !== undefined);
