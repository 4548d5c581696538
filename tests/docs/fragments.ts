import { parseDocument } from "yaml";
import { conditionSchema } from "../../packages/core/src/schema/condition.ts";
import { missingEvidenceSchema, missingMembersSchema } from "../../packages/core/src/schema/missing.ts";
import { limitSchema, roomSchema, ruleSchema, shiftSchema } from "../../packages/core/src/schema/rule.ts";

const each = (accepts: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(accepts);

/** Parts of a rule that a page may show by themselves, by the key they stand under. */
const parts: Readonly<Record<string, (value: unknown) => boolean>> = {
  rule: (value) => ruleSchema.safeParse(value).success,
  when: (value) => conditionSchema.safeParse(value).success,
  missing: (value) => missingEvidenceSchema.safeParse(value).success || missingMembersSchema.safeParse(value).success,
  shifts: each((value) => shiftSchema.safeParse(value).success),
  limits: each((value) => limitSchema.safeParse(value).success),
  room: each((value) => roomSchema.safeParse(value).success),
  outcome: (value) => fits(value),
};
const numbers = ["count", "share", "sum", "mean", "weightedMean", "powerMean", "percentageOfMaximum", "lowest", "highest", "round"];

/** What is wrong with a fragment: it is not YAML, or a part of a rule in it is not one. */
export function fragmentMistakes(text: string): readonly string[] {
  const document = parseDocument(text);
  if (document.errors.length > 0) return document.errors.map(({ message }) => message);
  const items: readonly unknown[] = [document.toJS()].flat();
  return items.filter((item) => !fits(item)).map((item) => JSON.stringify(item));
}

function fits(item: unknown): boolean {
  if (typeof item !== "object" || item === null) return true;
  if (Object.keys(item).some((key) => numbers.includes(key))) return conditionSchema.safeParse(item).success;
  return Object.entries(item).every(([key, value]) => parts[key]?.(value) ?? true);
}
