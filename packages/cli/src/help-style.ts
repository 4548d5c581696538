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
    commandUsage: (command) => `${pathOf(command, help)} ${command.usage()}`.trimEnd(),
  } satisfies Partial<CommanderHelp>;
}

/** A command as it is typed in this language: the program and one name of the command. */
function pathOf(command: Command, help: Help): string {
  const name = help.usage.name(command.name(), command.alias());
  return command.parent ? `${pathOf(command.parent, help)} ${name}` : name;
}

function withDefault({ description, defaultValue, defaultValueDescription }: Option, help: Help): string {
  const shown = defaultValueDescription ?? (typeof defaultValue === "string" ? defaultValue : undefined);
  return shown === undefined ? description : `${description} (${help.default}: ${shown})`;
}

/** The examples at the end of a help text. */
export function examplesText(help: Help, examples: readonly (readonly string[])[]): string {
  return ["", help.examples, ...examples.map(([line = "", meaning = ""]) => `  ${line}\n      ${meaning}`)].join("\n");
}
