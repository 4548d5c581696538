import type { Framework } from "../framework/framework.ts";
import type { Inspection } from "../inspection/inspection.ts";
import type { Criterion, Indicator, Theme } from "../schema/framework.ts";
import { isPlannedFor, type Talk } from "./planned.ts";

/** A page to take along for a talk: what to ask and what to look for. It holds no level, anchor or number to score with. */
export interface Guide {
  readonly for: Talk;
  readonly framework: { readonly id: string; readonly version: string; readonly title: string };
  readonly profile?: { readonly id: string; readonly title: string };
  /** Absent on a guide for talks of no inspection in particular. */
  readonly inspection?: InspectionOfGuide;
  /** In the order of the framework; only themes with something to ask. */
  readonly themes: readonly ThemeOfGuide[];
  /** How many criteria are in scope and have no question for this talk. */
  readonly withoutQuestions: number;
  /** How many criteria the plan of the inspection leaves to other sources than this talk. */
  readonly planned: { readonly elsewhere: number } | undefined;
}

interface InspectionOfGuide {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** Who does it, the lead first, as ids. */
  readonly inspectorates: readonly string[];
  readonly subQuestions: readonly { readonly inspectorate: string; readonly question: string }[];
  /**
   * The pseudonyms of the cases, for a talk with a professional. A citizen's page may be left behind at the kitchen table and
   * names no other case; a board is not asked about cases.
   */
  readonly cases: readonly string[];
}

interface ThemeOfGuide {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  readonly question?: string;
  readonly criteria: readonly CriterionOfGuide[];
}

interface CriterionOfGuide {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  readonly good?: string;
  readonly questions: readonly string[];
  readonly indicators: readonly Pick<Indicator, "id" | "text" | "shows">[];
}

/**
 * Gathers what to ask and what to look for in one kind of talk.
 *
 * In scope are the criteria of the profile, or else all; with an inspection that has a plan, those that the plan wants to hear
 * about in this kind of talk. A criterion in scope without a question for this talk is left out and counted.
 *
 * @param talk for whom the questions are, and for which inspection, if any
 * @example guide(framework, { for: "citizen", inspection }).themes.flatMap((theme) => theme.criteria)
 */
export function guide(framework: Framework, talk: { readonly for: Talk; readonly inspection?: Inspection }): Guide {
  const { data, profile } = framework;
  const { inspection } = talk;
  const isPlanned = isPlannedFor(talk.for, data.citizenSources, inspection?.data.plan);
  const all = data.themes.flatMap((theme) => theme.criteria);
  const chosen = all.filter(({ id }) => profile?.criteria.has(id) ?? true);
  const inScope = isPlanned ? chosen.filter(({ id }) => isPlanned(id)) : chosen;
  const asked = new Set(inScope.filter((criterion) => questionsOf(criterion, talk.for).length > 0));
  return {
    for: talk.for,
    framework: { id: data.id, version: data.version, title: data.title },
    ...(profile && { profile: { id: profile.data.id, title: profile.data.title } }),
    ...(inspection && { inspection: inspectionOf(inspection, talk.for) }),
    themes: data.themes.flatMap((theme) => themeOf(theme, asked, talk.for)),
    withoutQuestions: inScope.length - asked.size,
    planned: isPlanned && { elsewhere: chosen.length - inScope.length },
  };
}

const questionsOf = ({ ask }: Criterion, talk: Talk): readonly string[] => ask?.[talk] ?? [];

function inspectionOf({ data }: Inspection, talk: Talk): InspectionOfGuide {
  const { lead, participants = [] } = data.inspectorates;
  return {
    id: data.id,
    title: data.title,
    question: data.question,
    inspectorates: [lead, ...participants.map(({ id }) => id)],
    subQuestions: participants.flatMap(({ id, question }) => (question === undefined ? [] : [{ inspectorate: id, question }])),
    cases: talk === "professional" ? (data.cases ?? []).map(({ id }) => id) : [],
  };
}

function themeOf({ id, number, title, question, criteria }: Theme, asked: ReadonlySet<Criterion>, talk: Talk): readonly ThemeOfGuide[] {
  const own = criteria.filter((criterion) => asked.has(criterion));
  if (own.length === 0) return [];
  return [
    {
      id,
      ...(number !== undefined && { number }),
      title,
      ...(question !== undefined && { question }),
      criteria: own.map((criterion) => criterionOf(criterion, talk)),
    },
  ];
}

function criterionOf(criterion: Criterion, talk: Talk): CriterionOfGuide {
  const { id, number, title, good, indicators = [] } = criterion;
  return {
    id,
    ...(number !== undefined && { number }),
    title,
    ...(good !== undefined && { good }),
    questions: questionsOf(criterion, talk),
    indicators: indicators.map((indicator) => ({ id: indicator.id, text: indicator.text, shows: indicator.shows })),
  };
}
