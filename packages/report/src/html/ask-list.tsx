import { listed } from "../format-nl.ts";
import type { MeasureView, RecommendationView } from "../model/asks.ts";
import { words } from "../words-nl.ts";

interface AskListProps {
  readonly measures: readonly MeasureView[];
  readonly recommendations: readonly RecommendationView[];
}

const terms = words.pageOne;

/** What is demanded with its term, and what is advised, each with the party. */
export const AskList = ({ measures, recommendations }: AskListProps) =>
  measures.length + recommendations.length === 0 ? (
    <p class="subtle">{terms.noAsks}</p>
  ) : (
    <ul class="plain-list asks">
      {measures.map(({ id, to, text, term }) => (
        <li key={id}>
          <span class="label">
            {listed(to)} · <strong>{terms.measure}</strong>, {terms.before} {term}
          </span>
          {text}
        </li>
      ))}
      {recommendations.map(({ id, to, text }) => (
        <li key={id}>
          <span class="label">
            {listed(to)} · {terms.recommendation}
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
