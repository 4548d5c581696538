import type { Assessment } from "@referentiekader/core";
import { type Account, account, accountAudiences } from "./account.ts";
import { actionAudiences, type PartyActions, partyActions } from "./actions.ts";
import { type Approach, approach, approachAudiences } from "./approach.ts";
import {
  type MeasureView,
  measureAudiences,
  measureViews,
  type RecommendationView,
  recommendationAudiences,
  recommendationViews,
} from "./asks.ts";
import type { Audience, NodeFlips } from "./assessment-parts.ts";
import { type Audiences, narrowest, prune } from "./audience.ts";
import { type ByCatchView, byCatch, byCatchAudiences } from "./by-catch.ts";
import { type CriterionView, criterionAudiences, criterionView } from "./criterion.ts";
import { type DeviationRow, deviations } from "./deviations.ts";
import { type Differences, differences } from "./differences.ts";
import { type FollowUp, followUp, followUpAudiences } from "./follow-up.ts";
import { given } from "./given.ts";
import { type Glance, glance, glanceAudiences } from "./glance.ts";
import type { GradeKind } from "./grade.ts";
import { type Header, header, headerAudiences } from "./header.ts";
import { type Lessons, lessonAudiences, lessons } from "./lessons.ts";
import { lookupOf } from "./lookup.ts";
import { type Matrix, matrix } from "./matrix.ts";
import { type NotAssessedItem, notAssessed, notAssessedAudiences } from "./not-assessed.ts";
import { type NotSeen, notSeen, notSeenAudiences } from "./not-seen.ts";
import { type ObstacleView, obstacleAudiences, obstacleViews } from "./obstacle.ts";
import { type PageOne, pageOne, pageOneAudiences } from "./page-one.ts";
import { type PartyMatrix, partyMatrix, partyMatrixAudiences } from "./party-matrix.ts";
import { type Rebuttal, rebuttal, rebuttalAudiences } from "./rebuttal.ts";
import { type SignalView, signalAudiences, signalViews } from "./signal.ts";
import { type SourceRow, sourceList } from "./source-list.ts";
import { type Statutory, statutory, statutoryAudiences } from "./statutory.ts";
import { type ThemeView, themeAudiences, themeView } from "./theme.ts";
import { type Working, working, workingAudiences } from "./works.ts";

/**
 * Everything a report shows, in the words in which it is printed. Plain data: it can be kept as JSON and rendered in any form.
 * What may be left out for a reader is optional; see `Audiences`. So is what a report without levels does not have.
 */
export interface ReportModel {
  /** For whom this model is. */
  readonly madeFor: Audience;
  /** What the outcomes are: levels, numbers or both. */
  readonly grades: GradeKind;
  readonly header: Header;
  readonly pageOne: PageOne;
  readonly measures: readonly MeasureView[];
  readonly recommendations: readonly RecommendationView[];
  /** Absent in a report without levels. */
  readonly glance?: Glance;
  /** Absent without a judgement about one party, and in a report without levels. */
  readonly partyMatrix?: PartyMatrix;
  readonly statutory: Statutory;
  readonly approach: Approach;
  readonly matrix?: Matrix;
  readonly themes: readonly ThemeView[];
  readonly working: Working;
  readonly obstacles: readonly ObstacleView[];
  readonly notSeen: NotSeen;
  /** Absent in a report without levels. */
  readonly notAssessed?: readonly NotAssessedItem[];
  /** Absent in a report without levels. */
  readonly differences?: Differences;
  /** Absent as long as nothing was adopted, and in a report without levels. */
  readonly deviations?: readonly DeviationRow[];
  readonly actions?: readonly PartyActions[];
  /** Absent in an inspection that says nothing of an earlier one. */
  readonly followUp?: FollowUp;
  readonly signals?: readonly SignalView[];
  readonly lessons: Lessons;
  /** Absent as long as no party said anything. */
  readonly rebuttal?: Rebuttal;
  readonly trial: readonly CriterionView[];
  /** What was seen of criteria outside the profile. */
  readonly byCatch: readonly ByCatchView[];
  readonly account: Account;
  readonly sources?: readonly SourceRow[];
}

const reportAudiences = {
  madeFor: "public",
  grades: "public",
  header: { audience: "public", fields: headerAudiences },
  pageOne: { audience: "public", fields: pageOneAudiences },
  measures: { audience: "public", fields: measureAudiences },
  recommendations: { audience: "public", fields: recommendationAudiences },
  glance: { audience: "public", fields: glanceAudiences },
  partyMatrix: { audience: "inspected", fields: partyMatrixAudiences },
  statutory: { audience: "public", fields: statutoryAudiences },
  approach: { audience: "public", fields: approachAudiences },
  matrix: "internal",
  themes: { audience: "public", fields: themeAudiences },
  working: { audience: "public", fields: workingAudiences },
  obstacles: { audience: "public", fields: obstacleAudiences },
  notSeen: { audience: "public", fields: notSeenAudiences },
  notAssessed: { audience: "public", fields: notAssessedAudiences },
  differences: "internal",
  deviations: "internal",
  actions: { audience: "inspected", fields: actionAudiences },
  followUp: { audience: "inspected", fields: followUpAudiences },
  signals: { audience: "inspected", fields: signalAudiences },
  lessons: { audience: "public", fields: lessonAudiences },
  rebuttal: { audience: "public", fields: rebuttalAudiences },
  trial: { audience: "public", fields: criterionAudiences },
  byCatch: { audience: "public", fields: byCatchAudiences },
  account: { audience: "public", fields: accountAudiences },
  sources: "internal",
} as const satisfies Audiences<ReportModel>;

interface ReportOptions {
  /** How firm the outcomes stand, from `flips` of core: each theme and the whole then say what would change them. For internal use only. */
  readonly flips?: readonly NodeFlips[];
}

/**
 * The whole report of one assessment, for internal use. It computes nothing: it looks up names, puts results in words and counts rows.
 *
 * @example renderHtml(reportModel(assessment))
 * @example renderHtml(reportModel(assessment, { flips: flips(compiled, assessment) }))
 */
export function reportModel(assessment: Assessment, { flips = [] }: ReportOptions = {}): ReportModel {
  const lookup = lookupOf(assessment, flips);
  return {
    madeFor: "internal",
    grades: lookup.grades,
    header: header(lookup),
    pageOne: pageOne(lookup),
    measures: measureViews(lookup),
    recommendations: recommendationViews(lookup),
    ...(lookup.showsLevels ? { glance: glance(lookup) } : {}),
    ...given({ partyMatrix: partyMatrix(lookup) }),
    statutory: statutory(lookup),
    approach: approach(lookup),
    matrix: matrix(lookup),
    themes: lookup.themes.map((theme) => themeView(lookup, theme)),
    working: working(lookup),
    obstacles: obstacleViews(lookup),
    notSeen: notSeen(lookup),
    ...(lookup.showsLevels ? { notAssessed: notAssessed(lookup), differences: differences(lookup) } : {}),
    ...given({ deviations: deviations(lookup) }),
    actions: partyActions(lookup),
    ...given({ followUp: followUp(lookup) }),
    signals: signalViews(lookup),
    lessons: lessons(lookup),
    ...given({ rebuttal: rebuttal(lookup) }),
    trial: lookup.trial.map((pair) => criterionView(lookup, pair)),
    byCatch: byCatch(lookup),
    account: account(lookup),
    sources: sourceList(lookup),
  };
}

/**
 * The same report for another reader: everything that is not declared for that reader is left out, nothing is blacked out.
 *
 * @example renderHtml(forAudience(reportModel(assessment), "inspected"))
 */
export function forAudience(model: ReportModel, audience: Audience): ReportModel {
  const reader = narrowest(model.madeFor, audience);
  return { ...prune(model, reportAudiences, reader), madeFor: reader };
}
