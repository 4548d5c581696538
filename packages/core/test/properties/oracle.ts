/**
 * A second opinion on what can still come out, written from the text of the rules and with nothing of the engine: levels
 * are numbers from 0 to 3, all completions are walked by recursion, and rules are decided with whole numbers only.
 */

/** What is known of one criterion: a level, the levels it can still get, or that it does not apply. */
export type Known = { readonly level: number } | { readonly open: readonly number[] } | "not-applicable";

export type SmallRule =
  | { readonly rank: "lowest" | "highest" | "lower-median" }
  /** Best first: at least `atLeast` criteria on `level` or higher; otherwise 0. */
  | { readonly rungs: readonly { readonly gives: number; readonly from: number; readonly atLeast: number }[] }
  /** At least this part of the criteria on the level or higher. */
  | { readonly parts: readonly { readonly gives: number; readonly from: number; readonly of: number; readonly in: number }[] };

export interface SmallOutcome {
  readonly rule: SmallRule;
  /** When some criterion stands at `at`, the outcome is at most or at least this. */
  readonly limits: readonly { readonly at: number; readonly atMost?: number; readonly atLeast?: number }[];
  /** All criteria need a level, or so many of so many of them. */
  readonly missing: "all" | { readonly of: number; readonly in: number };
}

/** The outcome over criteria with and without a level; undefined when there is none. */
export function decide({ rule, limits, missing }: SmallOutcome, levels: readonly (number | undefined)[]): number | undefined {
  const present = levels.filter((level) => level !== undefined).sort((a, b) => a - b);
  if (present.length === 0) return undefined;
  if (missing === "all" && present.length < levels.length) return undefined;
  if (missing !== "all" && present.length * missing.in < missing.of * levels.length) return undefined;
  let outcome = ruled(rule, present);
  const hit = limits.filter((limit) => present.includes(limit.at));
  const floor = Math.max(-1, ...hit.map((limit) => limit.atLeast ?? -1));
  const cap = Math.min(4, ...hit.map((limit) => limit.atMost ?? 4));
  if (outcome < floor) outcome = floor;
  if (outcome > cap) outcome = cap;
  return outcome;
}

function ruled(rule: SmallRule, present: readonly number[]): number {
  const atOrAbove = (from: number) => present.filter((level) => level >= from).length;
  if ("rank" in rule) {
    const place = { lowest: 1, highest: present.length, "lower-median": Math.ceil(present.length / 2) }[rule.rank];
    return present[place - 1] ?? 0;
  }
  if ("rungs" in rule) return rule.rungs.find(({ from, atLeast }) => atOrAbove(from) >= atLeast)?.gives ?? 0;
  return rule.parts.find((part) => atOrAbove(part.from) * part.in >= part.of * present.length)?.gives ?? 0;
}

/** Every way in which the open criteria can be filled in; what does not apply falls away. */
export function completions(known: readonly Known[]): readonly (readonly number[])[] {
  const [first, ...rest] = known;
  if (first === undefined) return [[]];
  const tails = completions(rest);
  if (first === "not-applicable") return tails;
  const choices = "open" in first ? first.open : [first.level];
  return choices.flatMap((choice) => tails.map((tail) => [choice, ...tail]));
}
