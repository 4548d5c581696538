import { lowered } from "../format-nl.ts";
import { scaleLabels } from "../labels-nl.ts";
import { numberScaleText } from "../sentences-nl.ts";
import type { NumberScale } from "./assessment-parts.ts";
import type { Audiences } from "./audience.ts";
import { type Fact, fact, factAudiences } from "./fact.ts";
import { gradeText } from "./grade.ts";
import { criterionOutcome } from "./line.ts";
import type { Lookup } from "./lookup.ts";
import { referenceText, themeReference } from "./reference.ts";

/** All criteria of one scale of numbers: per theme what each of them stands at. */
export interface NumberBlock {
  readonly title: string;
  /** Which numbers there are, and which end is best. */
  readonly range: string;
  readonly themes: readonly Fact[];
}

export const numberBlockAudiences = {
  title: "public",
  range: "public",
  themes: { audience: "public", fields: factAudiences },
} as const satisfies Audiences<NumberBlock>;

function block(lookup: Lookup, scale: NumberScale): readonly NumberBlock[] {
  const themes = lookup.themes.flatMap(({ theme, criteria }) => {
    const own = criteria.filter(({ criterion }) => criterion.scale === scale.id);
    const texts = own.map((pair) => `${pair.criterion.number ?? pair.criterion.title}: ${lowered(criterionOutcome(lookup, pair).word)}`);
    return fact(referenceText(themeReference(theme)), texts.join("; "), "public");
  });
  const range = numberScaleText(scale, (grade) => gradeText(scale, grade));
  return themes.length === 0 ? [] : [{ title: scale.title ?? scaleLabels.number, range, themes }];
}

/** A block per scale of numbers that criteria use. */
export const numberBlocks = (lookup: Lookup): readonly NumberBlock[] =>
  lookup.assessment.framework.scales.flatMap((scale) => (scale.kind === "number" ? block(lookup, scale) : []));
