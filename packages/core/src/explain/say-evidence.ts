import type { CriterionResult, Evidence } from "../schema/assessment.ts";
import { groupings } from "../schema/where.ts";
import { type Block, block, maybe } from "./explanation.ts";
import { groupsOf, unitOf } from "./groups.ts";
import { quote } from "./names.ts";
import { inSentence } from "./reason.ts";
import { sayAllSetAside, sayCases, sayGroups } from "./say-cases.ts";
import type { Telling } from "./telling.ts";

/** What was seen for one criterion and what the framework asks of it. Silent where people rate without indicators. */
export function sayEvidence(result: CriterionResult, telling: Telling): readonly Block[] {
  const { id, evidence, picture } = result;
  const { evidence: words } = telling.words;
  const criterion = telling.names.criteria.get(id);
  if ((criterion?.indicators ?? []).length === 0) return [];
  if (evidence.observations === 0) return [block(words.none, sayAllSetAside(picture.setAside, telling))];
  const empty = evidence.emptyIndicators.map((indicator) =>
    quote(inSentence(telling.names.indicators.get(indicator)?.indicator.text ?? indicator)),
  );
  return [
    block(words.totals(evidence), [
      ...maybe(evidence.singleSource ? words.singleSource : undefined),
      ...sayUnit(result, telling),
      ...maybe(empty.length === 0 ? undefined : words.emptyIndicators(empty)),
      ...sayDemands(evidence, telling),
    ]),
  ];
}

/** How observations are grouped, and the groups. */
function sayUnit(result: CriterionResult, telling: Telling): readonly Block[] {
  const { per, picture, value } = unitOf(telling.names.criteria.get(result.id));
  const { evidence: words, labels } = telling.words;
  const noun = labels.members[groupings[per]];
  const hasGroups = groupsOf(result, per, telling.names).some((group) => group.id !== undefined);
  return [
    ...maybe(picture && hasGroups ? words.pictureRule(picture, noun) : undefined),
    ...maybe(value && hasGroups ? words.groupValue(value, noun) : undefined),
    ...(per === "case" ? sayCases(result.picture, telling) : sayGroups(result, per, telling)),
  ];
}

/** The demands that are not met, or else all of them in one sentence. */
function sayDemands({ demands }: Evidence, { words: { evidence: words } }: Telling): readonly Block[] {
  const short = demands.filter((demand) => !demand.met);
  const name = ({ demand, asked }: Evidence["demands"][number]): string => words.demanded[demand](asked);
  if (short.length > 0) return maybe(words.demandsShort(short.map((demand) => words.demandShort(name(demand), demand.found))));
  return maybe(demands.length === 0 ? undefined : words.demandsMet(demands.map(name)));
}
