import type { Assessment } from "../schema/assessment.ts";
import { canonicalText } from "../text/canonical.ts";
import { scaleContent } from "./direction.ts";
import { compareText } from "./order.ts";
import type { Kind } from "./parts.ts";
import type { Meaning, Version } from "./versions.ts";

type Framework = Assessment["framework"];
type Theme = Framework["themes"][number];
type Criterion = Theme["criteria"][number];

/**
 * Whether two versions come to an outcome in the same way: the same rule on the same scale, and below it the same criteria
 * or indicators with the same meaning. Words do not count, nor what is on trial, nor what evidence is asked.
 */
export function isSameRule(before: Version, after: Version, meaning: Meaning, kind: Kind, id: string): boolean {
  if (before === after) return true;
  const [was, is] = [contentOf(before.framework, kind, id), contentOf(after.framework, kind, id)];
  return was.text === is.text && was.below.every((part) => meaning(before, after, part) === "same");
}

interface Content {
  readonly text: string;
  /** Ids of everything below, to be followed by themselves. */
  readonly below: readonly string[];
}

function contentOf(framework: Framework, kind: Kind, id: string): Content {
  if (kind === "overall") {
    const themes = framework.themes.toSorted(byId);
    const below = themes.map((theme) => themeContent(framework, theme));
    const scale = framework.outcome === "none" ? undefined : framework.outcome.scale;
    return joined([framework.outcome, scaleIn(framework, scale)], below, themes);
  }
  const theme = framework.themes.find((one) => one.id === id);
  if (kind === "theme") return theme ? themeContent(framework, theme) : nothing;
  const criterion = framework.themes.flatMap((one) => one.criteria).find((one) => one.id === id);
  return criterion ? criterionContent(framework, criterion) : nothing;
}

const nothing: Content = { text: "", below: [] };

function themeContent(framework: Framework, { outcome, scale, criteria }: Theme): Content {
  const settled = criteria.filter(({ phase }) => phase !== "trial").toSorted(byId);
  const below = settled.map((criterion) => criterionContent(framework, criterion));
  return joined([outcome, scaleIn(framework, scale)], below, settled);
}

function criterionContent(framework: Framework, { id, outcome, scale, indicators = [], norm, core, tags }: Criterion): Content {
  const sorted = indicators.toSorted(byId);
  const seen = sorted.map((indicator) => [indicator.id, indicator.shows ?? null, scaleIn(framework, indicator.scale)]);
  // What a rule above can choose by: the type of norm, core criteria, tags.
  const chosenBy = [norm?.type ?? null, core === true, (tags ?? []).toSorted()];
  const text = canonicalText([id, outcome, scaleIn(framework, scale), seen, chosenBy]);
  return { text, below: sorted.map((indicator) => indicator.id) };
}

const scaleIn = ({ scales }: Framework, id: string | undefined): string => scaleContent(scales.find((scale) => scale.id === id));

interface Named {
  readonly id: string;
}

const byId = (a: Named, b: Named): number => compareText(a.id, b.id);

function joined(own: unknown, below: readonly Content[], named: readonly Named[]): Content {
  const ids = [...named.map(({ id }) => id), ...below.flatMap((content) => content.below)];
  return { text: canonicalText([own, ids, below.map(({ text }) => text)]), below: ids };
}
