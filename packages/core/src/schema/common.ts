import * as z from "zod/mini";

/** The written forms that more than one kind of file uses. `validate` names them when a value does not fit. */
export const pattern = {
  /** A permanent id: lower-case words joined by hyphens, starting with a letter, so that it never reads as a number. */
  id: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  /** An observation: the id of its source and a serial number, `b01-3`. */
  observationId: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*-[0-9]+$/,
  /** A calendar date, `2024-03-12`. Whether that day exists is checked apart, in `check-calendar.ts`. */
  date: /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/,
  /** The version of an encoding, `1.0.0`. */
  version: /^(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)$/,
  /** An exact number as text: `7.5`, `-2` or `3/4`. */
  decimal: /^-?[0-9]+(?:\.[0-9]+)?$|^-?[0-9]+\/[1-9][0-9]*$/,
  /** The id of a level, or an exact number as text. */
  grade: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$|^-?[0-9]+(?:\.[0-9]+)?$|^-?[0-9]+\/[1-9][0-9]*$/,
  /** Text with at least one character that is not white space. */
  text: /\S/,
  /** A web address. Only http and https: other schemes could run code when clicked. */
  link: /^https?:\/\/\S+$/,
} as const;

type Described = z.ZodMiniType;

/** Adds the help that editors show beside a field, in Dutch: inspectors and the people who write frameworks read it. */
export function described<S extends Described>(schema: S, description: string): S {
  return schema.check(z.meta({ description })) as S;
}

export const text = (description: string) => described(z.string().check(z.regex(pattern.text)), description);
export const id = (description: string) => described(z.string().check(z.regex(pattern.id)), description);
export const date = (description: string) => described(z.string().check(z.regex(pattern.date)), description);
export const version = (description: string) => described(z.string().check(z.regex(pattern.version)), description);
export const link = (description: string) => described(z.string().check(z.regex(pattern.link)), description);
/** Any text: in computed files, where the input has been checked before. */
export const plain = (description: string) => described(z.string(), description);
export const flag = (description: string) => described(z.boolean(), description);
export const word = <const W extends readonly [string, ...string[]]>(words: W, description: string) =>
  described(z.enum(words), description);
export const fixed = <const V extends string | number | boolean>(value: V, description: string) => described(z.literal(value), description);
export const list = <S extends Described>(item: S, description: string) => described(z.array(item), description);
export const filledList = <S extends Described>(item: S, description: string) =>
  described(z.array(item).check(z.minLength(1)), description);
export const oneOrMore = <S extends Described>(item: S, description: string) =>
  described(z.union([item, z.array(item).check(z.minLength(1))]), description);

/**
 * An exact number: written as a whole number, a decimal (`7.5`) or, between quotes, a fraction (`"3/4"`).
 * The reader of YAML refuses numbers with more than fifteen digits, so that every number here still is the one that was written.
 */
export const exact = (description: string) => described(z.union([z.number(), z.string().check(z.regex(pattern.decimal))]), description);

/** A level, or a number on a scale of numbers. Which of the two is due, a check on the scale at hand says. */
export const grade = (description: string) =>
  described(
    z.union([z.number(), z.string().check(z.regex(pattern.grade))]),
    `${description} Een niveau, of een getal op een schaal van getallen.`,
  );

export const count = (description: string) => described(z.int().check(z.minimum(1)), description);
export const amount = (description: string) => described(z.int().check(z.minimum(0)), description);

export const period = (description: string) =>
  described(
    z.strictObject({
      from: date('Eerste dag, tussen aanhalingstekens: "2024-03-04".'),
      until: z.optional(date("Laatste dag. Weglaten als die nog niet bekend is.")),
    }),
    description,
  );

/** Never an identity: a new edition may number otherwise. */
export const printedNumber = z.optional(text('Nummer in druk, tussen aanhalingstekens: "3.1". Mag veranderen; de id niet.'));

/** The version of the file format; with another one, the file is of another time. */
export const format = fixed(1, "Versie van het bestandsformaat. Nu altijd 1.");

/** Where an observation can come from: the sources of information that the published Dutch frames name between them. */
export const sourceTypes = [
  "case-file",
  "interview-citizen",
  "interview-professional",
  "interview-management",
  "interview-board",
  "client-council",
  "document",
  "on-site",
  "questionnaire",
  "data",
  "signal",
  "case-reconstruction",
  "session",
] as const;
export type SourceType = (typeof sourceTypes)[number];

export const domains = ["youth", "care", "education", "welfare", "housing", "safety", "work-and-income"] as const;

/** What the words mean, for the descriptions of fields that take them. */
export const sourceTypeWords =
  "case-file = dossier, interview-citizen = gesprek met bewoner, interview-professional = gesprek met professional, " +
  "interview-management = gesprek met leidinggevende, interview-board = gesprek met bestuur, client-council = gesprek met cliëntenraad, " +
  "document = document, on-site = observatie ter plaatse, questionnaire = vragenlijst, data = cijfers, signal = signaal of melding, " +
  "case-reconstruction = casusreconstructie, session = bijeenkomst met alle partijen.";
export const domainWords =
  "youth = jeugd, care = zorg, education = onderwijs, welfare = welzijn, housing = wonen, safety = veiligheid, work-and-income = werk en inkomen.";

/** The inspectorates, and municipal supervision. Toezicht Sociaal Domein is the four together, not a fifth. */
const inspectorateIds = ["igj", "jenv", "onderwijs", "arbeidsinspectie", "wmo-toezicht", "gemeente"] as const;
const inspectorateWords =
  "igj = Inspectie Gezondheidszorg en Jeugd, jenv = Inspectie Justitie en Veiligheid, onderwijs = Inspectie van het Onderwijs, " +
  "arbeidsinspectie = Nederlandse Arbeidsinspectie, wmo-toezicht = gemeentelijk toezicht Wmo, " +
  "gemeente = de gemeente zelf, bij een zelfevaluatie.";
export const inspectorate = (description: string) => word(inspectorateIds, `${description} ${inspectorateWords}`);
