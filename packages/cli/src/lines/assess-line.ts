import {
  type Assessment,
  assess,
  type Diagnostic,
  diagnose,
  formatDiagnostics,
  loadInspection,
  openItems,
  type Result,
  readPin,
  type SourceText,
} from "@referentiekader/core";
import type { Context } from "../context.ts";
import { startOf, textOf, tooLarge } from "../files/read-text.ts";
import type { FrameworkStore, ReadyFramework } from "./framework-store.ts";
import type { Line } from "./split-lines.ts";

type Outcome = Assessment["criteria"][number]["outcome"];

/** What is printed about a line that could be assessed. Fields are only ever added. */
export interface AssessedLine {
  readonly line: number;
  readonly id: string;
  /** `id@version` */
  readonly framework: string;
  readonly on: string;
  readonly engine: string;
  readonly digests: Assessment["digests"];
  readonly outcomes: {
    readonly criteria: Readonly<Record<string, Outcome>>;
    readonly themes: Readonly<Record<string, Outcome>>;
    /** Absent where the framework gives the whole no outcome. */
    readonly overall?: Outcome;
  };
  /** How many items are still open. */
  readonly open: number;
}

/** What is printed about a line that could not. */
export interface RefusedLine {
  readonly line: number;
  readonly id?: string;
  readonly errors: readonly LineError[];
}

interface LineError {
  readonly code: string;
  readonly message: string;
  /** Where in the input; or where in `file`. */
  readonly line: number;
  readonly column: number;
  /** The file that is wrong, where it is another than the input: a framework. */
  readonly file?: string;
}

export interface LineTools {
  readonly cx: Context;
  readonly frameworks: FrameworkStore;
  /** Undefined: the first day of each period. */
  readonly on: string | undefined;
}

/** Stands for the line in places; never printed. */
const path = "line";

/** Assesses the inspection on one line. Undefined for an empty line. */
export function assessLine(line: Line, tools: LineTools): AssessedLine | RefusedLine | undefined {
  const read = line.bytes ? textOf(line.bytes, path) : tooLarge(path, line.length);
  if (!read.ok) return refused(line, undefined, read.diagnostics, tools.cx);
  const source = read.value;
  if (source.text.trim() === "") return undefined;
  const parsed = parseJson(source.text);
  if (!parsed) return notJson(line, source, tools.cx);
  const head = headOf(parsed.value);
  const assessed = assessSource(source, head.framework, tools);
  if (!assessed.ok) return refused(line, head.id, assessed.diagnostics, tools.cx);
  return summary(line, assessed.value);
}

function assessSource(source: SourceText, pin: Head["framework"], { cx, frameworks, on }: LineTools): Result<Assessment> {
  const ready = (pin && frameworks.known(pin)) ?? findFor(source, frameworks);
  if (!ready.ok) return ready;
  const loaded = loadInspection([source], ready.framework);
  if (!loaded.ok) return loaded;
  return assess(ready.compiled, loaded.value, { on: on ?? loaded.value.data.period.from, engine: cx.io.version });
}

function findFor(source: SourceText, frameworks: FrameworkStore): ReadyFramework {
  const pin = readPin([source]);
  return pin.ok ? frameworks.find(pin.value) : pin;
}

function summary({ number }: Line, assessment: Assessment): AssessedLine {
  const { inspection, framework, on, engine, digests, criteria, themes, overall } = assessment;
  return {
    line: number,
    id: inspection.id,
    framework: `${framework.id}@${framework.version}`,
    on,
    engine,
    digests,
    outcomes: {
      criteria: Object.fromEntries(criteria.map(({ id, outcome }) => [id, outcome])),
      themes: Object.fromEntries(themes.flatMap(({ id, outcome }) => (outcome ? [[id, outcome]] : []))),
      ...(overall?.outcome && { overall: overall.outcome }),
    },
    open: openItems(assessment).length,
  };
}

function refused({ number }: Line, id: string | undefined, diagnostics: readonly Diagnostic[], { language }: Context): RefusedLine {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const said = JSON.parse(formatDiagnostics(errors, { locale: language, format: "json" })) as readonly Said[];
  return {
    line: number,
    ...(id !== undefined && { id }),
    errors: said.map(({ code, message, span: { path: file, start } }) => {
      const isHere = file === path;
      return { code, message, line: isHere ? number : start.line, column: start.column, ...(!isHere && { file }) };
    }),
  };
}

/** As `formatDiagnostics` writes it. */
type Said = Pick<Diagnostic, "code" | "span"> & { readonly message: string };

/** Where it goes wrong is known to who reads it as YAML, which JSON is a part of; but what YAML allows beyond JSON is refused too. */
function notJson({ number }: Line, source: SourceText, { words }: Context): RefusedLine {
  const pin = readPin([source]);
  const found = pin.ok ? undefined : pin.diagnostics.find(({ code }) => code.startsWith("yaml/") || code.startsWith("text/"));
  const { code, span } = found ?? diagnose("yaml/syntax", { detail: "unexpected" }, startOf(path));
  return { line: number, errors: [{ code, message: words.notJson, line: number, column: span.start.column }] };
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

interface Head {
  readonly id: string | undefined;
  readonly framework: { readonly id: string; readonly version: string } | undefined;
}

/** Enough to name the inspection and its framework; whether the rest is right is for who loads it. */
function headOf(value: unknown): Head {
  const { id, framework } = fieldsOf(value);
  const pin = fieldsOf(framework);
  const isPin = typeof pin["id"] === "string" && typeof pin["version"] === "string";
  return {
    id: typeof id === "string" ? id : undefined,
    framework: isPin ? { id: String(pin["id"]), version: String(pin["version"]) } : undefined,
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
