import { setImmediate as nextTurn } from "node:timers/promises";
import type { Result } from "@referentiekader/core";
import { parseDay } from "../arguments.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCode, Interrupted } from "../exit-code.ts";
import { placeOf } from "../files/place.ts";
import { largestFile } from "../files/read-text.ts";
import { streamFile, unreadable } from "../files/stream-file.ts";
import { isRefusal } from "../files/system-error.ts";
import { assessLine } from "../lines/assess-line.ts";
import { frameworkStore } from "../lines/framework-store.ts";
import { splitLines } from "../lines/split-lines.ts";
import { fail, note, print } from "../print.ts";
import { Refusal } from "../refusal.ts";

export interface LinesOptions {
  readonly on: string | undefined;
  /** Whether forms, a folder or more to tell were asked for, none of which go with lines. */
  readonly hasForms: boolean;
}

/**
 * Assesses many inspections, one on each line, and prints one line for each, in the same order. A line that is wrong holds up
 * none of the others. Line by line: how many there are makes no difference to the memory it takes. Nothing is written to disk.
 */
export async function assessLines(cx: Context, argument: string, options: LinesOptions): Promise<ExitCode> {
  if (options.hasForms) throw new Refusal(cx.words.linesAlone);
  const on = options.on === undefined ? undefined : parseDay(cx, "--on", options.on);
  const tools = { cx, frameworks: frameworkStore(cx), on };
  const input = openInput(cx, argument);
  if (!input.ok) return fail(cx, input.diagnostics, []);
  let done = 0;
  let wrong = 0;
  const stopIfAsked = () => {
    if (cx.io.interrupted.aborted) throw new Interrupted();
  };
  const code = () => (wrong > 0 ? exitCode.dataErrors : exitCode.done);
  try {
    for await (const line of splitLines(input.value, largestFile)) {
      stopIfAsked();
      const result = assessLine(line, tools);
      if (!result) continue;
      done += 1;
      if ("errors" in result) wrong += 1;
      print(cx, `${JSON.stringify(result)}\n`);
      // Computing leaves no time of its own to hear Ctrl-C, or that a reader has gone.
      await nextTurn();
      if (!(await cx.io.stdout.hasRoom())) return code();
    }
  } catch (error) {
    stopIfAsked();
    if (!isRefusal(error)) throw error;
    return fail(cx, [unreadable(placeOf(argument, cx.io.cwd).label)], []);
  }
  stopIfAsked();
  note(cx, cx.words.linesDone(done, wrong));
  return code();
}

function openInput({ io, words }: Context, argument: string): Result<AsyncIterable<Uint8Array>> {
  if (argument !== "-") return streamFile(placeOf(argument, io.cwd), io.interrupted);
  if (io.stdin.isTTY) throw new Refusal(words.stdinIsTerminal);
  return { ok: true, value: io.stdin.pieces(), diagnostics: [] };
}
