import { explain } from "@referentiekader/core";
import { fenced } from "../support/diagnostic-example.ts";
import { type Example, type Expected, isObserved, type Variation, varied } from "./example.ts";
import { fieldsTable } from "./fields.ts";
import { aboutOf } from "./framework-of.ts";
import { givenTable, sayScales } from "./given.ts";
import type { Operator } from "./operator.ts";
import { type Outcome, outcomeOf } from "./outcome-of.ts";
import { tableOf } from "./table-of.ts";

/** The page of one operator. Its examples have been carried out, and gave what was expected. */
export function operatorPage(operator: Operator): string {
  const { title, what, code, fields, examples, name } = operator;
  const parts = [
    `# ${title}`,
    what.trim(),
    "## Syntax",
    `As in “${examples[0]?.name}”:`,
    rulesOf(operator, 0),
    "## Fields",
    fieldsTable(fields),
    ...examples.flatMap((example, index) => examplePart(operator, example, index)),
    "---",
    `[All operators](README.md) · [what they have in common](../rules.md) · carried out in ${code.map(linkTo).join(", ")} · generated from [\`${name}.yaml\`](${name}.yaml)`,
  ];
  return `${parts.join("\n\n")}\n`;
}

const paragraph = (text: string): string => text.trim().replace(/\s*\n\s*/g, " ");

const linkTo = (path: string): string => `[\`${path.split("/").at(-1)}\`](../../packages/core/src/${path})`;

function examplePart(operator: Operator, example: Example, index: number): readonly string[] {
  return [
    `## ${example.name}`,
    sayScales(example),
    // The first stands above, under the syntax.
    ...(index === 0 ? [] : [rulesOf(operator, index)]),
    givenTable(example),
    ...(example.judgement ? [sayJudgement(example)] : []),
    `**Outcome: ${sayExpected(example.expect)}.** ${paragraph(example.because)}`,
    derivationOf(example, outcomeOf(example)),
    ...variationsPart(operator, example, index),
  ];
}

/** The outcomes that an example has, as a framework writes them. */
function rulesOf(operator: Operator, index: number): string {
  const texts = ["themes", "outcome"].map((key) => operator.textOf(["examples", index, key]));
  return fenced("yaml fragment", texts.filter((text) => text !== undefined).join("\n"));
}

function derivationOf(example: Example, { assessment, refusal }: Outcome): string {
  if (!assessment) return fenced("text", (refusal ?? "").trim());
  const lines = explain(assessment, aboutOf(example), "nl") ?? [];
  return fenced("text", lines.map(({ depth, text }) => `${"  ".repeat(depth)}${text}`).join("\n"));
}

/** Variations of one line in a table; those that need more room each by themselves. */
function variationsPart(operator: Operator, example: Example, index: number): readonly string[] {
  const told = (example.also ?? []).map((variation, place) => tell(operator, example, variation, ["examples", index, "also", place]));
  const short = told.filter(({ isShort }) => isShort);
  const rows = short.map(({ instead, outcome, because }) => [`\`${instead.join("` `")}\``, outcome, because]);
  return [
    ...(rows.length > 0
      ? [
          `${short.length < told.length ? "With something else in it" : "The same with something else in it"}:`,
          tableOf([["instead", "outcome", "why"], ...rows]),
        ]
      : []),
    ...told
      .filter(({ isShort }) => !isShort)
      .flatMap(({ instead, observed, outcome, because }) => [
        ...(instead.length > 0 ? ["With this instead:", fenced("yaml fragment", instead.join("\n"))] : []),
        ...(observed === undefined ? [] : ["With these observations:", observed]),
        `**Outcome: ${outcome}.** ${because}`,
      ]),
  ];
}

const widest = 130;

function tell(operator: Operator, example: Example, variation: Variation, path: readonly (string | number)[]) {
  const { instead = {}, given, judgement = {} } = variation;
  const isList = given !== undefined && isObserved(given);
  const keys = [
    ...Object.keys(instead).map((key) => ["instead", key]),
    ...(given === undefined || isList ? [] : Object.keys(given).map((key) => ["given", key])),
    ...Object.keys(judgement).map((key) => ["judgement", key]),
  ];
  const texts = keys.flatMap((key) => operator.textOf([...path, ...key]) ?? []);
  const whole = varied(example, variation);
  return {
    instead: texts,
    observed: isList ? givenTable(whole) : undefined,
    isShort: !isList && texts.every((text) => !text.includes("\n")) && texts.join(" ").length <= widest,
    outcome: sayExpected(whole.expect),
    because: paragraph(variation.because),
  };
}

const sayJudgement = ({ judgement = {} }: Example): string => {
  const { level, value, second } = judgement;
  return `Adopted by people: \`${level ?? value}\`${second === undefined ? "" : ", with a second person"}.`;
};

/** What comes out, in one line. */
function sayExpected({ level, value, undetermined, refused, possible, needs, collect, room, computed, outsideRoom }: Expected): string {
  const codes = (words: readonly (string | number)[]) => (words.length === 0 ? "nothing" : words.map((word) => `\`${word}\``).join(", "));
  const main = level ?? value ?? (undetermined ? "undetermined" : "not applicable");
  const parts = [
    refused === undefined ? `\`${main}\`` : `refused, \`${refused}\``,
    ...(computed === undefined ? [] : [`the rule gives \`${computed}\``]),
    ...(outsideRoom === undefined ? [] : [outsideRoom ? "outside the room" : "inside the room"]),
    ...(room ? [`room: ${codes(room)}`] : []),
    ...(needs ? [`needed: ${codes(needs)}`] : []),
    ...(collect === undefined ? [] : [`collect first: “${collect}”`]),
    ...(possible === undefined
      ? []
      : [`possible: ${"from" in possible ? `\`${possible.from}\` to \`${possible.until}\`` : codes(possible)}`]),
  ];
  return parts.join("; ");
}
