import type { Shortfall } from "./model/statutory.ts";
import { supervisionWords } from "./supervision-nl.ts";
import { words } from "./words-nl.ts";

/** Everything that is said beside a shortfall that somebody put on record, in the order in which it is printed everywhere. */
export function shortfallParts({ parts, supervisor, date, because, refused }: Shortfall): readonly string[] {
  const terms = supervisionWords.statutory;
  return [
    ...(refused === undefined ? [] : [terms.remark]),
    ...parts,
    `${terms.by} ${supervisor}, ${words.findings.date} ${date}`,
    ...(because === "" ? [] : [`${terms.because}: ${because}`]),
    ...(refused === undefined ? [] : [refused]),
  ];
}
