import type { CriterionView } from "../model/criterion.ts";
import { referenceText } from "../model/reference.ts";
import { words } from "../words-nl.ts";
import { Computed, Decision, RoomText } from "./decision.tsx";
import { ObservationGroups } from "./observation-groups.tsx";
import { OutcomeText } from "./outcome.tsx";
import { PartyDecisions, StatutoryRemark } from "./party-decisions.tsx";
import { Passage } from "./passage.tsx";
import { Prose } from "./prose.tsx";

const terms = words.findings;

const Norm = ({ criterion: { good, why, norm } }: { readonly criterion: CriterionView }) => (
  <>
    {good === undefined ? null : (
      <div class="statement">
        <span class="label">{terms.good}</span>
        <Prose text={good} />
      </div>
    )}
    {why === undefined ? null : (
      <p class="subtle">
        <span class="inline-label">{terms.why}</span> {why}
      </p>
    )}
    {norm === undefined ? null : (
      <p class="subtle">
        <span class="inline-label">{terms.norm}:</span> {norm}
      </p>
    )}
  </>
);

const Steps = ({ criterion }: { readonly criterion: CriterionView }) => {
  const { proposal, room, ratings, consensus, judgement, statutoryRemark, byParty, passages } = criterion;
  if ([proposal, room, ratings, consensus, judgement, statutoryRemark, byParty].every((step) => step === undefined)) return null;
  return (
    <>
      <p class="label">
        {terms.how} <Passage number={passages?.steps} />
      </p>
      <dl class="steps">
        {proposal === undefined ? null : <Computed term={terms.proposal} outcome={proposal} />}
        {room === undefined ? null : <RoomText room={room} />}
        {ratings === undefined ? null : (
          <div>
            <dt>{terms.ratings}</dt>
            <dd>
              {ratings.map((rating) => (
                <span key={rating} class="line">
                  {rating}
                </span>
              ))}
            </dd>
          </div>
        )}
        {consensus === undefined ? null : <Decision term={terms.consensus} decision={consensus} />}
        {judgement === undefined ? null : <Decision term={terms.judgement} decision={judgement} />}
        {statutoryRemark === undefined ? null : <StatutoryRemark remark={statutoryRemark} />}
        <PartyDecisions byParty={byParty} />
      </dl>
    </>
  );
};

const Indicators = ({ indicators }: Pick<CriterionView, "indicators">) =>
  indicators.length === 0 ? null : (
    <>
      <p class="label">{terms.indicators}</p>
      <ul class="plain-list indicators">
        {indicators.map(({ letter, text, shows, isEmpty, observed }) => (
          <li key={letter}>
            <span class="indicators__letter">{letter}</span>
            <span>
              {text}{" "}
              <span class="subtle">
                {shows}
                {observed === undefined || isEmpty ? "" : ` · ${observed}`}
              </span>
              {isEmpty ? <strong class="tag tag--notice">{terms.noObservation}</strong> : null}
            </span>
          </li>
        ))}
      </ul>
    </>
  );

/** One criterion: the norm, the outcome, how it came about, the finding, the evidence. */
export const Criterion = ({ criterion }: { readonly criterion: CriterionView }) => {
  const { reference, labels, outcome, evidence, sourceTypes, remarks, finding, indicators, passages } = criterion;
  const hasEvidence = evidence !== undefined || sourceTypes !== "";
  return (
    <article class="criterion" aria-labelledby={reference.anchor}>
      <h3 id={reference.anchor}>{referenceText(reference)}</h3>
      {labels.length === 0 ? null : <p class="criterion__labels">{labels.join(" · ")}</p>}
      <Norm criterion={criterion} />
      {outcome === undefined && !hasEvidence && remarks.length === 0 ? null : (
        <div class="verdict">
          {outcome === undefined ? null : (
            <p class="outcome">
              <OutcomeText outcome={outcome} /> <Passage number={passages?.outcome} />
            </p>
          )}
          {hasEvidence ? (
            <p class="verdict__evidence">
              {evidence} {sourceTypes === "" ? null : <span class="subtle">({sourceTypes})</span>}
            </p>
          ) : null}
          {remarks.map(({ text }) => (
            <strong key={text} class="tag tag--notice">
              {text}
            </strong>
          ))}
        </div>
      )}
      {finding === undefined ? null : (
        <div class="finding">
          <span class="label">
            {terms.finding} <Passage number={passages?.finding} />
          </span>
          <Prose text={finding} />
        </div>
      )}
      <Steps criterion={criterion} />
      <Indicators indicators={indicators} />
      <ObservationGroups criterion={criterion} />
    </article>
  );
};
