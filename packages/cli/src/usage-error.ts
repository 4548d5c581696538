import type { CommanderError } from "commander";
import type { Words } from "./words/words.ts";

/**
 * What was wrong with the use, in our own words. Commander gives its codes, but what was typed only inside its English
 * sentence; a sentence it words differently one day becomes the general one.
 */
export function usageError({ code, message }: CommanderError, { usage }: Words): string {
  const typed = /'(?<typed>[^']*)'/.exec(message)?.groups?.["typed"] ?? "";
  const candidate = /\(Did you mean (?:one of )?(?<candidate>[^,?]+)/.exec(message)?.groups?.["candidate"];
  switch (code) {
    case "commander.unknownCommand":
      return usage.unknownCommand(typed, candidate);
    case "commander.unknownOption":
      return usage.unknownOption(typed, candidate);
    case "commander.missingArgument":
      return usage.missingArgument(typed);
    case "commander.optionMissingArgument":
      return usage.missingValue(typed);
    case "commander.excessArguments":
      return usage.tooMany;
    default:
      return usage.wrong;
  }
}
