import type { MissingEvidence, MissingMembers } from "../../schema/missing.ts";
import { type Block, block } from "../explanation.ts";
import { gradeNoun, type Noun } from "../grade-noun.ts";
import { quote } from "../names.ts";
import { inSentence, reasonText } from "../reason.ts";
import { sayAsked } from "../say-missing.ts";
import type { Speech } from "../telling.ts";

/** How much has to be seen before the rule of a criterion speaks. */
export function writeMissingEvidence(policy: MissingEvidence, scale: string | undefined, speech: Speech): Block {
  const { written: words, labels, grammar } = speech.words;
  const { atLeast, of, atLeastShare, including = [] } = policy;
  const names = including.map((id) => quote(inSentence(speech.names.indicators.get(id)?.indicator.text ?? id)));
  const sentences = [
    words.enough(atLeast, labels.members[of], of !== "observations"),
    ...(atLeastShare === undefined ? [] : [words.enoughShare(grammar.number(atLeastShare))]),
    ...(names.length === 0 ? [] : [words.enoughIncluding(names)]),
    ...writeElse(policy.else, gradeNoun([scale], speech), speech),
  ];
  return block(sentences.join(" "));
}

/** How many members must have a grade before the rule of a theme or of the whole speaks, and what becomes of the others. */
export function writeMissingMembers(
  policy: MissingMembers,
  members: { readonly noun: Noun; readonly grade: Noun },
  scale: string | undefined,
  speech: Speech,
): Block {
  const { missing: words } = speech.words;
  const { noun, grade } = members;
  const given = gradeNoun([scale], speech);
  if (policy === "undetermined") return block([words.every(noun, grade), ...writeElse(policy, given, speech)].join(" "));
  const asked = [words.some(sayAsked(policy, noun, speech), grade), ...writeElse(policy.else, given, speech)];
  return block(asked.join(" "), [block(fillOf(policy.then, grade, speech))]);
}

function fillOf(then: Exclude<MissingMembers, "undetermined">["then"], grade: Noun, { words: { missing, written } }: Speech): string {
  if (then === "exclude") return missing.excluded(grade);
  return then === "range" ? missing.range(grade) : written[then](grade);
}

function writeElse(otherwise: MissingEvidence["else"], grade: Noun, { words }: Speech): readonly string[] {
  const collect = otherwise === "undetermined" ? [] : [words.outcome.collect(reasonText(otherwise.collect))];
  return [words.written.tooLittle(grade), ...collect];
}
