import { diagnose } from "../../diagnostic/diagnostic.ts";
import type { Check } from "./check.ts";

/** "Not applicable" only where the framework allows it. */
export const notApplicable: Check = (data, framework, places) => {
  const allowed = new Set(
    framework.themes.flatMap((theme) =>
      theme.criteria.filter((criterion) => criterion.notApplicable?.allowed === true).map((criterion) => criterion.id),
    ),
  );
  const known = new Set(framework.themes.flatMap((theme) => theme.criteria.map((criterion) => criterion.id)));
  const entries = [
    ...(data.notRated ?? []).map((holder) => ({ holder, about: holder.about, why: holder.why, key: "why" })),
    ...(data.ratings ?? []).flatMap((block) =>
      block.ratings.map((holder) => ({ holder, about: holder.about, why: holder.notRated, key: "notRated" })),
    ),
  ];
  return entries
    .filter(({ about, why }) => why === "not-applicable" && known.has(about) && !allowed.has(about))
    .map(({ holder, about, key }) =>
      diagnose("inspection/not-applicable-not-allowed", { criterion: about }, places.value(holder, key), { trail: places.trail(holder) }),
    );
};
