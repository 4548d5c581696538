import type { guide } from "@referentiekader/core";
import { listed } from "../format-nl.ts";
import { inspectorateLabels } from "../labels-nl.ts";
import { type Fact, fact } from "../model/fact.ts";
import { guideWords as words } from "./guide-words-nl.ts";

/** What to ask and what to look for in one kind of talk, as core gathers it. */
export type Guide = ReturnType<typeof guide>;
export type Talk = Guide["for"];
export type ThemeOfGuide = Guide["themes"][number];
export type CriterionOfGuide = ThemeOfGuide["criteria"][number];

const inspectorateName = (id: string): string => Object.entries(inspectorateLabels).find(([known]) => known === id)?.[1] ?? id;

/** What to say first. */
export function openingOf({ for: talk, inspection }: Guide): readonly string[] {
  const names = inspection?.inspectorates.map(inspectorateName) ?? [];
  return [names.length === 0 ? words.fromUnknown : words.from(listed(names)), ...words.opening[talk]];
}

/** What this page belongs to. Sub-questions are for those who know the inspectorates apart. */
export function factsOf({ for: talk, framework, profile, inspection }: Guide): readonly Fact[] {
  const subQuestions = talk === "citizen" ? [] : (inspection?.subQuestions ?? []);
  return [
    ...fact(words.inspection, inspection && `${inspection.title} (${inspection.id})`),
    ...fact(words.question, inspection?.question),
    ...subQuestions.flatMap(({ inspectorate, question }) => fact(words.subQuestion(inspectorateName(inspectorate)), question)),
    ...fact(words.cases, inspection?.cases.join(", ")),
    ...fact(words.framework, `${framework.title} (${framework.id}@${framework.version})`),
    ...fact(words.profile, profile?.title),
  ];
}

/** What is not on this page, and why. */
export const leftOutOf = ({ withoutQuestions, planned }: Guide): readonly string[] => [
  ...(withoutQuestions === 0 ? [] : [words.withoutQuestions(withoutQuestions)]),
  ...(planned === undefined || planned.elsewhere === 0 ? [] : [words.elsewhere(planned.elsewhere)]),
];
