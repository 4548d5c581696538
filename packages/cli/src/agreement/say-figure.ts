import type { calibrate } from "@referentiekader/core";
import type { Words } from "../words/words.ts";

export type Calibration = ReturnType<typeof calibrate>;
export type CalibrationWords = Words["calibration"];
type Figure = Calibration["scales"][number]["groups"][number]["figures"]["percentAgreement"];

/** The value and its interval, for two columns; or why there is none. */
export function cellsOf(figure: Figure, words: CalibrationWords): readonly [value: string, interval: string] {
  if ("undefined" in figure) return ["–", words.undefined[figure.undefined]];
  const value = twoDecimals(figure.value, words);
  const { interval } = figure;
  if ("undefined" in interval) return [value, words.undefined[interval.undefined]];
  const left = Object.values(interval.undefinedResamples).reduce((sum, count) => sum + count, 0);
  const ends = words.interval(twoDecimals(interval.from, words), twoDecimals(interval.until, words));
  return [value, left === 0 ? ends : `${ends}, ${words.resamples(left)}`];
}

/** A line per figure; one line where none can be said, all for the same reason. */
export function inOne(
  figures: Readonly<Partial<Record<keyof CalibrationWords["figures"], Figure>>>,
  words: CalibrationWords,
): readonly string[] {
  const shown = Object.entries(figures) as [keyof CalibrationWords["figures"], Figure][];
  const reasons = new Set(shown.map(([, figure]) => ("undefined" in figure ? figure.undefined : "")));
  const [reason = ""] = reasons;
  if (reasons.size === 1 && reason !== "") return [words.undefined[reason]];
  return shown.map(([name, figure]) => {
    const [value, interval] = cellsOf(figure, words);
    return `${words.figures[name]}: ${"undefined" in figure ? interval : `${value} (${interval})`}`;
  });
}

/** Two decimals, always: a column of numbers reads badly otherwise. */
function twoDecimals(value: string, words: CalibrationWords): string {
  const [whole = "", decimals = ""] = value.split(".");
  return words.number(`${whole}.${decimals.padEnd(2, "0")}`);
}
