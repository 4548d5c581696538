import { error } from "./entry.ts";

/** What an authority sets for itself. */
export const organisationCatalog = {
  "organisation/terms-reversed": error<{ readonly earliest: number; readonly latest: number }>(),
};
