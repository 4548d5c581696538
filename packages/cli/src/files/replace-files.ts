import { randomUUID } from "node:crypto";
import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";

export interface NewFile {
  readonly path: string;
  readonly text: string;
  readonly mode: number;
}

interface Step extends NewFile {
  readonly fresh: string;
  readonly old: string;
}

/**
 * Writes files all together or not at all: first each one whole under another name, then every rename; when one of them
 * fails, those before it are turned back. Nobody ever sees half a file.
 * @throws what the system says, with everything as it was
 */
export function replaceFiles(files: readonly NewFile[]): void {
  const tag = randomUUID().slice(0, 8);
  const steps: readonly Step[] = files.map((file) => ({ ...file, fresh: `${file.path}.${tag}.new`, old: `${file.path}.${tag}.old` }));
  const undo: (() => void)[] = [];
  try {
    for (const { fresh, text, mode } of steps) {
      writeFileSync(fresh, text, { mode, flag: "wx" });
      // The mask of the process would take away what a shared folder needs.
      chmodSync(fresh, mode);
    }
    for (const { path, fresh, old } of steps) {
      if (exists(path)) {
        renameSync(path, old);
        undo.push(() => renameSync(old, path));
      }
      renameSync(fresh, path);
      undo.push(() => rmSync(path, { force: true }));
    }
  } catch (error) {
    for (const turnBack of undo.reverse()) turnBack();
    for (const { fresh } of steps) rmSync(fresh, { force: true });
    throw error;
  }
  for (const { old } of steps) rmSync(old, { force: true });
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
