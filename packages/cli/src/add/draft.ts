import { type addObservation, closest, type Framework } from "@referentiekader/core";
import type { Context } from "../context.ts";
import type { Inspection } from "../files/inspection.ts";
import { Refusal } from "../refusal.ts";
import type { Word } from "../words/messages-nl.ts";
import { type FoundIndicator, searchIndicators } from "./search-indicators.ts";

export type NewObservation = Parameters<typeof addObservation>[1];

/** What was given on the command line, as it was typed. */
export interface AddOptions {
  readonly source?: string;
  readonly criterion?: string;
  readonly text?: string;
  readonly speaks?: string;
  readonly works?: string;
  readonly case?: string;
}

/** An observation as far as it is known. Every word in it has been checked. */
export interface Draft {
  readonly source: string | undefined;
  /** One when it is clear; several to choose from. Undefined when nothing was asked for. */
  readonly indicators: readonly FoundIndicator[] | undefined;
  readonly text: string | undefined;
  readonly speaks: NewObservation["speaks"] | undefined;
  readonly works: NewObservation["works"];
  readonly case: string | undefined;
}

/** Reads the options; what is wrong with one of them is said before anything is asked. */
export function draftFrom(cx: Context, options: AddOptions, inspection: Inspection["data"], framework: Framework["data"]): Draft {
  const { words } = cx;
  return {
    source: known(cx, words.optionNames.source, options.source, inspection.sources),
    indicators: options.criterion === undefined ? undefined : indicatorsFor(cx, options.criterion, framework),
    text: options.text?.trim() || undefined,
    speaks: wordFor(cx, words.optionNames.speaks, options.speaks, words.speaks),
    works: wordFor(cx, words.optionNames.works, options.works, words.works),
    case: known(cx, words.optionNames.case, options.case, inspection.cases),
  };
}

function indicatorsFor({ words }: Context, query: string, framework: Framework["data"]): readonly FoundIndicator[] {
  const found = searchIndicators(framework, query);
  if (found.length > 0) return found;
  const ids = searchIndicators(framework, "").map(({ id }) => id);
  throw new Refusal(words.noIndicator(query, closest(query, ids)));
}

function known(
  { words }: Context,
  option: string,
  written: string | undefined,
  list: readonly { readonly id: string }[] = [],
): string | undefined {
  const ids = list.map(({ id }) => id);
  if (written === undefined || ids.includes(written)) return written;
  throw new Refusal(words.wrongChoice(option, written, ids, closest(written, ids)));
}

/** Both languages are understood, whatever language the messages are in. */
function wordFor<M extends string>(
  { words }: Context,
  option: string,
  written: string | undefined,
  table: readonly Word<M>[],
): M | undefined {
  if (written === undefined) return undefined;
  const lower = written.toLowerCase();
  const found = table.find(({ value, word, alias }) => [value, word, alias].includes(lower));
  if (found) return found.value;
  const allowed = table.map(({ word }) => word);
  throw new Refusal(words.wrongChoice(option, written, allowed, closest(lower, allowed)));
}
