import type { Decision } from "../../criterion-inputs.ts";
import { grammarNl } from "./grammar.ts";

const decision: { readonly [D in Decision]: string } = {
  judgement: "het vastgestelde oordeel",
  "not-rated": "wat de beoordelaars samen hebben vastgelegd",
  consensus: "de gezamenlijke beoordeling",
  ratings: "de individuele beoordelingen",
};

/** What an outcome depends on. */
export const inputsNl = {
  head: "Deze uitkomst hangt af van:",
  list: (items: readonly string[]) => `Deze uitkomst hangt af van: ${grammarNl.and(items)}.`,
  decision,
  flips: (name: string) => `${name} (kantelt alleen al hierdoor)`,
  flipsAlone: "De uitkomst kantelt alleen al hierdoor.",
};
