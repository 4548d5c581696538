import { type Diagnostic, diagnose, hasErrors, type Result, resultOf } from "../diagnostic/diagnostic.ts";
import type { Framework } from "../framework/framework.ts";
import { loadInspection } from "../inspection/load-inspection.ts";
import type { Assessment } from "../schema/assessment.ts";
import { type CasesData, casesSchema } from "../schema/cases.ts";
import { readDocument } from "../schema/read-document.ts";
import { assess } from "../scoring/assess.ts";
import { type CompiledFramework, compileFramework } from "../scoring/compile-framework.ts";
import { createPlaces, type Places } from "../text/places.ts";
import type { SourceText } from "../text/source-text.ts";
import { branchesOf, keyOf } from "./branches.ts";
import type { CaseResult, CasesReport } from "./cases-report.ts";
import { checkCases } from "./check-cases.ts";
import { failuresOf } from "./failures.ts";
import { ratedInspection, seenInspection } from "./inspection-of-case.ts";
import { reachedIn } from "./reached.ts";

type Case = CasesData["cases"][number];

/**
 * Runs the golden cases of a framework: each is assessed as an inspection of its own, and compared with what it expects.
 *
 * @param sources the texts of `cases/*.yaml`
 * @param framework the framework that the cases name, already loaded
 * @returns what each case gives, and the branches of rules that none of them reaches; or every problem in the files at once
 * @example runCases([{ path: "cases/themes.yaml", text }], framework)
 */
export function runCases(sources: readonly SourceText[], framework: Framework): Result<CasesReport> {
  const compiled = compileFramework(framework);
  const reached = new Set<string>();
  const results: CaseResult[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const source of sources) {
    const places = createPlaces();
    const { document, diagnostics: found } = readDocument(source, { cases: casesSchema }, places);
    diagnostics.push(...found);
    if (!document) continue;
    const wrong = checkCases(document.value, framework.data, places);
    diagnostics.push(...wrong);
    if (hasErrors(wrong)) continue;
    for (const one of document.value.cases) {
      const run = runCase(one, compiled, places);
      if (!run.ok) {
        diagnostics.push(...run.diagnostics);
        continue;
      }
      for (const key of reachedIn(run.value)) reached.add(key);
      results.push({ name: one.name, path: source.path, failures: failuresOf(one, run.value) });
    }
  }
  const branches = branchesOf(framework.data);
  const unreached = branches.filter((branch) => !reached.has(keyOf(branch)));
  return resultOf(hasErrors(diagnostics) ? undefined : { cases: results, branches, unreached }, diagnostics);
}

/** A case that is no possible inspection, such as a level that its scale does not have, is refused with the reasons. */
function runCase(one: Case, compiled: CompiledFramework, places: Places): Result<Assessment> {
  const { framework } = compiled;
  const text = "given" in one ? ratedInspection(one, framework.data) : seenInspection(one, framework.data);
  const loaded = loadInspection([text], framework);
  const run = loaded.ok ? assess(compiled, loaded.value, { on: "2024-05-31", engine: "0.0.0" }) : loaded;
  if (run.ok) return run;
  const codes = [...new Set(run.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code))];
  return resultOf<Assessment>(undefined, [diagnose("cases/refused", { name: one.name, codes }, places.value(one, "name"))]);
}
