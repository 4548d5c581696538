import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";

/** One story on the command line: what someone types, and what comes back. */
export interface Scenario {
  readonly folder: string;
  /** A sentence that says what must hold. */
  readonly name: string;
  /** Folders to start from, seen from `tests/scenarios`: all that is in `given/…`, or another folder under its own name. */
  readonly given: readonly string[];
  /** The lines that are typed, in order. All but the last prepare. */
  readonly run: readonly string[];
  /** The exit code of the last. */
  readonly exit: number;
  /** What somebody changes by hand before the last line. */
  readonly edits: readonly Edit[];
  /** A file that comes in on stdin. */
  readonly stdin?: string;
  /** The answers a person gives to the questions at a terminal; `null` is Ctrl-C. */
  readonly answers?: readonly (string | null)[];
  /** Files whose content afterwards stands in `result/`. */
  readonly files: readonly string[];
  /** Files that must not be there afterwards. */
  readonly absent: readonly string[];
  /** Runs the built bundle in a process of its own. */
  readonly spawn: boolean;
  /** Machines to run the bundle on, each by what its environment says; every one has to give the same. */
  readonly machines: readonly Environment[];
  /** Presses Ctrl-C while it waits. */
  readonly interrupt: boolean;
  /** Reading stdin fails in a way that nobody foresaw. */
  readonly broken: boolean;
}

/** One stretch of text in a file that becomes another; it has to be there exactly once. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Time zone, language and the like: `{ TZ: Asia/Kathmandu, LANG: th_TH.UTF-8 }`. */
export type Environment = Readonly<Record<string, string>>;

const keys = ["name", "given", "run", "exit", "edits", "stdin", "answers", "files", "absent", "spawn", "machines", "interrupt", "broken"];

/** Far away and with letters of its own, where nothing else is said. */
const farAway: Environment = { TZ: "Pacific/Kiritimati", LANG: "tr_TR" };

/** What a scenario file holds; all but the first three may be left out, and a list of one may be written without brackets. */
type Written = Pick<Scenario, "name" | "exit"> & { readonly run: OneOrMore } & Partial<
    Omit<Scenario, "folder" | "given" | "run" | "files" | "absent"> & {
      readonly given: OneOrMore;
      readonly files: OneOrMore;
      readonly absent: OneOrMore;
    }
  >;
type OneOrMore = string | readonly string[];

export function readScenario(folder: string): Scenario {
  const written = parse(readFileSync(join(folder, "scenario.yaml"), "utf8")) as Written;
  const unknown = Object.keys(written).filter((key) => !keys.includes(key));
  if (unknown.length > 0) throw new Error(`${basename(folder)}/scenario.yaml: unknown ${unknown.join(", ")}`);
  const { given, run, files, absent, ...rest } = written;
  const lists = { given: listed(given), run: listed(run), files: listed(files), absent: listed(absent) };
  return { edits: [], spawn: false, machines: [farAway], interrupt: false, broken: false, ...rest, ...lists, folder };
}

const listed = (value: OneOrMore = []) => (typeof value === "string" ? [value] : value);
