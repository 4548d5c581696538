import type { Language } from "../context.ts";
import { helpEn } from "./help-en.ts";
import { type Help, helpNl } from "./help-nl.ts";
import { messagesEn } from "./messages-en.ts";
import { type Messages, messagesNl } from "./messages-nl.ts";

/** Everything a person reads, in one language. */
export interface Words extends Messages {
  readonly help: Help;
}

export const wordsIn: Readonly<Record<Language, Words>> = {
  nl: { ...messagesNl, help: helpNl },
  en: { ...messagesEn, help: helpEn },
};
