import type { YamlDetail } from "../../../text/problem.ts";
import type { yamlCatalog } from "../../catalog/yaml.ts";
import type { Messages } from "../locale.ts";
import { q } from "./words.ts";

const syntax: Readonly<Record<YamlDetail, readonly [message: string, hint: string]>> = {
  "unclosed-quote": ["This quotation mark is never closed.", "Put the same quotation mark at the end of the text."],
  "unclosed-bracket": [
    "This bracket is never closed.",
    "Close [ with ] and { with }. If it belongs to ordinary text, put that between quotation marks.",
  ],
  "missing-character": [
    "A character is missing here, such as a colon, a comma, a bracket or a dash.",
    "Look at the line above as well. The name of a field is followed by a colon and a space.",
  ],
  indentation: ["This line is not indented well.", "Indent lines that belong together equally far, with spaces."],
  tab: ["This line is indented with a tab.", "Indent with spaces."],
  "second-colon": ["This line has a colon followed by a space twice.", "Put the text after the first colon between quotation marks."],
  escape: ["The backslash (\\) is followed by a character that cannot stand there.", "Write \\\\ for a backslash, or use single quotes."],
  "first-character": ["A text cannot start with this character.", "Put the whole text between quotation marks."],
  "long-key": ["The name of this field is too long or runs on to the next line.", "Look for a missing quotation mark or colon."],
  unexpected: ["This cannot stand here.", "Look for a character too many or too few on this line or the one above."],
};

export const yamlEn: Messages<typeof yamlCatalog> = {
  "yaml/syntax": {
    title: "File cannot be read",
    message: ({ detail }) => syntax[detail][0],
    hint: ({ detail }) => syntax[detail][1],
    why: "Here the file does not follow the rules of YAML, so it is not certain what was meant. Nothing is guessed.",
  },
  "yaml/empty": {
    title: "Empty file",
    message: () => "This file is empty.",
    hint: () => "Start with the lines “kind:” and “format: 1”.",
    why: "An empty file has nothing to check. It may have been saved empty by accident.",
  },
  "yaml/several-documents": {
    title: "More than one document",
    message: () => "A second document starts here in the same file.",
    hint: () => "Remove the line with three dashes (---) or make two files of it.",
    why: "A file always is one document, so that every line belongs to exactly one whole.",
  },
  "yaml/directive": {
    title: "Line that starts with %",
    message: () => "A line that starts with a per cent sign instructs the YAML reader. That is not used here.",
    hint: () => "Remove the line, or put a text that starts with % between quotation marks.",
    why: "Such a line can change how the rest of the file is read. All files are read in one way.",
  },
  "yaml/too-deep": {
    title: "Nested too deep",
    message: ({ maximum }) => `More than ${maximum} lists and groups are nested here.`,
    hint: () => "Look for a bracket that is missing or one too many.",
    why: "No file needs so many layers. The limit keeps a damaged file from stopping the program.",
  },
  "yaml/anchor": {
    title: "Anchor",
    message: ({ name }) => `${q(name)} is an anchor. Anchors are not allowed.`,
    hint: () => "Remove it. If it is ordinary text, put it between quotation marks.",
    why: "An anchor lets text be repeated elsewhere unseen. A reader must see everything where it applies.",
  },
  "yaml/alias": {
    title: "Reference to an anchor",
    message: ({ name }) => `${q(name)} refers to an anchor. Such references are not allowed.`,
    hint: () => "Write the text itself. If it is ordinary text that starts with *, put it between quotation marks.",
    why: "A reference hides what applies, and a few that refer to each other can make a small file enormous.",
  },
  "yaml/merge-key": {
    title: "Merging with <<",
    message: () => "“<<” inserts another group. That is not allowed.",
    hint: () => "Write the fields out.",
    why: "Inserted fields cannot be seen where they apply. A reader must see everything.",
  },
  "yaml/tag": {
    title: "Type tag",
    message: ({ name }) => `${q(name)} is a type tag. Tags are not used.`,
    hint: () => "Remove it. If it is ordinary text that starts with !, put it between quotation marks.",
    why: "A tag changes how a value is read. Which kind of value belongs where is fixed already.",
  },
  "yaml/duplicate-key": {
    title: "Field occurs twice",
    message: ({ key }) => `The field ${q(key)} stands here for the second time.`,
    hint: () => "Keep one of the two.",
    why: "When a field occurs twice, it is not clear which one applies.",
  },
  "yaml/key-not-text": {
    title: "Name of a field is not text",
    message: ({ found }) =>
      found.trim() === "" ? "There is no name before this colon." : `The name of this field, ${q(found)}, is not text.`,
    hint: ({ found }) => (found.trim() === "" ? "Put the name before it." : "Put the name between quotation marks."),
    why: "A number or a list as a name can be read in more than one way. Quotation marks fix what it says.",
  },
  "yaml/reserved-key": {
    title: "Impossible name",
    message: ({ key }) => `${q(key)} cannot be the name of a field.`,
    hint: () => "Choose another name.",
    why: "This word has a meaning of its own in programs and can be abused.",
  },
  "yaml/number-too-precise": {
    title: "Number with too many digits",
    message: ({ found }) => `${q(found)} cannot be read exactly as a number.`,
    hint: () => "Put it between quotation marks, so that every digit is kept.",
    why: "Computers round a number of more than fifteen digits. Nothing is changed unseen.",
  },
};
