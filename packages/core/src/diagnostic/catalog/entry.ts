import type { NoParams } from "../../text/problem.ts";

export type Severity = "error" | "warning";

/** What the catalog knows of a code. `params` is never there: it carries the type of the parameters. */
export interface Entry<P> {
  readonly severity: Severity;
  readonly params?: P;
}

export type ParamsOf<E> = E extends Entry<infer P> ? P : never;

/** A code of an error. `error<{ readonly id: string }>()` says which parameters its sentences need. */
export const error = <P = NoParams>(): Entry<P> => ({ severity: "error" });

/** A code of a *let op*. Whoever raises it may make it an error where the situation asks. */
export const warning = <P = NoParams>(): Entry<P> => ({ severity: "warning" });
