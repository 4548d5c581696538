type Plain = string | number | boolean;

const isPlain = (value: unknown): value is Plain => ["string", "number", "boolean"].includes(typeof value);
const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

/** A piece of a framework as indented lines, in the way its file is written, so that a rule can be read as it stands. */
export const dataText = (value: unknown): string => dataLines(value).join("\n");

function dataLines(value: unknown): readonly string[] {
  if (isPlain(value)) return [String(value)];
  if (Array.isArray(value)) return value.flatMap((item) => itemLines(dataLines(item)));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, content]: [string, unknown]) => fieldLines(key, content));
}

const itemLines = ([first = "", ...rest]: readonly string[]): readonly string[] => [`- ${first}`, ...indented(rest)];

function fieldLines(key: string, content: unknown): readonly string[] {
  if (content === undefined) return [];
  if (isPlain(content)) return [`${key}: ${String(content)}`];
  if (Array.isArray(content) && content.every(isPlain)) return [`${key}: [${content.join(", ")}]`];
  return [`${key}:`, ...indented(dataLines(content))];
}
