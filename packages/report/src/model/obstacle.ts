import { capital } from "../format-nl.ts";
import { observationCountText } from "../sentences-nl.ts";
import { governmentLabels, motionWords } from "../setting-in-motion-nl.ts";
import type { Audiences } from "./audience.ts";
import { type Fact, fact } from "./fact.ts";
import { given } from "./given.ts";
import type { Lookup } from "./lookup.ts";
import { criterionReferences, type Reference, referenceAudiences } from "./reference.ts";

/** What stands in the way, where it lies, who can solve it, who pays for that and who gains. */
export interface ObstacleView {
  readonly id: string;
  readonly text: string;
  readonly level: string;
  readonly solvedBy: string;
  readonly invests?: string;
  readonly profits?: string;
  readonly option?: string;
  /** On how many observations it rests. */
  readonly basis: string;
  /** Their ids. */
  readonly observations?: readonly string[];
  readonly about: readonly Reference[];
}

export const obstacleAudiences = {
  id: "public",
  text: "public",
  level: "public",
  solvedBy: "public",
  invests: "public",
  profits: "public",
  option: "public",
  basis: "public",
  observations: "internal",
  about: { audience: "public", fields: referenceAudiences },
} as const satisfies Audiences<ObstacleView>;

export const obstacleViews = (lookup: Lookup): readonly ObstacleView[] =>
  (lookup.assessment.inspection.obstacles ?? []).map(
    ({ id, text, level, solvedBy, invests, profits, option, observations, about = [] }) => {
      const standing = observations.filter(lookup.isStanding);
      return {
        id,
        text,
        level: capital(governmentLabels[level]),
        solvedBy,
        ...given({ invests, profits, option }),
        basis: observationCountText(standing.length),
        observations: standing,
        about: criterionReferences(lookup, about),
      };
    },
  );

/** Everything beside the text of an obstacle, as page one prints it. */
export function obstacleFacts({ level, solvedBy, invests, profits, option, basis, observations = [] }: ObstacleView): readonly Fact[] {
  const terms = motionWords.obstacles;
  const ids = observations.length === 0 ? "" : ` (${observations.join(", ")})`;
  return [
    ...fact(terms.level, level),
    ...fact(terms.solvedBy, solvedBy),
    ...fact(terms.invests, invests),
    ...fact(terms.profits, profits),
    ...fact(terms.option, option),
    ...fact(motionWords.basis, `${basis}${ids}`),
  ];
}
