import type { Framework } from "@referentiekader/core";
import type { Context } from "../context.ts";
import { Interrupted } from "../exit-code.ts";
import type { Inspection } from "../files/inspection.ts";
import type { Asker } from "../io.ts";
import { note } from "../print.ts";
import { Refusal } from "../refusal.ts";
import type { Draft, NewObservation } from "./draft.ts";
import { type FoundIndicator, searchIndicators } from "./search-indicators.ts";

export type Complete = Omit<NewObservation, "id">;

/** What there is to choose from. */
interface Around {
  readonly inspection: Inspection["data"];
  readonly framework: Framework["data"];
}

/** Fills what is missing: by asking a person at a terminal, else by saying what is missing. */
export async function complete(cx: Context, draft: Draft, around: Around): Promise<Complete> {
  const { io, options } = cx;
  if (isComplete(draft)) return finish(draft);
  if (!io.stdin.isTTY || !io.stderr.isTTY || !options.input) throw new Refusal(whatIsMissing(cx, draft));
  return finish(await ask(cx, draft, around));
}

async function ask(cx: Context, draft: Draft, { inspection, framework }: Around): Promise<Draft> {
  const { io, words } = cx;
  const asker = await io.asker();
  const source = draft.source ?? (await answered(asker.choose(words.askSource, sourceChoices(cx, inspection))));
  const chosen = [await askIndicator(cx, asker, draft.indicators ?? (await findIndicators(cx, asker, framework)))];
  const text = draft.text ?? (await answered(asker.write(words.askText, words.textNeeded)));
  const speaks = draft.speaks ?? (await answered(asker.choose(words.askSpeaks, speaksChoices(cx))));
  const meaning = words.speaks.find(({ value }) => value === speaks)?.value;
  return { ...draft, source, indicators: chosen, text: text.trim(), speaks: meaning };
}

/** Asks for words until something is found. Without any words there is everything to choose from. */
async function findIndicators(cx: Context, asker: Asker, framework: Framework["data"]): Promise<readonly FoundIndicator[]> {
  for (;;) {
    const query = await answered(asker.write(cx.words.askWords));
    const found = searchIndicators(framework, query);
    if (found.length > 0) return found;
    note(cx, cx.words.nothingFound(query));
  }
}

async function askIndicator(cx: Context, asker: Asker, from: readonly FoundIndicator[]): Promise<FoundIndicator> {
  const [first, ...others] = from;
  if (first === undefined) throw new TypeError("There is nothing to choose from.");
  if (others.length === 0) {
    note(cx, `${first.criterion}: ${first.text}`);
    return first;
  }
  const choices = from.map(({ id, text, criterion }) => ({ value: id, label: text, hint: criterion }));
  const id = await answered(asker.choose(cx.words.askIndicator, choices));
  return from.find((one) => one.id === id) ?? first;
}

async function answered(answer: Promise<string | undefined>): Promise<string> {
  const given = await answer;
  if (given === undefined) throw new Interrupted();
  return given;
}

function sourceChoices({ words }: Context, { sources = [] }: Inspection["data"]) {
  if (sources.length === 0) throw new Refusal(words.noSources);
  return sources.map((source) => ({
    value: source.id,
    label: `${source.id} · ${source.title ?? words.sourceTypes[source.type]}`,
    hint: [source.case, source.date].filter(Boolean).join(" · "),
  }));
}

function speaksChoices({ words }: Context) {
  return words.speaks.map(({ value, word }) => ({ value, label: word }));
}

function isComplete({ source, indicators, text, speaks }: Draft): boolean {
  return source !== undefined && indicators?.length === 1 && text !== undefined && speaks !== undefined;
}

function finish({ source, indicators, text, speaks, works, case: ownCase }: Draft): Complete {
  const indicator = indicators?.[0]?.id;
  if (source === undefined || indicator === undefined || text === undefined || speaks === undefined) {
    throw new TypeError("An observation was finished before everything was known.");
  }
  return { source, indicator, text, speaks, ...(works && { works }), ...(ownCase && { case: ownCase }) };
}

function whatIsMissing({ words }: Context, { source, indicators, text, speaks }: Draft): string {
  if (indicators && indicators.length > 1) return words.severalIndicators(indicators);
  const { optionNames: names } = words;
  const missing = [
    ...(source === undefined ? [names.source] : []),
    ...(indicators === undefined ? [names.criterion] : []),
    ...(text === undefined ? [names.text] : []),
    ...(speaks === undefined ? [names.speaks] : []),
  ];
  return words.missingOptions(missing);
}
