import type * as z from "zod/mini";
import { type Diagnostic, diagnose, hasErrors } from "../diagnostic/diagnostic.ts";
import { fromTextProblem } from "../diagnostic/from-text-problem.ts";
import { closest } from "../text/closest.ts";
import { parseYaml } from "../text/parse-yaml.ts";
import type { Places } from "../text/places.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { checkCalendar } from "./check-calendar.ts";
import { validate } from "./validate.ts";

/** The kinds of file that fit a place, each with its model. */
type Models = Readonly<Record<string, z.ZodMiniType>>;

/** A file that was read as one of those kinds. */
export type ReadDocument<M extends Models> = { [K in keyof M]: { readonly kind: K; readonly value: z.infer<M[K]> } }[keyof M];

/** Reads one YAML or JSON file: its text, its kind, its form. The value is there only when the form is right. */
export function readDocument<M extends Models>(
  source: SourceText,
  models: M,
  places: Places,
): { readonly document: ReadDocument<M> | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const { value: raw, problems } = parseYaml(source, places);
  const diagnostics = problems.map(fromTextProblem);
  if (raw === undefined || hasErrors(diagnostics)) return { document: undefined, diagnostics };
  const { kind, refusal } = kindOf(raw, Object.keys(models), places, startOf(source));
  const model = kind === undefined ? undefined : models[kind];
  if (model === undefined) return { document: undefined, diagnostics: [...diagnostics, ...refusal] };
  const read = validate(model, raw, places);
  const found = [...diagnostics, ...read.diagnostics, ...(read.value === undefined ? [] : checkCalendar(read.value, places))];
  if (read.value === undefined || hasErrors(found)) return { document: undefined, diagnostics: found };
  return { document: { kind, value: read.value } as ReadDocument<M>, diagnostics: found };
}

function kindOf(
  raw: unknown,
  allowed: readonly string[],
  places: Places,
  start: Span,
): { readonly kind: string | undefined; readonly refusal: readonly Diagnostic[] } {
  const isHolder = typeof raw === "object" && raw !== null;
  const holder = isHolder ? raw : {};
  const { kind, format } = holder as { readonly kind?: unknown; readonly format?: unknown };
  const known = allowed.find((one) => one === kind);
  const refusal: Diagnostic[] = [];
  if (known === undefined) {
    const name = typeof kind === "string" ? kind : "";
    const candidate = closest(name, allowed);
    const span = isHolder ? places.value(holder, "kind") : start;
    refusal.push(diagnose("schema/unknown-kind", { kind: name, allowed, ...(candidate && { candidate }) }, span));
  }
  if (known !== undefined && typeof format === "number" && format !== 1) {
    refusal.push(diagnose("schema/unsupported-format", { format: String(format) }, places.value(holder, "format")));
  }
  return { kind: refusal.length === 0 ? known : undefined, refusal };
}

/** Ordinary text in a file holds no fields to point at. */
function startOf({ path }: SourceText): Span {
  const start = { line: 1, column: 1 };
  return { path, start, end: start };
}
