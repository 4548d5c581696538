import type { CriterionResult, JudgementResult, PartyJudgement, Refusal, RemarkResult } from "../schema/assessment.ts";
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
  const { by, date } = judgement;
  return [block(telling.words.people.judgement(sayGrade(judgement, scale, telling), by, date), sayAdopted(judgement, scale, telling))];
}

/** A statutory shortfall that was not adopted, with the reason why it was not. */
export function sayRemark(remark: RemarkResult | undefined, scale: string | undefined, telling: Telling): readonly Block[] {
  if (!remark) return [];
  const { by, date } = remark;
  return [block(telling.words.people.remark(sayGrade(remark, scale, telling), by, date), sayRefused(remark, remark, telling))];
}

/** The judgements about one party each. They stand beside the outcome. */
export function sayByParty(byParty: readonly PartyJudgement[] = [], scale: string | undefined, telling: Telling): readonly Block[] {
  if (byParty.length === 0) return [];
  const { people: words } = telling.words;
  const say = (one: PartyJudgement): Block => {
    const [party, grade] = [telling.names.party(one.party), sayGrade(one, scale, telling)];
    return one.remark
      ? block(words.remarkOn(party, grade, one.by, one.date), sayRefused(one, one.remark, telling))
      : block(words.judgementOn(party, grade, one.by, one.date), sayAdopted(one, scale, telling));
  };
  return [block(words.byParty, byParty.map(say))];
}

/** Below a judgement: why, who stood by it, what it means and who is to act. */
function sayAdopted(judgement: JudgementResult, scale: string | undefined, telling: Telling): readonly Block[] {
  const { people: words } = telling.words;
  const { because, consequence, actors } = judgement;
  return [
    ...sayReason(because, telling),
    ...maybe(saySecond(judgement, scale, telling)),
    ...maybe(consequence === undefined ? undefined : words.consequence(reasonText(consequence))),
    ...maybe(actors.length === 0 ? undefined : words.actors(actors.map((actor) => telling.names.party(actor)))),
  ];
}

/** Below a remark: why it is made, and why it is no more than that. */
function sayRefused({ because }: JudgementResult, { why, inspectorate, competent }: Refusal, telling: Telling): readonly Block[] {
  const { people: words, labels } = telling.words;
  const name = (id: string): string => labels.inspectorate[id as keyof typeof labels.inspectorate] ?? id;
  return [...sayReason(because, telling), block(words.refused[why](name(inspectorate), competent.map(name))), block(words.settlesNothing)];
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
