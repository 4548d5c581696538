import { boundsNl } from "./words/nl/bounds.ts";
import { evidenceNl } from "./words/nl/evidence.ts";
import { grammarNl } from "./words/nl/grammar.ts";
import { inputsNl } from "./words/nl/inputs.ts";
import { labelsNl } from "./words/nl/labels.ts";
import { missingNl } from "./words/nl/missing.ts";
import { nodeNl } from "./words/nl/node.ts";
import { numberNl } from "./words/nl/number.ts";
import { observationNl } from "./words/nl/observation.ts";
import { outcomeNl } from "./words/nl/outcome.ts";
import { peopleNl } from "./words/nl/people.ts";
import { ruleNl } from "./words/nl/rule.ts";
import { shiftNl } from "./words/nl/shift.ts";
import { tableNl } from "./words/nl/table.ts";
import { valuesNl } from "./words/nl/values.ts";
import { whereNl } from "./words/nl/where.ts";
import { writtenNl } from "./words/nl/written.ts";

/** Dutch, for inspectors and for those who are inspected. */
export const wordsNl = {
  grammar: grammarNl,
  labels: labelsNl,
  outcome: outcomeNl,
  evidence: evidenceNl,
  where: whereNl,
  rule: ruleNl,
  number: numberNl,
  missing: missingNl,
  bounds: boundsNl,
  people: peopleNl,
  node: nodeNl,
  observation: observationNl,
  values: valuesNl,
  table: tableNl,
  shift: shiftNl,
  inputs: inputsNl,
  written: writtenNl,
};
