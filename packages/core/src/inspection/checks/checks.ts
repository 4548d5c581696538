import type { Check } from "./check.ts";
import { dates } from "./dates.ts";
import { decisions } from "./decisions.ts";
import { frameworkReferences } from "./framework-references.ts";
import { grades } from "./grades.ts";
import { notApplicable } from "./not-applicable.ts";
import { observationNumbers } from "./observation-numbers.ts";
import { outsideProfile } from "./outside-profile.ts";
import { ratings } from "./ratings.ts";
import { reasons } from "./reasons.ts";
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
  observationNumbers,
];

/** What can be said only when every file could be read: what seems absent may stand in a file that could not. */
export const wholeChecks: readonly Check[] = [references, decisions];
