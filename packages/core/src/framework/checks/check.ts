import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Places } from "../../text/places.ts";
import type { Survey } from "../survey.ts";

/** One check on a framework of the right form. Each says one thing and stands in a file of its own. */
export type Check = (survey: Survey, places: Places) => readonly Diagnostic[];
