import type { Check } from "./check.ts";
import { idsOf, lookUpIn } from "./look-up.ts";

/** Every source, case, party, assessor, observation and step that is named exists in the inspection. */
export const references: Check = (data, _framework, places) => {
  const lookUp = lookUpIn(places);
  const source = idsOf(data.sources);
  const cases = idsOf(data.cases);
  const party = idsOf(data.parties);
  const assessor = idsOf(data.assessors);
  const observation = idsOf(data.observations);
  const step = idsOf(data.subject.steps);
  const ratings = data.ratings?.flatMap((block) => block.ratings);
  const responses = data.recommendations?.flatMap((one) => one.response ?? []);
  return [
    ...lookUp(data.sources, "case", "inspection/unknown-case", cases),
    ...lookUp(data.sources, "by", "inspection/unknown-assessor", assessor),
    ...lookUp(data.observations, "source", "inspection/unknown-source", source),
    ...lookUp(data.observations, "case", "inspection/unknown-case", cases),
    ...lookUp(data.observations, "party", "inspection/unknown-party", party),
    ...lookUp(data.observations, "step", "inspection/unknown-step", step),
    ...lookUp(data.ratings, "assessor", "inspection/unknown-assessor", assessor),
    ...lookUp(ratings, "observations", "inspection/unknown-observation", observation),
    ...lookUp(data.notRated, "by", "inspection/unknown-assessor", assessor),
    ...lookUp(data.consensus, "by", "inspection/unknown-assessor", assessor),
    ...lookUp(data.judgements, "by", "inspection/unknown-assessor", assessor),
    ...lookUp(data.judgements, "second", "inspection/unknown-assessor", assessor),
    ...lookUp(data.judgements, "party", "inspection/unknown-party", party),
    ...lookUp(data.judgements, "actors", "inspection/unknown-party", party),
    ...lookUp(data.recommendations, "to", "inspection/unknown-party", party),
    ...lookUp(responses, "party", "inspection/unknown-party", party),
    ...lookUp(data.measures, "to", "inspection/unknown-party", party),
    ...lookUp(data.actions, "to", "inspection/unknown-party", party),
    ...lookUp(data.actions, "observations", "inspection/unknown-observation", observation),
    ...lookUp(data.rebuttal, "party", "inspection/unknown-party", party),
    ...lookUp(data.rebuttal, "observation", "inspection/unknown-observation", observation),
    ...lookUp(data.followUp, "observations", "inspection/unknown-observation", observation),
    ...lookUp(data.signals, "observations", "inspection/unknown-observation", observation),
    ...lookUp(data.obstacles, "observations", "inspection/unknown-observation", observation),
  ];
};
