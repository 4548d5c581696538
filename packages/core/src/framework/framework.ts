import type { FrameworkData } from "../schema/framework.ts";

/** A framework that was loaded and checked. Only `loadFramework` makes one. */
export interface Framework {
  readonly data: FrameworkData;
  /** SHA-256 of the canonical form of `data`. */
  readonly digest: string;
}
