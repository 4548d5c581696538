const levels = (by: number): string => `${Math.abs(by)} ${Math.abs(by) === 1 ? "niveau" : "niveaus"} ${by > 0 ? "hoger" : "lager"}`;

/** Shifts: by how many levels, and from which level to which. */
export const shiftNl = {
  shift: (by: number, holds: boolean, fact: string) => `Verschuiving ${levels(by)}: ${holds ? "geldt" : "geldt niet"}. ${fact}`,
  moved: (from: string, to: string) => `Het niveau verschuift van ${from} naar ${to}.`,
  movedToEnd: (from: string, to: string) => `Het niveau verschuift van ${from} naar ${to}. Verder gaat de schaal niet.`,
  stays: (level: string) => `Het niveau verschuift niet. Het blijft ${level}.`,
  staysAtEnd: (level: string) => `Het niveau blijft ${level}. Verder gaat de schaal niet.`,
  cancelOut: (level: string) => `De verschuivingen heffen elkaar op. Het niveau blijft ${level}.`,
};
