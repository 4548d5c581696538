import type { Check } from "./check.ts";
import { idsOf, lookUpIn } from "./look-up.ts";

/** Every criterion, theme and indicator that is named exists in the framework. */
export const frameworkReferences: Check = (data, framework, places) => {
  const lookUp = lookUpIn(places);
  const criteria = framework.themes.flatMap((one) => one.criteria);
  const theme = idsOf(framework.themes);
  const criterion = idsOf(criteria);
  const indicator = criteria.flatMap((one) => idsOf(one.indicators));
  const judged = [...criterion, ...theme, ...(framework.outcome === "none" ? [] : ["overall"])];
  const ratings = data.ratings?.flatMap((block) => block.ratings);
  return [
    ...lookUp(data.observations, "indicator", "inspection/unknown-indicator", indicator),
    ...lookUp(data.plan, "criterion", "inspection/unknown-criterion", criterion),
    ...lookUp(ratings, "about", "inspection/unknown-criterion", criterion),
    ...lookUp(data.notRated, "about", "inspection/unknown-criterion", criterion),
    ...lookUp(data.consensus, "about", "inspection/unknown-criterion", criterion),
    ...lookUp(data.judgements, "about", "inspection/unknown-criterion", judged),
    ...lookUp(data.findings, "about", "inspection/unknown-criterion", criterion),
    ...lookUp(data.conclusions, "about", "inspection/unknown-theme", theme),
    ...lookUp(data.recommendations, "about", "inspection/unknown-criterion", criterion),
    ...lookUp(data.measures, "about", "inspection/unknown-criterion", criterion),
    ...lookUp(data.followUp, "criterion", "inspection/unknown-criterion", criterion),
    ...lookUp(data.signals, "about", "inspection/unknown-criterion", criterion),
    ...lookUp(data.obstacles, "about", "inspection/unknown-criterion", criterion),
  ];
};
