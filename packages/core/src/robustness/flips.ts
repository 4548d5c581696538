import type { Assessment } from "../schema/assessment.ts";
import type { CompiledFramework } from "../scoring/compile-framework.ts";
import { distanceTo } from "./distance.ts";
import { affordableTries } from "./effort.ts";
import type { NodeFlips } from "./flip.ts";
import { movesOf } from "./moves.ts";
import { stabilityOf } from "./stability.ts";
import { atStart, isSame, standingsAfter, standingsIn } from "./standing.ts";

/** Up to so many criteria every single change is tried: the work grows with the square of their number. */
const mostCriteria = 200;

/**
 * How firm the outcome of each theme and of the whole stands: every single change of one criterion that would change it, the
 * fewest steps to a lower and to a higher outcome, and how far weights may move. Computed with the engine itself, not guessed.
 * For those who judge, before they sign; never for a public report.
 *
 * @param compiled the framework of the assessment
 * @returns one entry for each theme with an outcome, in the order of the framework, and last one for the whole
 * @example flips(compileFramework(framework), assessment).find(({ id }) => id === "overall")?.flips
 */
export function flips(compiled: CompiledFramework, assessment: Assessment): readonly NodeFlips[] {
  const start = atStart(compiled, assessment);
  const now = standingsIn(start);
  const moves = movesOf(start);
  const isTooMuch = start.leaves.length > mostCriteria || moves.length > affordableTries(start);
  const after = isTooMuch ? undefined : moves.map((move) => ({ move, standings: standingsAfter(start, [move]) }));
  return [...now].map(([id, outcome]) => ({
    id,
    outcome,
    flips: after?.flatMap(({ move: { isOneStep, ...move }, standings }) => {
      const gives = standings.get(id);
      return gives === undefined || isSame(gives, outcome) ? [] : [{ ...move, isOneStep, gives }];
    }),
    lower: distanceTo("lower", id, outcome, start),
    higher: distanceTo("higher", id, outcome, start),
    stability: stabilityOf(id, start),
  }));
}
