import { words } from "../words-nl.ts";
import type { Audiences } from "./audience.ts";
import { certainty } from "./certainty.ts";
import { type Fact, factAudiences } from "./fact.ts";
import { given } from "./given.ts";
import { type Meaning, meaningOf } from "./level-meaning.ts";
import { lineAudiences, type OutcomeLine, outcomeLine } from "./line.ts";
import type { Lookup } from "./lookup.ts";
import { type NodeView, nodeAudiences, nodeView } from "./theme.ts";

/** The answer in ten seconds: what is good, what must improve, how sure that is. What is asked of whom stands in the model itself. */
export interface PageOne {
  readonly heading: string;
  /** Said when no level rests on a rating or decision yet. */
  readonly provisional?: string;
  readonly summary?: string;
  readonly overall: NodeView;
  readonly good: readonly OutcomeLine[];
  readonly improve: readonly OutcomeLine[];
  /** Levels to which the framework gives no meaning, and numbers. */
  readonly other: readonly OutcomeLine[];
  readonly open: readonly OutcomeLine[];
  readonly certainty: readonly Fact[];
}

const lines = { audience: "public", fields: lineAudiences } as const;

export const pageOneAudiences = {
  heading: "public",
  provisional: "public",
  summary: "public",
  overall: { audience: "public", fields: nodeAudiences },
  good: lines,
  improve: lines,
  other: lines,
  open: lines,
  certainty: { audience: "public", fields: factAudiences },
} as const satisfies Audiences<PageOne>;

export function pageOne(lookup: Lookup): PageOne {
  const { framework, inspection, overall, provisional } = lookup.assessment;
  const scale = framework.outcome === "none" ? undefined : lookup.scale(framework.outcome.scale);
  const withMeaning = (meaning: Meaning) =>
    lookup.settled.filter((pair) => meaningOf(lookup, pair) === meaning).map((pair) => outcomeLine(lookup, pair));
  return {
    heading: provisional ? words.pageOne.provisional : words.pageOne.heading,
    ...(provisional ? { provisional: words.pageOne.provisionalNote(lookup.grades) } : {}),
    ...given({ summary: inspection.summary }),
    overall: nodeView(lookup, overall, "overall", scale),
    good: withMeaning("strength"),
    improve: [...withMeaning("shortfall"), ...withMeaning("improvement")],
    other: withMeaning("plain"),
    open: withMeaning("open"),
    certainty: certainty(lookup),
  };
}
