import type { TextProblem } from "../text/problem.ts";
import { catalog } from "./catalog.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** A problem in the text itself, as a diagnostic. It has no trail: what cannot be read has no structure yet. */
export function fromTextProblem(problem: TextProblem): Diagnostic {
  return { ...problem, severity: catalog[problem.code].severity, trail: [] };
}
