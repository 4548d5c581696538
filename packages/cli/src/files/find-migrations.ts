import { dirname } from "node:path";
import { frameworksIn } from "./find-framework.ts";
import { filesIn } from "./find-profile.ts";
import type { FrameworkRoot } from "./framework-roots.ts";
import type { Place } from "./place.ts";

/** A migration beside a framework: `<id>/<to>/migration-from-<from>.yaml`. */
export interface MigrationFile {
  readonly framework: string;
  readonly from: string;
  readonly to: string;
  readonly place: Place;
}

const fileName = /[/\\]migration-from-(\d+\.\d+\.\d+)\.ya?ml$/;

/** Every migration of a framework; of two between the same versions the first that is found. */
export function migrationsOf(framework: string, roots: readonly FrameworkRoot[], cwd: string): readonly MigrationFile[] {
  const found = roots
    .flatMap((root) => frameworksIn(root, cwd))
    .filter(({ id }) => id === framework)
    .flatMap(({ version, place }) =>
      filesIn(dirname(place.path), cwd).flatMap((file) => {
        const from = fileName.exec(file.path)?.[1];
        return from === undefined ? [] : [{ framework, from, to: version, place: file }];
      }),
    );
  const isFirst = (one: MigrationFile, at: number) => found.findIndex(({ from, to }) => from === one.from && to === one.to) === at;
  return found.filter(isFirst);
}
