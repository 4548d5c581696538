import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../packages/cli/src/run.ts";
import { capturedIo } from "../../packages/cli/test/captured-io.ts";
import type { Environment, Scenario } from "./read-scenario.ts";

const bundle = fileURLToPath(new URL("../../packages/cli/dist/kader.js", import.meta.url));

/** One call of the command line. */
export interface Call {
  readonly cwd: string;
  readonly argv: readonly string[];
  readonly stdin: string | undefined;
  readonly answers: readonly (string | undefined)[] | undefined;
  readonly interrupt: boolean;
  readonly broken: boolean;
  /** What the environment of the process says, beside where programs are. */
  readonly machine: Environment;
}

export interface Ran {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The call that a line of a scenario stands for. */
export function kaderAt(cwd: string, line: string, { stdin, answers, interrupt, broken }: Scenario, machine: Environment): Call {
  const [program, ...argv] = words(line);
  if (program !== "kader") throw new Error(`A scenario runs kader, not ${program}.`);
  return {
    cwd,
    argv,
    stdin: stdin === undefined ? undefined : readFileSync(join(cwd, stdin), "utf8"),
    answers: answers?.map((answer) => answer ?? undefined),
    interrupt,
    broken,
    machine,
  };
}

/** Splits a line as a shell does, as far as scenarios need: words, and stretches between double quotes. */
function words(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

export async function runInProcess({ cwd, argv, stdin, answers, broken }: Call): Promise<Ran> {
  const captured = capturedIo({
    cwd,
    ...(stdin === undefined ? {} : { stdin }),
    ...(answers ? { answers, isTerminal: true } : {}),
    ...(broken ? { read: () => Promise.reject(new RangeError("onverwachte lengte")) } : {}),
  });
  const exit = await run(argv, captured.io);
  return { exit, stdout: captured.stdout(), stderr: captured.stderr() };
}

/** The built command line, as people have it. Its stdin is a pipe; without input it stays open until Ctrl-C. */
export function runBundle({ cwd, argv, stdin, interrupt, machine }: Call): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle, ...argv], {
      cwd,
      env: { PATH: process.env["PATH"], ...machine },
    });
    const printed: { stdout: string; stderr: string } = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed.stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      printed.stderr += text;
    });
    child.on("error", reject);
    child.on("close", (exit) => resolve({ exit, ...printed }));
    child.stdin.on("error", () => {});
    // More than a pipe holds: once it is all gone, somebody is reading, and has heard of Ctrl-C.
    if (interrupt) child.stdin.write("#".repeat(1_000_000), () => child.kill("SIGINT"));
    else child.stdin.end(stdin ?? "");
  });
}
