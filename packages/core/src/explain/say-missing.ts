import type { Step } from "../schema/outcome.ts";
import { type MissingMembers, missingEvidenceSchema, missingMembersSchema } from "../schema/rule.ts";
import { type Block, block } from "./explanation.ts";
import { ruleAt } from "./rule-at.ts";
import type { Telling } from "./telling.ts";

/** What the missing policy of a criterion asked and found. */
export function sayMissingEvidence(step: Step, telling: Telling): Block {
  const { missing: words, labels, rule: ruleWords } = telling.words;
  const policy = ruleAt(telling.assessment.framework, step.rule, missingEvidenceSchema);
  if (!policy) return block(ruleWords.unreadable);
  return block(words.evidence(policy.atLeast, labels.members[policy.of], step.number ?? "", step.holds === true));
}

/** What the missing policy of a theme or of the whole asked and found. */
export function sayMissingMembers(step: Step, kind: "criteria" | "themes", telling: Telling): Block {
  const { missing: words, labels, rule: ruleWords } = telling.words;
  const noun = labels.members[kind];
  const policy = ruleAt(telling.assessment.framework, step.rule, missingMembersSchema);
  if (!policy) return block(ruleWords.unreadable);
  const found = step.matched ?? [];
  const all = step.base ?? [];
  if (all.length === 0) return block(words.noMembers(noun));
  const asked = policy === "undetermined" ? words.every(noun) : words.some(demandsOf(policy, noun, telling));
  const isExcluding = policy !== "undetermined" && step.holds === true && found.length < all.length;
  const said = `${asked} ${words.members(found.length, all.length, noun, step.holds === true)}`;
  return block(isExcluding ? `${said} ${words.excluded}` : said);
}

type Noun = { readonly one: string; readonly many: string };

function demandsOf(policy: Exclude<MissingMembers, "undetermined">, noun: Noun, { words, names }: Telling): readonly string[] {
  const { atLeast, atLeastShare, including } = policy;
  const demands = [
    ...(atLeastShare === undefined ? [] : [words.missing.atLeastShare(words.grammar.number(atLeastShare), noun)]),
    ...(atLeast === undefined ? [] : [words.missing.atLeast(atLeast, noun)]),
    ...(including === undefined ? [] : [words.missing.including(including.map((id) => names.title(id)))]),
  ];
  // Without a demand one level is enough: the rule needs something to start from.
  return demands.length === 0 ? [words.missing.atLeast(1, noun)] : demands;
}
