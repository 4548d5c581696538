import fc from "fast-check";
import type { Framework } from "../../src/framework/framework.ts";
import { loadFramework } from "../../src/framework/load-framework.ts";
import { criterion, type Data, frameworkData, fromObservations, theme } from "../builders.ts";
import {
  around,
  bandsOverShare,
  condition,
  conditions,
  type Look,
  ladder,
  levelRules,
  maybe,
  missing,
  numberRules,
  rank,
  scales,
} from "./rules.ts";

export { levels } from "./rules.ts";

// From observations

const groupPredicate = fc.oneof(
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
const evidenceOf = (of: string) =>
  fc.oneof<fc.Arbitrary<Data>[]>(
    groupPredicate.map((where) => ({ of, where })),
    groupPredicate.map((where) => ({ of, among: { spoken: "citizen" }, where })),
    observationPredicate.map((where) => ({ of: "observations", where })),
  );
const units = { case: "cases", "source-type": "source-types", assessor: "assessors", period: "periods" } as const;

const observedOutcome = fc.constantFrom(...(Object.keys(units) as (keyof typeof units)[])).chain((per) => {
  const when = condition(evidenceOf(units[per]));
  return fc
    .tuple(
      fc.oneof(ladder(when, fc.boolean()), bandsOverShare(evidenceOf(units[per]))),
      around(when),
      fc.constantFrom(units[per], "observations"),
      fc.integer({ min: 1, max: 2 }),
      fc.constantFrom(["only-for", "only-against"], ["any-for", "only-against"], ["only-for", "any-against"]),
      fc.constantFrom<unknown>("undetermined", { collect: "Kijk eerst in het dossier." }),
    )
    .map(([rule, bounds, of, atLeast, [whenFor, whenAgainst], otherwise]) =>
      fromObservations(rule, {
        ...bounds,
        unit: { per, picture: { for: whenFor, against: whenAgainst, mixed: "rest" } },
        missing: { atLeast, of, else: otherwise },
      }),
    );
});

const criterionParts = (scale: string, isObserved: boolean) =>
  fc.record({
    outcome: fc.oneof(
      { weight: 3, arbitrary: fc.constant<unknown>({ from: "ratings" }) },
      { weight: isObserved && scale === "ontwikkeling" ? 3 : 0, arbitrary: observedOutcome },
      { weight: 1, arbitrary: fc.constant("none") },
    ),
    scale: fc.constant(scale),
    phase: fc.constantFrom("settled", "settled", "settled", "trial"),
    core: fc.boolean(),
    tags: fc.subarray(["kern", "wonen"]),
  });

// From criteria and themes

const outcomeFor = (look: Look, scale: string, from: fc.Arbitrary<unknown>): fc.Arbitrary<Data> => {
  const isNumber = scale !== "ontwikkeling";
  const rule = isNumber
    ? look.scales.length === 1 && look.scales[0] === scale
      ? fc.oneof(rank, numberRules(look))
      : numberRules(look)
    : levelRules(look);
  return fc
    .tuple(rule, around(conditions(look), isNumber), missing(look.ids), from)
    .map(([one, bounds, policy, of]) => ({ from: of, rule: one, ...bounds, missing: policy }));
};

const names = ["plan", "gesprek", "nazorg"];
/** The scales of the criteria, and the scale of their theme. */
const flavours = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ on: ["ontwikkeling"], scale: "ontwikkeling" }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { on: ["punten"], scale: "ontwikkeling" },
      { on: ["punten"], scale: "procent" },
      { on: ["punten"], scale: "punten" },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { on: ["ontwikkeling", "punten"], scale: "ontwikkeling" },
      { on: ["ontwikkeling", "punten"], scale: "procent" },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ on: ["procent", "ontwikkeling"], scale: "ontwikkeling" }, { on: ["procent"], scale: "procent" }),
  },
);

interface Sort {
  /** At most so many criteria in a theme. */
  readonly most: number;
  readonly isObserved: boolean;
}
const themeOf = (id: string, { most, isObserved }: Sort): fc.Arbitrary<Data> =>
  fc.tuple(flavours, fc.integer({ min: 1, max: most })).chain(([{ on, scale }, size]) => {
    const parts = fc.tuple(...Array.from({ length: size }, (_, at) => criterionParts(on[at % on.length] ?? "ontwikkeling", isObserved)));
    return parts.chain((all) => {
      // The first criterion is one that every selection can find, so that most frameworks load.
      const found = { phase: "settled", core: true, tags: ["kern"] };
      const criteria = all.map((part, at) => criterion(`${id}-${names[at]}`, { ...part, ...(at === 0 && found) }));
      const look = lookAt(criteria);
      const from = fc.constantFrom<unknown>("criteria", "criteria", "criteria", { criteria: { core: true } });
      const outcome = fc.oneof(
        { weight: 1, arbitrary: fc.constant<Data | "none">("none") },
        { weight: 4, arbitrary: outcomeFor(look, scale, from) },
      );
      return outcome.map((one) => theme(id, criteria, one, { scale }));
    });
  });

const settledOf = (criteria: readonly Data[]) => criteria.filter(({ phase }) => phase === "settled");
function lookAt(criteria: readonly Data[]): Look {
  const settled = settledOf(criteria);
  return {
    kind: "criteria",
    ids: settled.map((one) => String(one["id"])),
    scales: [...new Set(settled.map((one) => String(one["scale"])))],
  };
}

const overall = (themes: readonly Data[]): fc.Arbitrary<unknown> => {
  const above: Look = {
    kind: "themes",
    ids: themes.map((one) => String(one["id"])),
    scales: [...new Set(themes.map((one) => String(one["scale"])))],
  };
  const below = lookAt(themes.flatMap((one) => one["criteria"] as readonly Data[]));
  const ofThemes = outcomeFor(above, "ontwikkeling", fc.constant("themes"));
  const ofCriteria = outcomeFor(below, "ontwikkeling", fc.constantFrom<unknown>("criteria", { criteria: { tag: "kern" } }));
  const limited = fc
    .tuple(ofThemes, around(conditions(below)))
    .map(([one, { limits, room }]) => ({ ...one, ...(limits !== undefined && { limits }), ...(room !== undefined && { room }) }));
  const one = fc.oneof(ofThemes, limited, ofCriteria).map((outcome) => ({ scale: "ontwikkeling", ...outcome }));
  return fc.oneof({ weight: 1, arbitrary: fc.constant<unknown>("none") }, { weight: 3, arbitrary: one });
};

const writtenAs = (sort: Sort): fc.Arbitrary<Data> =>
  fc.tuple(themeOf("een", sort), maybe(themeOf("twee", sort))).chain(([one, two]) => {
    const themes = two ? [one, two] : [one];
    return overall(themes).map((outcome) => frameworkData(themes, { outcome, scales }));
  });

/** Frameworks as people could write them: most of them load. */
export const written = writtenAs({ most: 3, isObserved: true });

/** The framework, when it is one: JSON is YAML, so that what is tested went through the same door as any file. */
export function loaded(data: Data): Framework | undefined {
  const result = loadFramework({ path: "framework.json", text: JSON.stringify(data) });
  return result.ok ? result.value : undefined;
}

const thatLoad = (data: fc.Arbitrary<Data>): fc.Arbitrary<Framework> => data.map(loaded).filter((framework) => framework !== undefined);
export const frameworks = thatLoad(written);
/** Without proposals from observations: people rate, and nothing else settles a criterion. */
export const ratedFrameworks = thatLoad(writtenAs({ most: 3, isObserved: false }));
