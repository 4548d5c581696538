import { add, divide, isAbove, multiply, negate, type Rational, subtract, sum, zero } from "../../exact/rational.ts";
import type { Allows, Role } from "./presence.ts";

/** One thing that a number can be reckoned from, and what it brings. */
export interface Term {
  readonly number: Rational;
  readonly role: Role;
}

/** The choices among which the one with the lowest numbers is: of each role so many as may be, the lowest first. Never an empty one. */
function* lowestChoices<T extends Term>(terms: readonly T[], allows: Allows): Generator<readonly T[]> {
  const of = (role: Role) => terms.filter((term) => term.role === role).sort((a, b) => compareTerms(a, b));
  const [fixed, leavable, free, loose] = [of("fixed"), of("leavable"), of("free"), of("loose")];
  for (let a = 0; a <= leavable.length; a++) {
    for (let b = 0; b <= free.length; b++) {
      if (!allows(b, a)) continue;
      for (let c = 0; c <= loose.length; c++) {
        const choice = [...fixed, ...leavable.slice(0, a), ...free.slice(0, b), ...loose.slice(0, c)];
        if (choice.length > 0) yield choice;
      }
    }
  }
}

const compareTerms = (a: Term, b: Term): number => (isAbove(a.number, b.number) ? 1 : isAbove(b.number, a.number) ? -1 : 0);

/** The lowest sum of any choice. Exact. */
export const lowestSum = (terms: readonly Term[], allows: Allows): Rational | undefined => lowestOf(terms, allows, sum)?.found;
/** The highest that the lowest of a choice can be. Exact. */
export function highestLow(terms: readonly Term[], allows: Allows): Rational | undefined {
  const turned = terms.map((term) => ({ ...term, number: negate(term.number) }));
  const found = lowestOf(turned, allows, (numbers) => numbers.reduce((most, number) => (isAbove(number, most) ? number : most)));
  return found && negate(found.found);
}

/** The highest of all that can be chosen. */
export function highestOf(terms: readonly Term[], allows: Allows): Rational | undefined {
  const turned = terms.map((term) => ({ ...term, number: negate(term.number) }));
  const found = lowestOf(turned, allows, (numbers) => numbers.reduce((least, number) => (isAbove(least, number) ? number : least)));
  return found && negate(found.found);
}

function lowestOf<T extends Term>(
  terms: readonly T[],
  allows: Allows,
  reckon: (numbers: readonly Rational[]) => Rational,
): { readonly choice: readonly T[]; readonly found: Rational } | undefined {
  let lowest: { readonly choice: readonly T[]; readonly found: Rational } | undefined;
  for (const choice of lowestChoices(terms, allows)) {
    const found = reckon(choice.map(({ number }) => number));
    if (!lowest || isAbove(lowest.found, found)) lowest = { choice, found };
  }
  return lowest;
}

/** What one thing adds above and below the line of a quotient. */
export interface Fraction {
  readonly above: Rational;
  readonly below: Rational;
  readonly role: Role;
}

/**
 * The lowest quotient (start + Σ above) / (start + Σ below) of any choice, where what is below the line is above zero for every
 * choice. Exact, by Dinkelbach's method: a quotient t is the lowest when no choice makes Σ (above − t·below) + start·(1 − t)
 * negative; else the choice that makes it lowest has a lower quotient, of which there are finitely many.
 * W. Dinkelbach, On Nonlinear Fractional Programming, Management Science 13 (1967).
 */
export function lowestQuotient(fractions: readonly Fraction[], allows: Allows, start: Rational): Rational | undefined {
  const [first] = lowestChoices(
    fractions.map((one) => ({ ...one, number: one.above })),
    allows,
  );
  let lowest = first && quotient(first, start);
  while (lowest !== undefined) {
    const tried: Rational = lowest;
    const terms = fractions.map((one) => ({ ...one, number: subtract(one.above, multiply(tried, one.below)) }));
    const found = quotient(lowestOf(terms, allows, sum)?.choice ?? [], start);
    if (found === undefined || !isAbove(tried, found)) return tried;
    lowest = found;
  }
  return undefined;
}

export function highestQuotient(fractions: readonly Fraction[], allows: Allows): Rational | undefined {
  const found = lowestQuotient(
    fractions.map((one) => ({ ...one, above: negate(one.above) })),
    allows,
    zero,
  );
  return found && negate(found);
}

const quotient = (choice: readonly Fraction[], start: Rational): Rational | undefined =>
  divide(add(start, sum(choice.map(({ above }) => above))), add(start, sum(choice.map(({ below }) => below))));
