import type { Assessment } from "../schema/assessment.ts";
import type { Criterion, FrameworkData, Indicator, Theme } from "../schema/framework.ts";
import { gradeText } from "../schema/grade.ts";
import type { Observation } from "../schema/observation.ts";
import { levelsOf, type Scale } from "../schema/scale.ts";
import type { Source } from "../schema/source.ts";

/** What ids are called in the framework and the inspection. An id that is not found stands for itself. */
export interface Names {
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly indicators: ReadonlyMap<string, { readonly indicator: Indicator; readonly criterion: Criterion }>;
  scale(id: string | undefined): Scale | undefined;
  /** The scale of a criterion or theme. */
  scaleOf(id: string): string | undefined;
  /** Printed number and title of a criterion or theme. */
  title(id: string): string;
  /** The label of a level on a scale, between quotation marks; on a scale of numbers the number with its unit. */
  grade(scale: string | undefined, grade: string | number): string;
  /** The labels a level id has on any scale, for rules that look at more scales at once. */
  levelAnywhere(level: string): readonly string[];
  party(id: string): string;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly sources: ReadonlyMap<string, Source>;
}

export const quote = (text: string): string => `“${text}”`;

/** Units that stay as they are after one. */
const invariable = /^(%|procent|percent|per cent|euro|uur|jaar)$/;

/** A number with its unit. Frameworks give the word for many, so that one of something goes without it. */
function withUnit(number: string, unit: string | undefined): string {
  if (unit === undefined || (/^-?1$/.test(number) && !invariable.test(unit))) return number;
  return `${number} ${unit}`;
}

/** A name before what is said of it: with a colon, unless it ends as a question. */
export const lead = (name: string): string => (/[?!]$/.test(name) ? name : `${name}:`);

/** What names are taken from. Of a framework alone the inspection is empty. */
interface Named {
  readonly framework: FrameworkData;
  readonly inspection: Partial<Assessment["inspection"]>;
}

/** @param sayNumber how the language at hand writes a computed number */
export function createNames({ framework, inspection }: Named, sayNumber: (number: string) => string): Names {
  const themes = new Map(framework.themes.map((theme) => [theme.id, theme]));
  const criteria = new Map(framework.themes.flatMap((theme) => theme.criteria).map((criterion) => [criterion.id, criterion]));
  const indicators = new Map(
    [...criteria.values()].flatMap((criterion) =>
      (criterion.indicators ?? []).map((indicator) => [indicator.id, { indicator, criterion }]),
    ),
  );
  const scales = new Map(framework.scales.map((scale) => [scale.id, scale]));
  const parties = new Map((inspection.parties ?? []).map((party) => [party.id, party.name]));
  const labelOn = (scale: Scale | undefined, level: string) => levelsOf(scale).find((one) => one.id === level)?.label;
  return {
    criteria,
    themes,
    indicators,
    scale: (id) => (id === undefined ? undefined : scales.get(id)),
    scaleOf: (id) => (criteria.get(id) ?? themes.get(id))?.scale,
    title: (id) => {
      const found = criteria.get(id) ?? themes.get(id);
      if (!found) return id;
      return found.number === undefined ? found.title : `${found.number} ${found.title}`;
    },
    grade: (scale, grade) => {
      const on = scales.get(scale ?? "");
      if (on?.kind === "number") return withUnit(sayNumber(gradeText(grade)), on.unit);
      return quote(labelOn(on, String(grade)) ?? String(grade));
    },
    levelAnywhere: (level) => {
      const labels = framework.scales.flatMap((scale) => labelOn(scale, level) ?? []);
      return labels.length === 0 ? [quote(level)] : [...new Set(labels)].map(quote);
    },
    observations: new Map((inspection.observations ?? []).flatMap((one) => (one.id === undefined ? [] : [[one.id, one]]))),
    sources: new Map((inspection.sources ?? []).map((source) => [source.id, source])),
    party: (id) => parties.get(id) ?? id,
  };
}
