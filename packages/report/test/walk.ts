/** Every object in a piece of plain data, itself included. */
export function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== "object" || value === null) return [];
  return [Object.fromEntries(Object.entries(value)), ...Object.values(value).flatMap(objectsIn)];
}

// For programs, not for readers: places in the page, how a mark is drawn, who may read.
const technical = ["grades", "anchor", "shape", "tone", "voice", "audience", "madeFor", "url"];

/** Every text in the model that a reader is meant to see. */
export function textsIn(value: unknown): readonly string[] {
  const own = (content: unknown) => (Array.isArray(content) ? content : [content]).filter((item) => typeof item === "string");
  const texts = objectsIn(value).flatMap((object) =>
    Object.entries(object).flatMap(([key, content]) => (technical.includes(key) ? [] : own(content))),
  );
  return [...new Set(texts)].filter((text) => text !== "");
}
