import type { Command, Help as CommanderHelp, HelpConfiguration, Option } from "commander";
import type { Help } from "./words/help-nl.ts";

/** Makes commander say everything in our own words. */
export function helpStyle(help: Help): HelpConfiguration {
  const headings: Readonly<Record<string, string>> = help.headings;
  return {
    sortSubcommands: false,
    showGlobalOptions: true,
    styleTitle: (title) => headings[title] ?? title,
    subcommandTerm: (command) => [command.name(), ...command.aliases()].join(" · "),
    optionDescription: (option) => withDefault(option, help),
    commandUsage: (command) => `${pathOf(command)} ${command.usage()}`.trimEnd(),
  } satisfies Partial<CommanderHelp>;
}

/** A command as it is typed: the program and its own name, without aliases. */
function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}

function withDefault({ description, defaultValue, defaultValueDescription }: Option, help: Help): string {
  const shown = defaultValueDescription ?? (typeof defaultValue === "string" ? defaultValue : undefined);
  return shown === undefined ? description : `${description} (${help.default}: ${shown})`;
}

/** The examples at the end of a help text, lined up where they are short. */
export function examplesText(help: Help, examples: readonly (readonly string[])[]): string {
  return [``, help.examples, ...examples.map(([line = "", meaning = ""]) => `  ${line}\n      ${meaning}`)].join("\n");
}
