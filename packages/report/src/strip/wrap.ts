/** Wide for a letter of a system font, so that a line never comes out longer than was reckoned. */
const letterWidth = 0.6;

/** How wide a text is at most, in the unit of the font size. */
export const textWidth = (text: string, fontSize: number): number => text.length * letterWidth * fontSize;

/** Cuts a text into lines between words; a picture does not do that by itself. A word longer than the line keeps a line of its own. */
export function wrapped(text: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, fontSize) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
