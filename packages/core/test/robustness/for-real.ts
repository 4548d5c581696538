import type { Framework } from "../../src/framework/framework.ts";
import type { Standing } from "../../src/robustness/flip.ts";
import { standingOf } from "../../src/robustness/standing.ts";
import type { Assessment } from "../../src/schema/assessment.ts";
import { assess } from "../../src/scoring/assess.ts";
import { type CompiledFramework, compileFramework } from "../../src/scoring/compile-framework.ts";
import { type Data, inspection, options } from "../builders.ts";
import { refusingNothing } from "../properties/completions.ts";
import { type Said, saidIn } from "../properties/inspections.ts";

/** One situation that can be assessed again with other ratings, through the front door. */
export interface Retried {
  readonly compiled: CompiledFramework;
  readonly assessment: Assessment;
  /** The standings of themes and the whole after these criteria were rated otherwise. */
  after(changes: ReadonlyMap<string, Standing>): ReadonlyMap<string, Standing>;
}

export function retried(kader: Framework, said: Said, judgements: readonly Data[] = []): Retried | undefined {
  const compiled = compileFramework(refusingNothing(kader));
  const start = inspection(kader, saidIn(said, judgements));
  const assessed = (words: Said): Assessment | undefined => {
    const { ratings } = inspectionRatings(saidIn(words, judgements));
    const result = assess(compiled, { ...start, data: { ...start.data, ratings: ratings as never } }, options);
    return result.ok ? result.value : undefined;
  };
  const assessment = assess(compiled, start, options);
  if (!assessment.ok) return undefined;
  return {
    compiled,
    assessment: assessment.value,
    after(changes) {
      const words = new Map([...said, ...[...changes].map(([id, to]) => [id, wordsOf(to)] as const)]);
      const found = assessed(words);
      return found ? standingsOf(found) : new Map();
    },
  };
}

const inspectionRatings = (data: Data) => ({ ratings: data["ratings"] });
const wordsOf = (to: Standing): readonly [string, string] => {
  const word = "grade" in to ? to.grade : to.state;
  return [word, word];
};

const standingsOf = ({ themes, overall }: Assessment): ReadonlyMap<string, Standing> =>
  new Map([...themes, ...(overall ? [overall] : [])].flatMap(({ id, outcome }) => (outcome ? [[id, standingOf(outcome)] as const] : [])));
