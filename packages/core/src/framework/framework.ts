import type { FrameworkData } from "../schema/framework.ts";
import type { ProfileData } from "../schema/profile.ts";

/** A framework that was loaded and checked. Only `loadFramework` makes one. */
export interface Framework {
  readonly data: FrameworkData;
  /** SHA-256 of the canonical form of `data`. */
  readonly digest: string;
  /** Absent where all of the framework is looked at. Only `resolveProfile` adds one. */
  readonly profile?: Profile;
}

/** A selection from the framework, resolved. What is not chosen stays in the framework and is not assessed. */
export interface Profile {
  readonly data: ProfileData;
  /** SHA-256 of the canonical form of `data`. */
  readonly digest: string;
  /** The ids of the chosen criteria. */
  readonly criteria: ReadonlySet<string>;
  readonly themes: readonly ThemeInProfile[];
}

/** What a profile makes of one theme. */
export interface ThemeInProfile {
  readonly id: string;
  /** How many of its criteria are chosen. */
  readonly chosen: number;
  readonly of: number;
  /** Whether its rule can give an outcome with the chosen criteria only. It is then the same rule as without a profile. */
  readonly canBeScored: boolean;
}
