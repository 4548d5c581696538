import type { DiagnosticCode, DiagnosticParams } from "../../diagnostic/catalog.ts";
import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { divide, inLowestTerms, isAbove, rational, subtract } from "../../exact/rational.ts";
import type { FrameworkData } from "../../schema/framework.ts";
import { type Graded, gradeOf, gradeText } from "../../schema/grade.ts";
import { referenceTo } from "../../schema/reference.ts";
import { levelsOf, type NumberScale, type Scale } from "../../schema/scale.ts";
import type { Places } from "../../text/places.ts";
import type { Check } from "./check.ts";

/** A level or number that is given fits the scale of what it is given to, and stands wherever one is due. */
export const grades: Check = (data, framework, places) => {
  const scaleOf = scalesIn(framework);
  const ratings = (data.ratings ?? []).flatMap((block) => block.ratings);
  const decided = [...(data.consensus ?? []), ...(data.judgements ?? [])];
  return [
    ...[...ratings, ...decided].flatMap((entry) =>
      scaleOf(entry.about) || !scaleOf.knows(entry.about)
        ? checkGiven(entry, entry.about, scaleOf(entry.about), places)
        : checkWithoutScale(entry, places),
    ),
    ...decided.flatMap((entry) => checkDue(entry, entry.about, scaleOf(entry.about) !== undefined, places)),
    ...(data.observations ?? []).flatMap((observation) => {
      const { indicator } = observation;
      const scale = scaleOf(indicator);
      const isSurplus = scale === undefined && scaleOf.knows(indicator);
      return [
        ...(isSurplus ? checkSurplus(observation, indicator, places) : checkDue(observation, indicator, scale !== undefined, places)),
        ...checkGiven(observation, indicator, scale, places),
      ];
    }),
  ];
};

/** The scale of a criterion, a theme, the whole or an indicator, by id. */
function scalesIn(framework: FrameworkData) {
  const criteria = framework.themes.flatMap((theme) => theme.criteria);
  const indicators = criteria.flatMap((criterion) => criterion.indicators ?? []);
  const ids = new Map([...framework.themes, ...criteria, ...indicators].map(({ id, scale }) => [id, scale]));
  if (framework.outcome !== "none") ids.set("overall", framework.outcome.scale);
  const find = (id: string): Scale | undefined => framework.scales.find((scale) => scale.id === ids.get(id));
  return Object.assign(find, { knows: (id: string): boolean => ids.has(id) });
}

function checkDue(holder: Graded, about: string, isDue: boolean, places: Places): readonly Diagnostic[] {
  if (!isDue || holder.level !== undefined || holder.value !== undefined) return [];
  return [diagnose("inspection/grade-missing", { about }, places.of(holder), { trail: places.trail(holder) })];
}

function checkSurplus(holder: Graded, indicator: string, places: Places): readonly Diagnostic[] {
  return (["level", "value"] as const)
    .filter((key) => holder[key] !== undefined)
    .map((key) => diagnose("inspection/grade-not-asked", { indicator }, places.value(holder, key), { trail: places.trail(holder) }));
}

/** Where there is no scale there is prose only: no level or number is one of it. */
function checkWithoutScale(holder: Graded, places: Places): readonly Diagnostic[] {
  const grade = gradeOf(holder);
  if (grade === undefined) return [];
  const at = places.value(holder, holder.level === undefined ? "value" : "level");
  return [diagnose("inspection/unknown-level", { id: grade, allowed: [] }, at, { trail: places.trail(holder) })];
}

function checkGiven(holder: Graded, about: string, scale: Scale | undefined, places: Places): readonly Diagnostic[] {
  const { level, value } = holder;
  const report = <C extends DiagnosticCode>(code: C, params: DiagnosticParams[C], key: "level" | "value"): readonly Diagnostic[] => [
    diagnose(code, params, places.value(holder, key), { trail: places.trail(holder) }) as Diagnostic,
  ];
  if (!scale) return [];
  if (level !== undefined && value !== undefined) return report("inspection/grade-unclear", { about }, "value");
  const allowed = levelsOf(scale).map((one) => one.id);
  if ("levels" in scale) {
    if (value !== undefined) return report("inspection/level-expected", { about, allowed }, "value");
    return level === undefined || allowed.includes(level)
      ? []
      : report("inspection/unknown-level", { ...referenceTo(level, allowed), allowed }, "level");
  }
  const [min, max] = [gradeText(scale.min), gradeText(scale.max)];
  if (level !== undefined) return report("inspection/number-expected", { about, min, max }, "level");
  if (value === undefined) return [];
  const written = gradeText(value);
  const isOutside = isAbove(rational(scale.min), rational(value)) || isAbove(rational(value), rational(scale.max));
  if (isOutside) return report("inspection/number-out-of-range", { value: written, min, max }, "value");
  if (isOnStep(value, scale)) return [];
  return report("inspection/number-off-step", { value: written, min, step: gradeText(scale.step ?? 1) }, "value");
}

/** Whether a number lies a whole number of steps above the lowest. */
function isOnStep(value: string | number, { min, step }: NumberScale): boolean {
  if (step === undefined) return true;
  const steps = divide(subtract(rational(value), rational(min)), rational(step));
  return steps === undefined || inLowestTerms(steps).d === 1n;
}
