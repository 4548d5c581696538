import { aboveZero } from "./above-zero.ts";
import { askedLevels } from "./asked-levels.ts";
import { bands } from "./bands.ts";
import { bounds } from "./bounds.ts";
import type { Check } from "./check.ts";
import { comparisons } from "./comparisons.ts";
import { complete } from "./complete.ts";
import { dates } from "./dates.ts";
import { ladders } from "./ladders.ts";
import { lookups } from "./lookups.ts";
import { missing } from "./missing.ts";
import { namedGrades } from "./named-grades.ts";
import { numberRanges } from "./number-ranges.ts";
import { numberScales } from "./number-scales.ts";
import { pictures } from "./pictures.ts";
import { predicateNames } from "./predicate-names.ts";
import { predicates } from "./predicates.ts";
import { reckonedValues } from "./reckoned-values.ts";
import { references } from "./references.ts";
import { ruleScales } from "./rule-scales.ts";
import { sentinels } from "./sentinels.ts";
import { shifts } from "./shifts.ts";
import { tables } from "./tables.ts";
import { uniqueIds } from "./unique-ids.ts";
import { valueMaps } from "./value-maps.ts";
import { weights } from "./weights.ts";

/** Everything that is checked of a framework of the right form, apart from what is tried: see `review`. */
export const checks: readonly Check[] = [
  uniqueIds,
  references,
  numberScales,
  namedGrades,
  ruleScales,
  ladders,
  bands,
  tables,
  shifts,
  bounds,
  comparisons,
  pictures,
  predicates,
  predicateNames,
  askedLevels,
  reckonedValues,
  valueMaps,
  lookups,
  weights,
  aboveZero,
  numberRanges,
  missing,
  dates,
  sentinels,
  complete,
];
