import type { CriterionResult, JudgementResult } from "../schema/assessment.ts";
import { type Block, block, maybe } from "./explanation.ts";
import { reasonText } from "./reason.ts";
import type { Telling } from "./telling.ts";

/** What the assessors agreed on where they differed. */
export function sayConsensus(consensus: CriterionResult["consensus"], scale: string | undefined, telling: Telling): readonly Block[] {
  if (!consensus) return [];
  const { people: words } = telling.words;
  return [
    block(words.consensus(telling.names.level(scale, consensus.level), consensus.by, consensus.date), [
      ...sayReason(consensus.because, telling),
      ...maybe(consensus.outsideRoom ? words.outside : undefined),
    ]),
  ];
}

/** What was adopted: by whom, why, and what it means. */
export function sayJudgement(judgement: JudgementResult | undefined, scale: string | undefined, telling: Telling): readonly Block[] {
  if (!judgement) return [];
  const { people: words } = telling.words;
  const { level, by, date, because, consequence, actors } = judgement;
  return [
    block(words.judgement(telling.names.level(scale, level), by, date), [
      ...sayReason(because, telling),
      ...maybe(saySecond(judgement, telling)),
      ...maybe(consequence === undefined ? undefined : words.consequence(reasonText(consequence))),
      ...maybe(actors.length === 0 ? undefined : words.actors(actors.map((actor) => telling.names.party(actor)))),
    ]),
  ];
}

function saySecond({ outsideRoom, second }: JudgementResult, { words: { people: words } }: Telling): string | undefined {
  if (!outsideRoom) return second === undefined ? undefined : words.second(second);
  return second === undefined ? words.outsideAlone : words.outsideWith(second);
}

function sayReason(because: string, { words }: Telling): readonly Block[] {
  const reason = reasonText(because);
  return maybe(reason === "" ? undefined : words.outcome.reason(reason));
}
