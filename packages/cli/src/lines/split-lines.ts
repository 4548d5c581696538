/** One line of a stream, without its line end. */
export interface Line {
  /** From 1, empty lines counted too. */
  readonly number: number;
  /** Undefined for a line that is too long to read. */
  readonly bytes: Uint8Array | undefined;
  /** In bytes. */
  readonly length: number;
}

const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * Cuts a stream into lines as JSON Lines does: at `\n`, with or without `\r` before it, the last one also without. A JSON
 * text may hold other characters that end a line elsewhere, such as U+2028; node:readline would cut there, and keeps a line
 * of any length. Here never more than one line of the longest length is held.
 *
 * @param longest what is longer, in bytes, is passed over to its end
 */
export async function* splitLines(pieces: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  const take = (): Line => {
    const line = { number, bytes: length > longest ? undefined : withoutReturn(held), length };
    number += 1;
    held = [];
    length = 0;
    return line;
  };
  for await (const piece of pieces) {
    let start = 0;
    for (;;) {
      const end = piece.indexOf(newline, start);
      const part = piece.subarray(start, end === -1 ? piece.length : end);
      length += part.length;
      if (length > longest) held = [];
      else held.push(part);
      if (end === -1) break;
      yield take();
      start = end + 1;
    }
  }
  if (length > 0) yield take();
}

function withoutReturn(held: readonly Uint8Array[]): Uint8Array {
  const bytes = held.length === 1 && held[0] ? held[0] : Buffer.concat(held);
  return bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
}
