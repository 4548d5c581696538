/** “a”, “b” en “c” */
export function list(words: readonly string[], glue = "en"): string {
  const last = words.at(-1) ?? "";
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} ${glue} ${last}` : last;
}

export const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
