import type * as z from "zod/mini";

type Schema = z.core.$ZodType;
type Path = readonly PropertyKey[];

/**
 * The keys that may stand at a place in a file.
 * @param known keys at that place that the schema accepts; they tell which of several forms is meant
 * @param unknown keys at that place that the schema refuses
 * @returns the keys of the first form that accepts and refuses just these; none when no form does
 */
export function keysAt(schema: Schema, path: Path, known: readonly string[], unknown: readonly string[]): readonly string[] {
  const forms = shapesAt(schema, path).map((shape) => Object.keys(shape));
  return forms.find((keys) => known.every((key) => keys.includes(key)) && !unknown.some((key) => keys.includes(key))) ?? [];
}

function shapesAt(schema: Schema, path: Path): readonly z.core.$ZodShape[] {
  let schemas: readonly Schema[] = [schema];
  for (const key of path) schemas = schemas.flatMap(forms).flatMap((form) => below(form, key));
  return schemas.flatMap(forms).flatMap((form) => {
    const def = defOf(form);
    return def.type === "object" ? [def.shape] : [];
  });
}

/** Looks through everything that wraps a schema; a union gives each of its options. */
function forms(schema: Schema): readonly Schema[] {
  const def = defOf(schema);
  switch (def.type) {
    case "union":
      return def.options.flatMap(forms);
    case "lazy":
      return forms(def.getter());
    case "optional":
    case "nullable":
    case "readonly":
      return forms(def.innerType);
    default:
      return [schema];
  }
}

function below(schema: Schema, key: PropertyKey): readonly Schema[] {
  const def = defOf(schema);
  switch (def.type) {
    case "object": {
      const found = Object.hasOwn(def.shape, key) ? def.shape[String(key)] : undefined;
      return found ? [found] : [];
    }
    case "array":
      return [def.element];
    case "record":
      return [def.valueType];
    default:
      return [];
  }
}

/** Every definition says its own type; the library types it as the union of all only here. */
function defOf(schema: Schema): z.core.$ZodTypes["_zod"]["def"] {
  return schema._zod.def as z.core.$ZodTypes["_zod"]["def"];
}
