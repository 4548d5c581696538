import { type Framework as LoadedFramework, sayRules } from "@referentiekader/core";
import { sentenceTree } from "../derivation/sentence-tree.ts";
import type { Framework } from "../model/assessment-parts.ts";
import { criterionReference, type Reference, themeReference } from "../model/reference.ts";
import { type Article, type Chapter, factList, type Part } from "./part.ts";
import { readingWords as words } from "./reading-words-nl.ts";

/** The rules in words, numbered, and which of them holds for what. */
export interface NumberedRules {
  readonly chapter: readonly Chapter[];
  /** The rule of a criterion, a theme or `overall`. */
  readonly of: (id: string) => Reference | undefined;
}

type Rule = ReturnType<typeof sayRules>[number];

/** With a profile: only the rules of what it looks at. */
export function numberedRules({ data, profile }: LoadedFramework): NumberedRules {
  const themes = new Set(profile?.themes.filter(({ chosen }) => chosen > 0).map(({ id }) => id) ?? data.themes.map(({ id }) => id));
  const isLookedAt = (about: Rule["about"]) => (id: string) =>
    about === "overall" || (about === "themes" ? themes.has(id) : (profile?.criteria.has(id) ?? true));
  const rules = sayRules(data, "nl")
    .map((rule) => ({ ...rule, ids: rule.ids.filter(isLookedAt(rule.about)) }))
    .filter(({ ids }) => ids.length > 0);
  const numbered = rules.map((rule, place) => ({
    ...rule,
    reference: { anchor: `beslisregel-${place + 1}`, title: words.ruleNumber(place + 1) },
  }));
  const references = referencesIn(data);
  return {
    chapter:
      numbered.length === 0
        ? []
        : [
            {
              reference: { anchor: "beslisregels", title: words.ruleChapter },
              parts: [{ kind: "lead", text: words.rulesLead }],
              articles: numbered.map((rule) => articleOf(rule, references)),
            },
          ],
    of: (id) => numbered.find(({ ids }) => ids.includes(id))?.reference,
  };
}

const referencesIn = ({ themes }: Framework): ReadonlyMap<string, Reference> =>
  new Map(
    themes.flatMap((theme) => [
      [theme.id, themeReference(theme)] as const,
      ...theme.criteria.map((criterion) => [criterion.id, criterionReference(criterion)] as const),
    ]),
  );

const articleOf = (
  { ids, about, sentences, reference }: Rule & { readonly reference: Reference },
  references: ReadonlyMap<string, Reference>,
): Article => ({
  reference,
  parts: [...holdsFor(about, ids, references), { kind: "sentences", sentences: sentenceTree(sentences) }],
});

function holdsFor(about: Rule["about"], ids: readonly string[], references: ReadonlyMap<string, Reference>): readonly Part[] {
  if (about === "overall") return factList([{ audience: "public", term: words.holdsFor, text: words.overall }]);
  return [{ kind: "links", label: words.holdsFor, references: ids.flatMap((id) => references.get(id) ?? []) }];
}
