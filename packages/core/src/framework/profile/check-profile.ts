import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { Criterion, FrameworkData } from "../../schema/framework.ts";
import type { ProfileData } from "../../schema/profile.ts";
import { referenceTo } from "../../schema/reference.ts";
import { repeats } from "../../schema/repeats.ts";
import type { Places } from "../../text/places.ts";

/** Everything that is wrong with a profile of the right form. */
export function checkProfile(data: ProfileData, framework: FrameworkData, places: Places): readonly Diagnostic[] {
  const pin = data.framework;
  if (pin.id !== framework.id || pin.version !== framework.version) {
    const params = { id: pin.id, version: pin.version, available: [`${framework.id}@${framework.version}`] };
    return [diagnose("framework/not-found", params, places.of(pin))];
  }
  const criteria = new Map(framework.themes.flatMap((theme) => theme.criteria).map((criterion) => [criterion.id, criterion]));
  return [
    ...lists(data).flatMap((list) => unknownIn(list, [...criteria.keys()], places)),
    ...lists(data).flatMap((list) => twiceIn(list, places)),
    ...notStatutory(data, criteria, places),
    ...notChosen(data, places),
    ...askLess(data, criteria, places),
    ...unknownSources(data, framework, places),
  ];
}

/** Every list of criteria in a profile. */
function lists({ criteria, adopts = [], evidence = [] }: ProfileData): readonly string[][] {
  return [criteria, ...adopts.map((one) => one.criteria), ...evidence.map((demand) => demand.criteria)].filter((list) =>
    Array.isArray(list),
  );
}

const unknownIn = (list: string[], known: readonly string[], places: Places) =>
  list.flatMap((id, index) =>
    known.includes(id) ? [] : [diagnose("profile/unknown-criterion", referenceTo(id, known), places.value(list, index))],
  );

const twiceIn = (list: string[], places: Places) =>
  repeats(
    list.map((id, index) => ({ id, index })),
    (item) => item.id,
  ).map(({ item, first }) =>
    diagnose("profile/criterion-twice", { id: item.id }, places.value(list, item.index), {
      related: [{ note: "first-used-here", span: places.value(list, first.index) }],
    }),
  );

/** Only of what the law asks can an inspectorate adopt a shortfall. */
function notStatutory({ adopts = [] }: ProfileData, criteria: ReadonlyMap<string, Criterion>, places: Places): readonly Diagnostic[] {
  return adopts.flatMap(({ criteria: named }) =>
    named.flatMap((id, index) => {
      const criterion = criteria.get(id);
      if (!criterion || criterion.norm?.type === "statutory") return [];
      return [diagnose("profile/not-statutory", { criterion: id }, places.value(named, index))];
    }),
  );
}

/** What is demanded or adopted has to be looked at. */
function notChosen({ criteria, adopts = [], evidence = [] }: ProfileData, places: Places): readonly Diagnostic[] {
  if (criteria === "all") return [];
  const chosen = new Set(criteria);
  const demanded = evidence.flatMap((demand) => (demand.criteria === "all" ? [] : [demand.criteria]));
  return [...adopts.map((one) => one.criteria), ...demanded].flatMap((list) =>
    list.flatMap((id, index) => (chosen.has(id) ? [] : [diagnose("profile/not-chosen", { criterion: id }, places.value(list, index))])),
  );
}

const numbers = ["minSources", "minSourceTypes", "minCases"] as const;

/** A profile asks for more evidence, never for less: what it writes lower than the framework would be read as a lower demand. */
function askLess({ evidence = [], criteria }: ProfileData, known: ReadonlyMap<string, Criterion>, places: Places): readonly Diagnostic[] {
  const chosen = criteria === "all" ? [...known.keys()] : criteria;
  return evidence.flatMap((demand) => {
    const about = demand.criteria === "all" ? chosen : demand.criteria;
    return numbers.flatMap((key) => {
      const asked = demand[key];
      const strictest = Math.max(...about.map((id) => known.get(id)?.evidence?.[key] ?? 0));
      if (asked === undefined || asked >= strictest) return [];
      return [diagnose("profile/asks-less", { asked, framework: strictest }, places.value(demand, key))];
    });
  });
}

function unknownSources({ basedOn }: ProfileData, { sources }: FrameworkData, places: Places): readonly Diagnostic[] {
  const known = sources.map(({ id }) => id);
  return basedOn.flatMap((reference) =>
    known.includes(reference.source)
      ? []
      : [diagnose("framework/unknown-source", referenceTo(reference.source, known), places.value(reference, "source"))],
  );
}
