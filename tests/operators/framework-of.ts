import { stringify } from "yaml";
import type { Example, Written, WrittenCriterion, WrittenScale } from "./example.ts";

/** What an example calls itself in a framework and an inspection. */
export const pin = { id: "uitgewerkt-voorbeeld", version: "1.0.0" } as const;

/** The id of the outcome that an example is about. */
export const aboutOf = (example: Example): string => {
  const [criterion] = criteriaOf(example);
  const [theme] = themesOf(example);
  if (example.of === "criterion") return criterion?.id ?? "";
  return example.of === "theme" ? String(theme?.["id"]) : "overall";
};

/** The framework of an example, as a file: what it says, with titles and what else every framework has filled in. */
export function frameworkOf(example: Example): string {
  const criteria = criteriaOf(example);
  const [first] = themesOf(example);
  return stringify({
    kind: "framework",
    format: 1,
    ...pin,
    status: "example",
    fidelity: { kind: "example" },
    title: example.name,
    language: "nl",
    owner: "Project Referentiekader",
    licence: "CC0-1.0",
    sources: [],
    citizenSources: ["interview-citizen"],
    scales: example.scales.map(completeScale),
    themes: themesOf(example).map((theme) => ({
      title: titleOf(String(theme["id"])),
      outcome: "none",
      ...theme,
      ...(example.of === "theme" && theme === first && { outcome: example.outcome }),
      criteria: criteria
        .filter((one) => (one.theme ?? first?.["id"]) === theme["id"])
        .map((one) => completeCriterion(one, example.of === "criterion" ? example.outcome : { from: "ratings" })),
    })),
    outcome: example.of === undefined ? example.outcome : "none",
  });
}

const themesOf = ({ themes = defaultThemes }: Example): readonly Written[] => themes;
const defaultThemes: readonly Written[] = [{ id: "samenwerken" }];

export const criteriaOf = ({ criteria, scales }: Example): readonly WrittenCriterion[] =>
  criteria.map((one) => (typeof one === "string" ? { id: one, scale: String(scales[0]?.id) } : { scale: String(scales[0]?.id), ...one }));

function completeScale({ levels, ...scale }: WrittenScale): Written {
  const common = { title: titleOf(scale.id), direction: "higher-is-better" };
  if (!levels) return { ...common, kind: "number", ...scale };
  const complete = levels.map((level) => (typeof level === "string" ? { id: level } : level));
  return { ...common, kind: "judgement", ...scale, levels: complete.map((level) => ({ label: titleOf(level.id), ...level })) };
}

function completeCriterion({ theme: _, indicators, ...criterion }: WrittenCriterion, outcome: unknown): Written {
  return {
    title: titleOf(criterion.id),
    phase: "settled",
    notApplicable: { allowed: true },
    ...criterion,
    ...(indicators && { indicators: indicators.map(completeIndicator) }),
    outcome,
  };
}

const completeIndicator = (indicator: string | Written): Written => {
  const written = typeof indicator === "string" ? { id: indicator } : indicator;
  return { text: titleOf(String(written["id"])), shows: "done", ...written };
};

/** `een-plan` reads as “Een plan”. */
const titleOf = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}`.replaceAll("-", " ");
