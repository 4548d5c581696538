/** A decision table: which row gives the outcome, and why the others do not. */
export const tableNl = {
  gives: (level: string) => `De beslisregel geeft ${level}.`,
  givesNone: "De beslisregel geeft geen niveau.",
  first: "Hij gaat de rijen van boven naar beneden langs. De eerste rij die klopt, geldt.",
  unique: "Hij kijkt naar alle rijen. Als er meer dan één klopt, geven die dezelfde uitkomst.",
  stops: "Hij stopt waar niet te zeggen is of een rij klopt.",
  noRow: "Geen van de rijen klopt.",
  collects: "Eerst moet er nog iets worden verzameld.",
  row: (number: number, gives: string, holds: boolean | undefined, fact: string) =>
    `Rij ${number} (${gives}): ${holds === undefined ? "niet te zeggen" : holds ? "ja" : "nee"}. ${fact}`,
  otherwise: (number: number, gives: string) => `Rij ${number} (${gives}): ja, want geen van de rijen hierboven klopt.`,
  givesNoLevel: "geen niveau",
  givesCollect: "eerst verzamelen",
};
