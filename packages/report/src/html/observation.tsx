import type { ComponentChildren } from "preact";
import type { ObservationView } from "../model/observation.ts";
import { observationParts } from "../observation-parts.ts";
import { words } from "../words-nl.ts";
import { Voice } from "./mark.tsx";

interface ObservationProps {
  readonly observation: ObservationView;
  readonly children?: ComponentChildren;
}

/** One observation: what it says, what was seen, and where it comes from. */
export const Observation = ({ observation, children }: ObservationProps) => (
  <li class={`observation${observation.isCitizen ? " observation--citizen" : ""}`}>
    <Voice voice={observation.voice} word={observation.speaks} />
    <div>
      <p>{observation.text}</p>
      <p class="observation__meta">
        {observation.isGoodExample ? <strong class="part">{words.findings.goodExample}</strong> : null}
        {observationParts(observation).map((part) => (
          <span key={part} class="part">
            {part}
          </span>
        ))}
        {children}
      </p>
    </div>
  </li>
);

export const Observations = ({ observations }: { readonly observations: readonly ObservationView[] }) => (
  <ul class="plain-list observations">
    {observations.map((observation) => (
      <Observation key={observation.id ?? observation.text} observation={observation} />
    ))}
  </ul>
);
