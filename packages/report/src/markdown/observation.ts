import type { CriterionView } from "../model/criterion.ts";
import type { ObservationView } from "../model/observation.ts";
import { observationGroups } from "../model/observation-groups.ts";
import { observationParts } from "../observation-parts.ts";
import { voiceGlyphs } from "../shapes.ts";
import { words } from "../words-nl.ts";
import { escaped } from "./escape.ts";
import { type Block, bold, list, titled } from "./parts.ts";

const terms = words.findings;

/** One observation as an item of a list. `more` is Markdown already. */
export const observationItem = (observation: ObservationView, more: readonly string[] = []): string => {
  const { voice, speaks, text, isGoodExample } = observation;
  const parts = [...(isGoodExample ? [bold(terms.goodExample)] : []), ...observationParts(observation).map(escaped), ...more];
  return `${voiceGlyphs[voice]} ${bold(speaks)}: ${escaped(text)} (${parts.join(" · ")})`;
};

const items = (observations: readonly ObservationView[]): readonly Block[] => list(observations.map((one) => observationItem(one)));

/** The observations of a criterion: per case, those that do not count apart. */
export function observationBlocks(criterion: CriterionView): readonly Block[] {
  const { withoutCase, setAside = [], sourceTypes } = criterion;
  const groups = observationGroups(criterion);
  const isEmpty = groups.length === 0 && withoutCase.length === 0 && setAside.length === 0;
  return [
    ...(isEmpty ? [sourceTypes === "" ? terms.noObservations : terms.noShown] : []),
    ...groups.flatMap(({ case: one, citizens, others }) => [
      ...(one === undefined
        ? []
        : [
            `${bold(one.case)} · ${voiceGlyphs[one.voice]} ${bold(one.picture)} · ${one.citizen === undefined ? terms.noCitizen : `${terms.citizenAlone}: ${one.citizen}`}`,
          ]),
      ...titled(terms.citizens, items(citizens)),
      ...(citizens.length === 0 ? items(others) : titled(terms.others, items(others))),
    ]),
    ...titled(terms.withoutCase, items(withoutCase)),
    ...titled(terms.setAside, list(setAside.map(({ why, observation }) => observationItem(observation, [bold(why)])))),
  ];
}
