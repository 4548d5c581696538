import type { CompareWords, Comparison, Followed } from "./comparison-parts.ts";
import type { Line, Section } from "./page.ts";
import { oneLine } from "./print-page.ts";
import { cellText, changeText, givenText, nameOf } from "./say-row.ts";

type FollowedCriterion = Followed["shortfalls"][number] | Followed["measures"][number]["criteria"][number];

/** Per inspection that follows another: its measures and its shortfalls, with what became of them. */
export function followedSections({ followUps }: Comparison, words: CompareWords): readonly Section[] {
  return followUps.flatMap(({ earlier, later, measures, shortfalls, unknown }) => {
    const lines: readonly Line[] = [
      ...measures.map(({ id, text, term, declared, criteria }) => ({
        text: words.measure(id, term, oneLine(text)),
        below: [declaredText(declared, words), ...criteria.map((one) => criterionText(one, words))],
      })),
      ...shortfalls.map((one) => ({
        text: words.shortfall(nameOf(one), words.now[one.now]),
        below: [declaredText(one.declared, words), criterionText(one, words), ...proposal(one, words)],
      })),
      ...(unknown.length === 0 ? [] : [{ text: words.unknownMeasures(unknown) }]),
    ];
    return [{ heading: words.followUp(later, earlier), ...(lines.length === 0 ? { lead: words.nothingAsked } : { lines }) }];
  });
}

const declaredText = (declared: Followed["shortfalls"][number]["declared"], words: CompareWords): string =>
  declared === undefined
    ? words.notDeclared
    : [
        `${words.became[declared.became]}: ${oneLine(declared.because)}`,
        ...(declared.observations?.length ? [`(${declared.observations.join(", ")})`] : []),
      ].join(" ");

function criterionText(one: FollowedCriterion, words: CompareWords): string {
  const { before, after, change, without } = one;
  if (before && after && change) {
    return `${nameOf(one)}: ${cellText(before, words)} → ${cellText(after, words)}: ${changeText([change], words)}`;
  }
  const cells = [before, after].filter((cell) => cell !== undefined);
  const given = [...cells, ...without].map(
    ({ inspection }) => `${inspection} ${givenText({ kind: "criterion", cells, without }, inspection, words)}`,
  );
  return `${nameOf(one)}: ${given.join("; ")}`;
}

function proposal({ now, lastStep, proposedStep }: Followed["shortfalls"][number], words: CompareWords): readonly string[] {
  if (now !== "persists") return [];
  if (lastStep === undefined) return [words.noStepBefore];
  return [
    proposedStep === undefined
      ? words.heaviestStep(words.step[lastStep])
      : words.proposedStep(words.step[proposedStep], words.step[lastStep]),
  ];
}
