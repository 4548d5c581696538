import { anchors, contents } from "../contents.ts";
import { audienceWord } from "../model/header.ts";
import type { ReportModel } from "../model/report-model.ts";
import { words } from "../words-nl.ts";
import { Account } from "./account.tsx";
import { Actions } from "./actions.tsx";
import { Approach } from "./approach.tsx";
import { Asks } from "./asks.tsx";
import { ByCatch } from "./by-catch.tsx";
import { Criterion } from "./criterion.tsx";
import { Deviations } from "./deviations.tsx";
import { Differences } from "./differences.tsx";
import { FollowUp } from "./follow-up.tsx";
import { Glance } from "./glance.tsx";
import { Lessons } from "./lessons.tsx";
import { Masthead } from "./masthead.tsx";
import { Matrix } from "./matrix.tsx";
import { NotAssessed } from "./not-assessed.tsx";
import { NotSeen } from "./not-seen.tsx";
import { Obstacles } from "./obstacles.tsx";
import { PageOne } from "./page-one.tsx";
import { PartyMatrix } from "./party-matrix.tsx";
import { Rebuttal, Views } from "./rebuttal.tsx";
import { Section } from "./section.tsx";
import { Signals } from "./signals.tsx";
import { Statutory } from "./statutory.tsx";
import { Theme } from "./theme.tsx";
import { Working } from "./working.tsx";

const Contents = ({ model }: { readonly model: ReportModel }) => (
  <nav class="contents" aria-label={words.page.contents}>
    <p class="label">{words.page.contents}</p>
    <ol class="plain-list">
      {contents(model).map(({ anchor, title }) => (
        <li key={anchor}>
          <a href={`#${anchor}`}>{title}</a>
        </li>
      ))}
    </ol>
  </nav>
);

/** The report from top to bottom. */
export const ReportPage = ({ model }: { readonly model: ReportModel }) => (
  <>
    <Masthead model={model} />
    <main id={anchors.main}>
      <PageOne model={model} />
      <Contents model={model} />
      {model.glance === undefined ? null : <Glance glance={model.glance} grades={model.grades} />}
      <PartyMatrix matrix={model.partyMatrix} />
      <Statutory statutory={model.statutory} />
      <Approach approach={model.approach} />
      {model.matrix === undefined ? null : <Matrix matrix={model.matrix} />}
      {model.themes.map((theme) => (
        <Theme key={theme.reference.anchor} theme={theme} />
      ))}
      <Working working={model.working} />
      <Obstacles obstacles={model.obstacles} />
      <NotSeen notSeen={model.notSeen} />
      {model.notAssessed === undefined ? null : (
        <NotAssessed items={model.notAssessed} grades={model.grades} isChoice={model.approach.profile !== undefined} />
      )}
      {model.differences === undefined ? null : <Differences differences={model.differences} grades={model.grades} />}
      <Deviations rows={model.deviations} />
      <FollowUp followUp={model.followUp} />
      <Asks measures={model.measures} recommendations={model.recommendations} />
      <Actions actions={model.actions} />
      <Signals signals={model.signals ?? []} />
      <Lessons lessons={model.lessons} />
      <Rebuttal rebuttal={model.rebuttal} />
      {model.trial.length === 0 ? null : (
        <Section anchor={anchors.trial} heading={words.trial.heading} kind="section theme">
          <p>{words.trial.lead}</p>
          {model.trial.map((criterion) => (
            <Criterion key={criterion.reference.anchor} criterion={criterion} />
          ))}
        </Section>
      )}
      <ByCatch items={model.byCatch} />
      <Account account={model.account} sources={model.sources} hasDerivation={model.madeFor === "internal"} />
      <Views rebuttal={model.rebuttal} />
    </main>
    <footer class="colophon">
      <p>
        {model.header.status} · {audienceWord(model.madeFor)} · {model.header.framework}
      </p>
      {model.madeFor === "internal" ? null : <p>{words.page.notForAll}</p>}
    </footer>
  </>
);
