import { explain } from "@referentiekader/core";
import { fenced } from "../support/diagnostic-example.ts";
import type { Example } from "./example.ts";
import { fieldsTable } from "./fields.ts";
import { aboutOf } from "./framework-of.ts";
import { givenTable, sayScales } from "./given.ts";
import { inOneLine } from "./in-one-line.ts";
import type { Operator } from "./operator.ts";
import { type Outcome, outcomeOf } from "./outcome-of.ts";
import { sayExpected } from "./say-expected.ts";
import { variationsPart } from "./variations.ts";

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

const linkTo = (path: string): string => `[\`${path.split("/").at(-1)}\`](../../packages/core/src/${path})`;

function examplePart(operator: Operator, example: Example, index: number): readonly string[] {
  return [
    `## ${example.name}`,
    sayScales(example),
    // The first stands above, under the syntax.
    ...(index === 0 ? [] : [rulesOf(operator, index)]),
    givenTable(example),
    ...(example.judgement ? [sayJudgement(example)] : []),
    `**Outcome: ${sayExpected(example.expect)}.** ${inOneLine(example.because)}`,
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

const sayJudgement = ({ judgement = {} }: Example): string => {
  const { level, value, second } = judgement;
  return `Adopted by people: \`${level ?? value}\`${second === undefined ? "" : ", with a second person"}.`;
};
