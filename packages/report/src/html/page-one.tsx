import { anchors } from "../contents.ts";
import { emptyAnswers } from "../empty-answers.ts";
import { lowered } from "../format-nl.ts";
import type { GradeKind } from "../model/grade.ts";
import type { OutcomeLine } from "../model/line.ts";
import type { Answers } from "../model/page-one.ts";
import type { ReportModel } from "../model/report-model.ts";
import { words } from "../words-nl.ts";
import { AskList } from "./ask-list.tsx";
import { Facts } from "./facts.tsx";
import { ReferenceLink } from "./link.tsx";
import { NodeOutcome } from "./node-outcome.tsx";
import { ObstacleList } from "./obstacles.tsx";
import { OutcomeList } from "./outcome.tsx";
import { Prose } from "./prose.tsx";
import { Section } from "./section.tsx";

const terms = words.pageOne;

interface AnswerProps {
  readonly title: string;
  readonly tone: "strength" | "improvement" | "neutral";
  readonly lines: readonly OutcomeLine[];
  readonly empty: string;
}

const Answer = ({ title, tone, lines, empty }: AnswerProps) => (
  <section class={`answer answer--${tone}`}>
    <h3>{title}</h3>
    {lines.length === 0 ? <p class="subtle">{empty}</p> : <OutcomeList lines={lines} />}
  </section>
);

const Open = ({ lines, grades }: { readonly lines: readonly OutcomeLine[]; readonly grades: GradeKind }) => (
  <div>
    <dt>{terms.open(grades)}</dt>
    <dd>
      {lines.map(({ reference, outcome }) => (
        <span key={reference.anchor} class="line">
          <ReferenceLink reference={reference} />: {lowered(outcome.word)}
        </span>
      ))}
    </dd>
  </div>
);

const AnswerLists = ({ answers, grades }: { readonly answers: Answers; readonly grades: GradeKind }) => {
  const empty = emptyAnswers(answers, grades);
  return (
    <>
      <Answer title={terms.good} tone="strength" lines={answers.good} empty={empty.good} />
      <Answer title={terms.improve} tone="improvement" lines={answers.improve} empty={empty.improve} />
      {answers.other.length === 0 ? null : <Answer title={terms.other} tone="neutral" lines={answers.other} empty="" />}
    </>
  );
};

/** Ten seconds: what is good, what must improve, or without levels what stands in the way; how sure is that, what is asked of whom. */
export const PageOne = ({ model }: { readonly model: ReportModel }) => {
  const { pageOne, obstacles, measures, recommendations, grades } = model;
  const { answers } = pageOne;
  return (
    <Section anchor={anchors.pageOne} heading={pageOne.heading} kind="page-one">
      {pageOne.provisional === undefined ? null : <p class="callout">{pageOne.provisional}</p>}
      {pageOne.withoutLevels === undefined ? null : (
        <>
          <p class="callout">{pageOne.withoutLevels}</p>
          <ObstacleList obstacles={obstacles} />
        </>
      )}
      {pageOne.summary === undefined ? null : (
        <div class="summary">
          <Prose text={pageOne.summary} />
        </div>
      )}
      {answers === undefined || (answers.overall.outcome === undefined && answers.overall.byParty === undefined) ? null : (
        <div class="overall">
          <span class="label">{terms.overall}</span>
          <NodeOutcome node={answers.overall} />
        </div>
      )}
      <div class="answers">
        {answers === undefined ? null : <AnswerLists answers={answers} grades={grades} />}
        <section class="answer answer--neutral">
          <h3>{terms.certainty}</h3>
          <Facts facts={pageOne.certainty} kind="facts facts--tight">
            {answers === undefined || answers.open.length === 0 ? null : <Open lines={answers.open} grades={grades} />}
          </Facts>
        </section>
        <section class="answer answer--neutral">
          <h3>{terms.asks}</h3>
          <AskList measures={measures} recommendations={recommendations} />
        </section>
      </div>
    </Section>
  );
};
