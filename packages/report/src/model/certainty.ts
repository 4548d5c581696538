import { askers } from "../profile-nl.ts";
import { citizensText, gapsText, levelsText, possibleCountText, sourcesText, stagesText } from "../sentences-nl.ts";
import { words } from "../words-nl.ts";
import type { Possible } from "./assessment-parts.ts";
import { type Fact, fact } from "./fact.ts";
import { gradeKind } from "./grade.ts";
import type { CriterionPair, Lookup } from "./lookup.ts";
import { stages } from "./stages.ts";

const count = (pairs: readonly CriterionPair[], isMember: (pair: CriterionPair) => boolean): number => pairs.filter(isMember).length;

function hasMore(possible: Possible): boolean {
  if ("notComputed" in possible) return true;
  return "levels" in possible ? possible.levels.length > 1 : possible.interval.from !== possible.interval.until;
}

const isOpen = ({ result: { outcome } }: CriterionPair): boolean =>
  (outcome.state === "scored" || outcome.state === "undetermined") && hasMore(outcome.possible);

/** Hoe zeker is dit? Counts of what the assessment says of its criteria: nothing is weighed or computed here. */
export function certainty(lookup: Lookup): readonly Fact[] {
  const { settled, counted, assessment } = lookup;
  const terms = words.certainty;
  const grades = gradeKind(settled.map(({ criterion }) => lookup.scale(criterion.scale)));
  const applicable = count(settled, ({ result }) => result.outcome.state !== "not-applicable");
  const scored = count(settled, ({ result }) => result.outcome.state === "scored");
  const byStage = stages.map((stage) => ({
    stage,
    number: count(settled, ({ result: { outcome } }) => outcome.state === "scored" && outcome.stage === stage),
  }));
  const sources = (assessment.inspection.sources ?? []).filter(({ id }) => counted.some(({ source }) => source === id));
  const cases = settled.flatMap(({ result }) => result.picture.cases);
  const spoken = new Set(cases.filter(({ citizen }) => citizen !== undefined).map((one) => one.case));
  const open = settled.filter(isOpen).map(({ criterion }) => criterion.number ?? criterion.title);
  const single = count(settled, ({ result }) => result.evidence.singleSource);
  const short = count(
    settled,
    ({ result: { evidence, outcome } }) =>
      outcome.state !== "not-applicable" && evidence.observations > 0 && evidence.demands.some(({ met }) => !met),
  );
  const levels = [
    ...fact(terms.coverage, levelsText(scored, applicable, settled.length - applicable, grades), "public"),
    ...fact(terms.stages, stagesText(byStage), "public"),
    ...fact(terms.possible, possibleCountText(open, grades), "public"),
  ];
  return [
    ...(lookup.showsLevels ? levels : []),
    ...fact(terms.sources, sourcesText(sources.length, new Set(sources.map(({ type }) => type)).size, counted.length), "public"),
    ...fact(terms.citizens, citizensText(spoken.size, new Set(cases.map((one) => one.case)).size), "inspected"),
    ...fact(terms.gaps, gapsText(single, short, assessment.profile === undefined ? askers.framework : askers.either), "public"),
  ];
}
