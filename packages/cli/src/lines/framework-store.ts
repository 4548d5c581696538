import { compileFramework, type Framework, type Result } from "@referentiekader/core";
import type { Context } from "../context.ts";
import type { Pin } from "../files/pin.ts";
import { readFramework } from "../files/read-framework.ts";
import { rootsFor } from "../open-inspection.ts";

export type ReadyFramework =
  | { readonly ok: true; readonly framework: Framework; readonly compiled: ReturnType<typeof compileFramework> }
  | Extract<Result<never>, { ok: false }>;

export interface FrameworkStore {
  /** One that was asked for before. */
  known(pin: Pick<Pin, "id" | "version">): ReadyFramework | undefined;
  find(pin: Pin): ReadyFramework;
}

/** Finds frameworks as every command does, and loads each id and version once. */
export function frameworkStore(cx: Context): FrameworkStore {
  const roots = rootsFor(cx);
  const kept = new Map<string, ReadyFramework>();
  const nameOf = ({ id, version }: Pick<Pin, "id" | "version">) => `${id}@${version}`;
  return {
    known: (pin) => kept.get(nameOf(pin)),
    find: (pin) => {
      const read = readFramework(pin, roots, cx.io.cwd);
      if (read.ok) return keep(pin, { ok: true, framework: read.value.framework, compiled: compileFramework(read.value.framework) });
      const failed = { ok: false, diagnostics: read.diagnostics } as const;
      // There is no end to the names of what is not there; and where it says so differs per line.
      return read.diagnostics.some(({ code }) => code === "framework/not-found") ? failed : keep(pin, failed);
    },
  };

  function keep(pin: Pin, ready: ReadyFramework): ReadyFramework {
    kept.set(nameOf(pin), ready);
    return ready;
  }
}
