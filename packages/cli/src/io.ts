/** A stream to write to. */
export interface Output {
  readonly isTTY: boolean;
  /** Width of the terminal; undefined when it is not one. */
  readonly columns: number | undefined;
  write(text: string): void;
  /** Waits until there is room for more. False when nobody reads any more, so that more is of no use. */
  hasRoom(): Promise<boolean>;
}

/** What comes in. */
export interface Input {
  readonly isTTY: boolean;
  read(): Promise<Uint8Array>;
  /** The same piece by piece, for what may be larger than the memory. Ends or throws when the person breaks off. */
  pieces(): AsyncIterable<Uint8Array>;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** Asks a person at a terminal. An answer of undefined means that the person broke off. */
export interface Asker {
  choose(question: string, choices: readonly Choice[]): Promise<string | undefined>;
  /** @param refusal what to say to an empty answer; without it an empty answer is fine */
  write(question: string, refusal?: string): Promise<string | undefined>;
}

/**
 * Everything the command line needs from the machine it runs on. `bin.ts` gives it the real process; tests give it a
 * temporary folder and a fixed day.
 */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: { readonly NO_COLOR?: string | undefined };
  readonly cwd: string;
  /** Folder of the frameworks that travel with the command line. */
  readonly bundledFrameworks: string;
  readonly version: string;
  /** Aborts when the person presses Ctrl-C. */
  readonly interrupted: AbortSignal;
  /** Made on first use: most calls never ask anything. */
  asker(): Promise<Asker>;
  /** As in `2024-04-17`, in the time zone of the machine. */
  today(): string;
}
