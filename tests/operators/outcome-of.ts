import {
  type Assessment,
  assess,
  compileFramework,
  type Diagnostic,
  formatDiagnostics,
  loadFramework,
  loadInspection,
  type Result,
} from "@referentiekader/core";
import type { Example, Expected } from "./example.ts";
import { aboutOf, frameworkOf } from "./framework-of.ts";
import { inspectionOf } from "./inspection-of.ts";

/** An example carried out through the public interface. */
export interface Outcome {
  /** In the form of what is expected, and no more than is expected. */
  readonly found: Expected;
  /** Codes of the warnings about its framework, each once. */
  readonly warnings: readonly string[];
  /** Absent where the inspection is refused. */
  readonly assessment: Assessment | undefined;
  /** What is printed where it is refused. */
  readonly refusal: string | undefined;
}

export function outcomeOf(example: Example): Outcome {
  const sources = [
    { path: "framework.yaml", text: frameworkOf(example) },
    { path: "inspection.yaml", text: inspectionOf(example) },
  ] as const;
  const loaded = loadFramework(sources[0]);
  const framework = must(loaded);
  const inspection = must(loadInspection([sources[1]], framework));
  const assessed = assess(compileFramework(framework), inspection, { on: "2024-06-14", engine: "0.0.0" });
  const warnings = [...new Set(loaded.diagnostics.map(({ code }) => code))];
  if (assessed.ok) return { found: foundIn(assessed.value, example), warnings, assessment: assessed.value, refusal: undefined };
  const errors = assessed.diagnostics.filter(({ severity }) => severity === "error");
  const refusal = formatDiagnostics(errors, { locale: "nl", sources });
  return { found: { refused: errors.map(({ code }) => code).join(", ") }, warnings, assessment: undefined, refusal };
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(formatDiagnostics(result.diagnostics as readonly Diagnostic[], { locale: "en" }));
  return result.value;
}

function foundIn(assessment: Assessment, example: Example): Expected {
  const { expect: expected } = example;
  const about = aboutOf(example);
  const result = [...assessment.criteria, ...assessment.themes, ...(assessment.overall ? [assessment.overall] : [])].find(
    ({ id }) => id === about,
  );
  const outcome = result?.outcome;
  const needs = outcome?.state === "undetermined" ? outcome.needs : [];
  const { room } = expected;
  return {
    ...gradeIn(outcome),
    ...(outcome?.state === "undetermined" && { undetermined: true }),
    ...(expected.possible !== undefined && { possible: possibleIn(outcome) }),
    ...(expected.needs && { needs: needs.filter(({ need }) => need !== "collect").map(sayNeed) }),
    ...(expected.collect !== undefined && { collect: needs.flatMap(({ collect }) => collect ?? []).join(" ") }),
    ...(room && { room: roomIn(result) }),
    ...(expected.computed !== undefined && { computed: String(Object.values(gradeIn(result?.computed))[0]) }),
    ...(expected.outsideRoom !== undefined && { outsideRoom: result?.judgement?.outsideRoom === true }),
  };
}

type CriterionResult = Assessment["criteria"][number];
type NodeResult = Assessment["themes"][number];
type Any = NonNullable<NodeResult["outcome"]> | undefined;

function gradeIn(outcome: Any): Expected {
  if (outcome?.state !== "scored") return {};
  return "level" in outcome ? { level: outcome.level } : { value: outcome.value };
}

function possibleIn(outcome: Any): NonNullable<Expected["possible"]> {
  if (!outcome || !("possible" in outcome)) return [];
  const { possible } = outcome;
  if ("levels" in possible) return possible.levels;
  return "interval" in possible ? possible.interval : [possible.notComputed];
}

function roomIn(result: CriterionResult | NodeResult | undefined): readonly string[] {
  return result?.room && "levels" in result.room ? result.room.levels : [];
}

type Needed = Extract<NonNullable<Any>, { readonly needs: unknown }>["needs"][number];

/** How many are short of what, or the id of what has no level: `2 cases`, `more cases`, `nazorg`. */
const sayNeed = ({ about, need, short }: Needed): string =>
  short !== undefined ? `${short} ${need}` : need === "cases" ? "more cases" : about;

/** Numbers as text, so that 5.10 in an example is the outcome 5.1. */
export const written = (expected: Expected): unknown =>
  JSON.parse(JSON.stringify(expected), (_, one) => (typeof one === "number" ? String(one) : one));
