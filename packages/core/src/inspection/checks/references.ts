import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { referenceTo } from "../../schema/reference.ts";
import type { Check } from "./check.ts";

type Code = `inspection/unknown-${"indicator" | "criterion" | "theme" | "source" | "case" | "assessor" | "party" | "observation" | "step"}`;

/** Everything that is named exists: in the inspection or in its framework. */
export const references: Check = (data, framework, places) => {
  const ids = (items: readonly { readonly id?: string | undefined }[] = []) => items.flatMap((item) => item.id ?? []);
  const allCriteria = framework.themes.flatMap((theme) => theme.criteria);
  const known = {
    source: ids(data.sources),
    case: ids(data.cases),
    party: ids(data.parties),
    assessor: ids(data.assessors),
    observation: ids(data.observations),
    step: ids(data.subject.steps),
    theme: ids(framework.themes),
    criterion: ids(allCriteria),
    indicator: allCriteria.flatMap((criterion) => ids(criterion.indicators)),
  };
  const judged = [...known.criterion, ...known.theme, ...(framework.outcome === "none" ? [] : ["overall"])];

  /** Looks up what `holder` names under `key`: one id or a list of them. */
  const look = <H extends object>(holders: readonly H[] | undefined, key: keyof H & string, code: Code, names: readonly string[]): readonly Diagnostic[] => {
    const existing = new Set(names);
    return (holders ?? []).flatMap((holder) => {
      const value: unknown = holder[key];
      const named = (Array.isArray(value) ? value : [value]).filter((name): name is string => typeof name === "string");
      return named.flatMap((name, index) => {
        if (existing.has(name)) return [];
        const span = Array.isArray(value) ? places.value(value, index) : places.value(holder, key);
        return [diagnose(code, referenceTo(name, names), span, { trail: places.trail(holder) })];
      });
    });
  };
  const ratings = data.ratings?.flatMap((block) => block.ratings);
  return [
    ...look(data.sources, "case", "inspection/unknown-case", known.case),
    ...look(data.observations, "source", "inspection/unknown-source", known.source),
    ...look(data.observations, "case", "inspection/unknown-case", known.case),
    ...look(data.observations, "indicator", "inspection/unknown-indicator", known.indicator),
    ...look(data.observations, "party", "inspection/unknown-party", known.party),
    ...look(data.observations, "step", "inspection/unknown-step", known.step),
    ...look(data.plan, "criterion", "inspection/unknown-criterion", known.criterion),
    ...look(data.ratings, "assessor", "inspection/unknown-assessor", known.assessor),
    ...look(ratings, "about", "inspection/unknown-criterion", known.criterion),
    ...look(ratings, "observations", "inspection/unknown-observation", known.observation),
    ...look(data.notRated, "about", "inspection/unknown-criterion", known.criterion),
    ...look(data.notRated, "by", "inspection/unknown-assessor", known.assessor),
    ...look(data.consensus, "about", "inspection/unknown-criterion", known.criterion),
    ...look(data.consensus, "by", "inspection/unknown-assessor", known.assessor),
    ...look(data.judgements, "about", "inspection/unknown-criterion", judged),
    ...look(data.judgements, "by", "inspection/unknown-assessor", known.assessor),
    ...look(data.judgements, "second", "inspection/unknown-assessor", known.assessor),
    ...look(data.judgements, "actors", "inspection/unknown-party", known.party),
    ...look(data.findings, "about", "inspection/unknown-criterion", known.criterion),
    ...look(data.conclusions, "about", "inspection/unknown-theme", known.theme),
    ...look(data.recommendations, "to", "inspection/unknown-party", known.party),
    ...look(data.recommendations, "about", "inspection/unknown-criterion", known.criterion),
    ...look(data.measures, "to", "inspection/unknown-party", known.party),
    ...look(data.measures, "about", "inspection/unknown-criterion", known.criterion),
  ];
};
