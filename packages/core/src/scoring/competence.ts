import type { Framework } from "../framework/framework.ts";
import type { JudgementResult, Refusal } from "../schema/assessment.ts";
import type { InspectionData } from "../schema/inspection.ts";
import { levelsOf } from "../schema/scale.ts";

/** Why a judgement about a criterion is not for the one who gave it to adopt; undefined where it is. */
export type Refuse = (criterion: string, judgement: JudgementResult) => Refusal | undefined;

/**
 * Who can adopt a shortfall in what the law asks: the inspectorate that the profile names for the criterion under `adopts`.
 * Of anybody else, and of everybody without a profile, it stays a remark, so that stimulating and enforcing do not mix.
 * Toezicht Sociaal Domein is the four together and no inspectorate: nobody can name it.
 */
export function competenceIn({ data, profile }: Framework, { assessors = [] }: InspectionData): Refuse {
  const scales = new Map(data.scales.map((scale) => [scale.id, scale]));
  const shortfalls = new Map(
    data.themes
      .flatMap((theme) => theme.criteria)
      .filter(({ norm }) => norm?.type === "statutory")
      .map(({ id, scale }) => [id, levelsOf(scales.get(scale ?? "")).filter(({ meaning }) => meaning === "shortfall")] as const),
  );
  const inspectorates = new Map(assessors.map(({ id, inspectorate }) => [id, inspectorate]));
  const named = (profile?.data.adopts ?? []).flatMap(({ by, criteria }) => criteria.map((criterion) => ({ by, criterion })));
  return (criterion, { level, by }) => {
    if (!shortfalls.get(criterion)?.some(({ id }) => id === level)) return undefined;
    const competent = [...new Set(named.filter((one) => one.criterion === criterion).map((one) => one.by))].sort();
    const inspectorate = inspectorates.get(by);
    if (inspectorate !== undefined && competent.includes(inspectorate)) return undefined;
    const why = competent.length > 0 ? "another-named" : profile ? "nobody-named" : "no-profile";
    return { inspectorate: inspectorate ?? by, why, competent };
  };
}
