import { bands } from "./bands.ts";
import { bounds } from "./bounds.ts";
import type { Check } from "./check.ts";
import { dates } from "./dates.ts";
import { ladders } from "./ladders.ts";
import { levels } from "./levels.ts";
import { missingMembers } from "./missing-members.ts";
import { numbers } from "./numbers.ts";
import { pictures } from "./pictures.ts";
import { predicates } from "./predicates.ts";
import { references } from "./references.ts";
import { scales } from "./scales.ts";
import { uniqueIds } from "./unique-ids.ts";

/** Everything that is checked of a framework of the right form. */
export const checks: readonly Check[] = [
  uniqueIds,
  references,
  levels,
  scales,
  ladders,
  bands,
  bounds,
  pictures,
  predicates,
  numbers,
  missingMembers,
  dates,
];
