import { daysIn } from "../schema/check-calendar.ts";
import type { InspectionData } from "../schema/inspection.ts";
import type { Organisation } from "./organisation.ts";

type Progress = NonNullable<InspectionData["progress"]>;

/** The days that follow from the terms of an authority. What it set no term for, or what has not begun, is absent. */
export interface ReportTerms {
  /** The last day for parties to respond to the draft. */
  readonly reactions?: string;
  /** The first day on which the report may be published. */
  readonly publicationEarliest?: string;
  /** The last day on which it may be. */
  readonly publicationLatest?: string;
  /** Where the terms come from. */
  readonly because?: string;
}

/**
 * Reckons the terms of an authority from the days on which a report went to the parties and was adopted. Calendar days: whether a
 * term that ends on a holiday is longer, differs per law and authority.
 */
export function reportTerms({ data: { terms } }: Organisation, progress: Progress = []): ReportTerms {
  if (!terms) return {};
  const sent = lastOf(progress, "to-party");
  const adopted = lastOf(progress, "adopted");
  const { rebuttal, publicationEarliest, publicationLatest, because } = terms;
  return {
    ...(sent !== undefined && rebuttal !== undefined && { reactions: daysAfter(sent, rebuttal) }),
    ...(adopted !== undefined && publicationEarliest !== undefined && { publicationEarliest: daysAfter(adopted, publicationEarliest) }),
    ...(adopted !== undefined && publicationLatest !== undefined && { publicationLatest: daysAfter(adopted, publicationLatest) }),
    because,
  };
}

/** A report can go to the parties a second time: then the term begins again. */
const lastOf = (progress: Progress, phase: Progress[number]["is"]): string | undefined => progress.findLast(({ is }) => is === phase)?.date;

/** The day so many days after another, `2024-05-13` and 14 give `2024-05-27`. Core has no calendar of the machine. */
function daysAfter(from: string, number: number): string {
  let [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  day += number;
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  const padded = (part: number, width: number) => String(part).padStart(width, "0");
  return [padded(year, 4), padded(month, 2), padded(day, 2)].join("-");
}
