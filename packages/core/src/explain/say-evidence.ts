import type { CriterionResult, Evidence } from "../schema/assessment.ts";
import { type Block, block, maybe } from "./explanation.ts";
import { quote } from "./names.ts";
import { inSentence } from "./reason.ts";
import { sayCases } from "./say-cases.ts";
import type { Telling } from "./telling.ts";

/** What was seen for one criterion and what the framework asks of it. Silent where people rate without indicators. */
export function sayEvidence({ id, evidence, picture }: CriterionResult, telling: Telling): readonly Block[] {
  const { evidence: words } = telling.words;
  const criterion = telling.names.criteria.get(id);
  if ((criterion?.indicators ?? []).length === 0) return [];
  const setAside = sayCases({ ...picture, cases: [], withoutCase: [] }, telling);
  if (evidence.observations === 0) return [block(words.none, setAside)];
  const empty = evidence.emptyIndicators.map((indicator) =>
    quote(inSentence(telling.names.indicators.get(indicator)?.indicator.text ?? indicator)),
  );
  return [
    block(words.totals(evidence), [
      ...maybe(evidence.singleSource ? words.singleSource : undefined),
      ...sayPictureRule(id, picture.cases.length > 0, telling),
      ...sayCases(picture, telling),
      ...maybe(empty.length === 0 ? undefined : words.emptyIndicators(empty)),
      ...sayDemands(evidence, telling),
    ]),
  ];
}

function sayPictureRule(id: string, hasCases: boolean, { words, names }: Telling): readonly Block[] {
  const outcome = names.criteria.get(id)?.outcome;
  if (!hasCases || outcome === undefined || outcome === "none" || outcome.from === "ratings") return [];
  return [block(words.evidence.pictureRule(outcome.unit))];
}

/** The demands that are not met, or else all of them in one sentence. */
function sayDemands({ demands }: Evidence, { words: { evidence: words } }: Telling): readonly Block[] {
  const short = demands.filter((demand) => !demand.met);
  const name = ({ demand, asked }: Evidence["demands"][number]): string => words.demanded[demand](asked);
  if (short.length > 0) return maybe(words.demandsShort(short.map((demand) => words.demandShort(name(demand), demand.found))));
  return maybe(demands.length === 0 ? undefined : words.demandsMet(demands.map(name)));
}
