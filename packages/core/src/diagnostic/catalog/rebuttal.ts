import { error } from "./entry.ts";

/** What a decision about a remark cannot do without. */
export type DecisionPart = "because" | "decided";

/** Wederhoor: what parties said of the draft, and what was decided about it. */
export const rebuttalCatalog = {
  "rebuttal/unknown-passage": error<{ readonly id: string }>(),
  "rebuttal/no-remarks": error(),
  "rebuttal/decision-incomplete": error<{ readonly missing: DecisionPart }>(),
  "rebuttal/decided-before-received": error<{ readonly received: string; readonly decided: string }>(),
  "rebuttal/observation-missing": error(),
  "rebuttal/observation-not-revised": error<{ readonly observation: string; readonly received: string }>(),
  "rebuttal/undecided": error<{ readonly id: string; readonly adopted: string }>(),
};
