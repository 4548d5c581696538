import { diagnose } from "../../diagnostic/diagnostic.ts";
import type { Check } from "./check.ts";

/** A validity does not end before it begins. */
export const dates: Check = ({ data: { inForce } }, places) => {
  if (inForce?.until === undefined || inForce.until >= inForce.from) return [];
  return [diagnose("framework/dates-reversed", { from: inForce.from, until: inForce.until }, places.value(inForce, "until"))];
};
