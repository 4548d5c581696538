import type { Calibration, CalibrationWords } from "./say-figure.ts";

/** Of each list those that stand out most. */
const longest = 10;

/** Criteria for those who keep the framework to look at again, each with its counts. */
export function worklistLines(worklist: Calibration["worklist"], words: CalibrationWords["worklist"]): readonly string[] {
  const kinds = ["split", "outsideRoom", "withoutObservations", "withoutReason"] as const;
  return kinds.flatMap((kind) => {
    const entries = worklist[kind];
    if (entries.length === 0) return [`  ${words.none(words[kind])}`];
    const lines = entries.slice(0, longest).map(({ number, title, found: { count, of } }) => {
      const name = number === undefined ? title : `${number} ${title}`;
      return `    ${words.found(name, count, of)}`;
    });
    const rest = entries.length - lines.length;
    return [`  ${words[kind]}`, ...lines, ...(rest > 0 ? [`    ${words.more(rest)}`] : [])];
  });
}
