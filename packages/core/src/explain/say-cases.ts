import type { CasePicture, Picture } from "../schema/assessment.ts";
import type { Observation } from "../schema/observation.ts";
import { speakings } from "../schema/rule.ts";
import type { Source } from "../schema/source.ts";
import { type Block, block, maybe } from "./explanation.ts";
import { quote } from "./names.ts";
import { reasonText } from "./reason.ts";
import type { Telling } from "./telling.ts";

/** Per case which observations make its picture; apart: what has no case and what does not count. */
export function sayCases({ cases, withoutCase, setAside }: Picture, telling: Telling): readonly Block[] {
  const { evidence: words } = telling.words;
  return [
    ...cases.map((one) => block(sayCase(one, telling))),
    ...maybe(withoutCase.length === 0 ? undefined : words.withoutCase(saySpeakings(withoutCase, telling))),
    ...setAside.map(({ id, why }) => block(words.setAside(id, saySetAside(id, why, telling), withdrawnBecause(id, telling)))),
  ];
}

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
  const type = findSource(telling.names.observations.get(id), telling)?.type;
  return type === undefined ? id : words.observation(id, labels.sourceType[type]);
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
