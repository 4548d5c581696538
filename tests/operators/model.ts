import { jsonSchema } from "@referentiekader/core/json-schema";

/** As much of JSON Schema as the models of a framework use. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: string | number | boolean;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly additionalProperties?: Schema | false;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
}

const framework: Schema & { readonly $defs?: Readonly<Record<string, Schema>> } = jsonSchema("framework");

/** A model by the name it has in the schema: `number`, `rule`, `criterion`; and the framework itself. */
export function modelNamed(name: string): Schema {
  const found = name === "framework" ? framework : framework.$defs?.[name];
  if (!found) throw new Error(`There is no model ${name}.`);
  return found;
}

/** The name of the model that a schema points to. */
export const referenceIn = ({ $ref }: Schema): string | undefined => $ref?.slice("#/$defs/".length);

/** A schema with what it points to in place of the pointer. */
export const resolved = (schema: Schema): Schema => {
  const name = referenceIn(schema);
  return name === undefined
    ? schema
    : { ...modelNamed(name), ...(schema.description !== undefined && { description: schema.description }) };
};

/** The forms a value may have: those of a choice, or the one there is. */
export const formsOf = (schema: Schema): readonly Schema[] => resolved(schema).anyOf?.flatMap(formsOf) ?? [resolved(schema)];

/** What a key of a model leads to, in whichever form has it. */
export function childOf(schema: Schema, key: string): Schema {
  const found = formsOf(schema)
    .map((form) => (form.items ? form.items : form))
    .flatMap(formsOf)
    .flatMap((form) => form.properties?.[key] ?? []);
  if (!found[0]) throw new Error(`There is no ${key} in ${schema.description ?? "this model"}.`);
  return found[0];
}
