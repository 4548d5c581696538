import type { FrameworkData } from "../../schema/framework.ts";
import { createMembers } from "../../scoring/rules/member.ts";
import { compileNode } from "../../scoring/rules/node.ts";
import { indexScale, type ScaleIndex } from "../../scoring/rules/scale-index.ts";
import type { ThemeInProfile } from "../framework.ts";

/** What is left of each theme when only these criteria are assessed. */
export function themesIn(data: FrameworkData, criteria: ReadonlySet<string>): readonly ThemeInProfile[] {
  const scales = new Map(data.scales.map((scale) => [scale.id, indexScale(scale)]));
  const scaleOf = (id: string | undefined): ScaleIndex | undefined => (id === undefined ? undefined : scales.get(id));
  const memberOf = createMembers();
  return data.themes.map((theme) => {
    const scale = scaleOf(theme.scale);
    const settled = theme.criteria.filter((criterion) => criterion.phase === "settled");
    const members = settled.map((criterion) => {
      const own = scaleOf(criterion.scale);
      return memberOf(criterion.id, own, criterion)(criteria.has(criterion.id) ? own?.lowest : undefined);
    });
    const node = theme.outcome !== "none" && scale ? compileNode(theme.outcome, scale, "") : undefined;
    return {
      id: theme.id,
      chosen: theme.criteria.filter(({ id }) => criteria.has(id)).length,
      of: theme.criteria.length,
      canBeScored: node?.scopeOf({ criteria: members, themes: [] }) !== undefined,
    };
  });
}
