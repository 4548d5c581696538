import { gradeOf } from "../schema/grade.ts";
import type { Step } from "../schema/outcome.ts";

/** A step that gave a grade by a rule. */
export type RuleStep = Step & { readonly step: "rank" | "bands" | "ladder" | "table" | "number" };

/** The steps of one derivation by what they are about. */
export interface TraceParts {
  readonly missing: Step | undefined;
  /** The rule; absent when there was too little to apply it, or when every completion was tried instead. */
  readonly rule: RuleStep | undefined;
  readonly shifts: readonly Step[];
  readonly limits: readonly Step[];
  readonly room: readonly Step[];
}

type Part = keyof TraceParts | "told-from-result" | "inside-a-rule";

export function sortTrace(trace: readonly Step[]): TraceParts {
  const of = (part: Part) => trace.filter((step) => partOf(step) === part);
  return { missing: of("missing").at(0), rule: trace.find(isRule), shifts: of("shifts"), limits: of("limits"), room: of("room") };
}

/** What the rule itself gave, before shifts, limits and room. */
export const ruledGrade = ({ rule }: TraceParts): string | undefined => rule && gradeOf(rule);

const isRule = (step: Step): step is RuleStep => partOf(step) === "rule";

function partOf({ step }: Step): Part {
  switch (step) {
    case "missing":
      return "missing";
    case "rank":
    case "bands":
    case "ladder":
    case "table":
    case "number":
      return "rule";
    case "shift":
      return "shifts";
    case "limit":
      return "limits";
    case "room":
      return "room";
    // The result holds more about these than the step does.
    case "picture":
    case "ratings":
    case "consensus":
    case "judgement":
    case "remark":
    case "party-judgement":
      return "told-from-result";
    case "rung":
    case "row":
    case "otherwise":
    case "all":
    case "any":
    case "not":
    case "some":
    case "every":
    case "none":
    case "compare":
    case "count":
    case "share":
    case "sum":
    case "mean":
    case "weighted-mean":
    case "power-mean":
    case "percentage-of-maximum":
    case "lowest":
    case "highest":
    case "round":
      return "inside-a-rule";
    default:
      return step satisfies never;
  }
}
