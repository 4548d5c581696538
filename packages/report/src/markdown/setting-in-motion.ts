import { hasLessons } from "../model/lessons.ts";
import { type ObstacleView, obstacleFacts } from "../model/obstacle.ts";
import type { Reference } from "../model/reference.ts";
import type { ReportModel } from "../model/report-model.ts";
import { motionWords } from "../setting-in-motion-nl.ts";
import { escaped } from "./escape.ts";
import { type Block, bold, facts, heading, link, list, table } from "./parts.ts";

interface Based {
  readonly basis: string;
  readonly observations?: readonly string[];
  readonly about: readonly Reference[];
}

export const basis = ({ basis: text, observations = [], about }: Based): string =>
  [
    [escaped(text), ...(observations.length === 0 ? [] : [`(${observations.map(escaped).join(", ")})`])].join(" "),
    ...(about.length === 0 ? [] : [about.map(link).join(", ")]),
  ].join(" · ");

/** What stands in the way, in full: how page one opens in a report without levels. */
export const obstacleList = (obstacles: readonly ObstacleView[]): readonly Block[] => [
  heading(3, motionWords.obstacles.onPageOne),
  ...(obstacles.length === 0 ? [motionWords.obstacles.none] : []),
  ...obstacles.flatMap((obstacle) => [bold(obstacle.text), ...facts(obstacleFacts(obstacle))]),
];

/** The obstacles in a table. */
export function obstacleBlocks({ obstacles }: ReportModel): readonly Block[] {
  const terms = motionWords.obstacles;
  if (obstacles.length === 0) return [];
  return [
    heading(2, terms.heading),
    terms.lead,
    ...table(
      terms.caption,
      [motionWords.id, terms.text, terms.level, terms.solvedBy, terms.invests, terms.profits, terms.option, motionWords.basis],
      obstacles.map((one) => [
        ...[one.id, one.text, one.level, one.solvedBy, one.invests ?? "", one.profits ?? "", one.option ?? ""].map(escaped),
        basis(one),
      ]),
    ),
  ];
}

/** What boards were told. */
export function signalBlocks({ signals = [] }: ReportModel): readonly Block[] {
  const terms = motionWords.signals;
  if (signals.length === 0) return [];
  return [
    heading(2, terms.heading),
    terms.lead,
    ...table(
      terms.caption,
      [motionWords.id, terms.to, terms.form, terms.text, terms.given, terms.response, motionWords.basis],
      signals.map((one) => [...[one.id, `${one.to} (${one.level})`, one.form, one.text, one.given, one.response].map(escaped), basis(one)]),
    ),
  ];
}

/** What was learnt. */
export function lessonBlocks({ lessons }: ReportModel): readonly Block[] {
  const terms = motionWords.lessons;
  const group = (title: string, texts: readonly string[] = []) =>
    texts.length === 0 ? [] : [heading(3, title), ...list(texts.map(escaped))];
  if (!hasLessons(lessons)) return [];
  return [heading(2, terms.heading), ...group(terms.system, lessons.system), ...group(terms.supervision, lessons.supervision)];
}
