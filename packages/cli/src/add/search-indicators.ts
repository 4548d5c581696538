import type { Framework } from "@referentiekader/core";

/** One indicator, with the criterion it belongs to. */
export interface FoundIndicator {
  readonly id: string;
  readonly text: string;
  /** As people know it: `3.1 Eén gezamenlijk plan`. */
  readonly criterion: string;
}

/**
 * The indicators that hold every one of the words, in their own text or in the names of their criterion and theme.
 * Capitals and accents do not matter. The id of an indicator gives that one only.
 */
export function searchIndicators(framework: Framework["data"], query: string): readonly FoundIndicator[] {
  const all = framework.themes.flatMap((theme) =>
    theme.criteria.flatMap((criterion) =>
      (criterion.indicators ?? []).map((indicator) => ({
        found: { id: indicator.id, text: indicator.text, criterion: [criterion.number, criterion.title].filter(Boolean).join(" ") },
        own: plain(`${indicator.id} ${indicator.text}`),
        around: plain(`${criterion.id} ${criterion.number ?? ""} ${criterion.title} ${theme.title}`),
      })),
    ),
  );
  const exact = all.find(({ found }) => found.id === query.trim());
  if (exact) return [exact.found];
  const words = plain(query).split(/\s+/).filter(Boolean);
  const matches = all.filter(({ own, around }) => words.every((word) => own.includes(word) || around.includes(word)));
  // Who types words of the indicator itself means that one, not all of its criterion.
  const inOwnText = matches.filter(({ own }) => words.every((word) => own.includes(word)));
  return (inOwnText.length > 0 ? inOwnText : matches).map(({ found }) => found);
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
