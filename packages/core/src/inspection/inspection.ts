import type { InspectionData } from "../schema/inspection.ts";
import type { Places } from "../text/places.ts";

/** An inspection that was joined from its pieces and checked against its framework. Only `loadInspection` makes one. */
export interface Inspection {
  readonly data: InspectionData;
  /** Where everything in `data` was written. */
  readonly places: Places;
}
