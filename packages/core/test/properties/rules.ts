import fc from "fast-check";
import { type Data, ontwikkeling, procent, punten } from "../builders.ts";

/** Few grades per scale, so that every completion of a small inspection can be walked. */
export const scales: readonly Data[] = [
  { ...ontwikkeling, met: "op-orde" },
  { ...punten, step: 5, met: 5 },
  { ...procent, met: 60 },
];
export const levels: readonly string[] = ontwikkeling.levels.map((level) => level.id);
/** Numbers that people can give on each scale of numbers; on that of percents any other would do as well. */
const numbersOf: Readonly<Record<string, readonly string[]>> = {
  punten: ["0", "5", "10"],
  procent: ["0", "12.5", "100/3", "60", "100"],
};
export const gradesOf = (scale: string | undefined): readonly string[] => numbersOf[scale ?? ""] ?? levels;

const level = fc.constantFrom(...levels);
const highLevels = fc.constantFrom(levels.slice(1), levels.slice(2), levels.slice(3));

/** Something that may stand there or not. */
export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const share = fc.constantFrom("1/3", "1/2", 0.5, "2/3", 0.75, 1);
const because = "Dat volgt uit wat er is gezien.";
const collect = "Vraag het eerst na bij het team.";

/** What members are worth, from 0 to 4. */
export interface Worth {
  readonly rule: unknown;
  readonly isAboveZero: boolean;
  readonly isRising: boolean;
}
const worths = (rules: readonly (readonly [unknown, boolean, boolean])[]): fc.Arbitrary<Worth> =>
  fc.constantFrom(...rules.map(([rule, isAboveZero, isRising]): Worth => ({ rule, isAboveZero, isRising })));

const ofLevels: readonly (readonly [unknown, boolean, boolean])[] = [
  ["value", true, true],
  ["value", true, true],
  [{ lookup: { ontbreekt: 0, "in-aanzet": 1, "op-orde": 1, geborgd: 4 } }, false, true],
  [{ lookup: { ontbreekt: 1, "in-aanzet": 4, "op-orde": 2, geborgd: 3 } }, true, false],
  [{ lookup: { ontbreekt: 4, "in-aanzet": 3, "op-orde": "3/2", geborgd: 1 } }, true, false],
  [{ linear: { from: [1, 4], to: [0, 4] } }, false, true],
  [{ linear: { from: [1, 4], to: [4, 0] }, cap: { atLeast: 1 } }, true, false],
  [{ cap: { atMost: 3 } }, true, true],
  [{ log: { from: [1, 4], to: [1, 4], round: { digits: 2, mode: "half-up" } } }, true, true],
];
const ofPoints: readonly (readonly [unknown, boolean, boolean])[] = [
  [{ linear: { from: [0, 10], to: [0, 4] } }, false, true],
  [{ linear: { from: [0, 10], to: [4, 1] } }, true, false],
  [{ lookup: { 0: 0, 5: 4, 10: 2 } }, false, false],
  [{ cap: { atMost: 4, atLeast: 1 } }, true, true],
];
const ofPercents: readonly (readonly [unknown, boolean, boolean])[] = [
  [{ linear: { from: [0, 100], to: [0, 4] } }, false, true],
  [{ linear: { from: [20, 100], to: [4, 1] }, cap: { atMost: 4, atLeast: 1 } }, true, false],
];
const byScale = fc.tuple(fc.constantFrom(...ofLevels), fc.constantFrom(...ofPoints), fc.constantFrom(...ofPercents)).map(
  ([words, points, percents]): Worth => ({
    rule: { byScale: { ontwikkeling: words[0], punten: points[0], procent: percents[0] } },
    isAboveZero: words[1] && points[1] && percents[1],
    isRising: words[2] && points[2] && percents[2],
  }),
);

/** The members a rule looks at: what they are worth, and how they are asked for their grade. */
export interface Look {
  readonly kind: "criteria" | "themes";
  readonly ids: readonly string[];
  readonly scales: readonly string[];
}
const worthOn = ({ scales: on }: Look): fc.Arbitrary<Worth> => {
  if (on.length !== 1) return byScale;
  return on[0] === "punten" ? worths(ofPoints) : on[0] === "procent" ? worths(ofPercents) : worths(ofLevels);
};

const round = { digits: 1, mode: "half-even" };
/** Numbers from 0 to 4 over these members, or a few times as much. */
const numbers = (look: Look, isRising = false): fc.Arbitrary<{ readonly number: Data; readonly highest: number }> =>
  fc
    .tuple(worthOn(look), fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 9, maxLength: 9 }), fc.integer({ min: -1, max: 1 }))
    .chain(([worth, weigh, exponent]) => {
      const of =
        isRising && !worth.isRising ? (look.scales.length === 1 && look.scales[0] === "ontwikkeling" ? "value" : undefined) : worth.rule;
      const value = of ?? { byScale: { ontwikkeling: "value", punten: ofPoints[0]?.[0], procent: ofPercents[0]?.[0] } };
      const isAboveZero = value === worth.rule && worth.isAboveZero;
      const weights = Object.fromEntries(look.ids.map((id, at) => [id, weigh[at] ?? 1]));
      const size = Math.max(1, look.ids.length);
      const plain: readonly (readonly [Data, number])[] = [
        [{ mean: value }, 4],
        [{ sum: value }, 4 * size],
        [{ sum: value, start: "1/3" }, 4 * size],
        [{ weightedMean: { of: value, weights } }, 4],
        [{ percentageOfMaximum: value }, 100],
        [{ percentageOfMaximum: value, start: 2 }, 100],
        [{ lowest: value }, 4],
        [{ highest: value }, 4],
        ...(isAboveZero ? ([[{ powerMean: { of: value, exponent, weights, round } }, 4]] as const) : []),
      ];
      const among = isRising ? [] : plain.slice(0, 1).map(([number]) => [{ ...number, among: { core: true } }, 4] as const);
      const rounded = plain.slice(0, 4).map(([number, highest]) => [{ round: { of: number, ...round } }, highest] as const);
      return fc
        .constantFrom(...plain, ...rounded, ...(look.kind === "criteria" ? among : []))
        .map(([number, highest]) => ({ number, highest }));
    });

/** Who is counted: by level, by value, by what a criterion is; of all that apply, or of those with a grade. */
const counted = ({ kind, scales: on, ids }: Look): fc.Arbitrary<Data> => {
  const byLevel = fc.oneof(highLevels, highLevels, level, fc.constant(["ontbreekt", "op-orde"])).map((one) => ({ level: one }));
  const byValue = fc.constantFrom({ value: { atLeast: 5 } }, { value: { below: 3 } }, { value: { above: 0, atMost: 60 } });
  const words = on.includes("ontwikkeling");
  const numbered = on.find((one) => one !== "ontwikkeling");
  const own = words
    ? numbered
      ? byLevel.map((where) => ({ ...where, scale: "ontwikkeling" }))
      : byLevel
    : byValue.map((where) => ({ ...where, scale: numbered }));
  const of = fc.tuple(
    own,
    maybe(kind === "criteria" ? fc.constantFrom<Data>({ core: true }, { tag: "kern" }, { id: ids[0] }) : fc.constant<Data>({ id: ids[0] })),
  );
  return fc.tuple(of, fc.constantFrom(undefined, undefined, undefined, "applicable", "scored")).map(([[where, among], base]) => ({
    of: kind,
    where,
    ...(among && { among: { ...among, ...("scale" in where && where.scale !== undefined && { scale: where.scale }) } }),
    ...(base && { base }),
  }));
};

/** Any condition over these selections and numbers, with its parts. */
export function condition(selection: fc.Arbitrary<Data>, number?: fc.Arbitrary<Data>): fc.Arbitrary<Data> {
  const simple = fc.oneof<fc.Arbitrary<Data>[]>(
    selection.map((some) => ({ some })),
    selection.map((every) => ({ every })),
    selection.map((none) => ({ none })),
    fc.tuple(selection, share).map(([of, atLeast]) => ({ share: of, atLeast })),
    fc.tuple(selection, fc.integer({ min: 0, max: 2 })).map(([count, above]) => ({ count, above })),
    ...(number
      ? [
          fc
            .tuple(number, fc.constantFrom("atLeast", "below"), fc.constantFrom(1, "3/2", 2, 3))
            .map(([of, side, edge]) => ({ ...of, [side]: edge })),
        ]
      : []),
  );
  return fc.oneof(
    { weight: 5, arbitrary: simple },
    { weight: 1, arbitrary: fc.array(simple, { minLength: 1, maxLength: 2 }).map((all) => ({ all })) },
    { weight: 1, arbitrary: fc.array(simple, { minLength: 1, maxLength: 2 }).map((any) => ({ any })) },
    { weight: 1, arbitrary: simple.map((not) => ({ not })) },
  );
}
export const conditions = (look: Look): fc.Arbitrary<Data> =>
  condition(
    counted(look),
    numbers(look).map(({ number }) => number),
  );

/** A ladder from the best level down with these conditions, each level once. */
export const ladder = (when: fc.Arbitrary<Data>, everyLower: fc.Arbitrary<boolean> = fc.constant(false)): fc.Arbitrary<Data> =>
  fc
    .tuple(fc.subarray(levels.slice(1), { minLength: 1 }), fc.array(when, { minLength: 3, maxLength: 3 }), everyLower)
    .map(([rungs, holds, isClimbed]) => ({
      ladder: [...rungs.toReversed().map((rung, at) => ({ level: rung, when: holds[at] })), { level: "ontbreekt", otherwise: true }],
      ...(isClimbed && { everyLower: true }),
    }));

const gives = fc.oneof(
  { weight: 5, arbitrary: level.map((one): Data => ({ level: one })) },
  { weight: 1, arbitrary: fc.constantFrom<Data>({ undetermined: true }, { collect }) },
);
const table = (when: fc.Arbitrary<Data>): fc.Arbitrary<Data> =>
  fc.oneof(
    fc.tuple(fc.array(fc.tuple(when, gives), { minLength: 1, maxLength: 2 }), gives).map(([rows, last]) => ({
      table: { match: "first", rows: [...rows.map(([holds, one]) => ({ when: holds, ...one })), { otherwise: true, ...last }] },
    })),
    fc.tuple(when, gives, gives).map(([holds, one, other]) => ({
      table: {
        match: "unique",
        rows: [
          { when: holds, ...one },
          { otherwise: true, ...other },
        ],
      },
    })),
  );

const bandsOver = (of: fc.Arbitrary<{ readonly number: Data; readonly highest: number }>): fc.Arbitrary<Data> =>
  of.chain(({ number, highest }) =>
    fc
      .tuple(fc.uniqueArray(fc.integer({ min: 1, max: highest * 4 }), { minLength: 3, maxLength: 3 }), fc.constantFrom("above", "atLeast"))
      .map(([edges, side]) => {
        const [first, second, third] = edges.toSorted((a, b) => b - a).map((edge) => `${edge}/4`);
        const cuts = [
          { level: "geborgd", [side]: first },
          { level: "op-orde", [side]: second },
          { level: "in-aanzet", [side]: third },
          { level: "ontbreekt" },
        ];
        return { bands: { of: number, cuts } };
      }),
  );
export const bandsOverShare = (selection: fc.Arbitrary<Data>): fc.Arbitrary<Data> =>
  bandsOver(selection.map((one) => ({ number: { share: one }, highest: 1 })));

export const rank = fc.constantFrom<Data>(
  { rank: "lowest" },
  { rank: "highest" },
  { rank: "lower-median" },
  { rank: "best" },
  { rank: "worst" },
);
const anyRank = fc.oneof(rank, fc.constantFrom<Data>({ rank: { lowest: 2 } }, { rank: { highest: 2 } }));

/** Rules that give a level. */
export const levelRules = (look: Look): fc.Arbitrary<Data> => {
  const when = conditions(look);
  const ranked = look.scales.length === 1 && look.scales[0] === "ontwikkeling" ? [anyRank] : [];
  return fc.oneof<fc.Arbitrary<Data>[]>(...ranked, bandsOver(numbers(look)), ladder(when, fc.boolean()), table(when));
};
/** Rules under which a higher grade below never gives a lower level above. */
export const monotone = (look: Look): fc.Arbitrary<Data> =>
  fc.oneof(
    rank,
    bandsOver(numbers(look, true)),
    ladder(
      fc.tuple(highLevels, share).map(([at, atLeast]) => ({ share: { of: look.kind, where: { level: at } }, atLeast })),
      fc.boolean(),
    ),
  );
/** Rules that give a number, on the scale of percents. */
export const numberRules = (look: Look): fc.Arbitrary<Data> => numbers(look).map(({ number }) => ({ number }));

// Around a rule

const bound = (when: fc.Arbitrary<Data>, at: fc.Arbitrary<unknown>): fc.Arbitrary<Data> =>
  fc.tuple(when, fc.constantFrom("atMost", "atLeast"), at, fc.boolean()).map(([holds, side, grade, binding]) => ({
    when: holds,
    [side]: grade,
    because,
    ...(binding && { binding }),
  }));
const withoutBinding = ({ binding: _binding, ...rest }: Data): Data => rest;
const shift = (when: fc.Arbitrary<Data>) =>
  fc.tuple(when, fc.constantFrom(1, -1, 2)).map(([holds, by]): Data => ({ when: holds, by, because }));

/** Shifts, limits and room; of numbers there are no shifts. */
export const around = (when: fc.Arbitrary<Data>, isNumber = false): fc.Arbitrary<Data> => {
  const at: fc.Arbitrary<unknown> = isNumber ? fc.constantFrom(1, 2, 50) : level;
  return fc
    .tuple(
      maybe(fc.array(bound(when, at), { maxLength: 2 })),
      maybe(fc.array(bound(when, at).map(withoutBinding), { maxLength: 2 })),
      maybe(fc.array(shift(when), { minLength: 1, maxLength: 2 })),
    )
    .map(([limits, room, shifts]): Data => ({ ...(limits && { limits }), ...(room && { room }), ...(shifts && !isNumber && { shifts }) }));
};

/** What happens to members without a grade. */
export const missing = (ids: readonly string[]): fc.Arbitrary<unknown> => {
  const then = fc.constantFrom("exclude", "exclude", "as-lowest", "as-met", "range");
  const otherwise = fc.constantFrom<unknown>("undetermined", "undetermined", { collect });
  const minimum = fc.constantFrom<Data>(
    {},
    {},
    { atLeast: 1 },
    { atLeastShare: "1/2" },
    { atLeastShare: "2/3" },
    { including: ids.slice(0, 1) },
  );
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant<unknown>("undetermined") },
    { weight: 4, arbitrary: fc.tuple(minimum, then, otherwise).map(([least, one, other]) => ({ ...least, then: one, else: other })) },
  );
};
/** Policies under which nobody is made to count. */
export const leavingOut: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  "undetermined",
  { then: "exclude", else: "undetermined" },
  { atLeastShare: "2/3", then: "exclude", else: "undetermined" },
);
