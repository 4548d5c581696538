import { escaped, oneLine } from "../compare/print-page.ts";
import type { Style } from "../print.ts";

/** One line of what is printed, by what it is; the form it is printed in decides what that looks like. */
export interface Entry {
  readonly as: keyof typeof indents;
  readonly text: string;
}

const indents = { title: 0, lead: 0, part: 0, item: 0, note: 3, side: 3, voice: 5, leaning: 7, record: 0, blank: 0 } as const;
const prefixes = {
  title: "# ",
  lead: "",
  part: "## ",
  item: "### ",
  note: "",
  side: "#### ",
  voice: "- ",
  leaning: "  - ",
  record: "",
  blank: "- ",
};

/** For a terminal. The room to write is only on paper. */
export function entriesAsText(entries: readonly Entry[], paint: (style: Style, text: string) => string): string {
  const lines = entries
    .filter(({ as }) => as !== "record" && as !== "blank")
    .flatMap(({ as, text }, index) => {
      const line = `${" ".repeat(indents[as])}${oneLine(text)}`;
      const shown = as === "title" || as === "part" || as === "item" ? paint("bold", line) : line;
      return index > 0 && (as === "part" || as === "item") ? ["", shown] : [shown];
    });
  return `${lines.join("\n")}\n`;
}

const isListed = (as: Entry["as"]): boolean => as === "voice" || as === "leaning" || as === "blank";

/** To write on. */
const room = "…".repeat(40);

/** A page to bring along. What people wrote is escaped, so that it cannot become a heading, a table or a link. */
export function entriesAsMarkdown(entries: readonly Entry[]): string {
  const lines = entries.flatMap(({ as, text }, index) => {
    const line = `${prefixes[as]}${escaped(text)}${as === "blank" ? `: ${room}` : ""}`;
    const before = entries[index - 1]?.as;
    const joins = isListed(as) && before !== undefined && isListed(before);
    return index === 0 || joins ? [line] : ["", line];
  });
  return `${lines.join("\n")}\n`;
}
