import type { Assessment, openItems } from "@referentiekader/core";
import { isLookedAt } from "./criterion-state.ts";

/** Work that is left, as core tells it. */
export type OpenItem = ReturnType<typeof openItems>[number];

/** What to do now, in the order in which an inspection goes. `about` names criteria and themes by id. */
export type NextStep =
  | { readonly step: "first-observation" }
  | { readonly step: "more-observations"; readonly about: readonly string[] }
  | { readonly step: "close-ratings"; readonly waiting: readonly string[]; readonly file: string | undefined }
  | { readonly step: "consensus"; readonly about: readonly string[] }
  | { readonly step: "explain-ratings"; readonly about: readonly string[] }
  | { readonly step: "judge"; readonly about: readonly string[] }
  | { readonly step: "second-person"; readonly about: readonly string[] }
  | { readonly step: "write"; readonly about: readonly string[] }
  | { readonly step: "decide-remarks"; readonly about: readonly string[] }
  | { readonly step: "to-party" | "adopt" | "publish" | "done" };

export interface Waiting {
  /** Assessors who have not closed. */
  readonly waiting: readonly string[];
  /** The file of the first of them, when there is one. */
  readonly file: string | undefined;
  /** The remarks of parties that nothing was decided about. */
  readonly undecided?: readonly string[];
}

type OpenCode = OpenItem["code"];

/**
 * The first thing that is not done yet. A single source or a citizen who was not heard cannot always be mended, so those
 * never hold up the rest: they stay in the table.
 */
export function nextStep({ criteria, phase }: Assessment, open: readonly OpenItem[], { waiting, file, undecided = [] }: Waiting): NextStep {
  const about = (...codes: readonly OpenCode[]) => [...new Set(open.filter(({ code }) => codes.includes(code)).map((item) => item.about))];
  const empty = about("open/no-evidence");
  if (empty.length > 0 && criteria.filter(isLookedAt).every(({ evidence }) => evidence.observations === 0))
    return { step: "first-observation" };
  if (empty.length > 0) return { step: "more-observations", about: empty };
  if (waiting.length > 0) return { step: "close-ratings", waiting, file };
  const steps: readonly (readonly [Exclude<NextStep["step"], "close-ratings" | "decide-remarks">, readonly OpenCode[]])[] = [
    ["explain-ratings", ["open/rating-without-reason", "open/outside-room-unexplained"]],
    ["consensus", ["open/consensus-missing"]],
    ["judge", ["open/judgement-missing"]],
    ["second-person", ["inspection/second-person-missing"]],
    ["write", ["open/finding-missing", "open/conclusion-missing", "open/summary-missing"]],
  ];
  for (const [step, codes] of steps) {
    const found = about(...codes);
    if (found.length > 0) return { step, about: found } as NextStep;
  }
  switch (phase) {
    case "draft":
      return { step: "to-party" };
    case "to-party":
      return undecided.length > 0 ? { step: "decide-remarks", about: undecided } : { step: "adopt" };
    case "adopted":
      return { step: "publish" };
    case "published":
      return { step: "done" };
    default:
      return phase satisfies never;
  }
}
