import type { Assessment } from "../../src/schema/assessment.ts";
import { assessed, assessors, criterion, type Data, framework, ontwikkeling, theme } from "../builders.ts";
import { told } from "./sentences.ts";

/** Levels of which one meets the demand; points and percentages; a risk of which the lowest is the best. */
const scales: readonly Data[] = [
  { ...ontwikkeling, met: "op-orde" },
  { id: "punten", title: "Punten", kind: "number", direction: "higher-is-better", unit: "punten", min: 1, max: 10, step: 1, met: 6 },
  { id: "procent", kind: "number", direction: "higher-is-better", unit: "procent", min: 0, max: 100 },
  {
    id: "risico",
    kind: "risk",
    direction: "lower-is-better",
    levels: ["Klein", "Matig", "Groot"].map((label) => ({ id: label.toLowerCase(), label })),
  },
];

/** What one case says: the levels or numbers that were adopted, the scale of the theme, the criteria and the rest of its outcome. */
export interface Case {
  readonly given?: Readonly<Record<string, string | number>>;
  readonly scale?: string;
  readonly on?: string;
  readonly criteria?: readonly Data[];
  readonly outcome?: Data;
}

/** Three criteria: a is a core criterion, b is about care. */
export const three = (on = "ontwikkeling"): readonly Data[] => [
  criterion("a", { scale: on, core: true }),
  criterion("b", { scale: on, tags: ["zorg"] }),
  criterion("c", { scale: on }),
];

/** Adopted judgements: what people say, without anything to explain about it. */
export const adopted = (given: Readonly<Record<string, string | number>>): Data => ({
  assessors: assessors("inspecteur-1"),
  judgements: Object.entries(given).map(([about, grade]) => ({
    about,
    ...(typeof grade === "number" ? { value: grade } : { level: grade }),
    because: "Dat is gezien.",
    by: "inspecteur-1",
    date: "2024-04-18",
  })),
});

/** A theme over criteria that were adopted as ontbreekt, in-aanzet and geborgd (worth 1, 2 and 4), or as the case says. */
export function themeOver(rule: Data, { given, scale = "ontwikkeling", on, criteria = three(on), outcome }: Case = {}): Assessment {
  const declared = { from: "criteria", rule, missing: "undetermined", ...outcome };
  const kader = framework([theme("samen", criteria, declared, { scale })], { scales });
  return assessed(kader, adopted(given ?? { a: "ontbreekt", b: "in-aanzet", c: "geborgd" }));
}

/** What is said of it, in Dutch and in English. */
export function saidOf(rule: Data, some: Case = {}): { readonly nl: string; readonly en: string } {
  const assessment = themeOver(rule, some);
  return { nl: told(assessment, "samen").join("\n"), en: told(assessment, "samen", "en").join("\n") };
}
