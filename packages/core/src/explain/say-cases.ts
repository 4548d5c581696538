import type { CasePicture, CriterionResult, Picture } from "../schema/assessment.ts";
import { gradeOf } from "../schema/grade.ts";
import type { Observation } from "../schema/observation.ts";
import type { Source } from "../schema/source.ts";
import { type Grouping, groupings, speakings } from "../schema/where.ts";
import { type Block, block, maybe } from "./explanation.ts";
import { groupsOf, sayGroupName } from "./groups.ts";
import { quote } from "./names.ts";
import { reasonText } from "./reason.ts";
import type { Telling } from "./telling.ts";

/** Per case which observations make its picture; apart: what has no case and what does not count. */
export function sayCases({ cases, withoutCase, setAside }: Picture, telling: Telling): readonly Block[] {
  const { evidence: words } = telling.words;
  return [
    ...cases.map((one) => block(sayCase(one, telling))),
    ...maybe(withoutCase.length === 0 ? undefined : words.withoutCase(saySpeakings(withoutCase, telling))),
    ...sayAllSetAside(setAside, telling),
  ];
}

/** The same for groups other than cases. Their pictures are not kept; which observations make them is. */
export function sayGroups(result: CriterionResult, per: Exclude<Grouping, "case">, telling: Telling): readonly Block[] {
  const { evidence: words, labels } = telling.words;
  const groups = groupsOf(result, per, telling.names).map(({ id, observations }) => {
    const parts = saySpeakings(observations, telling);
    return block(
      id === undefined ? words.withoutGroup(labels.members[groupings[per]], parts) : words.groupLine(sayGroupName(id, per, telling), parts),
    );
  });
  return [...groups, ...sayAllSetAside(result.picture.setAside, telling)];
}

export const sayAllSetAside = (setAside: Picture["setAside"], telling: Telling): readonly Block[] =>
  setAside.map(({ id, why }) => block(telling.words.evidence.setAside(id, saySetAside(id, why, telling), withdrawnBecause(id, telling))));

function sayCase({ case: id, picture, citizen, observations }: CasePicture, telling: Telling): string {
  const { evidence: words, labels } = telling.words;
  const own = citizen === undefined ? words.noCitizen : words.citizen(quote(labels.picture[citizen]));
  return words.caseLine(id, quote(labels.picture[picture]), saySpeakings(observations, telling), own);
}

/** The observations grouped by what they say: for, partly, against. */
export function saySpeakings(ids: readonly string[], telling: Telling): readonly string[] {
  const { evidence: words, labels } = telling.words;
  return speakings.flatMap((speaks) => {
    const own = ids.filter((id) => telling.names.observations.get(id)?.speaks === speaks);
    return own.length === 0
      ? []
      : [
          words.speaking(
            labels.speaks[speaks],
            own.map((id) => sayObservation(id, telling)),
          ),
        ];
  });
}

function sayObservation(id: string, telling: Telling): string {
  const { evidence: words, labels } = telling.words;
  const observation = telling.names.observations.get(id);
  const type = findSource(observation, telling)?.type;
  const grade = observation && gradeOf(observation);
  const scale = telling.names.indicators.get(observation?.indicator ?? "")?.indicator.scale;
  const facts = [
    ...(type === undefined ? [] : [labels.sourceType[type]]),
    ...(grade === undefined ? [] : [telling.names.grade(scale, grade)]),
  ];
  return facts.length === 0 ? id : words.observation(id, facts);
}

export const findSource = (observation: Observation | undefined, { names }: Telling): Source | undefined =>
  observation && names.sources.get(observation.source);

/** Why an observation does not count, with the day: of taking it back, or of its source. */
export function saySetAside(id: string, why: Picture["setAside"][number]["why"], telling: Telling): string {
  const { labels, grammar } = telling.words;
  const observation = telling.names.observations.get(id);
  const day = why === "withdrawn" ? observation?.withdrawn?.date : findSource(observation, telling)?.date;
  return day === undefined ? labels.setAside[why] : `${labels.setAside[why]} (${grammar.date(day)})`;
}

export const withdrawnBecause = (id: string, telling: Telling): string =>
  reasonText(telling.names.observations.get(id)?.withdrawn?.because);
