import { closest } from "@referentiekader/core";
import type { Context } from "./context.ts";
import { Refusal } from "./refusal.ts";

export const formats = ["html", "md", "json"] as const;
export type Format = (typeof formats)[number];

/** The kinds of file in `-f html,md`, each once, in a fixed order. */
export function parseFormats(cx: Context, written: string): readonly Format[] {
  const asked = written.split(",").map((word) => word.trim());
  for (const word of asked) chooseWord(cx, "--format", word, formats);
  return formats.filter((format) => asked.includes(format));
}

/** One of a few words; a near miss is suggested, never guessed. */
export function chooseWord<const W extends string>({ words }: Context, option: string, written: string, allowed: readonly W[]): W {
  const found = allowed.find((word) => word === written);
  if (found === undefined) throw new Refusal(words.wrongChoice(option, written, allowed, closest(written, allowed)));
  return found;
}

/** A day that exists, as `2024-04-17`. */
export function parseDay({ words }: Context, option: string, written: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(written) ? new Date(`${written}T00:00:00Z`) : undefined;
  const exists = day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
  if (!exists) throw new Refusal(words.notADay(option, written));
  return written;
}
