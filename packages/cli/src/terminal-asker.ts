import type { Readable, Writable } from "node:stream";
import { isCancel, select, text } from "@clack/prompts";
import type { Asker, Choice } from "./io.ts";

const linesShown = 10;

/**
 * Asks at a terminal. Questions go to stderr, so that stdout holds the result alone. The hints of the library are in English
 * only and stay off: the questions themselves say which keys to use.
 */
export function terminalAsker(input: Readable, output: Writable): Asker {
  const at = { input, output };
  return {
    choose: async (message, choices) =>
      answer(await select({ ...at, message, options: choices.map(optionOf), maxItems: linesShown, showInstructions: false })),
    write: async (message, refusal) =>
      answer(await text({ ...at, message, validate: (given) => ((given ?? "").trim() === "" ? refusal : undefined) })),
  };
}

function optionOf({ value, label, hint }: Choice) {
  return { value, label, ...(hint ? { hint } : {}) };
}

function answer(given: string | symbol | undefined): string | undefined {
  return isCancel(given) ? undefined : String(given ?? "");
}
