import type { Fact } from "../model/fact.ts";

/** A list of facts: what it is and what it says. */
export const Facts = ({ facts, kind = "facts" }: { readonly facts: readonly Fact[]; readonly kind?: string }) =>
  facts.length === 0 ? null : (
    <dl class={kind}>
      {facts.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
