/** Text of a file, where lines are only so long as a page is wide, as one line. */
export const inOneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, " ");
