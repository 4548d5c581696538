import type { Locale } from "../diagnostic/messages/locale.ts";
import type { Assessment } from "../schema/assessment.ts";
import { childrenOfWhole } from "./children-at.ts";
import { explainCriterion } from "./explain-criterion.ts";
import { explainNode, type Node } from "./explain-node.ts";
import { explainIndicator, explainObservation } from "./explain-observation.ts";
import { type Block, type Explanation, flatten } from "./explanation.ts";
import { sayInputs } from "./say-inputs.ts";
import type { Member } from "./say-members.ts";
import { startTelling, type Telling } from "./telling.ts";

export type { Explanation } from "./explanation.ts";

/**
 * Tells in plain sentences how one outcome came about, from observations to the adopted level. Reads the assessment
 * only: nothing is computed again.
 *
 * @param id a criterion, a theme, `overall`, an indicator or an observation
 * @param decisive ids of the inputs that flip the outcome by themselves, where whoever asks knows them; they are marked
 * @returns the sentences with their depth; undefined when nothing has that id
 * @example explain(assessment, "gezamenlijk-plan", "nl")?.map(({ depth, text }) => "  ".repeat(depth) + text)
 */
export function explain(
  assessment: Assessment,
  id: string,
  locale: Locale,
  decisive: ReadonlySet<string> = new Set(),
): readonly Explanation[] | undefined {
  const blocks = blocksOf(id, decisive, startTelling(assessment, locale));
  return blocks && flatten(blocks);
}

function blocksOf(id: string, decisive: ReadonlySet<string>, telling: Telling): readonly Block[] | undefined {
  const { assessment } = telling;
  const inputs = (): readonly Block[] => sayInputs(id, decisive, telling);
  const criterion = assessment.criteria.find((result) => result.id === id);
  if (criterion) return [...explainCriterion(criterion, telling), ...(criterion.outsideProfile ? [] : inputs())];
  const node = themeNode(id, telling) ?? (id === "overall" ? overallNode(telling) : undefined);
  if (node) return [...explainNode(node, telling), ...inputs()];
  const observation = telling.names.observations.get(id);
  return observation ? explainObservation(id, observation, telling) : explainIndicator(id, telling);
}

function themeNode(id: string, { assessment, names }: Telling): Node | undefined {
  const result = assessment.themes.find((theme) => theme.id === id);
  const theme = names.themes.get(id);
  if (!result || !theme) return undefined;
  const members = criteriaOf(assessment).filter((_, place) => assessment.criteria[place]?.theme === id);
  return { result, name: names.title(id), scale: theme.scale, declared: theme.outcome, members, kind: "criteria" };
}

/** The whole; where the framework gives it no outcome, only its themes. */
function overallNode({ assessment, words }: Telling): Node {
  const { overall: result = { id: "overall", trace: [] }, framework, themes } = assessment;
  const declared = framework.outcome;
  const kind = childrenOfWhole(framework);
  const members = kind === "criteria" ? criteriaOf(assessment) : themes.map(({ id, outcome }) => ({ id, outcome, isTrial: false }));
  return { result, name: words.outcome.whole, scale: declared === "none" ? undefined : declared.scale, declared, members, kind };
}

const criteriaOf = ({ criteria }: Assessment): readonly Member[] =>
  criteria.map(({ id, outcome, trial }) => ({ id, outcome, isTrial: trial }));
