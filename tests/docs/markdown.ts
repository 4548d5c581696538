import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/example.ts";

export interface Page {
  /** Seen from the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Block {
  /** What stands behind the fence: `yaml`, `yaml fragment`, `csv`. */
  readonly info: string;
  readonly text: string;
}

/** Fixtures may hold pages that are wrong on purpose; what is not ours or is built is left out. */
const skipped = /(^|\/)(node_modules|dist|coverage|tests\/(diagnostics|scenarios|golden)|\.git|\.changeset|voorbeeld-uitkomst)$/;

/** Every Markdown page that people of the project wrote. */
export function pages(): readonly Page[] {
  const below = (folder: string): readonly string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return skipped.test(path) ? [] : below(path);
      return entry.name.endsWith(".md") ? [path] : [];
    });
  return below("").map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

/** The fenced blocks of a page, in order. */
export function blocksOf({ text }: Page): readonly Block[] {
  return [...text.matchAll(/^```(\S[^\n]*)\n([\s\S]*?)^```$/gm)].map(([, info = "", inner = ""]) => ({ info: info.trim(), text: inner }));
}

/** Links to files of the project that lead nowhere. */
export function brokenLinks({ path, text }: Page): readonly string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, to = ""]) => to.replace(/#.*$/, ""))
    .filter((to) => to !== "" && !/^[a-z]+:/.test(to))
    .filter((to) => !existsSync(join(root, path, "..", decodeURI(to))));
}
