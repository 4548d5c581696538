import { fileURLToPath } from "node:url";
import type { Asker, Io } from "../src/io.ts";

export interface Captured {
  readonly io: Io;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

interface Options {
  readonly cwd: string;
  /** What comes in on stdin; without it stdin is a terminal. */
  readonly stdin?: string;
  /** Whether stderr is a terminal too, so that questions can be asked. */
  readonly isTerminal?: boolean;
  /** The answers to the questions, in order; undefined breaks off. */
  readonly answers?: readonly (string | undefined)[];
  readonly interrupted?: AbortSignal;
  readonly read?: () => Promise<Uint8Array>;
  /** What comes in on stdin piece by piece; without it, all of `stdin` at once. */
  readonly pieces?: () => AsyncIterable<Uint8Array>;
  /** How many times the reader of stdout takes what is printed before it goes away. */
  readonly readsStdout?: number;
}

const frameworks = fileURLToPath(new URL("../../../frameworks", import.meta.url));

/** The outside world for `run` in a test: a folder, a fixed day, and what is printed kept. */
export function capturedIo(options: Options): Captured {
  const { cwd, stdin, isTerminal = false, answers = [], interrupted, readsStdout = Number.POSITIVE_INFINITY } = options;
  const stdout: string[] = [];
  const stderr: string[] = [];
  const read = options.read ?? (async () => new TextEncoder().encode(stdin));
  const isTTY = stdin === undefined && options.read === undefined && options.pieces === undefined;
  return {
    io: {
      stdin: { isTTY, read, pieces: options.pieces ?? (() => onePiece(read)) },
      stdout: {
        isTTY: false,
        columns: undefined,
        write: (text) => void stdout.push(text),
        hasRoom: async () => stdout.length < readsStdout,
      },
      stderr: { isTTY: isTerminal, columns: undefined, write: (text) => void stderr.push(text), hasRoom: async () => true },
      env: {},
      cwd,
      bundledFrameworks: frameworks,
      version: "0.0.0",
      interrupted: interrupted ?? new AbortController().signal,
      asker: async () => answeringAsker([...answers]),
      today: () => "2024-05-01",
    },
    stdout: () => stdout.join(""),
    stderr: () => stderr.join(""),
  };
}

async function* onePiece(read: () => Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield await read();
}

function answeringAsker(answers: (string | undefined)[]): Asker {
  const next = async () => answers.shift();
  return { choose: next, write: next };
}
