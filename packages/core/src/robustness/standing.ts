import type { Assessment, CriterionResult } from "../schema/assessment.ts";
import { gradeFields, outcomeGrade } from "../schema/grade.ts";
import type { Coverage, Outcome } from "../schema/outcome.ts";
import { type Branch, isApplicable } from "../scoring/branch.ts";
import type { CompiledFramework } from "../scoring/compile-framework.ts";
import { type Decided, indexDecided } from "../scoring/decided.ts";
import { type Leaf, nothingTried } from "../scoring/leaf.ts";
import type { CompiledNode, NodeMembers } from "../scoring/rules/node.ts";
import { onlyPossible } from "../scoring/settle.ts";
import { assessBranch, assessWhole } from "../scoring/tree.ts";
import type { Move, Standing } from "./flip.ts";

/** One assessment, ready to be asked what would be if a criterion stood elsewhere. */
export interface Situation {
  readonly compiled: CompiledFramework;
  readonly assessment: Assessment;
  readonly decided: Decided;
  readonly branches: readonly Branch[];
  /** The criteria that take part in outcomes. */
  readonly leaves: readonly Leaf[];
}

export type Standings = ReadonlyMap<string, Standing>;

export function atStart(compiled: CompiledFramework, assessment: Assessment): Situation {
  const { criteria, inspection } = assessment;
  const decided = indexDecided(inspection);
  const branches = compiled.themes.map((theme) =>
    assessBranch(
      theme,
      criteria.filter((result) => result.theme === theme.id),
      decided,
      false,
    ),
  );
  return { compiled, assessment, decided, branches, leaves: branches.flatMap((branch) => branch.leaves) };
}

/** What every theme, and last the whole, stands at; without those that have no outcome at all. */
export function standingsIn({ compiled, decided, branches }: Situation): Standings {
  const whole = assessWhole(compiled, branches, decided, false);
  const results = [...branches.map((branch) => branch.adopted.result), ...(whole ? [whole.result] : [])];
  return new Map(results.flatMap(({ id, outcome }) => (outcome ? [[id, standingOf(outcome)] as const] : [])));
}

/** The same, if these criteria stood elsewhere. Only the themes they belong to are computed again. */
export function standingsAfter(situation: Situation, moves: readonly Move[]): Standings {
  const moved = new Map(moves.map((move) => [move.criterion, move.to]));
  const branches = situation.branches.map((branch) =>
    branch.own.some(({ id }) => moved.has(id))
      ? assessBranch(
          branch.theme,
          branch.own.map((result) => movedTo(result, moved.get(result.id))),
          situation.decided,
          false,
        )
      : branch,
  );
  return standingsIn({ ...situation, branches });
}

/** The rule of a theme or of the whole; undefined where people judged it, for then it follows no criterion and no weight. */
export function nodeOf(id: string, { compiled, branches, decided }: Situation): CompiledNode | undefined {
  if (decided.judgements.has(id)) return undefined;
  return id === "overall" ? compiled.overall : branches.find(({ theme }) => theme.id === id)?.theme.node;
}

/** What that rule looks at now. */
export function membersFor(id: string, { branches }: Situation): NodeMembers {
  const own = branches.find(({ theme }) => theme.id === id);
  const criteria = (own ? [own] : branches).flatMap(({ leaves }) => leaves.map((leaf) => leaf.member(nothingTried)));
  const themes = own ? [] : branches.filter(isApplicable).map(({ theme, adopted }) => theme.memberOf(outcomeGrade(adopted.result.outcome)));
  return { criteria, themes };
}

export function standingOf(outcome: Outcome): Standing {
  const grade = outcomeGrade(outcome);
  return grade === undefined ? { state: outcome.state as "undetermined" } : { grade };
}

export const isSame = (a: Standing, b: Standing): boolean =>
  "grade" in a ? "grade" in b && a.grade === b.grade : "state" in b && a.state === b.state;

const nothingCounted: Coverage = { scored: 0, applicable: 0, leaves: { scored: 0, applicable: 1 } };

function movedTo(result: CriterionResult, to: Standing | undefined): CriterionResult {
  if (!to) return result;
  const { outcome } = result;
  if ("state" in to) {
    const state = to.state === "not-applicable" ? to.state : "not-assessed";
    return { ...result, outcome: { state, reason: "" } };
  }
  const coverage = "coverage" in outcome ? outcome.coverage : nothingCounted;
  const stage = outcome.state === "scored" ? outcome.stage : "rating";
  return { ...result, outcome: { state: "scored", ...gradeFields(to.grade), stage, coverage, possible: onlyPossible(to.grade) } };
}
