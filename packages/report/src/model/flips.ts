import {
  adoptedText,
  aloneText,
  firmText,
  leadText,
  notComputedText,
  notTriedText,
  restText,
  type Side,
  type Subject,
  stepsText,
  subjects,
  togetherText,
  unreachableText,
  type Way,
  weightsText,
} from "../flips-nl.ts";
import type { NodeFlips, NodeResult, Scale } from "./assessment-parts.ts";
import { changesOf, criterionName, distanceOn, movedText, type Standing, scaleOf, standingText } from "./flip-changes.ts";
import { gradeOf, levelsOf } from "./grade.ts";
import type { Lookup } from "./lookup.ts";

/** What would change the outcome of a theme or of the whole. Internal as a whole: it helps who judges, before they sign. */
export interface FlipsView {
  /** The words before the list of changes. */
  readonly lead?: string;
  /** Changes of one criterion, and what then comes out. */
  readonly changes: readonly string[];
  /** What else there is to say, in whole sentences. */
  readonly notes: readonly string[];
}

// More than these nobody weighs; what is left out is counted.
const shownChanges = 6;

type Distance = NodeFlips["lower"];

/** Puts in words how firm an outcome stands; undefined where that was not computed. */
export function flipsView(lookup: Lookup, { id, judgement, outcome }: NodeResult, scale: Scale | undefined): FlipsView | undefined {
  const node = lookup.flips(id);
  if (node === undefined) return undefined;
  if (judgement !== undefined && gradeOf(judgement) !== undefined) return { changes: [], notes: [adoptedText] };
  const subject = subjectOf(node.outcome, scale, outcome?.state === "scored" && outcome.stage === "proposal");
  const all = changesOf(lookup, node.flips ?? [], scale);
  const shown = all.length === shownChanges + 1 ? all : all.slice(0, shownChanges);
  const rest = all.slice(shown.length).reduce((total, { criteria }) => total + criteria, 0);
  const tellDistance = (side: Side) => distanceNotes(lookup, node, scale, subject, side);
  return {
    ...(all.length === 0 ? {} : { lead: leadText(subject) }),
    changes: shown.map(({ text }) => text),
    notes: [
      ...(rest === 0 ? [] : [restText(rest)]),
      ...(node.flips === undefined ? [notTriedText] : node.flips.length === 0 ? [firmText(subject)] : []),
      ...tellDistance("lower"),
      ...tellDistance("higher"),
      ...("grade" in node.outcome ? weightNotes(node.stability, subject) : []),
    ],
  };
}

function subjectOf(outcome: Standing, scale: Scale | undefined, isProposal: boolean): Subject {
  if ("state" in outcome) return subjects.none;
  if (scale?.kind === "number") return subjects.number;
  return isProposal ? subjects.proposal : subjects.judgement;
}

/** The fewest steps to one side, where no single step does it. */
function distanceNotes(lookup: Lookup, node: NodeFlips, scale: Scale | undefined, subject: Subject, side: Side): readonly string[] {
  const distance = node[side];
  const isSingle = (node.flips ?? []).some(({ gives }) => isOn(side, distanceOn(scale, node.outcome, gives)));
  switch (distance.kind) {
    case "found": {
      const way = { subject, side, gives: standingText(scale, distance.gives), isOneOfMore: isSingle };
      const isListed = distance.moves.length === 1 && node.flips !== undefined;
      return isListed ? [] : [wayText(lookup, distance, way)];
    }
    case "unreachable":
      return isSingle || !hasLevel(node.outcome, scale, side) ? [] : [unreachableText(subject, side)];
    case "not-computed":
      return isSingle || !hasLevel(node.outcome, scale, side) ? [] : [notComputedText(subject, side, distance.within)];
    default:
      return distance satisfies never;
  }
}

const isOn = (side: Side, by: number | undefined): boolean => by !== undefined && (side === "lower" ? by < 0 : by > 0);

/** Whether the scale goes on to this side; of numbers and of what has no level nothing is said. */
function hasLevel(outcome: Standing, scale: Scale | undefined, side: Side): boolean {
  const levels = levelsOf(scale);
  const place = levels.findIndex(({ id }) => "grade" in outcome && id === outcome.grade);
  return place !== -1 && place !== (side === "lower" ? 0 : levels.length - 1);
}

type Found = Extract<Distance, { readonly kind: "found" }>;

function wayText(lookup: Lookup, { moves, steps }: Found, way: Way): string {
  const told = moves.map(({ criterion, from, to }) => {
    const scale = scaleOf(lookup, criterion);
    const by = scale?.kind === "number" ? undefined : distanceOn(scale, from, to);
    return { name: criterionName(lookup, criterion), moved: movedText(scale, from, to), by };
  });
  const [first] = told;
  if (first !== undefined && told.length === 1) return aloneText(first.name, first.moved, way);
  const names = told.map(({ name }) => name);
  if (told.every(({ by }) => by === -1)) return togetherText(names, "lower", way);
  if (told.every(({ by }) => by === 1)) return togetherText(names, "higher", way);
  return stepsText(
    steps,
    told.map(({ name, moved }) => `${name} ${moved}`),
    way,
  );
}

/** Of all edges the one that is nearest. */
function weightNotes(stability: NodeFlips["stability"], subject: Subject): readonly string[] {
  const percents = stability.map(({ radius }) => wholePercent(radius));
  return percents.length === 0 ? [] : [weightsText(subject, Math.min(...percents))];
}

/** A part from 0 to 1, exactly, as whole percents, rounded down. */
function wholePercent(part: string): number {
  const [number = "", divisor = "1"] = part.split("/");
  const [whole = "", decimals = ""] = number.split(".");
  return Number((BigInt(whole + decimals) * 100n) / (BigInt(divisor) * 10n ** BigInt(decimals.length)));
}
