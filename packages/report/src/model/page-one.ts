import { profileWords } from "../profile-nl.ts";
import { words } from "../words-nl.ts";
import type { Audiences } from "./audience.ts";
import { certainty } from "./certainty.ts";
import { type Fact, factAudiences } from "./fact.ts";
import { given } from "./given.ts";
import { type Meaning, meaningOf } from "./level-meaning.ts";
import { lineAudiences, type OutcomeLine, outcomeLine } from "./line.ts";
import type { Lookup } from "./lookup.ts";
import { type NodeView, nodeAudiences, nodeView } from "./theme.ts";

/** What is good, what must improve, and what has no level or number. */
export interface Answers {
  readonly overall: NodeView;
  readonly good: readonly OutcomeLine[];
  readonly improve: readonly OutcomeLine[];
  /** Levels to which the framework gives no meaning, and numbers. */
  readonly other: readonly OutcomeLine[];
  readonly open: readonly OutcomeLine[];
}

/** The answer in ten seconds, and how sure that is. What is asked of whom, and what stands in the way, stands in the model itself. */
export interface PageOne {
  readonly heading: string;
  /** Said when no level rests on a rating or decision yet. */
  readonly provisional?: string;
  /** Said when the report shows no levels; page one then opens with the obstacles. */
  readonly withoutLevels?: string;
  readonly summary?: string;
  /** Absent when the report shows no levels. */
  readonly answers?: Answers;
  readonly certainty: readonly Fact[];
}

const lines = { audience: "public", fields: lineAudiences } as const;

const answersAudiences = {
  overall: { audience: "public", fields: nodeAudiences },
  good: lines,
  improve: lines,
  other: lines,
  open: lines,
} as const satisfies Audiences<Answers>;

export const pageOneAudiences = {
  heading: "public",
  provisional: "public",
  withoutLevels: "public",
  summary: "public",
  answers: { audience: "public", fields: answersAudiences },
  certainty: { audience: "public", fields: factAudiences },
} as const satisfies Audiences<PageOne>;

export function pageOne(lookup: Lookup): PageOne {
  const { inspection, provisional } = lookup.assessment;
  const summary = given({ summary: inspection.summary });
  if (!lookup.showsLevels) {
    return { heading: words.pageOne.heading, withoutLevels: profileWords.withoutLevels, ...summary, certainty: certainty(lookup) };
  }
  return {
    heading: provisional ? words.pageOne.provisional : words.pageOne.heading,
    ...(provisional ? { provisional: words.pageOne.provisionalNote(lookup.grades) } : {}),
    ...summary,
    answers: answers(lookup),
    certainty: certainty(lookup),
  };
}

function answers(lookup: Lookup): Answers {
  const { framework, overall } = lookup.assessment;
  const scale = framework.outcome === "none" ? undefined : lookup.scale(framework.outcome.scale);
  const withMeaning = (meaning: Meaning) =>
    lookup.settled.filter((pair) => meaningOf(lookup, pair) === meaning).map((pair) => outcomeLine(lookup, pair));
  return {
    overall: nodeView(lookup, overall, "overall", scale),
    good: withMeaning("strength"),
    improve: [...withMeaning("shortfall"), ...withMeaning("improvement")],
    other: withMeaning("plain"),
    open: withMeaning("open"),
  };
}
