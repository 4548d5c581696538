import type { textCatalog } from "../../catalog/text.ts";
import type { Messages } from "../locale.ts";

export const textEn: Messages<typeof textCatalog> = {
  "text/too-large": {
    title: "File too large",
    message: ({ length, maximum }) => `This file has ${length} characters. The maximum is ${maximum}.`,
    hint: () => "Check that this is the right file, or divide it over several files.",
    why: "An inspection with thousands of observations stays far below this limit. A larger file is usually a mistake.",
  },
  "text/not-utf8": {
    title: "Not UTF-8",
    message: () => "This file was not saved as UTF-8, so its letters cannot be read reliably.",
    hint: () => "Save the file again as UTF-8; in Excel choose “CSV UTF-8”.",
    why: "There are several ways to store letters. Guessing could damage what people said, so only UTF-8 is read.",
  },
  "text/lone-surrogate": {
    title: "Half a character",
    message: () => "Here stands half a character. It can be neither stored nor printed.",
    hint: () => "Remove it or type the character again; it can come from an emoji that was cut when pasting.",
    why: "Half a character makes a report unreadable and a digest of the inspection impossible.",
  },
  "text/control-character": {
    title: "Invisible control character",
    message: ({ character }) => `Here stands an invisible control character (${character}).`,
    hint: () => "Remove it and type a space or a new line instead. It often comes along when pasting.",
    why: "Control characters cannot be seen but break Word files and terminals. Only tab and line ends are allowed.",
  },
};
