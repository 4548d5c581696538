import type { Need, Possible } from "../schema/outcome.ts";
import { type Block, maybe } from "./explanation.ts";
import { gradeNoun } from "./grade-noun.ts";
import { quote } from "./names.ts";
import { inSentence, reasonText } from "./reason.ts";
import type { Telling } from "./telling.ts";

/** What is missing before there can be an outcome: what has to be collected first, then the rest in one sentence. */
export function sayNeeds(needs: readonly Need[], telling: Telling): readonly Block[] {
  const { outcome: words } = telling.words;
  const collect = needs.flatMap((need) => (need.collect === undefined ? [] : maybe(words.collect(reasonText(need.collect)))));
  const outside = needs.filter(({ need }) => need === "profile").map(({ about }) => telling.names.title(about));
  const all = [...sayOthers(needs, telling), ...sayIndicators(needs, telling), ...sayGrades(needs, telling)];
  return [
    ...collect,
    ...maybe(all.length === 0 ? undefined : words.missing(all)),
    ...maybe(outside.length === 0 ? undefined : words.outsideProfile(outside)),
  ];
}

const indicatorOf = ({ about, need }: Need, { names }: Telling) =>
  need === "observations" ? names.indicators.get(about)?.indicator : undefined;

function sayOthers(needs: readonly Need[], telling: Telling): readonly string[] {
  return needs.flatMap((need) => {
    if (need.need === "level" || need.need === "collect" || need.need === "profile" || indicatorOf(need, telling)) return [];
    return [telling.words.outcome.needs[need.need](need.short)];
  });
}

function sayIndicators(needs: readonly Need[], telling: Telling): readonly string[] {
  const texts = needs.flatMap((need) => indicatorOf(need, telling)?.text ?? []).map((text) => quote(inSentence(text)));
  return texts.length === 0 ? [] : [telling.words.outcome.observationsFor(texts)];
}

function sayGrades(needs: readonly Need[], telling: Telling): readonly string[] {
  const ids = needs.filter((need) => need.need === "level").map((need) => need.about);
  if (ids.length === 0) return [];
  const noun = gradeNoun(
    ids.map((id) => telling.names.scaleOf(id)),
    telling,
  );
  return [
    telling.words.outcome.gradeFor(
      noun,
      ids.map((id) => telling.names.title(id)),
    ),
  ];
}

/** What can still come out; silent where that is the outcome itself. */
export function sayPossible(possible: Possible, scale: string | undefined, telling: Telling): readonly Block[] {
  const { outcome: words } = telling.words;
  const say = (grade: string): string => telling.names.grade(scale, grade);
  if ("notComputed" in possible) return maybe(words.possibleNotComputed(gradeNoun([scale], telling)));
  if ("levels" in possible) return maybe(possible.levels.length < 2 ? undefined : words.possible(possible.levels.map(say)));
  const { from, until } = possible.interval;
  return maybe(from === until ? undefined : words.possibleBetween(say(from), say(until)));
}
