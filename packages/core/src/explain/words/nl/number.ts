/** Numbers that a rule reads from values. Every sentence goes without its full stop: a comparison may follow. */
export const numberNl = {
  sum: (sum: string, start: string | undefined) =>
    start === undefined ? `De waarden zijn samen ${sum}` : `De waarden en de beginwaarde ${start} zijn samen ${sum}`,
  mean: (mean: string) => `Het gemiddelde van de waarden is ${mean}`,
  "weighted-mean": (mean: string) => `Het gewogen gemiddelde van de waarden is ${mean}`,
  "percentage-of-maximum": (percentage: string, sum: string | undefined) =>
    `${sum === undefined ? "Dat is" : `De waarden zijn samen ${sum}. Dat is`} ${percentage} procent van het hoogste dat mogelijk is`,
  lowest: (value: string) => `De laagste waarde is ${value}`,
  highest: (value: string) => `De hoogste waarde is ${value}`,
  share: (share: string, fact: string) => `Het aandeel is ${share}. ${fact}`,
  noValues: "Er zijn geen waarden",
  weights: (weights: readonly string[]) => `Gewichten: ${weights.join("; ")}.`,
  weight: (name: string, weight: string) => `${name} telt ${weight} keer`,
};
