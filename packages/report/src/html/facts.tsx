import type { ComponentChildren } from "preact";
import type { Fact } from "../model/fact.ts";

interface FactsProps {
  readonly facts: readonly Fact[];
  readonly kind?: string;
  /** More entries, below those of the list. */
  readonly children?: ComponentChildren;
}

/** A list of facts: what it is and what it says. */
export const Facts = ({ facts, kind = "facts", children }: FactsProps) =>
  facts.length === 0 ? null : (
    <dl class={kind}>
      {facts.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      {children}
    </dl>
  );
