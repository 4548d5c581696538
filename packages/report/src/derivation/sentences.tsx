import { type Assessment, explain } from "@referentiekader/core";
import { derivationWords } from "./derivation-words-nl.ts";
import { type Sentence, sentenceTree } from "./sentence-tree.ts";

/** Sentences, each with those that are set in below it. */
export const Branch = ({ sentences }: { readonly sentences: readonly Sentence[] }) => (
  <ul class="derivation">
    {sentences.map(({ text, below }) => (
      <li key={text}>
        {text}
        {below.length === 0 ? null : <Branch sentences={below} />}
      </li>
    ))}
  </ul>
);

interface OutcomeProps {
  readonly assessment: Assessment;
  readonly id: string;
  readonly title: string;
}

/** How one outcome came about, in the sentences of core. */
export const OutcomeSentences = ({ assessment, id, title }: OutcomeProps) => {
  const sentences = explain(assessment, id, "nl") ?? [];
  return (
    <article class="criterion" aria-labelledby={`uitkomst-${id}`}>
      <h3 id={`uitkomst-${id}`}>{title}</h3>
      {sentences.length === 0 ? <p class="subtle">{derivationWords.nothing}</p> : <Branch sentences={sentenceTree(sentences)} />}
    </article>
  );
};
