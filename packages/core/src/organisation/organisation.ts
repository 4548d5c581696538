import type { OrganisationData } from "../schema/organisation.ts";

/** An authority that was loaded and checked. Only `loadOrganisation` makes one. */
export interface Organisation {
  readonly data: OrganisationData;
}
