// What would change an outcome, in plain sentences.
import { capital, dutchNumber, listed, numberWord } from "./format-nl.ts";

export type Side = "lower" | "higher";

/** What is spoken of, and what happens to it. */
export interface Subject {
  readonly name: string;
  readonly changes: string;
}

/** How an outcome is called here: a proposal is no judgement, and a number does not tip over. */
export const subjects = {
  judgement: { name: "dit oordeel", changes: "kantelt" },
  proposal: { name: "dit voorstel", changes: "kantelt" },
  number: { name: "dit getal", changes: "verandert" },
  none: { name: "deze uitkomst", changes: "verandert" },
} as const satisfies { readonly [kind: string]: Subject };

const sides: { readonly [S in Side]: string } = { lower: "lager", higher: "hoger" };

export const adoptedText = "Mensen hebben dit oordeel vastgesteld. Het kantelt niet vanzelf als een criterium anders uitkomt.";
export const notTriedText = "Losse veranderingen zijn niet nagegaan: er zijn te veel criteria.";
export const leadText = ({ name, changes }: Subject): string => `${capital(name)} ${changes} als:`;
export const firmText = ({ name }: Subject): string => `Geen enkele verandering bij één criterium verandert ${name}.`;
export const restText = (number: number): string => `En nog ${dutchNumber(number)} andere veranderingen bij één criterium.`;

/** So many levels up (above zero) or down: "één niveau lager is". */
export const levelsMovedText = (by: number): string =>
  `${numberWord(Math.abs(by))} ${Math.abs(by) === 1 ? "niveau" : "niveaus"} ${by < 0 ? sides.lower : sides.higher} is`;
export const numberMovedText = (from: string, to: string): string => `niet ${from} maar ${to} is`;
export const gradeGivenText = (grades: readonly string[]): string => `${listed(grades, "of")} krijgt`;
export const stateGivenText = (state: string): string => `${state} is`;

/** "criterium 3.1 of 3.2 één niveau lager is: dan In aanzet". */
export const changeText = (criteria: readonly string[], moved: string, gives: string): string =>
  `criterium ${listed(criteria, "of")} ${moved}: dan ${gives}`;

/** A way to an outcome on one side. */
export interface Way {
  readonly subject: Subject;
  readonly side: Side;
  /** What then comes out. */
  readonly gives: string;
  /** Whether another single change, of more than one level, gives this side too. */
  readonly isOneOfMore: boolean;
}

const onlyThen = (isOneOfMore: boolean): string => (isOneOfMore ? "Ook" : "Pas");
const then = ({ subject, side, gives }: Way): string => `wordt ${subject.name} ${sides[side]}: ${gives}.`;

/** One criterion does it. */
export const aloneText = (criterion: string, moved: string, way: Way): string => `Als criterium ${criterion} ${moved}, ${then(way)}`;

/** Several criteria do it, each with one level to the same side. */
export const togetherText = (criteria: readonly string[], moved: Side, way: Way): string =>
  `${onlyThen(way.isOneOfMore)} als ${numberWord(criteria.length)} criteria elk één niveau ${sides[moved]} zijn, bijvoorbeeld ${listed(criteria)}, ${then(way)}`;

/** Several criteria do it, each with its own change: "3.1 twee niveaus lager is". */
export const stepsText = (steps: number, moves: readonly string[], way: Way): string =>
  `${onlyThen(way.isOneOfMore)} met ${numberWord(steps)} stappen, bijvoorbeeld als ${listed(moves.map((move) => `criterium ${move}`))}, ${then(way)}`;

export const unreachableText = ({ name }: Subject, side: Side): string =>
  `Andere niveaus bij de criteria maken ${name} niet ${sides[side]}.`;

export function notComputedText({ name }: Subject, side: Side, within: number): string {
  if (within === 0) return `Of ${name} ${sides[side]} kan worden, is niet nagegaan: er zijn te veel combinaties.`;
  return `Met ${numberWord(within)} ${within === 1 ? "stap" : "stappen"} van één niveau wordt ${name} niet ${sides[side]}; meer stappen zijn niet nagegaan.`;
}

/** How far the weights may be off. `percent` is rounded down, so that the sentence stays true. */
export function weightsText({ name, changes }: Subject, percent: number): string {
  if (percent >= 100) return `Met andere gewichten ${changes} ${name} niet.`;
  if (percent < 1) return `Al bij een afwijking van minder dan 1 % in de gewichten kan het zijn dat ${name} ${changes}.`;
  return `De gewichten mogen elk tot ${dutchNumber(percent)} % afwijken zonder dat ${name} ${changes}.`;
}
