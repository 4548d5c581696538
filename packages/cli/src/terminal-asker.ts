import type { Readable, Writable } from "node:stream";
import { autocomplete, isCancel, select, text } from "@clack/prompts";
import type { Asker, Choice } from "./io.ts";

const linesShown = 8;

/** Asks at a terminal. Questions go to stderr, so that stdout holds the result alone. */
export function terminalAsker(input: Readable, output: Writable): Asker {
  const at = { input, output };
  return {
    choose: async (message, choices) => answer(await select({ ...at, message, options: choices.map(optionOf), maxItems: linesShown })),
    search: async (message, choices) =>
      answer(await autocomplete({ ...at, message, options: choices.map(optionOf), maxItems: linesShown })),
    write: async (message, refusal) =>
      answer(await text({ ...at, message, validate: (value) => ((value ?? "").trim() === "" ? refusal : undefined) })),
  };
}

function optionOf({ value, label, hint }: Choice) {
  return { value, label, ...(hint ? { hint } : {}) };
}

function answer(given: string | symbol): string | undefined {
  return isCancel(given) ? undefined : String(given);
}
