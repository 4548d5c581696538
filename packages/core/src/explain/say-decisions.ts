import type { CriterionResult, JudgementResult } from "../schema/assessment.ts";
import { type Graded, gradeOf } from "../schema/grade.ts";
import { type Block, block, maybe } from "./explanation.ts";
import { gradeNoun } from "./grade-noun.ts";
import { reasonText } from "./reason.ts";
import type { Telling } from "./telling.ts";

/** What the assessors agreed on where they differed. */
export function sayConsensus(consensus: CriterionResult["consensus"], scale: string | undefined, telling: Telling): readonly Block[] {
  if (!consensus) return [];
  const { people: words } = telling.words;
  return [
    block(words.consensus(sayGrade(consensus, scale, telling), consensus.by, consensus.date), [
      ...sayReason(consensus.because, telling),
      ...maybe(consensus.outsideRoom ? words.outside(gradeNoun([scale], telling)) : undefined),
    ]),
  ];
}

const sayGrade = (given: Graded, scale: string | undefined, { names }: Telling): string => names.grade(scale, gradeOf(given) ?? "");

/** What was adopted: by whom, why, and what it means. */
export function sayJudgement(judgement: JudgementResult | undefined, scale: string | undefined, telling: Telling): readonly Block[] {
  if (!judgement) return [];
  const { people: words } = telling.words;
  const { by, date, because, consequence, actors } = judgement;
  return [
    block(words.judgement(sayGrade(judgement, scale, telling), by, date), [
      ...sayReason(because, telling),
      ...maybe(saySecond(judgement, scale, telling)),
      ...maybe(consequence === undefined ? undefined : words.consequence(reasonText(consequence))),
      ...maybe(actors.length === 0 ? undefined : words.actors(actors.map((actor) => telling.names.party(actor)))),
    ]),
  ];
}

function saySecond({ outsideRoom, second }: JudgementResult, scale: string | undefined, telling: Telling): string | undefined {
  const { people: words } = telling.words;
  if (!outsideRoom) return second === undefined ? undefined : words.second(second);
  const noun = gradeNoun([scale], telling);
  return second === undefined ? words.outsideAlone(noun) : words.outsideWith(noun, second);
}

function sayReason(because: string, { words }: Telling): readonly Block[] {
  const reason = reasonText(because);
  return maybe(reason === "" ? undefined : words.outcome.reason(reason));
}
