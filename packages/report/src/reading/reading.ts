import type { Framework as LoadedFramework } from "@referentiekader/core";
import { publicationViews } from "../model/account.ts";
import type { Theme } from "../model/assessment-parts.ts";
import { fact } from "../model/fact.ts";
import { criterionReference, themeReference } from "../model/reference.ts";
import { criterionArticle, titleOfScale } from "./criterion.ts";
import { about, howToRead, readFirst, scaleChapter } from "./front.ts";
import { type Chapter, factList, type Part, prose } from "./part.ts";
import { profileChapter } from "./profile.ts";
import { readingWords as words } from "./reading-words-nl.ts";
import { type NumberedRules, numberedRules } from "./rules.ts";

/** The whole of a framework to be read, chapter by chapter. */
export function chaptersOf(framework: LoadedFramework): readonly Chapter[] {
  const { data } = framework;
  const rules = numberedRules(framework);
  return [
    readFirst(data),
    ...profileChapter(framework),
    howToRead(data, rules.chapter.length > 0),
    ...scaleChapter(data),
    ...data.themes.flatMap((theme) => themeChapter(theme, framework, rules)),
    ...rules.chapter,
    {
      reference: { anchor: "bronnen", title: words.sources },
      parts: [{ kind: "publications", publications: publicationViews(data) }],
      articles: [],
    },
    about(framework),
  ];
}

/** A theme with the criteria that are looked at; what a profile leaves out is named, so that nobody thinks it is not there. */
function themeChapter(theme: Theme, { data, profile }: LoadedFramework, rules: NumberedRules): readonly Chapter[] {
  const isChosen = ({ id }: { readonly id: string }): boolean => profile?.criteria.has(id) ?? true;
  const criteria = theme.criteria.filter(isChosen);
  const left = theme.criteria.filter((criterion) => !isChosen(criterion));
  const outside: readonly Part[] = left.length === 0 ? [] : factList(fact(words.outside, left.map((one) => titleOf(one)).join("; ")));
  return [
    {
      reference: themeReference(theme),
      parts: [
        ...(theme.question === undefined ? [] : [{ kind: "lead", text: theme.question } as const]),
        ...outcomeOf(theme, data, rules),
        ...outside,
      ],
      articles: criteria.map((criterion) => criterionArticle(criterion, data, rules.of(criterion.id))),
    },
  ];
}

const titleOf = (criterion: Parameters<typeof criterionReference>[0]): string => {
  const { number, title } = criterionReference(criterion);
  return number === undefined ? title : `${number} ${title}`;
};

function outcomeOf(theme: Theme, { scales }: LoadedFramework["data"], rules: NumberedRules): readonly Part[] {
  if (scales.length === 0) return [];
  const scale = scales.find(({ id }) => id === theme.scale);
  const rule = rules.of(theme.id);
  if (scale === undefined) return prose(words.noThemeOutcome);
  return [
    ...factList(fact(words.scale, titleOfScale(scale))),
    ...(rule === undefined ? [] : [{ kind: "links", label: words.rule, references: [rule] } as const]),
  ];
}
