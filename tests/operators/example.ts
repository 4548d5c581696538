/** One worked example of an operator, as a person wrote it down. What it leaves out, such as titles, `framework-of.ts` fills in. */
export interface Example {
  readonly name: string;
  /** Which outcome it is about: that of the whole unless it says otherwise. */
  readonly of?: "criterion" | "theme";
  readonly scales: readonly WrittenScale[];
  /** Without a list, one theme that is prose only. */
  readonly themes?: readonly Written[];
  /** An id alone is a criterion on the first scale, that people rate, in the first theme. */
  readonly criteria: readonly (string | WrittenCriterion)[];
  /** The outcome that it is about, complete and as a framework has it. */
  readonly outcome: string | Written;
  readonly given: Given;
  /** Every case of the inspection, where there are more than the observations are about. */
  readonly cases?: readonly string[];
  readonly judgement?: Written;
  readonly expect: Expected;
  /** The arithmetic, worked out by hand. */
  readonly because: string;
  /** Codes of the warnings that its framework comes with. */
  readonly warnings?: readonly string[];
  readonly also?: readonly Variation[];
}

/** The same example with something else in it. */
export interface Variation {
  /** Keys of the outcome that are written otherwise. */
  readonly instead?: Written;
  /** What is given otherwise. */
  readonly given?: Given;
  readonly judgement?: Written;
  readonly expect: Expected;
  readonly because: string;
  readonly warnings?: readonly string[];
}

export type Written = Readonly<Record<string, unknown>>;

export interface WrittenScale extends Written {
  readonly id: string;
  readonly levels?: readonly (string | (Written & { readonly id: string }))[];
}

export interface WrittenCriterion extends Written {
  readonly id: string;
  readonly theme?: string;
  readonly scale?: string;
  readonly indicators?: readonly (string | (Written & { readonly id: string }))[];
}

/** What people rated, by criterion: a level, a number, or why there is neither. Or what was observed, each in a source of its own. */
export type Given = Readonly<Record<string, string | number>> | readonly WrittenObservation[];

export interface WrittenObservation {
  readonly type: string;
  readonly case?: string;
  readonly by?: string;
  readonly period?: string;
  /** May be left out where the criterion has one indicator. */
  readonly indicator?: string;
  readonly speaks: string;
  readonly level?: string;
  readonly value?: string | number;
}

/** What must come out. Only what is written is compared. */
export interface Expected {
  readonly level?: string;
  readonly value?: string | number;
  readonly undetermined?: true;
  readonly possible?: readonly string[] | { readonly from: string | number; readonly until: string | number };
  /** What is missing: ids of criteria or themes, or what is short. */
  readonly needs?: readonly string[];
  readonly collect?: string;
  readonly room?: readonly string[];
  /** The level that the rule gives, beside the one that people settled. */
  readonly computed?: string;
  readonly outsideRoom?: boolean;
  /** The code with which the inspection is refused. */
  readonly refused?: string;
}

/** Given by people, or observed. */
export const isObserved = (given: Given): given is readonly WrittenObservation[] => Array.isArray(given);

/** The example that a variation makes of an example. */
export function varied(example: Example, { instead, given, judgement, expect, because, warnings }: Variation): Example {
  const { outcome } = example;
  const { judgement: own, warnings: _, ...rest } = example;
  const settled = judgement ?? own;
  return {
    ...rest,
    outcome: instead && typeof outcome === "object" ? { ...outcome, ...instead } : outcome,
    given: given === undefined ? example.given : isObserved(given) || isObserved(example.given) ? given : { ...example.given, ...given },
    ...(settled && { judgement: settled }),
    ...(warnings && { warnings }),
    expect,
    because,
  };
}

/** An example with each of its variations, under names that tell them apart. */
export const withVariations = (example: Example): readonly Example[] => [
  example,
  ...(example.also ?? []).map((variation, index) => ({ ...varied(example, variation), name: `${example.name} (${index + 1})` })),
];
