import { anchors } from "../contents.ts";
import { firstRecommendations } from "../first-recommendations.ts";
import { listed } from "../format-nl.ts";
import type { MeasureView, RecommendationView } from "../model/asks.ts";
import { words } from "../words-nl.ts";

interface AskListProps {
  readonly measures: readonly MeasureView[];
  readonly recommendations: readonly RecommendationView[];
}

const terms = words.pageOne;

/** What is demanded with its term, and what is advised, each with the party. All measures, the first recommendations, and where the rest is. */
export const AskList = ({ measures, recommendations }: AskListProps) => {
  const { shown, rest } = firstRecommendations(recommendations);
  if (measures.length + recommendations.length === 0) return <p class="subtle">{terms.noAsks}</p>;
  return (
    <ul class="plain-list asks">
      {measures.map(({ id, to, text, term }) => (
        <li key={id}>
          <span class="label">
            {listed(to)} · <strong class="notice">{terms.measure}</strong>, {terms.before} {term}
          </span>
          {text}
        </li>
      ))}
      {shown.map(({ id, to, text }) => (
        <li key={id}>
          <span class="label">
            {listed(to)} · {terms.recommendation}
          </span>
          {text}
        </li>
      ))}
      {rest === 0 ? null : (
        <li>
          <a href={`#${anchors.asks}`}>{terms.moreRecommendations(rest)}</a>
        </li>
      )}
    </ul>
  );
};
