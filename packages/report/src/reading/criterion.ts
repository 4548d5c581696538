import { capital, listed, stopped } from "../format-nl.ts";
import { aspectLabels, domainLabels, normLabels, perspectiveLabels, scaleLabels, showsLabels } from "../labels-nl.ts";
import { addresseeWord } from "../model/addressee.ts";
import type { Criterion, Framework, Scale } from "../model/assessment-parts.ts";
import { type Fact, fact } from "../model/fact.ts";
import { gradeText, levelsOf } from "../model/grade.ts";
import { criterionReference, type Reference } from "../model/reference.ts";
import { evidenceDemandsText, normText } from "../sentences-nl.ts";
import { coreLabel } from "../words-nl.ts";
import { type Article, factList, labelled, type Part } from "./part.ts";
import { readingWords as words } from "./reading-words-nl.ts";

const talks = ["citizen", "professional", "board"] as const;

/** Everything the framework says of one criterion. */
export function criterionArticle(criterion: Criterion, framework: Framework, rule: Reference | undefined): Article {
  const scale = framework.scales.find(({ id }) => id === criterion.scale);
  return {
    reference: criterionReference(criterion),
    parts: [
      ...factList(factsOf(criterion, framework, scale)),
      ...anchorsOf(criterion, scale),
      ...indicatorsOf(criterion, framework),
      ...talks.flatMap((talk) => labelled(words.ask[talk], criterion.ask?.[talk] ?? [])),
      ...(rule === undefined ? [] : [{ kind: "links", label: words.rule, references: [rule] } as const]),
    ],
  };
}

export const titleOfScale = (scale: Scale): string => scale.title ?? scaleLabels[scale.kind];

function factsOf(criterion: Criterion, { sources }: Framework, scale: Scale | undefined): readonly Fact[] {
  const { good, why, norm, aspect, perspective, domains = [], addressees = [], evidence } = criterion;
  const title = (id: string) => sources.find((source) => source.id === id)?.title ?? id;
  return [
    ...fact(words.good, good),
    ...fact(words.why, why),
    ...fact(words.norm, norm && stopped(normText(norm, capital(normLabels[norm.type]), title))),
    ...fact(words.aspect, aspect && aspectLabels[aspect]),
    ...fact(words.perspective, perspective && perspectiveLabels[perspective]),
    ...fact(words.domains, listed(domains.map((domain) => domainLabels[domain]))),
    ...fact(words.addressees, listed(addressees.map(addresseeWord))),
    ...fact(words.marks, marksOf(criterion).join("; ")),
    ...fact(words.evidence, evidence && evidenceDemandsText(evidence)),
    ...fact(words.scale, scale && titleOfScale(scale)),
  ];
}

const marksOf = ({ core, phase, notApplicable }: Criterion): readonly string[] => [
  ...(core === true ? [coreLabel] : []),
  ...(phase === "trial" ? [words.inTrial] : []),
  ...(notApplicable?.allowed === true ? [words.notApplicable] : []),
];

/** From the lowest level to the highest; what the scale does not have comes last. */
function anchorsOf({ id, anchors = {} }: Criterion, scale: Scale | undefined): readonly Part[] {
  const order = levelsOf(scale).map((level) => level.id);
  const place = (grade: string): number => (order.includes(grade) ? order.indexOf(grade) : order.length);
  const rows = Object.entries(anchors)
    .sort(([one], [other]) => place(one) - place(other))
    .map(([grade, text]) => [gradeText(scale, grade), text]);
  return rows.length === 0
    ? []
    : [{ kind: "table", id: `ankers-${id}`, caption: words.anchors, heads: [words.level, words.seen], widest: "second", rows }];
}

function indicatorsOf({ id, indicators = [] }: Criterion, { scales }: Framework): readonly Part[] {
  const rows = indicators.map(({ text, shows, scale: own }) => {
    const scale = scales.find((one) => one.id === own);
    return [
      text,
      scale === undefined ? showsLabels[shows] : `${showsLabels[shows]} (${words.scale.toLowerCase()}: ${titleOfScale(scale)})`,
    ];
  });
  const heads = [words.indicator, words.shows];
  return rows.length === 0 ? [] : [{ kind: "table", id: `indicatoren-${id}`, caption: words.indicators, heads, widest: "first", rows }];
}
