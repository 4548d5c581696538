import type { OutcomeLine } from "../model/line.ts";
import { isMissing, type OutcomeView } from "../model/outcome.ts";
import { outcomeParts } from "../outcome-parts.ts";
import { words } from "../words-nl.ts";
import { ReferenceLink } from "./link.tsx";
import { LevelWord } from "./mark.tsx";

/** A level with everything it may never stand without. */
export const OutcomeText = ({ outcome }: { readonly outcome: OutcomeView }) => (
  <>
    <LevelWord word={outcome.word} mark={outcome.mark} isMissing={isMissing(outcome)} />
    <OutcomeMeta outcome={outcome} />
  </>
);

/** Stage, coverage, possible levels; or the reason and what is missing. */
const OutcomeMeta = ({ outcome, extra = [] }: { readonly outcome: OutcomeView; readonly extra?: readonly string[] }) => (
  <span class="outcome__meta">
    {[...outcomeParts(outcome), ...extra].map((part) => (
      <span key={part} class="part">
        {part}
      </span>
    ))}
  </span>
);

/** Criteria with their outcomes, as on page one. */
export const OutcomeList = ({ lines }: { readonly lines: readonly OutcomeLine[] }) => (
  <ul class="plain-list outcomes">
    {lines.map(({ reference, outcome, core, outsideRoom }) => (
      <li key={reference.anchor}>
        <span class="outcomes__name">
          <ReferenceLink reference={reference} />
        </span>
        <LevelWord word={outcome.word} mark={outcome.mark} isMissing={isMissing(outcome)} />
        <OutcomeMeta
          outcome={outcome}
          extra={[...(core ? [words.outcome.core] : []), ...(outsideRoom === true ? [words.outcome.outsideRoom] : [])]}
        />
      </li>
    ))}
  </ul>
);
