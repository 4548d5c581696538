import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { referenceTo } from "../../schema/reference.ts";
import type { Check } from "./check.ts";

/** A level that is given exists on the scale of what it is given to. */
export const levels: Check = (data, framework, places) => {
  const scaleOf = new Map<string, string | undefined>([
    ...framework.themes.flatMap((theme) => [
      [theme.id, theme.scale] as const,
      ...theme.criteria.map((criterion) => [criterion.id, criterion.scale] as const),
    ]),
    ["overall", framework.outcome === "none" ? undefined : framework.outcome.scale],
  ]);
  const check = (holder: object, about: string, level: string | undefined): readonly Diagnostic[] => {
    if (level === undefined || !scaleOf.has(about)) return [];
    const scale = framework.scales.find((one) => one.id === scaleOf.get(about));
    const allowed = scale?.levels.map((one) => one.id) ?? [];
    if (allowed.includes(level)) return [];
    return [
      diagnose("inspection/unknown-level", { ...referenceTo(level, allowed), allowed }, places.value(holder, "level"), {
        trail: places.trail(holder),
      }),
    ];
  };
  const given = [...(data.ratings ?? []).flatMap((block) => block.ratings), ...(data.consensus ?? []), ...(data.judgements ?? [])];
  return given.flatMap((entry) => check(entry, entry.about, entry.level));
};
