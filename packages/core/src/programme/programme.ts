import type { ProgrammeData } from "../schema/programme.ts";

/** A werkagenda that was loaded and checked. Only `loadProgramme` makes one. */
export interface Programme {
  readonly data: ProgrammeData;
  /** SHA-256 of the canonical form of `data`. */
  readonly digest: string;
}
