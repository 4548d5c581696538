import type { Condition } from "../../schema/condition.ts";
import type { Limit, RoomBound, Shift } from "../../schema/rule.ts";
import { type Block, block } from "../explanation.ts";
import { gradeNoun } from "../grade-noun.ts";
import { reasonText } from "../reason.ts";
import type { Speech } from "../telling.ts";
import { writeWhen } from "./write-condition.ts";
import type { Site } from "./write-rule.ts";

interface Bounded {
  readonly shifts?: readonly Shift[] | undefined;
  readonly limits?: readonly Limit[] | undefined;
  readonly room?: readonly RoomBound[] | undefined;
}

/** Shifts, limits and room, each with its reason; last what it takes to judge beyond them. */
export function writeBounds({ shifts = [], limits = [], room = [] }: Bounded, site: Site, speech: Speech): readonly Block[] {
  const { written: words, bounds } = speech.words;
  return [
    ...shifts.map((shift) => writeOne((when) => words.shift(shift.by, when), shift, [], site, speech)),
    ...limits.map((limit) => {
      const binding = limit.binding === true ? [block(bounds.binding)] : [];
      return writeOne((when) => words.limit(edgesOf(limit, site, speech), when), limit, binding, site, speech);
    }),
    ...room.map((bound) => writeOne((when) => words.room(edgesOf(bound, site, speech), when), bound, [], site, speech)),
    ...(limits.length > 0 || room.length > 0 ? [block(words.beyond(gradeNoun([site.scale], speech)))] : []),
  ];
}

function writeOne(
  head: (when: string) => string,
  { when, because }: { readonly when: Condition; readonly because: string },
  after: readonly Block[],
  site: Site,
  speech: Speech,
): Block {
  const { text, below } = writeWhen(when, site.children, speech);
  return block(head(text), [...below, block(speech.words.outcome.reason(reasonText(because))), ...after]);
}

function edgesOf({ atMost, atLeast }: Limit | RoomBound, { scale }: Site, { words: { bounds }, names }: Speech): readonly string[] {
  return [
    ...(atMost === undefined ? [] : [bounds.atMost(names.grade(scale, atMost))]),
    ...(atLeast === undefined ? [] : [bounds.atLeast(names.grade(scale, atLeast))]),
  ];
}
