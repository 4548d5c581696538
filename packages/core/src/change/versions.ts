import type { Migration } from "../migration/migration.ts";
import type { Assessment } from "../schema/assessment.ts";
import type { Why } from "./comparison.ts";
import { compareText, compareVersions, type Entry } from "./order.ts";

type Framework = Assessment["framework"];

/** One version of a framework that inspections here used. */
export interface Version {
  readonly framework: Framework;
  readonly digest: string;
  /** In the order of the entries. */
  readonly entries: readonly Entry[];
}

export const versionOf = (versions: readonly Version[], entry: Entry): Version =>
  versions.find(({ entries }) => entries.includes(entry)) as Version;

/** By framework, then from old to new. */
export function versionsIn(entries: readonly Entry[]): readonly Version[] {
  const byContent = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { framework, digests } = entry.assessment;
    const name = `${framework.id}@${framework.version} ${digests.framework}`;
    byContent.set(name, [...(byContent.get(name) ?? []), entry]);
  }
  const versions = [...byContent.values()].map((own) => {
    const { framework, digests } = (own[0] as Entry).assessment;
    return { framework, digest: digests.framework, entries: own };
  });
  return versions.sort(
    (a, b) =>
      compareText(a.framework.id, b.framework.id) ||
      compareVersions(a.framework.version, b.framework.version) ||
      compareText(a.digest, b.digest),
  );
}

/** What one id of version `from` is in version `to`: the same, or why not. */
export type Meaning = (from: Version, to: Version, id: string) => "same" | Why;

/**
 * Follows an id from one version to another, along as many migrations as are needed. What each step leaves unchanged or
 * reworded means the same; the first step that does not is the reason. Nothing is ever guessed from equal ids.
 */
export function meaningBetween(versions: readonly Version[], migrations: readonly Migration[]): Meaning {
  const sorted = migrations.toSorted((a, b) => compareText(nameOf(a), nameOf(b)));
  const hasTwin = ({ framework: { id, version }, digest }: Version) =>
    versions.some((other) => other.framework.id === id && other.framework.version === version && other.digest !== digest);
  return (from, to, id) => {
    const [a, b] = [from.framework, to.framework];
    if (from === to) return "same";
    if (a.id !== b.id) return { is: "other-framework", framework: b.id };
    const twin = [to, from].find(hasTwin);
    if (twin) return { is: "two-contents", version: twin.framework.version };
    const isOlder = compareVersions(a.version, b.version) < 0;
    const [old, young] = isOlder ? [a, b] : [b, a];
    const path = pathBetween(
      old.version,
      young.version,
      sorted.filter(({ data }) => data.framework === a.id),
    );
    if (!path) return { is: "no-migration", version: b.version };
    if (id === "overall") return "same";
    return isOlder ? forward(path, id) : backward(path.toReversed(), id);
  };
}

const nameOf = ({ data: { framework, from, to }, digest }: Migration): string => `${framework} ${from} ${to} ${digest}`;

/** The fewest migrations that lead from the one version to the other. */
function pathBetween(from: string, to: string, migrations: readonly Migration[]): readonly Migration[] | undefined {
  const seen = new Set([from]);
  let paths: (readonly Migration[])[] = [[]];
  while (paths.length > 0) {
    const longer: (readonly Migration[])[] = [];
    for (const path of paths) {
      for (const next of migrations.filter(({ data }) => data.from === (path.at(-1)?.data.to ?? from))) {
        if (next.data.to === to) return [...path, next];
        if (seen.has(next.data.to)) continue;
        seen.add(next.data.to);
        longer.push([...path, next]);
      }
    }
    paths = longer;
  }
  return undefined;
}

function forward(path: readonly Migration[], id: string): "same" | Why {
  for (const { changes } of path) {
    const fate = changes.get(id);
    if (fate?.what === "unchanged" || fate?.what === "reworded") continue;
    if (!fate) return { is: "withdrawn", was: [id], became: [] };
    return { is: fate.what, was: [id], became: fate.became, ...(fate.because !== undefined && { because: fate.because }) };
  }
  return "same";
}

function backward(path: readonly Migration[], id: string): "same" | Why {
  for (const { changes, data } of path) {
    const origins = [...changes].filter(([, { became }]) => became.includes(id));
    const [first] = origins;
    if (!first) {
      const because = data.changes.find(({ became = [] }) => became.includes(id))?.because;
      return { is: "added", was: [], became: [id], ...(because !== undefined && { because }) };
    }
    const [, fate] = first;
    if (fate.what === "unchanged" || fate.what === "reworded") continue;
    const was = origins.map(([origin]) => origin).sort(compareText);
    return { is: fate.what, was, became: fate.became, ...(fate.because !== undefined && { because: fate.because }) };
  }
  return "same";
}
