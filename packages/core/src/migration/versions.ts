import type { Framework } from "../framework/framework.ts";
import type { Change, MigrationData } from "../schema/migration.ts";
import { type Part, partsOf } from "./parts.ts";

/** One side of a migration. */
export interface Version {
  readonly version: string;
  readonly parts: ReadonlyMap<string, Part>;
  /** The ids that the changes name on this side. */
  readonly named: ReadonlySet<string>;
}

/** The two versions, and what is said of them. */
export interface Versions {
  readonly was: Version;
  readonly became: Version;
  /** The change of each criterion that is not simply the same one: what is below it need not be named. */
  readonly altered: ReadonlyMap<string, Change>;
}

export function versionsOf({ changes }: MigrationData, from: Framework, to: Framework): Versions {
  const side = ({ data }: Framework, key: "was" | "became"): Version => ({
    version: data.version,
    parts: partsOf(data),
    named: new Set(changes.flatMap((change) => change[key] ?? [])),
  });
  const altered = changes.flatMap((change) => {
    const { was = [], became = [] } = change;
    const isSame = (id: string) => change.change === "reworded" && was.includes(id) && became.includes(id);
    return [...was, ...became].filter((id) => !isSame(id)).map((id) => [id, change] as const);
  });
  return { was: side(from, "was"), became: side(to, "became"), altered: new Map(altered) };
}
