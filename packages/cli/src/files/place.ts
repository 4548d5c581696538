import { isAbsolute, relative, resolve, sep } from "node:path";

/** A file or folder: where it is, and how it is called in messages. */
export interface Place {
  readonly path: string;
  /** Relative to where the person stands, with `/` on every system. */
  readonly label: string;
}

/** The place that an argument on the command line names. */
export function placeOf(argument: string, cwd: string): Place {
  const path = resolve(cwd, argument);
  return { path, label: labelOf(path, cwd) };
}

/** The place of a name inside a folder, with a label that continues that of the folder. */
export function placeIn(folder: Place, name: string, cwd: string): Place {
  return placeOf(resolve(folder.path, name), cwd);
}

/** Far away, the whole path is clearer than a climb of `../`. */
function labelOf(path: string, cwd: string): string {
  const short = relative(cwd, path);
  const isFar = isAbsolute(short) || short.startsWith(`..${sep}..`);
  const label = (isFar ? path : short).replaceAll("\\", sep === "\\" ? "/" : "\\");
  // A file name may hold anything, also what steers a terminal.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not reach a terminal.
  return label.replace(/[\u0000-\u001f\u007f-\u009f]/g, "\ufffd") || ".";
}

/** Whether a path is a folder or stands in it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (!way.startsWith("..") && !isAbsolute(way));
}
