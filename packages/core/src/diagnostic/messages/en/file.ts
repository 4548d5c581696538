import type { fileCatalog } from "../../catalog/file.ts";
import type { Messages } from "../locale.ts";
import { choice, q } from "./words.ts";

export const fileEn: Messages<typeof fileCatalog> = {
  "file/absent": {
    title: "File not found",
    message: ({ file }) => `${q(file)} does not exist.`,
    hint: () => "Check the name and the folder you work in.",
    why: "There is no file or folder of this name here.",
  },
  "file/directory": {
    title: "Folder instead of a file",
    message: ({ file }) => `${q(file)} is a folder. A file is due here.`,
    hint: () => "Name the file in the folder.",
    why: "This command reads one file. From a folder it is not clear which one is meant.",
  },
  "file/not-a-folder-or-file": {
    title: "No ordinary file",
    message: ({ file }) => `${q(file)} is a link to a place outside the folder, or no ordinary file.`,
    hint: () => "Copy the file itself to this place.",
    why: "A link to a place outside the folder is not followed, so that everything that counts visibly stands in one folder.",
  },
  "file/unreadable": {
    title: "File cannot be opened",
    message: ({ file }) => `${q(file)} cannot be opened.`,
    hint: () => "See whether another program has it open and whether you may read it.",
    why: "The file exists, but the computer does not release it.",
  },
  "file/unwritable": {
    title: "Cannot write",
    message: ({ file }) => `${q(file)} cannot be written. Nothing was changed.`,
    hint: () => "See whether another program has the file open, whether you may write here and whether the disk is full.",
    why: "The computer does not let anything be kept here. What was there is still there.",
  },
  "file/exists": {
    title: "File exists already",
    message: ({ file }) => `${q(file)} exists and was edited or made by something else. It was not overwritten.`,
    hint: () => "Choose another place with -o, or replace it with --force.",
    why: "A report may have been edited by hand. Such work must never vanish unseen.",
  },
  "file/unsupported-extension": {
    title: "Unknown kind of file",
    message: ({ file, extension }) =>
      extension === "" ? `${q(file)} has no extension.` : `Files ending in ${q(extension)} are not read: ${q(file)}.`,
    hint: ({ allowed }) => `Use ${choice(allowed)}.`,
    why: "The end of the name says how a file is read.",
  },
};
