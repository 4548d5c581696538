import type { NodeView } from "../model/theme.ts";
import { words } from "../words-nl.ts";
import { Computed, Decision, RoomText } from "./decision.tsx";
import { Flips } from "./flips.tsx";
import { OutcomeText } from "./outcome.tsx";

const terms = words.findings;

/** The outcome of a theme or of the whole; what the rule gave and what was adopted both stand when they are two things. */
export const NodeOutcome = ({ node }: { readonly node: NodeView }) =>
  node.outcome === undefined ? null : (
    <>
      <p class="outcome">
        <OutcomeText outcome={node.outcome} />
      </p>
      {node.judgement === undefined ? null : (
        <dl class="steps">
          {node.computed === undefined ? null : <Computed term={terms.computed} outcome={node.computed} />}
          {node.room === undefined ? null : <RoomText room={node.room} />}
          <Decision term={terms.judgement} decision={node.judgement} />
        </dl>
      )}
      {node.flips === undefined ? null : <Flips flips={node.flips} />}
    </>
  );
