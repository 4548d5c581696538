import type { Cell, Change, CompareWords, Row, Why } from "./comparison-parts.ts";
import { oneLine } from "./print-page.ts";

export const nameOf = ({ number, title }: { readonly number?: string; readonly title: string }): string =>
  number === undefined ? title : `${number} ${title}`;

/** A level with how settled it is and what it rests on: never a bare word. */
export function cellText({ grade, outcome, evidence, scored }: Cell, words: CompareWords): string {
  const { leaves } = outcome.coverage;
  const rests = [
    words.stage[outcome.stage],
    ...(evidence ? [words.rests(evidence.cases, evidence.citizens, evidence.sources)] : []),
    ...(evidence?.demands.some(({ met }) => !met) ? [words.tooLittle] : []),
    ...(scored ? [words.criteriaScored(leaves.scored, leaves.applicable)] : []),
  ];
  return `${grade} (${rests.join("; ")})`;
}

/** What changed, and what it comes from. With more than one change each names its inspections. */
export function changeText(changes: readonly Change[], words: CompareWords): string {
  const one = ({ direction, changed }: Change) =>
    [
      direction === undefined ? words.noDirection : words.direction[direction],
      ...(changed === "nothing" ? [] : [words.changed[changed]]),
    ].join(": ");
  if (changes.length === 1 && changes[0]) return one(changes[0]);
  return changes.map((change) => `${change.from} → ${change.to} ${one(change)}`).join("; ");
}

/** What one inspection gives for this row, or why there is nothing. */
export function givenText(
  { kind, cells, without }: Pick<Row, "kind" | "cells" | "without">,
  inspection: string,
  words: CompareWords,
): string {
  const cell = cells.find((one) => one.inspection === inspection);
  const missing = without.find((one) => one.inspection === inspection);
  return cell ? cellText(cell, words) : missing ? oneLine(whyText(missing.why, kind, words)) : "";
}

function whyText(why: Why, kind: Row["kind"], { why: say }: CompareWords): string {
  switch (why.is) {
    case "no-level": {
      const { outcome } = why;
      if (!outcome) return say.noOutcome;
      if (outcome.state !== "undetermined") return `${say.state[outcome.state]} (${outcome.reason})`;
      const { scored, applicable, leaves } = outcome.coverage;
      const seen = kind === "criterion" ? say.seen(scored, applicable) : say.leaves(leaves.scored, leaves.applicable);
      return `${say.state.undetermined} (${seen})`;
    }
    case "trial":
      return say.trial;
    case "outside-profile":
      return say.outsideProfile(why.profile);
    case "levels-not-shown":
      return say.levelsNotShown(why.profile);
    case "no-migration":
      return say.noMigration(why.version);
    case "two-contents":
      return say.twoContents(why.version);
    case "other-framework":
      return say.otherFramework(why.framework);
    case "added":
      return withReason(say.added, why.because);
    case "withdrawn":
      return withReason(say.withdrawn, why.because);
    default:
      return withReason(say[why.is](why.was, why.became), why.because);
  }
}

const withReason = (text: string, because: string | undefined): string => (because === undefined ? text : `${text} (${because})`);
