import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import type { CasesData, RatedCase, SeenCase } from "../schema/cases.ts";
import type { FrameworkData } from "../schema/framework.ts";
import { referenceTo } from "../schema/reference.ts";
import { repeats } from "../schema/repeats.ts";
import type { Places } from "../text/places.ts";
import { criteriaFor, indicatorFor } from "./inspection-of-case.ts";

/** Names in cases that lead nowhere, and names of cases that stand twice. */
export function checkCases({ cases, framework: pin }: CasesData, framework: FrameworkData, places: Places): readonly Diagnostic[] {
  if (pin.id !== framework.id || pin.version !== framework.version) {
    const params = { id: pin.id, version: pin.version, available: [`${framework.id}@${framework.version}`] };
    return [diagnose("framework/not-found", params, places.of(pin))];
  }
  return [
    ...repeats(cases, (one) => one.name).map(({ item, first }) =>
      diagnose("cases/name-twice", { name: item.name }, places.value(item, "name"), {
        related: [{ note: "first-used-here", span: places.value(first, "name") }],
      }),
    ),
    ...cases.flatMap((one) => ("given" in one ? unknownInRated(one, framework, places) : unknownInSeen(one, framework, places))),
  ];
}

function unknownInRated({ given, expect, possible = {} }: RatedCase, framework: FrameworkData, places: Places): readonly Diagnostic[] {
  const criteria = framework.themes.flatMap((theme) => theme.criteria.map(({ id }) => id));
  const nodes = [...criteria, ...framework.themes.map(({ id }) => id), ...(framework.outcome === "none" ? [] : ["overall"])];
  const unknown = (holder: object, known: readonly string[]) =>
    Object.keys(holder)
      .filter((id) => !known.includes(id))
      .map((id) => diagnose("cases/unknown-id", referenceTo(id, known), places.key(holder, id)));
  return [...unknown(given, criteria), ...unknown(expect, nodes), ...unknown(possible, nodes)];
}

function unknownInSeen({ for: about, seen }: SeenCase, framework: FrameworkData, places: Places): readonly Diagnostic[] {
  const known = framework.themes.flatMap((theme) => theme.criteria.map(({ id }) => id));
  const scales = framework.scales.map(({ id }) => id);
  const unknown = Array.isArray(about)
    ? about.flatMap((id, index) =>
        known.includes(id) ? [] : [diagnose("cases/unknown-id", referenceTo(id, known), places.value(about, index))],
      )
    : scales.includes(about.scale)
      ? []
      : [diagnose("framework/unknown-scale", referenceTo(about.scale, scales), places.value(about, "scale"))];
  const without = criteriaFor(about, framework).flatMap((criterion) =>
    seen
      .filter((one) => indicatorFor(criterion, one) === undefined)
      .map((one) => diagnose("cases/no-indicator", { criterion: criterion.id, asked: one.indicator ?? one.shows ?? "" }, places.of(one))),
  );
  return [...unknown, ...without];
}
