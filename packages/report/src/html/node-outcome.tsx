import type { NodeView } from "../model/theme.ts";
import { words } from "../words-nl.ts";
import { Computed, Decision, RoomText } from "./decision.tsx";
import { Flips } from "./flips.tsx";
import { OutcomeText } from "./outcome.tsx";
import { PartyDecisions } from "./party-decisions.tsx";

const terms = words.findings;

/** The outcome of a theme or of the whole; what the rule gave and what was adopted both stand when they are two things. */
export const NodeOutcome = ({ node: { outcome, computed, room, judgement, byParty, flips } }: { readonly node: NodeView }) => (
  <>
    {outcome === undefined ? null : (
      <p class="outcome">
        <OutcomeText outcome={outcome} />
      </p>
    )}
    {judgement === undefined && byParty === undefined ? null : (
      <dl class="steps">
        {computed === undefined ? null : <Computed term={terms.computed} outcome={computed} />}
        {room === undefined ? null : <RoomText room={room} />}
        {judgement === undefined ? null : <Decision term={terms.judgement} decision={judgement} />}
        <PartyDecisions byParty={byParty} />
      </dl>
    )}
    {flips === undefined ? null : <Flips flips={flips} />}
  </>
);
