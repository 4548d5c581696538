import { boundsEn } from "./words/en/bounds.ts";
import { evidenceEn } from "./words/en/evidence.ts";
import { grammarEn } from "./words/en/grammar.ts";
import { inputsEn } from "./words/en/inputs.ts";
import { labelsEn } from "./words/en/labels.ts";
import { missingEn } from "./words/en/missing.ts";
import { nodeEn } from "./words/en/node.ts";
import { numberEn } from "./words/en/number.ts";
import { observationEn } from "./words/en/observation.ts";
import { outcomeEn } from "./words/en/outcome.ts";
import { peopleEn } from "./words/en/people.ts";
import { ruleEn } from "./words/en/rule.ts";
import { shiftEn } from "./words/en/shift.ts";
import { tableEn } from "./words/en/table.ts";
import { valuesEn } from "./words/en/values.ts";
import { whereEn } from "./words/en/where.ts";
import { writtenEn } from "./words/en/written.ts";
import type { Words } from "./words.ts";

/** English, with the same sentences as Dutch. */
export const wordsEn: Words = {
  grammar: grammarEn,
  labels: labelsEn,
  outcome: outcomeEn,
  evidence: evidenceEn,
  where: whereEn,
  rule: ruleEn,
  number: numberEn,
  missing: missingEn,
  bounds: boundsEn,
  people: peopleEn,
  node: nodeEn,
  observation: observationEn,
  values: valuesEn,
  table: tableEn,
  shift: shiftEn,
  inputs: inputsEn,
  written: writtenEn,
};
