import type { Audiences } from "./audience.ts";
import type { CriterionView } from "./criterion.ts";
import type { Lookup } from "./lookup.ts";
import type { ThemeView } from "./theme.ts";

/** The numbers by which a party can say what it means, of what stands in the report about a theme or criterion. Never public. */
export interface Passages {
  readonly outcome?: string;
  readonly conclusion?: string;
  readonly finding?: string;
  /** How the outcome came about, the judgement among it. */
  readonly steps?: string;
  readonly observations?: string;
}

export const passagesAudiences = {
  outcome: "inspected",
  conclusion: "inspected",
  finding: "inspected",
  steps: "inspected",
  observations: "inspected",
} as const satisfies Audiences<Passages>;

/** Only what is printed gets its number. */
const kept = (numbers: Passages, isPrinted: { readonly [B in keyof Passages]: boolean }): Passages =>
  Object.fromEntries(Object.entries(numbers).filter(([block]) => isPrinted[block as keyof Passages]));

/** Numbers the passages of a criterion. What the parties do not read has no number. */
export function criterionPassages(lookup: Lookup, id: string, view: Partial<CriterionView>): Passages {
  const { outcome, finding, proposal, room, consensus, judgement, observations = [], withoutCase = [] } = view;
  return kept(lookup.passages.criteria.get(id) ?? {}, {
    outcome: outcome !== undefined,
    finding: finding !== undefined,
    steps: [proposal, room, consensus, judgement].some((step) => step !== undefined),
    observations: observations.length + withoutCase.length > 0,
  });
}

/** Numbers the passages of a theme. */
export const themePassages = (lookup: Lookup, id: string, { node, conclusion }: Pick<ThemeView, "node" | "conclusion">): Passages =>
  kept(lookup.passages.themes.get(id) ?? {}, { outcome: node.outcome !== undefined, conclusion: conclusion !== undefined });
