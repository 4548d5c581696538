import type { CriterionResult } from "../schema/assessment.ts";
import { type MissingMembers, missingEvidenceSchema, missingMembersSchema } from "../schema/missing.ts";
import type { Step } from "../schema/outcome.ts";
import { type Block, block } from "./explanation.ts";
import { gradeNoun, type Noun } from "./grade-noun.ts";
import { quote } from "./names.ts";
import { inSentence } from "./reason.ts";
import { ruleAt } from "./rule-at.ts";
import type { Speech, Telling } from "./telling.ts";

/** What the missing policy of a criterion asked and found. */
export function sayMissingEvidence(step: Step, { id, evidence }: CriterionResult, telling: Telling): Block {
  const { missing: words, labels, rule: ruleWords, grammar } = telling.words;
  const policy = ruleAt(telling.assessment.framework, step.rule, missingEvidenceSchema);
  if (!policy) return block(ruleWords.unreadable);
  const { atLeast, atLeastShare, including = [] } = policy;
  const all = telling.assessment.inspection.cases?.length ?? 0;
  const empty = including.filter((indicator) => evidence.emptyIndicators.includes(indicator));
  const say = (some: readonly string[]) =>
    some.map((indicator) => quote(inSentence(telling.names.indicators.get(indicator)?.indicator.text ?? indicator)));
  const sentences = [
    words.evidence(atLeast, labels.members[policy.of], step.number ?? ""),
    ...(atLeastShare === undefined ? [] : [words.evidenceShare(grammar.number(atLeastShare), evidence.cases, all)]),
    ...(including.length === 0 ? [] : [words.evidenceIncluding(say(including), say(empty))]),
    words.verdict(step.holds === true, gradeNoun([telling.names.scaleOf(id)], telling)),
  ];
  return block(sentences.join(" "));
}

/** What the missing policy of a theme or of the whole asked and found, and what it made of members without a grade. */
export function sayMissingMembers(step: Step, kind: "criteria" | "themes", scale: string | undefined, telling: Telling): Block {
  const { missing: words, labels, rule: ruleWords } = telling.words;
  const noun = labels.members[kind];
  const policy = ruleAt(telling.assessment.framework, step.rule, missingMembersSchema);
  if (!policy) return block(ruleWords.unreadable);
  const [found, all] = [step.matched ?? [], step.base ?? []];
  if (all.length === 0) return block(words.noMembers(noun));
  const grade = gradeNoun(
    all.map((id) => telling.names.scaleOf(id)),
    telling,
  );
  const isFilling = policy !== "undetermined" && step.holds === true && found.length < all.length;
  const sentences = [
    policy === "undetermined" ? words.every(noun, grade) : words.some(sayAsked(policy, noun, telling), grade),
    words.members(found.length, all.length, noun),
    words.verdict(step.holds === true, gradeNoun([scale], telling)),
    ...(isFilling ? [sayFilled(policy, step, grade, telling)] : []),
  ];
  return block(sentences.join(" "));
}

/** The grade that a member without one counts as, by declaration; undefined where it does not. */
export function assumedGrade(id: string, step: Step | undefined, telling: Telling): string | number | undefined {
  const policy = step?.assumed?.includes(id) && ruleAt(telling.assessment.framework, step.rule, missingMembersSchema);
  if (!policy || policy === "undetermined") return undefined;
  const scale = telling.names.scale(telling.names.scaleOf(id));
  if (policy.then === "as-met") return scale?.met;
  if (policy.then !== "as-lowest" || !scale) return undefined;
  return "levels" in scale ? scale.levels[0]?.id : scale.min;
}

function sayFilled({ then }: Exclude<MissingMembers, "undetermined">, step: Step, grade: Noun, telling: Telling): string {
  const { missing: words } = telling.words;
  if (then === "exclude") return words.excluded(grade);
  if (then === "range") return words.range(grade);
  const counted = (step.assumed ?? []).map((id) => {
    const given = telling.names.grade(telling.names.scaleOf(id), assumedGrade(id, step, telling) ?? "");
    return words.countedAs(telling.names.title(id), given);
  });
  return words[then](counted, grade);
}

/** Of how many, and of which, members a grade is asked. */
export function sayAsked(policy: Exclude<MissingMembers, "undetermined">, noun: Noun, { words, names }: Speech): readonly string[] {
  const { atLeast, atLeastShare, including } = policy;
  const demands = [
    ...(atLeastShare === undefined ? [] : [words.missing.atLeastShare(words.grammar.number(atLeastShare), noun)]),
    ...(atLeast === undefined ? [] : [words.missing.atLeast(atLeast, noun)]),
    ...(including === undefined ? [] : [words.missing.including(including.map((id) => names.title(id)))]),
  ];
  // Without a demand one member is enough: the rule needs something to start from.
  return demands.length === 0 ? [words.missing.atLeast(1, noun)] : demands;
}
