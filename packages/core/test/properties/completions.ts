import type { Framework } from "../../src/framework/framework.ts";
import type { Inspection } from "../../src/inspection/inspection.ts";
import type { Assessment, NodeResult } from "../../src/schema/assessment.ts";
import { outcomeGrade } from "../../src/schema/grade.ts";
import type { Outcome } from "../../src/schema/outcome.ts";
import { assess } from "../../src/scoring/assess.ts";
import { type CompiledFramework, compileFramework } from "../../src/scoring/compile-framework.ts";
import { options } from "../builders.ts";
import { gradesOf } from "./rules.ts";

/**
 * A second opinion on what can still come out: every completion is written into the inspection as a judgement, and the
 * whole inspection is assessed anew through the front door.
 */
export interface Completed {
  readonly assessment: Assessment;
  /** What was filled in, by id. */
  readonly filled: ReadonlyMap<string, string>;
}

interface Blank {
  readonly id: string;
  readonly grades: readonly string[];
  /** Whether the grades are all there are; on a scale where any number may be given they are some of them. */
  readonly isListed: boolean;
}

const judgement = (about: string, grade: string) => ({
  about,
  ...(/^[-0-9]/.test(grade) ? { value: grade } : { level: grade }),
  because: "Ingevuld.",
  by: "inspecteur-1",
  date: "2024-04-19",
});

/** The same inspection, in which these are judged so. */
function judgedAs({ data, ...rest }: Inspection, filled: ReadonlyMap<string, string>): Inspection {
  const others = (data.judgements ?? []).filter(({ about }) => !filled.has(about));
  return { ...rest, data: { ...data, judgements: [...others, ...[...filled].map(([about, grade]) => judgement(about, grade))] } };
}

export const assessWith = (compiled: CompiledFramework, inspection: Inspection): Assessment | undefined => {
  const result = assess(compiled, inspection, options);
  return result.ok ? result.value : undefined;
};

/** What has no grade yet and takes part in some outcome: settled criteria, and themes that people judge without a rule. */
export function blanksIn({ data }: Framework, { criteria, themes }: Assessment): readonly Blank[] {
  const stateOf = new Map([...criteria, ...themes].map(({ id, outcome }) => [id, outcome]));
  const applies = (id: string) => stateOf.get(id)?.state !== "not-applicable";
  const ofCriteria = data.themes.flatMap((theme) =>
    theme.criteria.flatMap(({ id, phase, scale }) => {
      const outcome = stateOf.get(id);
      if (phase === "trial" || !outcome || !applies(id) || outcome.state === "scored") return [];
      return [{ id, grades: gradesStill(outcome, scale), isListed: scale !== "procent" }];
    }),
  );
  const ofThemes = data.themes.flatMap(({ id, scale, outcome, criteria: own }) => {
    if (outcome !== "none" || scale === undefined || stateOf.get(id)) return [];
    // Where nothing below it applies, a theme does not either.
    return own.some((criterion) => applies(criterion.id)) ? [{ id, grades: gradesOf(scale), isListed: scale !== "procent" }] : [];
  });
  return [...ofCriteria, ...ofThemes];
}

function gradesStill(outcome: Outcome, scale: string | undefined): readonly string[] {
  const all = gradesOf(scale);
  if (outcome.state !== "undetermined") return all;
  const { possible } = outcome;
  if ("levels" in possible) return possible.levels;
  if (!("interval" in possible)) return all;
  const [from, until] = [asNumber(possible.interval.from), asNumber(possible.interval.until)];
  return all.filter((grade) => asNumber(grade) >= from && asNumber(grade) <= until);
}

/** Only to compare the few numbers that the generators give. */
const asNumber = (text: string): number => {
  const [n = 0, d = 1] = text.split("/").map(Number);
  return n / d;
};

/** The same framework, in which no judgement is ever refused: what comes out is not changed by that. */
export const refusingNothing = (kader: Framework): Framework => ({
  ...kader,
  data: JSON.parse(JSON.stringify(kader.data, (key, value) => (key === "binding" ? undefined : value))),
});

/** Every way to fill in the blanks, or undefined where there are more than `most`. */
export function completionsOf(kader: Framework, inspection: Inspection, most: number): readonly Completed[] | undefined {
  const compiled = compileFramework(refusingNothing(kader));
  const start = assessWith(compiled, inspection);
  if (!start) return undefined;
  const blanks = blanksIn(kader, start);
  if (blanks.reduce((product, { grades }) => product * grades.length, 1) > most) return undefined;
  return everyWay(blanks).flatMap((filled) => {
    const assessment = assessWith(compiled, judgedAs(inspection, filled));
    return assessment ? [{ assessment, filled }] : [];
  });
}

function everyWay([first, ...rest]: readonly Blank[]): readonly ReadonlyMap<string, string>[] {
  if (!first) return [new Map()];
  const tails = everyWay(rest);
  return first.grades.flatMap((grade) => tails.map((tail) => new Map([[first.id, grade], ...tail])));
}

/** The themes with a rule, and the whole: what is computed. */
export const computedIn = ({ themes, overall }: Assessment): readonly NodeResult[] =>
  [...themes, ...(overall ? [overall] : [])].filter(({ computed }) => computed !== undefined);

export const gradeIn = (assessment: Assessment, id: string): string | undefined =>
  outcomeGrade(computedIn(assessment).find((one) => one.id === id)?.computed);
