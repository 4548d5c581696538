import { Command, Option } from "commander";
import { type CommandSpec, commandTable } from "./command-table.ts";
import type { Context, GlobalOptions, Language } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { examplesText, helpStyle } from "./help-style.ts";
import type { Io } from "./io.ts";
import type { Help } from "./words/help-nl.ts";
import { wordsIn } from "./words/words.ts";

const widestHelp = 110;

/**
 * The program as commander knows it, in one language.
 * @param done gets the exit code of the command that ran
 */
export function buildProgram(io: Io, language: Language, done: (code: ExitCode) => void): Command {
  const words = wordsIn[language];
  const { help } = words;
  const program = new Command("kader")
    .description(help.description)
    .usage(help.usage.program)
    .configureHelp(helpStyle(help))
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // What is wrong with the use is said in our own words, from the error that is thrown.
      outputError: () => {},
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? widestHelp, widestHelp),
      getOutHasColors: () => false,
    })
    .exitOverride()
    .helpOption("-h, --help", help.program.help)
    .helpCommand(`help [${help.placeholders.command}]`, help.program.helpCommand)
    .version(io.version, "-V, --version", help.program.version)
    .addOption(new Option("--lang <nl|en>", help.program.language).default("nl"))
    .option(`--frameworks <${help.placeholders.folder}>`, help.program.frameworks)
    .option("-q, --quiet", help.program.quiet)
    .option("--no-color", help.program.color)
    .option("--no-input", help.program.input)
    .option("--force", help.program.force)
    .option("--debug", help.program.debug)
    .addHelpText("after", `${examplesText(help, help.programExamples)}\n\n${help.exitCodes}\n  ${help.exitCodesText}\n\n${help.more}`);
  const context = (): Context => ({ io, language, words, options: globalOptions(program) });
  for (const spec of commandTable(help)) {
    const command = addCommand(program, spec, help);
    command.action(async () => done(await spec.run(context(), command)));
  }
  return program;
}

function addCommand(program: Command, spec: CommandSpec, help: Help): Command {
  const said = help.commands[spec.name];
  const command = program
    .command(spec.name)
    .summary(said.summary)
    .description(said.description)
    .usage([...spec.arguments.map(({ syntax }) => syntax), help.usage.options].join(" "))
    .helpOption("-h, --help", help.program.help)
    .addHelpText("after", examplesText(help, said.examples));
  if (spec.alias !== undefined) command.alias(spec.alias);
  for (const { syntax, description } of spec.arguments) command.argument(syntax, description);
  for (const { flags, description, defaultValue, defaultWords } of spec.options) {
    const words = defaultWords === undefined ? description : `${description} (${help.default}: ${defaultWords})`;
    command.addOption(new Option(flags, words).default(defaultValue));
  }
  return command;
}

function globalOptions(program: Command): GlobalOptions {
  const { frameworks, quiet = false, color, input, force = false, debug = false } = program.opts<Partial<GlobalOptions>>();
  return { frameworks, quiet, color: color !== false, input: input !== false, force, debug };
}
