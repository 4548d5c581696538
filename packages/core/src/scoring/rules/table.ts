import type { Step } from "../../schema/outcome.ts";
import type { Row, Rule } from "../../schema/rule.ts";
import { compileCondition } from "./condition.ts";
import type { Decide, Decision, Scope, Test, Trace } from "./scope.ts";

type Declared = Extract<Rule, { table: unknown }>["table"];

/**
 * A decision table. `first`: the first row that holds; where a row cannot be said to hold or not, there is no outcome.
 * `unique`: the outcome of the rows that hold, which loading has shown to be one and the same for every combination.
 */
export function compileTable({ match, rows: written }: Declared, at: string): Decide {
  const rows = written.map((row, index) => compileRow(row, `${at}/table/rows/${index}`));
  return (scope, trace) => {
    const steps: Trace = trace && [];
    const decision = match === "first" ? first(rows, scope, steps) : unique(rows, scope, steps);
    trace?.push({ step: "table", rule: at, ...(typeof decision === "string" && { level: decision }), steps: steps as Step[] });
    return decision;
  };
}

interface CompiledRow {
  readonly at: string;
  readonly gives: Decision;
  readonly test: Test | undefined;
}

function compileRow(row: Row, at: string): CompiledRow {
  return { at, gives: decisionOf(row), test: "when" in row ? compileCondition(row.when, `${at}/when`) : undefined };
}

/** What a row gives: a level, what has to be collected first, or nothing. */
function decisionOf(row: Row): Decision {
  if ("level" in row) return row.level;
  return "collect" in row ? { collect: row.collect } : undefined;
}

function first(rows: readonly CompiledRow[], scope: Scope, trace: Trace): Decision {
  for (const row of rows) {
    const holds = holdsOn(row, scope, trace);
    if (holds !== false) return holds ? row.gives : undefined;
  }
  return undefined;
}

/** The row that holds; the last one, which says otherwise, only where no other does. */
function unique(rows: readonly CompiledRow[], scope: Scope, trace: Trace): Decision {
  const holding: CompiledRow[] = [];
  for (const row of rows) {
    if (!row.test && holding.length > 0) break;
    const holds = holdsOn(row, scope, trace);
    if (holds === undefined) return undefined;
    if (holds) holding.push(row);
  }
  const [first] = holding;
  // Loading has shown that rows never contradict each other. Would they, then neither is the outcome.
  return holding.every((row) => isSameDecision(row.gives, first?.gives)) ? first?.gives : undefined;
}

const isSameDecision = (a: Decision, b: Decision): boolean =>
  typeof a === "object" ? typeof b === "object" && a.collect === b.collect : a === b;

function holdsOn({ at, gives, test }: CompiledRow, scope: Scope, trace: Trace): boolean | undefined {
  const steps: Trace = trace && [];
  const holds = test ? test(scope, steps) : true;
  trace?.push({
    step: test ? "row" : "otherwise",
    rule: at,
    ...(typeof gives === "string" && { level: gives }),
    ...(holds !== undefined && { holds }),
    ...(typeof gives === "object" && { because: gives.collect }),
    ...(steps?.length && { steps }),
  });
  return holds;
}
