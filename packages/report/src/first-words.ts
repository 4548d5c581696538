/** The beginning of a text on one line, enough to know it again. */
export function firstWords(text: string, number = 12): string {
  const words = text.trim().split(/\s+/);
  return words.length > number ? `${words.slice(0, number).join(" ")} …` : words.join(" ");
}
