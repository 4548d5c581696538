import { diagnose } from "../../diagnostic/diagnostic.ts";
import { allPassages } from "../../framework/passage-numbers.ts";
import type { Check } from "./check.ts";

/** Every remark is about a passage that a report with this framework can have. */
export const passages: Check = ({ rebuttal = [] }, framework, places) => {
  const known = new Set(rebuttal.length === 0 ? [] : allPassages(framework));
  return rebuttal
    .filter(({ passage }) => !known.has(passage))
    .map((remark) =>
      diagnose("rebuttal/unknown-passage", { id: remark.passage }, places.value(remark, "passage"), { trail: places.trail(remark) }),
    );
};
