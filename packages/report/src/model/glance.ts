import type { Audiences } from "./audience.ts";
import { given } from "./given.ts";
import { lineAudiences, type OutcomeLine, outcomeLine } from "./line.ts";
import type { Lookup } from "./lookup.ts";
import { type NumberBlock, numberBlockAudiences, numberBlocks } from "./number-block.ts";
import { type OutcomeView, outcomeAudiences, outcomeView } from "./outcome.ts";
import { type Reference, referenceAudiences, themeReference } from "./reference.ts";
import { type StripBlock, stripAudiences, stripBlocks } from "./strip.ts";

export interface GlanceTheme {
  readonly reference: Reference;
  readonly outcome?: OutcomeView;
  readonly lines: readonly OutcomeLine[];
}

/** All outcomes in one view: as strips of marks, numbers as text, and the same in a table. */
export interface Glance {
  readonly strips: readonly StripBlock[];
  readonly numbers: readonly NumberBlock[];
  readonly themes: readonly GlanceTheme[];
}

export const glanceAudiences = {
  strips: { audience: "public", fields: stripAudiences },
  numbers: { audience: "public", fields: numberBlockAudiences },
  themes: {
    audience: "public",
    fields: {
      reference: { audience: "public", fields: referenceAudiences },
      outcome: { audience: "public", fields: outcomeAudiences },
      lines: { audience: "public", fields: lineAudiences },
    },
  },
} as const satisfies Audiences<Glance>;

export const glance = (lookup: Lookup): Glance => ({
  strips: stripBlocks(lookup),
  numbers: numberBlocks(lookup),
  themes: lookup.themes.map(({ theme, result, criteria }) => {
    const owner = { id: theme.id, kind: "theme", scale: lookup.scale(theme.scale) } as const;
    return {
      reference: themeReference(theme),
      ...given({ outcome: result?.outcome === undefined ? undefined : outcomeView(lookup, result.outcome, owner) }),
      lines: criteria.map((pair) => outcomeLine(lookup, pair)),
    };
  }),
});
