import { childOf, formsOf, modelNamed, referenceIn, resolved, type Schema } from "./model.ts";
import { tableOf } from "./table-of.ts";

/** Which part of the models the fields of a page are read from. */
export interface FieldsOf {
  /** The name of a model. */
  readonly model: string;
  /** How keys lead to the part of it, `outcome.unit`. */
  readonly at?: string;
  /** Only the form that has this key. */
  readonly form?: string;
  /** The key under which the fields stand, where it says more than the model's name. */
  readonly under?: string;
  /** Only these fields; the others have a page of their own. */
  readonly only?: readonly string[];
}

interface Field {
  readonly path: string;
  readonly isRequired: boolean;
  readonly help: string;
  readonly values: string;
}

/** The table of fields, with the help that editors show. */
export function fieldsTable(parts: readonly FieldsOf[]): string {
  const fields = distinct(parts.flatMap((part) => fieldsOf(part).filter(({ path }) => part.only?.includes(path) ?? true)));
  const rows = fields.map(({ path, isRequired, help, values }) => [`\`${path}\``, isRequired ? "yes" : "", help, values]);
  return tableOf([["field", "required", "help", "values"], ...rows]);
}

function fieldsOf({ model, at, form, under }: FieldsOf): readonly Field[] {
  const keys = at === undefined ? [] : at.split(".");
  const part = keys.reduce(childOf, modelNamed(model));
  const forms = formsOf(part).filter(({ required = [] }) => form === undefined || required.includes(form));
  if (forms.length === 0) throw new Error(`No form of ${model} has ${form}.`);
  const last = keys.at(-1);
  const prefix = last ?? under;
  const own = last === undefined ? [] : [fieldOf(last, resolved(part), true)];
  const words = forms.flatMap((one) => (one.const === undefined || !one.description ? [] : [fieldOf(String(one.const), one, false)]));
  return [...own, ...(last === undefined ? words : []), ...below({ anyOf: forms }, prefix === undefined ? "" : `${prefix}.`)];
}

/** Forms have fields in common; each stands in the table once. */
const distinct = (fields: readonly Field[]): readonly Field[] =>
  fields.filter(
    (field, index) =>
      index === fields.findIndex(({ path, help, values }) => path === field.path && help === field.help && values === field.values),
  );

function below(schema: Schema, prefix: string): readonly Field[] {
  return formsOf(schema).flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).flatMap(([key, child]) => {
      const path = `${prefix}${key}`;
      const inner = innerOf(child);
      return [fieldOf(path, child, required.includes(key)), ...(inner ? below(inner, `${path}${child.items ? "[]" : ""}.`) : [])];
    }),
  );
}

/** The part whose own fields follow in the table. What is a model of its own has its fields on its page. */
function innerOf(schema: Schema): Schema | undefined {
  if (modelOf(schema) !== undefined) return undefined;
  if (schema.items) return innerOf(schema.items);
  return schema.properties || schema.anyOf?.some(({ properties }) => properties) ? schema : undefined;
}

/** The model that stands here, by its name or written out once more: what is rounded is any number but a rounded one. */
function modelOf(schema: Schema): string | undefined {
  const numbers = formsOf(modelNamed("number")).flatMap(({ required = [] }) => required);
  const isNumber = schema.anyOf?.every(({ required = [] }) => required.length > 0 && required.every((key) => numbers.includes(key)));
  return isNumber ? "number" : referenceIn(schema);
}

const fieldOf = (path: string, schema: Schema, isRequired: boolean): Field => ({
  path,
  isRequired,
  help: resolved(schema).description ?? "",
  values: valuesOf(schema),
});

/** What can stand there, in a few words. */
function valuesOf(schema: Schema): string {
  const model = modelOf(schema);
  if (model !== undefined) return linkTo(model);
  if (schema.items) return `list of ${innerOf(schema.items) ? "objects" : valuesOf(schema.items)}`;
  if (schema.prefixItems) return "two numbers";
  if (typeof schema.additionalProperties === "object") return `per id: ${valuesOf(schema.additionalProperties)}`;
  const [single, list] = schema.anyOf ?? [];
  if (single && list?.items && schema.anyOf?.length === 2) return `${valuesOf(single)}; one or a list`;
  if (schema.anyOf) return [...new Set(schema.anyOf.map((form) => valuesOf(form) || "an object"))].join(" or ");
  if (schema.enum) return schema.enum.map((word) => `\`${word}\``).join(", ");
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.type === "integer") return `whole number${rangeOf(schema)}`;
  if (schema.type === "boolean") return "`true`, `false`";
  if (schema.type !== "string") return schema.properties ? "" : (schema.type ?? "");
  return schema.pattern === undefined ? "id" : (patterns.find(({ fits }) => schema.pattern === fits)?.say ?? "text");
}

const rangeOf = ({ minimum, maximum }: Schema): string => {
  const [low, high] = [minimum, maximum].map((end) => (end === undefined || Math.abs(end) === Number.MAX_SAFE_INTEGER ? undefined : end));
  if (low === undefined) return "";
  return high === undefined ? `, ${low} or more` : `, ${low} to ${high}`;
};

const patterns = [
  { fits: patternOf("rule", "bands", "cuts", "level"), say: "id" },
  { fits: formsOf(childOf(modelNamed("number"), "start"))[1]?.pattern, say: "fraction" },
  { fits: formsOf(childOf(modelNamed("limit"), "atMost"))[1]?.pattern, say: "level" },
];

function patternOf(model: string, ...keys: readonly string[]): string | undefined {
  return keys.reduce(childOf, modelNamed(model)).pattern;
}

/** The page that tells of a model. */
const pages: Readonly<Record<string, string>> = {
  value: "value.md",
  where: "count-share-some-every-none.md",
  selection: "count-share-some-every-none.md",
  condition: "count-share-some-every-none.md",
  rounding: "round.md",
  shift: "shift.md",
  limit: "limit.md",
  room: "room.md",
  "missing-members": "missing.md",
};

const linkTo = (model: string): string => `[${model}](${pages[model] ?? "README.md"})`;
