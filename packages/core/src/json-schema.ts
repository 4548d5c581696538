import * as z from "zod/mini";
import { type Kind, kinds } from "./schema/kinds.ts";

export { type Kind, kindNames } from "./schema/kinds.ts";

/**
 * The JSON Schema (draft 2020-12) of one kind of file, for editors and other tools.
 *
 * @example JSON.stringify(jsonSchema("inspection"), null, 2)
 */
export function jsonSchema(kind: Kind): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(kinds[kind], { target: "draft-2020-12" });
}
