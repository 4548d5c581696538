import type { LineIndex } from "./line-index.ts";
import { type TextProblem, textProblem } from "./problem.ts";

/** A text above this length is refused unread: two thousand observations take less than one megabyte. */
const largestText = 20_000_000;

/** Surrogates without their other half cannot be written as UTF-8. With the `u` flag a whole pair does not match. */
const loneSurrogate = /[\ud800-\udfff]/u;
/**
 * All control characters but tab and line ends, and the two code points no XML may hold. They break terminals and
 * documents, and come from pasting (a vertical tab from Outlook) or from reading a file in the wrong encoding.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;

/**
 * Looks for characters that no report can print.
 * @returns the problems, and the text with each of them replaced by a harmless character, every other one in its place
 */
export function checkCharacters(lines: LineIndex): { readonly problems: readonly TextProblem[]; readonly text: string } {
  const { text } = lines.source;
  if (!control.test(text) && !loneSurrogate.test(text)) return { problems: [], text };
  const problems: TextProblem[] = [];
  const inert = text.replace(new RegExp(`${control.source}|${loneSurrogate.source}`, "gu"), (character: string, offset: number) => {
    problems.push(badCharacter(character, lines, [offset, offset + character.length]));
    return " ";
  });
  return { problems, text: inert };
}

/** The same for a value that was written with escapes, such as `"\ud800"`: the first bad character in it. */
export function checkValue(value: string, lines: LineIndex, range: readonly [number, number]): TextProblem | undefined {
  const bad = control.exec(value)?.[0] ?? loneSurrogate.exec(value)?.[0];
  return bad === undefined ? undefined : badCharacter(bad, lines, range);
}

function badCharacter(character: string, lines: LineIndex, range: readonly [number, number]): TextProblem {
  const span = lines.span(range);
  if (loneSurrogate.test(character)) return textProblem("text/lone-surrogate", {}, span);
  return textProblem("text/control-character", { character: codePointName(character) }, span);
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A text that is too large to read, as a problem; undefined when it is not. */
export function checkLength(lines: LineIndex): TextProblem | undefined {
  const { length } = lines.source.text;
  if (length <= largestText) return undefined;
  return textProblem("text/too-large", { length, maximum: largestText }, lines.span([0, 0]));
}
