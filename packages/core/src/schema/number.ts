import * as z from "zod/mini";
import type { RoundingMode } from "../exact/round.ts";
import { described, exact, fixed, word } from "./common.ts";
import {
  type Bounds,
  comparison,
  type MemberKind,
  memberKinds,
  memberWords,
  type Selection,
  selectionSchema,
  type Where,
  whereSchema,
} from "./where.ts";

// The types of this file are written out and the models are held to them: derived types would be copied whole, again and again,
// into the declarations of everything that has a number in it.

/** A number as it is written: a whole number or decimal, or a fraction as text. */
export type Exact = string | number;

const roundingModes = ["half-up", "half-even", "truncate"] as const satisfies readonly RoundingMode[];

const digits = described(z.int().check(z.minimum(0), z.maximum(12)), "Aantal cijfers achter de komma.");
const mode = word(
  roundingModes,
  "Hoe een getal dat er precies tussen ligt wordt afgerond: half-up = van nul af, half-even = naar het even cijfer, truncate = afkappen.",
);
export interface Rounding {
  digits: number;
  mode: RoundingMode;
}
export const roundingSchema: z.ZodMiniType<Rounding> = z.strictObject({ digits, mode });

export interface Cap {
  atLeast?: Exact | undefined;
  atMost?: Exact | undefined;
}

const capSchema: z.ZodMiniType<Cap> = z.strictObject({
  atLeast: z.optional(exact("Lager wordt dit.")),
  atMost: z.optional(exact("Hoger wordt dit.")),
});
const cap = z.optional(described(capSchema, "Grenzen aan de waarde die eruit komt."));
const pair = (description: string) =>
  described(z.tuple([exact("Het begin van het bereik."), exact("Het eind van het bereik.")]), description);

interface OnRange {
  from: [Exact, Exact];
  to: [Exact, Exact];
}
export type OwnValue =
  | "value"
  | { lookup: Record<string, Exact>; cap?: Cap | undefined }
  | { linear: OnRange; cap?: Cap | undefined }
  | { log: OnRange & { round: Rounding }; cap?: Cap | undefined }
  | { cap: Cap };
export type ValueRule = OwnValue | { byScale: Record<string, OwnValue> };

const valueForms = [
  fixed("value", "De waarde zelf: van een niveau wat de schaal zegt dat het waard is, anders het getal."),
  z.strictObject({
    lookup: described(z.record(z.string(), exact("De waarde.")), "Per niveau, of per getal dat mag, de waarde die telt."),
    cap,
  }),
  z.strictObject({
    linear: described(
      z.strictObject({ from: pair("Het bereik van het getal."), to: pair("Het bereik van de waarde.") }),
      "Het getal rechtlijnig omgezet: het begin van het ene bereik wordt het begin van het andere. Buiten het bereik gaat de lijn door.",
    ),
    cap,
  }),
  z.strictObject({
    log: described(
      z.strictObject({
        from: pair("Het bereik van het getal, boven nul."),
        to: pair("Het bereik van de waarde."),
        round: described(roundingSchema, "Hoe die plaats wordt afgerond."),
      }),
      "Het getal logaritmisch omgezet. De plaats in het bereik wordt afgerond zoals hier staat, want die is zelden een precies getal.",
    ),
    cap,
  }),
  z.strictObject({ cap: described(capSchema, "Grenzen aan de waarde die telt.") }),
] as const;
const ownValueSchema: z.ZodMiniType<OwnValue> = z.union(valueForms);

/** What one member is worth in a sum, a mean and the like. */
export const valueSchema: z.ZodMiniType<ValueRule> = z.union([
  ...valueForms,
  z.strictObject({
    byScale: described(
      z.record(z.string(), ownValueSchema),
      "Per schaal de waarde die telt. Zo kunnen leden met verschillende schalen samen in één som of gemiddelde.",
    ),
  }),
]);

const weights = described(z.record(z.string(), exact("Gewicht van dit lid.")), "Per id het gewicht.");
const value = (description: string) => described(valueSchema, description);
/** Over which members a number is reckoned. */
const over = {
  over: z.optional(word(memberKinds, `Waarover: ${memberWords} Weglaten bij een thema of het geheel: dan alle leden uit from.`)),
  among: z.optional(described(whereSchema, "Reken alleen met leden waarvoor dit geldt.")),
};

interface Over {
  over?: MemberKind | undefined;
  among?: Where | undefined;
}
type Weights = Record<string, Exact>;
export type PlainNumber =
  | { count: Selection }
  | { share: Selection }
  | ({ sum: ValueRule; start?: Exact | undefined } & Over)
  | ({ mean: ValueRule } & Over)
  | ({ weightedMean: { of: ValueRule; weights: Weights } } & Over)
  | ({ powerMean: { of: ValueRule; exponent: number; weights?: Weights | undefined; round: Rounding } } & Over)
  | ({ percentageOfMaximum: ValueRule; start?: Exact | undefined } & Over)
  | ({ lowest: ValueRule } & Over)
  | ({ highest: ValueRule } & Over);

const plainNumbers = {
  count: { count: described(selectionSchema, "Hoeveel leden meetellen.") },
  share: { share: described(selectionSchema, "Welk deel meetelt, van 0 tot 1. Zonder leden is er geen deel.") },
  sum: { sum: value("Alle waarden bij elkaar opgeteld."), start: z.optional(exact("Begin van de optelling.")), ...over },
  mean: { mean: value("Het gemiddelde van de waarden."), ...over },
  weightedMean: {
    weightedMean: described(
      z.strictObject({ of: value("Wat wordt gemiddeld."), weights }),
      "Het gewogen gemiddelde. Van leden die niet meedoen, doet het gewicht ook niet mee.",
    ),
    ...over,
  },
  powerMean: {
    powerMean: described(
      z.strictObject({
        of: value("Wat wordt gemiddeld. Elke waarde is hoger dan nul."),
        exponent: described(
          z.int().check(z.minimum(-10), z.maximum(10)),
          "De macht: 1 = gewoon gemiddelde, 0 = meetkundig gemiddelde, -1 = harmonisch gemiddelde. Hoe lager, hoe zwaarder lage waarden tellen.",
        ),
        weights: z.optional(weights),
        round: described(roundingSchema, "Hoe de uitkomst wordt afgerond, want die is zelden een precies getal."),
      }),
      "Het machtsgemiddelde: lage waarden trekken de uitkomst sterker omlaag (of omhoog) dan bij een gewoon gemiddelde.",
    ),
    ...over,
  },
  percentageOfMaximum: {
    percentageOfMaximum: value("Percentage: de som van de waarden, gedeeld door de hoogste som die deze leden kunnen halen."),
    start: z.optional(exact("Begin van beide optellingen, bijvoorbeeld bij aftrek van een beginstand.")),
    ...over,
  },
  lowest: { lowest: value("De laagste waarde."), ...over },
  highest: { highest: value("De hoogste waarde."), ...over },
};

const plainNumberSchema: z.ZodMiniType<PlainNumber> = z.union([
  z.strictObject(plainNumbers.count),
  z.strictObject(plainNumbers.share),
  z.strictObject(plainNumbers.sum),
  z.strictObject(plainNumbers.mean),
  z.strictObject(plainNumbers.weightedMean),
  z.strictObject(plainNumbers.powerMean),
  z.strictObject(plainNumbers.percentageOfMaximum),
  z.strictObject(plainNumbers.lowest),
  z.strictObject(plainNumbers.highest),
]);

export type NumberRule = PlainNumber | { round: { of: PlainNumber } & Rounding };

const rounded = {
  round: described(
    z.strictObject({ of: described(plainNumberSchema, "Het getal dat wordt afgerond."), digits, mode }),
    "Een getal, één keer afgerond.",
  ),
};
export const numberSchema: z.ZodMiniType<NumberRule> = z.union([plainNumberSchema, z.strictObject(rounded)]);

/** A number beside its bounds. */
export type ComparisonRule = NumberRule & Bounds;
export const comparisonSchema: z.ZodMiniType<ComparisonRule> = z.union([
  z.strictObject({ ...plainNumbers.count, ...comparison }),
  z.strictObject({ ...plainNumbers.share, ...comparison }),
  z.strictObject({ ...plainNumbers.sum, ...comparison }),
  z.strictObject({ ...plainNumbers.mean, ...comparison }),
  z.strictObject({ ...plainNumbers.weightedMean, ...comparison }),
  z.strictObject({ ...plainNumbers.powerMean, ...comparison }),
  z.strictObject({ ...plainNumbers.percentageOfMaximum, ...comparison }),
  z.strictObject({ ...plainNumbers.lowest, ...comparison }),
  z.strictObject({ ...plainNumbers.highest, ...comparison }),
  z.strictObject({ ...rounded, ...comparison }),
]);
