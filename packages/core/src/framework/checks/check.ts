import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { FrameworkData } from "../../schema/framework.ts";
import type { Places } from "../../text/places.ts";

/** One check on a framework of the right form. Each says one thing and stands in a file of its own. */
export type Check = (data: FrameworkData, places: Places) => readonly Diagnostic[];
