import type { Check } from "./check.ts";
import { dates } from "./dates.ts";
import { decisions } from "./decisions.ts";
import { levels } from "./levels.ts";
import { notApplicable } from "./not-applicable.ts";
import { observationNumbers } from "./observation-numbers.ts";
import { ratings } from "./ratings.ts";
import { reasons } from "./reasons.ts";
import { references } from "./references.ts";
import { uniqueIds } from "./unique-ids.ts";

/** Everything that is checked of an inspection whose files have the right form. */
export const checks: readonly Check[] = [uniqueIds, references, levels, dates, reasons, notApplicable, ratings, decisions, observationNumbers];
