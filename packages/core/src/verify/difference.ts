/** One place where what is kept in an assessment is not what is found now. */
export interface Difference {
  /** Where, as a path through the assessment; members of lists by their id: `/criteria/gezamenlijk-plan/outcome/level`. */
  readonly path: string;
  /** As JSON; undefined when it was not there. */
  readonly kept: unknown;
  readonly found: unknown;
}
