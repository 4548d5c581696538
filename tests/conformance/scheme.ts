import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const here = fileURLToPath(new URL(".", import.meta.url));

/** What one case says of each criterion: the id of a level, a number, or why there is neither. */
export type Given = Readonly<Record<string, string | number>>;

/** What must come out, under the id of a theme or `overall`. Only what is written is compared. */
export interface Expected {
  /** The id of a level, an exact number, or a state: `undetermined`, `not-applicable`, `not-assessed`. */
  readonly overall?: string | number;
  readonly themes?: Readonly<Record<string, string | number>>;
  /** Every level that can still come out, or the lowest and the highest number. */
  readonly possible?: Readonly<Record<string, readonly string[] | { readonly from: string | number; readonly until: string | number }>>;
  /** What is missing: the ids of criteria or themes. */
  readonly needs?: Readonly<Record<string, readonly string[]>>;
  /** What the framework says to collect first. */
  readonly collect?: Readonly<Record<string, string>>;
}

export interface Case {
  readonly name: string;
  readonly given: Given;
  readonly expect: Expected;
  /** Ours, beside the cases of the published source. */
  readonly extra?: boolean;
}

/** A folder with a framework and its cases. */
export interface Scheme {
  /** The folder, below this one. */
  readonly name: string;
  readonly cases: readonly Case[];
  /** Codes of the warnings that come with the framework, and are meant to. */
  readonly warnings: readonly string[];
}

/** The text of a file in one of the folders. The path is the one that diagnostics print. */
export const textOf = (path: string) => ({ path, text: readFileSync(`${here}/${path}`, "utf8") });

export const dataOf = (path: string): unknown => parse(textOf(path).text);

/** Every folder here, however deep, that has cases. */
export const schemes: readonly Scheme[] = readdirSync(here, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("cases.yaml"))
  .map(dirname)
  .sort()
  .map((name) => {
    const { cases, warnings = [] } = dataOf(`${name}/cases.yaml`) as { cases: readonly Case[]; warnings?: readonly string[] };
    return { name, cases, warnings };
  });
