import { actionGrounds } from "./action-grounds.ts";
import { actionSteps } from "./action-steps.ts";
import type { Check } from "./check.ts";
import { consensus } from "./consensus.ts";
import { dates } from "./dates.ts";
import { decisions } from "./decisions.ts";
import { followUps } from "./follow-ups.ts";
import { frameworkReferences } from "./framework-references.ts";
import { grades } from "./grades.ts";
import { notApplicable } from "./not-applicable.ts";
import { observationNumbers } from "./observation-numbers.ts";
import { outsideProfile } from "./outside-profile.ts";
import { passages } from "./passages.ts";
import { ratings } from "./ratings.ts";
import { reasons } from "./reasons.ts";
import { rebuttal } from "./rebuttal.ts";
import { references } from "./references.ts";
import { uniqueIds } from "./unique-ids.ts";

/** What can be said of the files that could be read, also when others could not. */
export const checks: readonly Check[] = [
  uniqueIds,
  frameworkReferences,
  grades,
  dates,
  reasons,
  notApplicable,
  outsideProfile,
  ratings,
  consensus,
  observationNumbers,
  passages,
];

/** What can be said only when every file could be read: what seems absent may stand in a file that could not. */
export const wholeChecks: readonly Check[] = [references, rebuttal, decisions, actionGrounds, actionSteps, followUps];
