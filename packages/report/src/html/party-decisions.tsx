import { Fragment } from "preact";
import type { PartyDecisionView, RemarkView } from "../model/by-party.ts";
import { supervisionWords } from "../supervision-nl.ts";
import { Decision } from "./decision.tsx";

const Refused = ({ text }: { readonly text: string }) => (
  <div>
    <dt>{supervisionWords.statutory.remark}</dt>
    <dd>{text}</dd>
  </div>
);

/** A statutory shortfall that was not adopted, with why not: terms of a list. */
export const StatutoryRemark = ({ remark: { decision, refused } }: { readonly remark: RemarkView }) => (
  <>
    <Decision term={supervisionWords.statutory.remark} decision={decision} />
    <Refused text={refused} />
  </>
);

/** What was judged of one party each: terms of a list. */
export const PartyDecisions = ({ byParty = [] }: { readonly byParty?: readonly PartyDecisionView[] | undefined }) => (
  <>
    {byParty.map(({ party, decision, refused }) => (
      <Fragment key={party}>
        <Decision term={`${supervisionWords.byParty.judgement} ${party}`} decision={decision} />
        {refused === undefined ? null : <Refused text={refused} />}
      </Fragment>
    ))}
  </>
);
