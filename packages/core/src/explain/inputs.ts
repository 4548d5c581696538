import type { Assessment } from "../schema/assessment.ts";
import { criterionInputs } from "./criterion-inputs.ts";
import { createNames } from "./names.ts";
import { overallInputs, themeInputs } from "./node-inputs.ts";

/**
 * What an outcome depends on: whatever is not listed can change, alone or together, without changing its state, level or number.
 *
 * - of a criterion: its observations that were looked at, or the decision of people that settled it: `judgement`, `not-rated`,
 *   `consensus` or `ratings`;
 * - of a theme or of the whole (`overall`): the criteria that the derivation looked at, through themes and with the missing
 *   policy; a theme that people judge stands for itself. `judgement` where people settled the outcome itself.
 *
 * Read from the derivation and the rule as it is written; nothing is computed again.
 *
 * @returns ids in the order of the framework or of the inspection; empty for any other id, and where nothing was settled
 * @example inputsOf(assessment, "een-plan"); // ["gezamenlijk-plan", "regie"]
 */
export function inputsOf(assessment: Assessment, id: string): readonly string[] {
  const criterion = assessment.criteria.find((result) => result.id === id);
  if (criterion) return criterionInputs(criterion, assessment, createNames(assessment, String));
  const theme = assessment.framework.themes.find((one) => one.id === id);
  if (theme) return themeInputs(theme, assessment);
  return id === "overall" ? overallInputs(assessment) : [];
}
