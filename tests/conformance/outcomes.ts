import {
  type Assessment,
  assess,
  compileFramework,
  type Framework,
  formatDiagnostics,
  loadFramework,
  loadInspection,
  type Result,
} from "@referentiekader/core";
import { type Expected, type Given, textOf } from "./scheme.ts";

type NodeResult = Assessment["themes"][number];

export interface Loaded {
  readonly framework: Framework;
  readonly compiled: ReturnType<typeof compileFramework>;
  /** Codes of the warnings, each once. */
  readonly warnings: readonly string[];
}

export function loadScheme(name: string): Loaded {
  const result = loadFramework(textOf(`${name}/framework.yaml`), { thorough: true });
  const framework = must(result);
  const warnings = [...new Set(result.diagnostics.map((diagnostic) => diagnostic.code))];
  return { framework, compiled: compileFramework(framework), warnings };
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(formatDiagnostics(result.diagnostics, { locale: "en" }));
  return result.value;
}

const isNumber = (given: string | number) => /^-?[0-9]/.test(String(given));
const notRated = ["not-applicable", "not-assessed", "insufficient-evidence"];

function rating([about, given]: [string, string | number]) {
  if (isNumber(given)) return { about, value: given };
  return notRated.includes(String(given)) ? { about, notRated: given, because: "So says the case." } : { about, level: given };
}

/** The inspection that says just this: one assessor rated this and has closed. JSON is YAML too. */
const inspectionOf = ({ data }: Framework, name: string, given: Given) =>
  JSON.stringify({
    kind: "inspection",
    format: 1,
    id: "conformance",
    title: name,
    question: "Does the rule give the outcome that the case expects?",
    framework: { id: data.id, version: data.version },
    subject: { kind: "organisation", name },
    period: { from: "2024-05-01" },
    // The list of inspectorates is Dutch and closed; this one stands in for any other.
    inspectorates: { lead: "wmo-toezicht" },
    assessors: [{ id: "assessor", inspectorate: "wmo-toezicht" }],
    ratings: [{ assessor: "assessor", closed: "2024-05-31", ratings: Object.entries(given).map(rating) }],
  });

/** What comes out, in the form of what is expected and no more than is expected. */
export function outcomesOf({ framework, compiled }: Loaded, name: string, given: Given, expected: Expected): Expected {
  const inspection = must(loadInspection([{ path: "inspection.yaml", text: inspectionOf(framework, name, given) }], framework));
  const { themes, overall } = must(assess(compiled, inspection, { on: "2025-01-01", engine: "0.0.0" }));
  const nodes = new Map([...themes, ...(overall ? [overall] : [])].map((node) => [node.id, node]));
  const each = <T>(ids: object, tell: (node: NodeResult | undefined) => T) =>
    Object.fromEntries(Object.keys(ids).map((id) => [id, tell(nodes.get(id))]));
  return {
    ...(expected.overall !== undefined && { overall: wordOf(overall) }),
    ...(expected.themes && { themes: each(expected.themes, wordOf) }),
    ...(expected.possible && { possible: each(expected.possible, possibleOf) }),
    ...(expected.needs && { needs: each(expected.needs, missingIn) }),
    ...(expected.collect && { collect: each(expected.collect, collectOf) }),
  };
}

function wordOf(node: NodeResult | undefined): string {
  const outcome = node?.outcome;
  if (outcome?.state !== "scored") return outcome?.state ?? "no outcome";
  return "level" in outcome ? outcome.level : outcome.value;
}

function possibleOf(node: NodeResult | undefined) {
  const outcome = node?.outcome;
  if (!outcome || !("possible" in outcome)) return [];
  const { possible } = outcome;
  if ("levels" in possible) return possible.levels;
  return "interval" in possible ? possible.interval : [possible.notComputed];
}

const needsOf = (node: NodeResult | undefined) => (node?.outcome?.state === "undetermined" ? node.outcome.needs : []);

const missingIn = (node: NodeResult | undefined) =>
  needsOf(node)
    .filter(({ need }) => need !== "collect")
    .map(({ about }) => about);

const collectOf = (node: NodeResult | undefined) =>
  needsOf(node)
    .flatMap(({ collect }) => collect ?? [])
    .join(" ");
