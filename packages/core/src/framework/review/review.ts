import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Places } from "../../text/places.ts";
import { isNodeSite } from "../rule-sites.ts";
import type { Survey } from "../survey.ts";
import { explore } from "./explore.ts";
import { withoutInfluence } from "./influence.ts";
import { notMonotone } from "./monotone.ts";
import { unreachableLevels } from "./reachable.ts";

/**
 * What trying every combination of grades shows of the outcomes of themes and of the whole, as warnings. Nothing is said where there
 * are too many combinations. Of criteria that observations decide nothing is tried: how many of those there are, nobody knows.
 */
export function review(survey: Survey, places: Places): readonly Diagnostic[] {
  const explored = survey.sites.flatMap((site) => (isNodeSite(site) && site.scale ? [explore(site, site.scale)] : []));
  return [
    ...explored.flatMap((one) => [...unreachableLevels(one, places), ...notMonotone(one, places)]),
    ...withoutInfluence(survey, explored, places),
  ];
}
