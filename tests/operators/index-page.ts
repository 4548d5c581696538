import type { Operator } from "./operator.ts";
import { tableOf } from "./table-of.ts";

const intro = `# Operators

Every rule of a framework is made of these. [rules.md](../rules.md) says what they have in common: where rules stand, what their members are, conditions with three answers, the order
of steps, which outcome holds.

Each page gives the fields with the help that editors show, and examples worked out by hand. [\`operators.test.ts\`](../../tests/operators.test.ts) carries the examples out, compares, and writes
the pages; the derivations are what inspectors read. A field is required in the form that has it. Examples leave out titles and what else a rule does not look at; ratings are those of one assessor
who has closed. A new operator needs a page: the test fails while the models know a word that no example shows.`;

/** The table of all operators, each with the first sentence about it. */
export const indexPage = (operators: readonly Operator[]): string =>
  `${intro}\n\n${tableOf([["operator", "does"], ...operators.map(({ name, title, what }) => [`[${title}](${name}.md)`, firstSentence(what)])])}\n`;

const firstSentence = (text: string): string =>
  `${
    text
      .trim()
      .replace(/\s+/g, " ")
      .split(/(?<=[.])\s/)[0]
  }`;
