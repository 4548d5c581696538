import fc from "fast-check";
import type { Framework } from "../../src/framework/framework.ts";
import { loadFramework } from "../../src/framework/load-framework.ts";
import { criterion, type Data, frameworkData, fromObservations, leaveOut, ontwikkeling, theme } from "../builders.ts";

export const levels: readonly string[] = ontwikkeling.levels.map((level) => level.id);
const level = fc.constantFrom(...levels);
const highLevels = fc.constantFrom(levels.slice(1), levels.slice(2), levels.slice(3));

/** Something that may stand there or not. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const share = fc.constantFrom("1/3", "1/2", 0.5, "2/3", 0.75, 1);

/** A ladder from the best level down with these conditions, each level once. */
const ladder = (condition: fc.Arbitrary<Data>): fc.Arbitrary<Data> =>
  fc
    .tuple(fc.subarray(levels.slice(1), { minLength: 1 }), fc.array(condition, { minLength: 3, maxLength: 3 }))
    .map(([rungs, conditions]) => ({
      ladder: [...rungs.toReversed().map((rung, at) => ({ level: rung, when: conditions[at] })), { level: "ontbreekt", otherwise: true }],
    }));

// From observations

const casePredicate = fc.oneof(
  fc.subarray(["for", "mixed", "against"], { minLength: 1 }).map((picture) => ({ picture })),
  fc.constantFrom("for", "against").map((citizen) => ({ citizen })),
  fc.constant({ spoken: "citizen" }),
);
const observationPredicate = fc.constantFrom<Data>(
  { speaks: "for" },
  { speaks: ["partly", "against"] },
  { shows: "done", speaks: "for" },
  { sourceType: "case-file" },
);
const evidence = fc.oneof<fc.Arbitrary<Data>[]>(
  casePredicate.map((where) => ({ of: "cases", where })),
  casePredicate.map((where) => ({ of: "cases", among: { spoken: "citizen" }, where })),
  observationPredicate.map((where) => ({ of: "observations", where })),
);
const ofEvidence = condition(evidence);

// From criteria and themes

const counted = fc
  .tuple(maybe(fc.constantFrom<Data>({ core: true }, { tag: "kern" })), highLevels)
  .map(([among, at]): Data => ({ of: "criteria", ...(among && { among }), where: { level: at } }));

/** Any condition over these selections, with its parts. */
function condition(selection: fc.Arbitrary<Data>): fc.Arbitrary<Data> {
  const simple = fc.oneof<fc.Arbitrary<Data>[]>(
    selection.map((some) => ({ some })),
    selection.map((every) => ({ every })),
    fc.tuple(selection, share).map(([of, atLeast]) => ({ share: of, atLeast })),
    fc.tuple(selection, fc.integer({ min: 0, max: 3 })).map(([count, above]) => ({ count, above })),
  );
  return fc.oneof(
    { weight: 5, arbitrary: simple },
    { weight: 1, arbitrary: fc.array(simple, { minLength: 1, maxLength: 2 }).map((all) => ({ all })) },
    { weight: 1, arbitrary: fc.array(simple, { minLength: 1, maxLength: 2 }).map((any) => ({ any })) },
    { weight: 1, arbitrary: simple.map((not) => ({ not })) },
  );
}

const bound = (when: fc.Arbitrary<Data>): fc.Arbitrary<Data> =>
  fc.tuple(when, fc.constantFrom("atMost", "atLeast"), level, fc.boolean()).map(([holds, side, at, binding]) => ({
    when: holds,
    [side]: at,
    because: "Dat volgt uit wat er is gezien.",
    ...(binding && { binding }),
  }));
const withoutBinding = ({ binding: _binding, ...rest }: Data): Data => rest;
const bounds = (when: fc.Arbitrary<Data>) =>
  fc
    .tuple(maybe(fc.array(bound(when), { maxLength: 2 })), maybe(fc.array(bound(when).map(withoutBinding), { maxLength: 2 })))
    .map(([limits, room]): Data => ({ ...(limits && { limits }), ...(room && { room }) }));

const bandsOver = (of: fc.Arbitrary<Data>, highest: number): fc.Arbitrary<Data> =>
  fc
    .tuple(
      of,
      fc.uniqueArray(fc.integer({ min: 1, max: highest * 4 }), { minLength: 3, maxLength: 3 }),
      fc.constantFrom("above", "atLeast"),
    )
    .map(([number, edges, side]) => {
      const [first, second, third] = edges.toSorted((a, b) => b - a).map((edge) => `${edge}/4`);
      const cuts = [
        { level: "geborgd", [side]: first },
        { level: "op-orde", [side]: second },
        { level: "in-aanzet", [side]: third },
        { level: "ontbreekt" },
      ];
      return { bands: { of: number, cuts } };
    });

/** Weights for every criterion a framework of this size can have; those without a member are taken out later. */
const weighted = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 });

export const rank = fc.constantFrom("lowest", "highest", "lower-median").map((one): Data => ({ rank: one }));
/** Rules under which a higher level below never gives a lower level above. */
export const monotone = (ids: readonly string[]): fc.Arbitrary<Data> =>
  fc.oneof(
    rank,
    bandsOver(fc.constantFrom<Data>({ mean: "value" }, { lowest: "value" }, { highest: "value" }), 4),
    bandsOver(fc.constant({ sum: "value", start: "1/3" }), 4 * Math.max(1, ids.length)),
    bandsOver(fc.constant({ percentageOfMaximum: "value" }), 100),
    bandsOver(
      weighted.map((weights) => ({
        weightedMean: { of: "value", weights: Object.fromEntries(ids.map((id, at) => [id, weights[at] ?? 1])) },
      })),
      4,
    ),
    ladder(fc.tuple(highLevels, share).map(([at, atLeast]) => ({ share: { of: "criteria", where: { level: at } }, atLeast }))),
  );

export const missing = fc.oneof<fc.Arbitrary<unknown>[]>(
  fc.constant("undetermined"),
  fc.constant(leaveOut),
  share.map((atLeastShare) => ({ atLeastShare, ...leaveOut })),
  fc.constant({ atLeast: 1, ...leaveOut }),
);

const observedOutcome = fc
  .tuple(
    fc.oneof(
      ladder(ofEvidence),
      bandsOver(
        evidence.map((of) => ({ share: of })),
        1,
      ),
    ),
    bounds(ofEvidence),
    fc.constantFrom("cases", "observations"),
    fc.integer({ min: 1, max: 2 }),
    fc.constantFrom(["only-for", "only-against"], ["any-for", "only-against"], ["only-for", "any-against"]),
  )
  .map(([rule, around, of, atLeast, [whenFor, whenAgainst]]) =>
    fromObservations(rule, {
      ...around,
      unit: { per: "case", picture: { for: whenFor, against: whenAgainst, mixed: "rest" } },
      missing: { atLeast, of, else: "undetermined" },
    }),
  );

const criterionParts = fc.record({
  outcome: fc.oneof(
    { weight: 3, arbitrary: fc.constant<unknown>({ from: "ratings" }) },
    { weight: 3, arbitrary: observedOutcome },
    { weight: 1, arbitrary: fc.constant("none") },
  ),
  phase: fc.constantFrom("settled", "settled", "settled", "trial"),
  core: fc.boolean(),
  tags: fc.subarray(["kern", "wonen"]),
});

const ofCriteria = condition(counted);
const themeOutcome = (ids: readonly string[]) =>
  fc
    .tuple(
      fc.oneof(monotone(ids), ladder(ofCriteria)),
      bounds(ofCriteria),
      missing,
      fc.constantFrom<unknown>("criteria", "criteria", "criteria", { criteria: { core: true } }),
    )
    .map(([rule, around, policy, from]): Data => ({ from, rule, ...around, missing: policy }));

const names = ["plan", "gesprek", "nazorg"];
const themeOf = (id: string): fc.Arbitrary<Data> =>
  fc.array(criterionParts, { minLength: 1, maxLength: 3 }).chain((parts) => {
    // The first criterion is one that every selection can find, so that most frameworks load.
    const found = { phase: "settled", core: true, tags: ["kern"] };
    const criteria = parts.map((part, at) => criterion(`${id}-${names[at]}`, { ...part, ...(at === 0 && found) }));
    const settled = criteria.filter(({ phase }) => phase === "settled").map((one) => String(one["id"]));
    const outcome = fc.oneof({ weight: 1, arbitrary: fc.constant<Data | "none">("none") }, { weight: 4, arbitrary: themeOutcome(settled) });
    return outcome.map((one) => theme(id, criteria, one));
  });

const overall = fc.oneof(
  fc.constant<unknown>("none"),
  fc
    .tuple(
      fc.constantFrom<unknown>("themes", "criteria", { criteria: { tag: "kern" } }),
      fc.oneof(rank, bandsOver(fc.constant({ mean: "value" }), 4), ladder(ofCriteria)),
      bounds(ofCriteria),
      missing,
    )
    .map(([from, rule, around, policy]) => ({ scale: "ontwikkeling", from, rule, ...around, missing: policy })),
);

/** Frameworks as people could write them: most of them load. */
export const written: fc.Arbitrary<Data> = fc
  .tuple(themeOf("een"), maybe(themeOf("twee")), overall)
  .map(([one, two, outcome]) => frameworkData(two ? [one, two] : [one], { outcome }));

/** The framework, when it is one: JSON is YAML, so that what is tested went through the same door as any file. */
export function loaded(data: Data): Framework | undefined {
  const result = loadFramework({ path: "framework.json", text: JSON.stringify(data) });
  return result.ok ? result.value : undefined;
}

export const frameworks: fc.Arbitrary<Framework> = written.map(loaded).filter((framework) => framework !== undefined);
