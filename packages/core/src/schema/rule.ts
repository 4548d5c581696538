import * as z from "zod/mini";
import { described, exact, filledList, fixed, flag, grade, id, text, word } from "./common.ts";
import { type Condition, nestedCondition } from "./condition.ts";
import { type NumberRule, numberSchema } from "./number.ts";

const when = (description: string) => described(nestedCondition, description);

export const ranks = ["lowest", "highest", "lower-median", "best", "worst"] as const;
const place = (description: string) => described(z.int().check(z.minimum(1)), description);
export type Rank = (typeof ranks)[number] | { lowest: number } | { highest: number };
const rankSchema: z.ZodMiniType<Rank> = z.union([
  word(
    ranks,
    "lowest = het laagste, highest = het hoogste, lower-median = het middelste (bij een even aantal het laagste van de twee), " +
      "best en worst = het beste en het slechtste volgens de richting van de schaal.",
  ),
  z.strictObject({ lowest: place("Het zoveelste van onderen: 2 is het op één na laagste.") }),
  z.strictObject({ highest: place("Het zoveelste van boven: 2 is het op één na hoogste.") }),
]);

const cutSchema = z.strictObject({
  level: id("Het niveau van dit vak."),
  above: z.optional(exact("Het getal is hoger dan dit.")),
  atLeast: z.optional(exact("Het getal is dit of hoger.")),
});
export type Cut = z.infer<typeof cutSchema>;

const rungSchema = z.union([
  z.strictObject({ level: id("Het niveau van deze trede."), when: when("Wanneer dit niveau geldt.") }),
  z.strictObject({
    level: id("Het niveau als geen hogere trede geldt."),
    otherwise: fixed(true, "De laatste trede: in alle andere gevallen."),
  }),
]);
export type Rung = z.infer<typeof rungSchema>;

const level = id("Het niveau dat deze rij geeft.");
const undetermined = fixed(true, "Deze rij geeft geen niveau.");
const collect = text("Deze rij geeft geen niveau: verzamel eerst dit. Dat komt in het rapport.");
const otherwise = fixed(true, "De laatste rij: in alle andere gevallen.");
const rowSchema: z.ZodMiniType<Row> = z.union([
  z.strictObject({ when: when("Wanneer deze rij geldt."), level }),
  z.strictObject({ when: when("Wanneer deze rij geldt."), undetermined }),
  z.strictObject({ when: when("Wanneer deze rij geldt."), collect }),
  z.strictObject({ otherwise, level }),
  z.strictObject({ otherwise, undetermined }),
  z.strictObject({ otherwise, collect }),
]);
export type Row = ({ when: Condition } | { otherwise: true }) & ({ level: string } | { undetermined: true } | { collect: string });

export type Rule =
  | { rank: Rank }
  | { bands: { of: NumberRule; cuts: Cut[] } }
  | { ladder: Rung[]; everyLower?: boolean | undefined }
  | { table: { match: "first" | "unique"; rows: Row[] } }
  | { number: NumberRule };
export const ruleSchema: z.ZodMiniType<Rule> = z.union([
  z.strictObject({ rank: described(rankSchema, "Eén van de niveaus van de leden, op volgorde gezet.") }),
  z.strictObject({
    bands: described(
      z.strictObject({
        of: described(numberSchema, "Het getal dat in vakken wordt verdeeld."),
        cuts: filledList(cutSchema, "Van hoge naar lage getallen. Het laatste vak heeft geen grens en krijgt de rest."),
      }),
      "Een getal, verdeeld in vakken. De grens zelf hoort erbij (atLeast) of niet (above).",
    ),
  }),
  z.strictObject({
    ladder: filledList(
      rungSchema,
      "Van het beste niveau naar beneden. De eerste trede die geldt, geeft het niveau. De laatste trede is: otherwise.",
    ),
    everyLower: z.optional(flag("true: een trede geldt alleen als elke lagere trede ook geldt. Wie een trede mist, blijft eronder staan.")),
  }),
  z.strictObject({
    table: described(
      z.strictObject({
        match: word(
          ["first", "unique"],
          "first = de eerste rij die geldt, geeft de uitkomst. unique = bij elke combinatie geldt precies één uitkomst; dat wordt gecontroleerd.",
        ),
        rows: filledList(rowSchema, "De rijen van de tabel."),
      }),
      "Een beslistabel.",
    ),
  }),
  z.strictObject({ number: described(numberSchema, "Het getal zelf is de uitkomst. Alleen op een schaal van getallen.") }),
]);

const because = text("De reden. Die komt in het rapport.");

export const shiftSchema = z.strictObject({
  when: when("Wanneer het niveau verschuift."),
  by: described(z.int(), "Hoeveel niveaus: 1 is een niveau hoger, -1 een niveau lager. Nooit voorbij het eind van de schaal."),
  because,
});
export type Shift = z.infer<typeof shiftSchema>;

export const limitSchema = z.strictObject({
  when: when("Wanneer deze begrenzing geldt."),
  atMost: z.optional(grade("Niet hoger dan dit.")),
  atLeast: z.optional(grade("Niet lager dan dit.")),
  because,
  binding: z.optional(flag("true: een oordeel voorbij deze grens wordt geweigerd.")),
});
export type Limit = z.infer<typeof limitSchema>;

export const roomSchema = z.strictObject({
  when: when("Wanneer deze grens van de ruimte geldt."),
  atMost: z.optional(grade("Wat hoger is, kan alleen met een onderbouwing en een tweede persoon.")),
  atLeast: z.optional(grade("Wat lager is, kan alleen met een onderbouwing en een tweede persoon.")),
  because,
});
export type RoomBound = z.infer<typeof roomSchema>;

/** What every outcome with a rule has in common. */
export const ruledFields = {
  rule: described(ruleSchema, "De beslisregel: van de leden naar een niveau of getal."),
  shifts: z.optional(
    described(z.array(shiftSchema), "Verschuivingen van het niveau, na de beslisregel en voor de begrenzingen. Ze tellen bij elkaar op."),
  ),
  limits: z.optional(described(z.array(limitSchema), "Begrenzingen van de uitkomst.")),
  room: z.optional(described(z.array(roomSchema), "Grenzen van de ruimte: wat mensen zonder meer kunnen kiezen.")),
};
