import type { tableNl } from "../nl/table.ts";

/** A decision table: which row gives the outcome, and why the others do not. */
export const tableEn: typeof tableNl = {
  gives: (level) => `The rule gives ${level}.`,
  givesNone: "The rule gives no level.",
  first: "It goes through the rows from top to bottom. The first row that holds is taken.",
  unique: "It looks at every row. If more than one holds, they give the same outcome.",
  stops: "It stops where it cannot be said whether a row holds.",
  noRow: "None of the rows holds.",
  collects: "Something has to be collected first.",
  row: (number, gives, holds, fact) =>
    `Row ${number} (${gives}): ${holds === undefined ? "cannot be said" : holds ? "yes" : "no"}. ${fact}`,
  otherwise: (number, gives) => `Row ${number} (${gives}): yes, because none of the rows above holds.`,
  givesNoLevel: "no level",
  givesCollect: "collect first",
};
