import { diagnose } from "../../diagnostic/diagnostic.ts";
import type { Check } from "./check.ts";

/** What the profile leaves out can be observed, as by-catch, and not be rated: nobody asked for it, and nobody looked for it. */
export const outsideProfile: Check = (data, framework, places, chosen) => {
  if (!chosen) return [];
  const left = framework.themes.flatMap((theme) => {
    const outside = theme.criteria.filter(({ id }) => !chosen.has(id));
    return outside.length === theme.criteria.length ? [theme, ...outside] : outside;
  });
  const ids = new Set(left.map(({ id }) => id));
  const given = [
    ...(data.ratings ?? []).flatMap((block) => block.ratings),
    ...(data.consensus ?? []),
    ...(data.judgements ?? []),
    ...(data.notRated ?? []),
    ...(data.conclusions ?? []),
  ];
  return given
    .filter((entry) => ids.has(entry.about))
    .map((entry) =>
      diagnose("profile/rated-outside", { about: entry.about }, places.value(entry, "about"), { trail: places.trail(entry) }),
    );
};
