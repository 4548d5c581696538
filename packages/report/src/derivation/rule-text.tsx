import { dataText } from "./data-text.ts";
import { derivationWords as terms } from "./derivation-words-nl.ts";

/** A rule as it is written in the framework. */
export const RuleText = ({ rule }: { readonly rule: unknown }) => (
  <>
    <p class="label">{terms.rule}</p>
    <pre class="rule">{dataText(rule)}</pre>
  </>
);
