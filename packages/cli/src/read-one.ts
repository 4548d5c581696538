import type { Result, SourceText } from "@referentiekader/core";
import type { Context } from "./context.ts";
import { Interrupted } from "./exit-code.ts";
import { placeOf } from "./files/place.ts";
import { readText, textOf } from "./files/read-text.ts";
import { Refusal } from "./refusal.ts";

/** What stands for stdin in messages. */
const stdinLabel = "stdin";

/** Reads everything from stdin. Nobody should stare at a terminal that waits in silence, so a terminal is refused. */
export async function readStdin({ io, words }: Context): Promise<Result<SourceText>> {
  if (io.stdin.isTTY) throw new Refusal(words.stdinIsTerminal);
  const bytes = await Promise.race([io.stdin.read(), interruption(io.interrupted)]);
  return textOf(bytes, stdinLabel);
}

function interruption(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(new Interrupted());
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}

/** The text of a file, or of stdin for `-`. */
export async function readOne(cx: Context, argument: string): Promise<Result<SourceText>> {
  return argument === "-" ? readStdin(cx) : readText(placeOf(argument, cx.io.cwd));
}
