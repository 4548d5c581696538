import { isUtf8 } from "node:buffer";

export type Decoded =
  | { readonly ok: true; readonly text: string }
  /** Line and column of the first byte that is not UTF-8, both from 1. */
  | { readonly ok: false; readonly line: number; readonly column: number };

const newline = 0x0a;

/**
 * Reads bytes as UTF-8, strictly: a wrong letter in a report is worse than a refusal.
 * @param keepMark keeps the byte order mark, for a file that is going to be written again
 */
export function decode(bytes: Uint8Array, { keepMark = false } = {}): Decoded {
  if (isUtf8(bytes)) return { ok: true, text: new TextDecoder("utf-8", { ignoreBOM: keepMark }).decode(bytes) };
  let start = 0;
  for (let line = 1; ; line += 1) {
    const found = bytes.indexOf(newline, start);
    const end = found === -1 ? bytes.length : found;
    const bytesOfLine = bytes.subarray(start, end);
    if (!isUtf8(bytesOfLine)) {
      const good = new TextDecoder().decode(bytesOfLine.subarray(0, firstBadByte(bytesOfLine)));
      return { ok: false, line, column: good.length + 1 };
    }
    start = end + 1;
  }
}

function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = lengthOfCharacter(bytes[at] ?? 0);
    if (!isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}

function lengthOfCharacter(firstByte: number): number {
  if (firstByte < 0x80) return 1;
  if (firstByte < 0xe0) return 2;
  return firstByte < 0xf0 ? 3 : 4;
}
