import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { trendOf } from "../../scoring/rules/trend.ts";
import type { Places } from "../../text/places.ts";
import type { Survey } from "../survey.ts";
import type { Explored } from "./explore.ts";
import type { Placed } from "./standings.ts";

/** Criteria and themes whose grade never changes anything. Only said where that is proven. */
export function withoutInfluence({ data }: Survey, explored: readonly Explored[], places: Places): readonly Diagnostic[] {
  const overall = explored.find(({ site }) => site.outcome === data.outcome);
  const report = (holder: { readonly id: string }, among: readonly Explored[]): readonly Diagnostic[] => {
    const { id } = holder;
    if (among.length === 0 || !among.every((one) => isIdle(one, id))) return [];
    const isLookedAt = among.some(({ space }) => space.lookedAt.has(id));
    const params = { id, isLookedAt };
    return [diagnose("framework/criterion-never-matters", params, places.value(holder, "id"), { trail: places.trail(holder) })];
  };
  return data.themes.flatMap((theme) => {
    const own = explored.find(({ site }) => site.outcome === theme.outcome);
    const isMember = overall?.site.children.some(({ id }) => id === theme.id) === true;
    return [
      ...(overall && isMember ? report(theme, [overall]) : []),
      ...theme.criteria.flatMap((criterion) => {
        if (criterion.phase === "trial" || criterion.scale === undefined) return [];
        // What no outcome is about is only there for the report.
        const isAbout = own !== undefined || overall?.site.children.some(({ id }) => id === criterion.id) === true;
        return isAbout ? report(criterion, [own ?? [], overall ?? []].flat()) : [];
      }),
    ];
  });
}

/** Whether it is proven that the grade of this member never changes what the outcome says. */
function isIdle(explored: Explored, id: string): boolean {
  const { site, scale, space, told } = explored;
  if (!space.lookedAt.has(id)) return true;
  const kind = space.kinds.find(({ members }) => members.some((member) => member.id === id));
  const member = kind?.members.find((one) => one.id === id);
  if (!kind || !member) return true;
  if (trendOf(site.outcome, scale, { ...askedOf(member) }) === 0) return true;
  if (!told || !kind.isWhole) return false;
  for (const { before, after } of explored.steps(kind)) {
    if (before.text !== after.text) return false;
  }
  return space.isWhole;
}

const askedOf = ({ memberOf, kind, isChild }: Placed) => ({ member: memberOf(undefined), kind, isChild });
