import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { Check } from "./check.ts";

/** A group of observations never is for and against at once. */
export const pictures: Check = ({ sites }, places) =>
  sites.flatMap(({ unit }): readonly Diagnostic[] => {
    if (unit?.picture.for !== "any-for" || unit.picture.against !== "any-against") return [];
    return [diagnose("framework/picture-ambiguous", {}, places.of(unit.picture), { trail: places.trail(unit.picture) })];
  });
