import { diagnose } from "../../diagnostic/diagnostic.ts";
import type { Criterion } from "../../schema/framework.ts";
import type { Check } from "./check.ts";

/** What a criterion cannot do without once inspectors work with it. Examples and drafts may leave it out. */
export const complete: Check = ({ data }, places) => {
  if (data.status !== "in-force") return [];
  return data.themes
    .flatMap((theme) => theme.criteria)
    .flatMap((criterion) => {
      const parts = missingParts(criterion);
      if (parts.length === 0) return [];
      const params = { id: criterion.id, parts };
      return [diagnose("framework/criterion-incomplete", params, places.value(criterion, "id"), { trail: places.trail(criterion) })];
    });
};

/** The keys of the parts that are not there. Without a scale there are no levels to tell apart. */
function missingParts(criterion: Criterion): readonly string[] {
  const needed = ["good", "why", "norm", "ask", "indicators", ...(criterion.scale === undefined ? [] : ["anchors", "evidence"])] as const;
  return needed.filter((part) => criterion[part as keyof Criterion] === undefined);
}
