import { readFileSync, type Stats, statSync } from "node:fs";
import { type Diagnostic, diagnose, type Result, type SourceText } from "@referentiekader/core";
import { decode } from "./decode.ts";
import type { Place } from "./place.ts";
import { isErrorCode } from "./system-error.ts";

/** Larger files are refused before they are read. Two thousand observations take less than one megabyte. */
export const largestFile = 20_000_000;

interface Options {
  /** Keeps the byte order mark, for a file that is going to be written again. */
  readonly keepMark?: boolean;
}

/** Reads one file as text. What is wrong with the file itself is a diagnostic, like what is wrong inside it. */
export function readText({ path, label }: Place, options: Options = {}): Result<SourceText> {
  const stats = statOf(path);
  if (stats === "absent") return failure(diagnose("file/absent", { file: label }, startOf(label)));
  if (stats === "unreadable") return failure(diagnose("file/unreadable", { file: label }, startOf(label)));
  if (stats.isDirectory()) return failure(diagnose("file/directory", { file: label }, startOf(label)));
  if (!stats.isFile()) return failure(diagnose("file/not-a-folder-or-file", { file: label }, startOf(label)));
  if (stats.size > largestFile) return tooLarge(label, stats.size);
  try {
    return textOf(readFileSync(path), label, options);
  } catch {
    return failure(diagnose("file/unreadable", { file: label }, startOf(label)));
  }
}

/** The bytes of a file or of stdin as text. */
export function textOf(bytes: Uint8Array, label: string, options: Options = {}): Result<SourceText> {
  if (bytes.length > largestFile) return tooLarge(label, bytes.length);
  const decoded = decode(bytes, options);
  if (!decoded.ok) return failure(diagnose("text/not-utf8", {}, startOf(label, decoded.line, decoded.column)));
  return { ok: true, value: { path: label, text: decoded.text }, diagnostics: [] };
}

export type Kind = "file" | "folder" | "other" | "absent" | "unreadable";

/** What stands at a path. */
export function kindAt(path: string): Kind {
  const stats = statOf(path);
  if (typeof stats === "string") return stats;
  if (stats.isDirectory()) return "folder";
  return stats.isFile() ? "file" : "other";
}

/** A problem with a file as a whole stands at its first character. */
export function startOf(path: string, line = 1, column = 1) {
  const start = { line, column };
  return { path, start, end: start };
}

export function failure(...diagnostics: readonly [Diagnostic, ...Diagnostic[]]) {
  return { ok: false, diagnostics } as const;
}

export function tooLarge(label: string, length: number) {
  return failure(diagnose("text/too-large", { length, maximum: largestFile }, startOf(label)));
}

function statOf(path: string): Stats | "absent" | "unreadable" {
  try {
    return statSync(path);
  } catch (error) {
    return isErrorCode(error, "ENOENT", "ENOTDIR") ? "absent" : "unreadable";
  }
}
