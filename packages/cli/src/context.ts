import type { Io } from "./io.ts";
import type { Words } from "./words/words.ts";

export type Language = "nl" | "en";

/** The options every command takes. */
export interface GlobalOptions {
  readonly frameworks: string | undefined;
  readonly quiet: boolean;
  /** False after `--no-color`. */
  readonly color: boolean;
  /** False after `--no-input`. */
  readonly input: boolean;
  readonly force: boolean;
  readonly debug: boolean;
}

/** What every command works with. */
export interface Context {
  readonly io: Io;
  readonly language: Language;
  readonly words: Words;
  readonly options: GlobalOptions;
}
