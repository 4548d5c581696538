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
}

const frameworks = fileURLToPath(new URL("../../../frameworks", import.meta.url));

/** The outside world for `run` in a test: a folder, a fixed day, and what is printed kept. */
export function capturedIo({ cwd, stdin, isTerminal = false, answers = [], interrupted, read }: Options): Captured {
  const stdout: string[] = [];
  const stderr: string[] = [];
  return {
    io: {
      stdin: { isTTY: stdin === undefined && read === undefined, read: read ?? (async () => new TextEncoder().encode(stdin)) },
      stdout: { isTTY: false, columns: undefined, write: (text) => void stdout.push(text) },
      stderr: { isTTY: isTerminal, columns: undefined, write: (text) => void stderr.push(text) },
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

function answeringAsker(answers: (string | undefined)[]): Asker {
  const next = async () => answers.shift();
  return { choose: next, write: next };
}
