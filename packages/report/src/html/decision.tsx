import { listed } from "../format-nl.ts";
import type { DecisionView } from "../model/decision.ts";
import type { OutcomeView } from "../model/outcome.ts";
import type { RoomView } from "../model/room.ts";
import { words } from "../words-nl.ts";
import { LevelWord } from "./mark.tsx";
import { OutcomeText } from "./outcome.tsx";

const terms = words.findings;

/** What the rule of the framework gives. */
export const Computed = ({ term, outcome }: { readonly term: string; readonly outcome: OutcomeView }) => (
  <div>
    <dt>{term}</dt>
    <dd>
      <OutcomeText outcome={outcome} />
    </dd>
  </div>
);

/** The levels that people may choose without more, and why. */
export const RoomText = ({ room }: { readonly room: RoomView }) => (
  <div>
    <dt>{terms.room}</dt>
    <dd>
      {room.levels}
      {room.bounds.map((bound) => (
        <span key={bound} class="outcome__meta">
          {bound}
        </span>
      ))}
    </dd>
  </div>
);

/** What people decided, with the reason, and who stood by it when it was outside the room. */
export const Decision = ({ term, decision }: { readonly term: string; readonly decision: DecisionView }) => (
  <>
    <div>
      <dt>{term}</dt>
      <dd>
        <LevelWord word={decision.word} mark={decision.mark} />
        <span class="outcome__meta">
          {decision.outsideRoom === true ? <strong class="notice part">{words.outcome.outsideRoom}</strong> : null}
          <span class="part">
            {terms.date} {decision.date}
          </span>
          {decision.who === undefined ? null : (
            <span class="part">
              {terms.by} {decision.who}
            </span>
          )}
          {decision.second === undefined ? null : (
            <span class="part">
              {terms.second}: {decision.second}
            </span>
          )}
        </span>
        {decision.because === "" ? null : (
          <p>
            <span class="inline-label">{terms.because}:</span> {decision.because}
          </p>
        )}
      </dd>
    </div>
    {decision.consequence === undefined ? null : (
      <div>
        <dt>{terms.consequence}</dt>
        <dd>{decision.consequence}</dd>
      </div>
    )}
    {decision.actors.length === 0 ? null : (
      <div>
        <dt>{terms.actors}</dt>
        <dd>{listed(decision.actors)}</dd>
      </div>
    )}
  </>
);
