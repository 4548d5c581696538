import { error } from "./entry.ts";

/** What became of what an earlier inspection asked. */
export const followupCatalog = {
  "followup/measure-or-criterion": error<{ readonly has: "both" | "none" }>(),
  "followup/no-previous": error(),
  "followup/told-twice": error<{ readonly about: string }>(),
};
