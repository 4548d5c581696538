import * as z from "zod/mini";
import { kindTitles } from "./schema/kind-titles-nl.ts";
import { type Kind, kinds } from "./schema/kinds.ts";
import { sharedModels } from "./schema/shared-models.ts";

export { type Kind, kindNames } from "./schema/kinds.ts";

// Models that stand at many places get one definition with a name of their own. The names matter here only, so the models do not carry them.
for (const [name, model] of Object.entries(sharedModels)) z.globalRegistry.add(model, { ...z.globalRegistry.get(model), id: name });

/**
 * The JSON Schema (draft 2020-12) of one kind of file, for editors and other tools.
 *
 * @example JSON.stringify(jsonSchema("inspection"), null, 2)
 */
export function jsonSchema(kind: Kind): Readonly<Record<string, unknown>> {
  const { title, description } = kindTitles[kind];
  const { $schema, ...schema } = z.toJSONSchema(withoutName(kinds[kind]), { target: "draft-2020-12", override: withoutIds });
  return { $schema, $id: `urn:referentiekader:schema:${kind}:1`, title, description, ...schema };
}

/** The outermost model is the schema itself, not a reference to one of its own definitions. */
const withoutName = (model: z.ZodMiniType): z.ZodMiniType => z.clone(model, model._zod.def);

/** Names stay keys of `$defs`; as `id` within a definition they mean nothing to a reader. */
function withoutIds({ jsonSchema }: { readonly jsonSchema: { id?: string | undefined } }): void {
  delete jsonSchema.id;
}
