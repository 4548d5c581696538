/** Control characters could move the cursor or colour the terminal; marks of direction could turn a line around. */
function isUnsafe(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/** Text without anything a terminal would act upon. */
const plainText = (text: string): string => [...text].map((letter) => (isUnsafe(letter) ? " " : letter)).join("");

/** The text on one line of at most this width; what does not fit ends in an ellipsis. */
export function fitted(text: string, width: number): string {
  const letters = [...plainText(text)];
  return letters.length <= width
    ? letters.join("")
    : `${letters
        .slice(0, width - 1)
        .join("")
        .trimEnd()}…`;
}
