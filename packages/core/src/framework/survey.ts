import type { FrameworkData } from "../schema/framework.ts";
import { indexScale, type ScaleIndex } from "../scoring/rules/scale-index.ts";
import { type RuleSite, ruleSites } from "./rule-sites.ts";

/** All that checks ask of a framework, looked up once. */
export interface Survey {
  readonly data: FrameworkData;
  readonly sites: readonly RuleSite[];
  /** The scale with this id; undefined where there is none. */
  indexOf(id: string | undefined): ScaleIndex | undefined;
}

export function surveyOf(data: FrameworkData): Survey {
  const scales = new Map(data.scales.map((scale) => [scale.id, indexScale(scale)]));
  const indexOf = (id: string | undefined) => (id === undefined ? undefined : scales.get(id));
  return { data, sites: ruleSites(data, indexOf), indexOf };
}
