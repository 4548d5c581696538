import type { Locale } from "../../diagnostic/messages/locale.ts";
import type { Criterion, FrameworkData, OverallOutcome, Theme, ThemeOutcome } from "../../schema/framework.ts";
import { groupings } from "../../schema/where.ts";
import { childrenOfWhole } from "../children-at.ts";
import { type Block, block, type Explanation, flatten, maybe } from "../explanation.ts";
import { gradeNoun } from "../grade-noun.ts";
import { sayMembers } from "../say-where.ts";
import { type Speech, startSpeech } from "../telling.ts";
import { writeBounds } from "./write-bounds.ts";
import { writeMissingEvidence, writeMissingMembers } from "./write-missing.ts";
import { writeRule } from "./write-rule.ts";

/** One rule in sentences, and everything it holds for. */
export interface RuleInWords {
  /** Ids of criteria or themes, in the order of the framework; `overall` for the whole. */
  readonly ids: readonly string[];
  readonly about: "criteria" | "themes" | "overall";
  readonly sentences: readonly Explanation[];
}

/**
 * Tells in plain sentences how the outcomes of a framework come about, before anything has been seen. What reads the same for
 * many criteria or themes is told once. Silent about what has no scale: no outcome can come of it.
 *
 * @param framework the content of a framework that was loaded: `Framework.data`
 * @example sayRules(framework.data, "nl").map(({ ids, sentences }) => [ids.join(", "), ...sentences.map(({ text }) => text)])
 */
export function sayRules(framework: FrameworkData, locale: Locale): readonly RuleInWords[] {
  const speech = startSpeech(framework, locale);
  const { themes, outcome } = framework;
  const criteria = themes.flatMap((theme) => theme.criteria).map((one) => ({ id: one.id, blocks: writeCriterion(one, speech) }));
  const overall = outcome === "none" ? [] : writeNode(outcome, outcome.scale, childrenOfWhole(framework), membersOf(framework), speech);
  return [
    ...together("criteria", criteria),
    ...together(
      "themes",
      themes.map((theme) => ({ id: theme.id, blocks: writeTheme(theme, speech) })),
    ),
    ...together("overall", [{ id: "overall", blocks: overall }]),
  ];
}

interface Ruled {
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** Rules with the same words, under the first that has them. */
function together(about: RuleInWords["about"], all: readonly Ruled[]): readonly RuleInWords[] {
  const found = new Map<string, { readonly ids: string[]; readonly sentences: readonly Explanation[] }>();
  for (const { id, blocks } of all) {
    const sentences = flatten(blocks);
    if (sentences.length === 0) continue;
    const key = JSON.stringify(sentences);
    const same = found.get(key);
    if (same) same.ids.push(id);
    else found.set(key, { ids: [id], sentences });
  }
  return [...found.values()].map((one) => ({ about, ...one }));
}

function writeCriterion({ scale, outcome }: Criterion, speech: Speech): readonly Block[] {
  const { written: words, evidence, labels } = speech.words;
  if (scale === undefined) return [];
  const grade = gradeNoun([scale], speech);
  if (outcome === "none") return [block(words.people(grade))];
  if (outcome.from === "ratings") return [block(words.ratings(grade))];
  const { unit, rule, missing } = outcome;
  const children = groupings[unit.per];
  const noun = labels.members[children];
  const site = { scale, children };
  return [
    block(words.unit(noun), [
      block(evidence.pictureRule(unit.picture, noun)),
      ...maybe(unit.value === undefined ? undefined : evidence.groupValue(unit.value, noun)),
    ]),
    writeMissingEvidence(missing, scale, speech),
    writeRule(rule, site, speech),
    ...writeBounds(outcome, site, speech),
  ];
}

function writeTheme({ scale, outcome, criteria }: Theme, speech: Speech): readonly Block[] {
  if (scale === undefined) return [];
  if (outcome === "none") return [block(speech.words.written.people(gradeNoun([scale], speech)))];
  return writeNode(outcome, scale, "criteria", criteria, speech);
}

const membersOf = (framework: FrameworkData): readonly { readonly scale?: string | undefined }[] =>
  childrenOfWhole(framework) === "themes" ? framework.themes : framework.themes.flatMap((theme) => theme.criteria);

function writeNode(
  outcome: Exclude<ThemeOutcome | OverallOutcome, "none">,
  scale: string,
  children: "criteria" | "themes",
  members: readonly { readonly scale?: string | undefined }[],
  speech: Speech,
): readonly Block[] {
  const { node: words, labels } = speech.words;
  const noun = labels.members[children];
  const grade = gradeNoun(
    members.map((member) => member.scale),
    speech,
  );
  const site = { scale, children };
  return [
    block(words.counted(chosenFrom(outcome.from, children, speech))),
    writeMissingMembers(outcome.missing, { noun, grade }, scale, speech),
    writeRule(outcome.rule, site, speech),
    ...writeBounds(outcome, site, speech),
  ];
}

function chosenFrom(from: Exclude<ThemeOutcome | OverallOutcome, "none">["from"], of: "criteria" | "themes", speech: Speech): string {
  const { node: words, labels } = speech.words;
  if (typeof from === "string") return words.every(labels.members[of]);
  return words.chosen(sayMembers({ of, among: "criteria" in from ? from.criteria : from.themes }, true, speech));
}
