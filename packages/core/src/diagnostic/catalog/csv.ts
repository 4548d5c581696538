import type { TextProblemParams } from "../../text/problem.ts";
import { error } from "./entry.ts";

export const csvCatalog = {
  "csv/empty": error<TextProblemParams["csv/empty"]>(),
  "csv/unknown-heading": error<TextProblemParams["csv/unknown-heading"]>(),
  "csv/duplicate-heading": error<TextProblemParams["csv/duplicate-heading"]>(),
  "csv/missing-heading": error<{ readonly heading: string }>(),
  "csv/column-count": error<TextProblemParams["csv/column-count"]>(),
  "csv/unclosed-quote": error<TextProblemParams["csv/unclosed-quote"]>(),
  "csv/stray-quote": error<TextProblemParams["csv/stray-quote"]>(),
  "csv/cell-empty": error<{ readonly heading: string }>(),
  "csv/unknown-value": error<{ readonly value: string; readonly allowed: readonly string[]; readonly candidate?: string }>(),
};
