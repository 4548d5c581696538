import type { Reference } from "../diagnostic/catalog/framework.ts";
import { closest } from "../text/closest.ts";

/** A reference that leads nowhere, with what was probably meant. */
export function referenceTo(id: string, known: readonly string[]): Reference {
  const candidate = closest(id, known);
  return { id, ...(candidate !== undefined && { candidate }) };
}
