import type { Assessment, CriterionResult } from "../schema/assessment.ts";
import { outcomeGrade } from "../schema/grade.ts";
import type { Outcome } from "../schema/outcome.ts";
import { levelsOf, type Scale } from "../schema/scale.ts";
import type { Cell, Row, Without } from "./comparison.ts";
import type { Entry } from "./order.ts";

/** What is compared: criteria, themes, or the whole. */
export type Kind = Row["kind"];

/** A criterion, a theme or the whole, as the framework names it. */
export interface Part {
  readonly id: string;
  readonly number?: string | undefined;
  readonly title: string;
  readonly scale: Scale | undefined;
}

type Framework = Assessment["framework"];

export function partsOf({ title, themes, scales, outcome }: Framework, kind: Kind): readonly Part[] {
  const scaleOf = (id: string | undefined) => scales.find((scale) => scale.id === id);
  const named = (part: { id: string; number?: string | undefined; title: string; scale?: string | undefined }): Part => ({
    id: part.id,
    number: part.number,
    title: part.title,
    scale: scaleOf(part.scale),
  });
  if (kind === "theme") return themes.map(named);
  if (kind === "criterion") return themes.flatMap((theme) => theme.criteria.map(named));
  return outcome === "none" ? [] : [{ id: "overall", title, scale: scaleOf(outcome.scale) }];
}

/** What one inspection gives for a part: something that can be laid beside others, or why not. */
export function given(entry: Entry, kind: Kind, part: Part): Cell | Without {
  const { key, assessment } = entry;
  const found = resultOf(assessment, kind, part.id);
  const profile = assessment.profile?.id;
  if (profile !== undefined && found.isOutside) {
    return { inspection: key, changed: "coverage", why: { is: "outside-profile", profile } };
  }
  if (found.isTrial) return { inspection: key, changed: "framework", why: { is: "trial" } };
  if (profile !== undefined && assessment.profile?.levelsShown === "none") {
    return { inspection: key, changed: "coverage", why: { is: "levels-not-shown", profile } };
  }
  const { outcome, rests } = found;
  if (outcome?.state !== "scored") {
    return { inspection: key, changed: "coverage", why: { is: "no-level", ...(outcome && { outcome }) } };
  }
  const level = levelsOf(part.scale).find(({ id }) => id === outcomeGrade(outcome));
  return {
    inspection: key,
    grade: level?.label ?? gradeWords(outcome, part.scale),
    outcome,
    ...(level?.meaning && { meaning: level.meaning }),
    ...rests,
  };
}

export const isCell = (one: Cell | Without): one is Cell => !("why" in one);

function gradeWords(outcome: Outcome, scale: Scale | undefined): string {
  const unit = scale && "unit" in scale && scale.unit !== undefined ? ` ${scale.unit}` : "";
  return `${outcomeGrade(outcome)}${unit}`;
}

interface Found {
  readonly outcome: Outcome | undefined;
  readonly rests: Pick<Cell, "evidence" | "scored">;
  readonly isTrial: boolean;
  readonly isOutside: boolean;
}

function resultOf({ criteria, themes, overall }: Assessment, kind: Kind, id: string): Found {
  if (kind === "criterion") {
    const result = criteria.find((one) => one.id === id);
    const rests = result ? { evidence: result.evidence } : {};
    return { outcome: result?.outcome, rests, isTrial: result?.trial === true, isOutside: result?.outsideProfile === true };
  }
  const own = kind === "overall" ? criteria : criteria.filter(({ theme }) => theme === id);
  const outcome = kind === "overall" ? overall?.outcome : themes.find((one) => one.id === id)?.outcome;
  const isOutside = own.length > 0 && own.every(({ outsideProfile }) => outsideProfile === true);
  return { outcome, rests: { scored: own.filter(isScored).map((result) => result.id) }, isTrial: false, isOutside };
}

const isScored = ({ trial, outsideProfile, outcome }: CriterionResult): boolean =>
  !trial && outsideProfile !== true && outcome.state === "scored";
