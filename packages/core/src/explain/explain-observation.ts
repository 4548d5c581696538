import type { CriterionResult } from "../schema/assessment.ts";
import { gradeOf } from "../schema/grade.ts";
import type { Observation } from "../schema/observation.ts";
import { type Grouping, groupings } from "../schema/where.ts";
import { type Block, block, maybe } from "./explanation.ts";
import { groupsOf, sayGroupName, unitOf } from "./groups.ts";
import { quote } from "./names.ts";
import { inSentence, reasonText } from "./reason.ts";
import { findSource, saySetAside, saySpeakings, withdrawnBecause } from "./say-cases.ts";
import { sayCriterionOutcome } from "./say-outcome.ts";
import type { Telling } from "./telling.ts";

/** One observation: what it says, where it comes from and what it counts for. */
export function explainObservation(id: string, observation: Observation, telling: Telling): readonly Block[] {
  const { observation: words, labels } = telling.words;
  const source = findSource(observation, telling);
  const place = telling.names.indicators.get(observation.indicator);
  const result = place && telling.assessment.criteria.find((one) => one.id === place.criterion.id);
  return [
    block(words.observation(id, quote(labels.speaks[observation.speaks]), reasonText(observation.text)), [
      ...sayGrade(observation, telling),
      ...(source ? [block(words.source(source.id, labels.sourceType[source.type], source.date))] : []),
      ...(place ? [block(words.countsFor(quote(inSentence(place.indicator.text)), telling.names.title(place.criterion.id)))] : []),
      ...(result ? [block(sayPlace(id, result, telling))] : []),
    ]),
    ...(result ? [block(sayCriterionOutcome(result, telling).text)] : []),
  ];
}

/** What was seen on the scale of the indicator, where it has one. */
function sayGrade(observation: Observation, { words: { observation: words }, names }: Telling): readonly Block[] {
  const grade = gradeOf(observation);
  const scale = names.indicators.get(observation.indicator)?.indicator.scale;
  return maybe(grade === undefined ? undefined : words.graded(names.grade(scale, grade)));
}

/** In the picture of which case, or for which other group, it counts; or why it does not. */
function sayPlace(id: string, result: CriterionResult, telling: Telling): string {
  const { picture } = result;
  const { observation: words, labels } = telling.words;
  const aside = picture.setAside.find((one) => one.id === id);
  if (aside) return words.setAside(saySetAside(id, aside.why, telling), withdrawnBecause(id, telling));
  const per = unitOf(telling.names.criteria.get(result.id)).per;
  if (per !== "case") return sayGroup(id, per, result, telling);
  const found = picture.cases.find((one) => one.observations.includes(id));
  if (!found) return words.withoutCase;
  return words.picture(
    found.case,
    quote(labels.picture[found.picture]),
    found.observations.filter((one) => one !== id),
  );
}

function sayGroup(id: string, per: Exclude<Grouping, "case">, result: CriterionResult, telling: Telling): string {
  const { observation: words, labels } = telling.words;
  const noun = labels.members[groupings[per]].one;
  const group = groupsOf(result, per, telling.names).find(({ observations }) => observations.includes(id));
  if (group?.id === undefined) return words.withoutGroup(noun);
  return words.group(
    noun,
    sayGroupName(group.id, per, telling),
    group.observations.filter((one) => one !== id),
  );
}

/** One indicator: the criterion it belongs to and its observations. */
export function explainIndicator(id: string, telling: Telling): readonly Block[] | undefined {
  const { observation: words, labels } = telling.words;
  const place = telling.names.indicators.get(id);
  if (!place) return undefined;
  const { indicator, criterion } = place;
  const all = (telling.assessment.inspection.observations ?? []).flatMap((one) =>
    one.indicator === id && one.id !== undefined ? [one.id] : [],
  );
  const result = telling.assessment.criteria.find((one) => one.id === criterion.id);
  return [
    block(words.indicator(quote(inSentence(indicator.text))), [
      block(words.belongsTo(telling.names.title(criterion.id), labels.shows[indicator.shows])),
      block(all.length === 0 ? words.noObservations : words.observations(saySpeakings(all, telling))),
    ]),
    ...(result ? [block(sayCriterionOutcome(result, telling).text)] : []),
  ];
}
