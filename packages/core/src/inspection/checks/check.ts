import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { FrameworkData } from "../../schema/framework.ts";
import type { InspectionData } from "../../schema/inspection.ts";
import type { Places } from "../../text/places.ts";

/** One check on an inspection whose files have the right form. Each says one thing and stands in a file of its own. */
export type Check = (
  data: InspectionData,
  framework: FrameworkData,
  places: Places,
  /** The criteria that the profile chooses; absent without a profile. */
  chosen?: ReadonlySet<string>,
) => readonly Diagnostic[];
