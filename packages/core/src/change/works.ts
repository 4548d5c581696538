import { isOfAnotherVersion, type Row, type ThemeWorks, type WorkReference } from "./comparison.ts";
import type { Entry } from "./order.ts";

/** Per theme the observations that show what helps or hinders. What was withdrawn, is too old or was by-catch does not count. */
export function worksOf(entries: readonly Entry[], themes: readonly Row[]): readonly ThemeWorks[] {
  return themes.flatMap(({ id, number, title, without }) => {
    const elsewhere = without.filter(({ why }) => isOfAnotherVersion(why)).map(({ inspection }) => inspection);
    const own = entries.filter(({ key }) => !elsewhere.includes(key));
    const [helps, hinders] = [referencesOf(own, id, "helps"), referencesOf(own, id, "hinders")];
    if (helps.length + hinders.length === 0) return [];
    return [{ id, ...(number !== undefined && { number }), title, helps, hinders }];
  });
}

function referencesOf(entries: readonly Entry[], theme: string, works: "helps" | "hinders"): readonly WorkReference[] {
  return entries.flatMap(({ key, assessment: { criteria, inspection } }) => {
    const counted = new Set(
      criteria
        .filter((result) => result.theme === theme && result.outsideProfile !== true)
        .flatMap(({ picture }) => [...picture.cases.flatMap(({ observations }) => observations), ...picture.withoutCase]),
    );
    return (inspection.observations ?? []).flatMap((observation) =>
      observation.works === works && observation.id !== undefined && counted.has(observation.id)
        ? [{ inspection: key, observation: observation.id, audience: "internal" as const }]
        : [],
    );
  });
}
