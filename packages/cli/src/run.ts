import { type Command, CommanderError } from "commander";
import type { Language } from "./context.ts";
import { type ExitCode, exitCode, Interrupted } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { buildProgram } from "./program.ts";
import { Refusal } from "./refusal.ts";
import { usageError } from "./usage-error.ts";
import { type Words, wordsIn } from "./words/words.ts";

/**
 * Runs one command line.
 * @param argv what stands after `kader`
 * @returns the exit code; nothing is thrown, and the process is left alone
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageIn(argv);
  const words = wordsIn[language === "en" ? "en" : "nl"];
  let code: ExitCode = exitCode.done;
  let program: Command | undefined;
  try {
    if (language === undefined) throw new Refusal(words.wrongChoice("--lang", valueOfLang(argv) ?? "", ["nl", "en"], undefined));
    program = buildProgram(io, language, (given) => {
      code = given;
    });
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...asOption(argv, program)], { from: "user" });
    return code;
  } catch (error) {
    return failed(error, { argv, io, words, command: program && commandIn(argv, program) });
  }
}

interface Failed {
  readonly argv: readonly string[];
  readonly io: Io;
  readonly words: Words;
  /** As it is typed: `kader beoordeel`. */
  readonly command: string | undefined;
}

function failed(error: unknown, { argv, io, words, command = "kader" }: Failed): ExitCode {
  const say = (text: string) => io.stderr.write(`${text}\n`);
  if (error instanceof CommanderError) {
    // Help and version are thrown too, after they were printed.
    if (error.exitCode === 0) return exitCode.done;
    say(usageError(error, words));
    say(words.usage.helpHint(command));
    return exitCode.usage;
  }
  if (error instanceof Refusal) {
    say(error.message);
    return exitCode.usage;
  }
  if (error instanceof Interrupted || io.interrupted.aborted) {
    say(words.interrupted);
    return exitCode.interrupted;
  }
  const isDebug = argv.includes("--debug");
  say(words.bug(error instanceof Error ? error.message : String(error)));
  if (isDebug && error instanceof Error) say(error.stack ?? "");
  return exitCode.bug;
}

/** Which command was meant, for the hint where its help is. */
function commandIn(argv: readonly string[], program: Command): string | undefined {
  const word = argv.find((one) => isCommand(one, program));
  return word && `kader ${word}`;
}

/** `kader help stand` is `kader stand --help`; of a command that does not exist, the mistake is said instead of all the help. */
function asOption(argv: readonly string[], program: Command): readonly string[] {
  const [first, name, ...rest] = argv;
  if (first !== "help" || name === undefined || name.startsWith("-")) return argv;
  return [name, ...rest, ...(isCommand(name, program) ? ["--help"] : [])];
}

function isCommand(word: string, program: Command): boolean {
  return program.commands.some((command) => [command.name(), ...command.aliases()].includes(word));
}

/** The language is needed before the options are read: the program itself is in that language. Undefined for one we do not speak. */
function languageIn(argv: readonly string[]): Language | undefined {
  const written = valueOfLang(argv) ?? "nl";
  return written === "nl" || written === "en" ? written : undefined;
}

function valueOfLang(argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  const options = end === -1 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = options[at];
  if (word === undefined) return undefined;
  return word === "--lang" ? options[at + 1] : word.slice("--lang=".length);
}
