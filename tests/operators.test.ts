import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Example, withVariations } from "./operators/example.ts";
import { frameworkOf } from "./operators/framework-of.ts";
import { indexPage } from "./operators/index-page.ts";
import { filesEnding, folder, operatorNames, readOperator } from "./operators/operator.ts";
import { outcomeOf, written } from "./operators/outcome-of.ts";
import { operatorPage } from "./operators/page.ts";
import { wordsOfModels, wordsUsed } from "./operators/words.ts";

const operators = operatorNames.map(readOperator);
const examplesOf = ({ examples }: { readonly examples: readonly Example[] }) => examples.flatMap(withVariations);

describe.each(operators)("$title", (operator) => {
  test.each(examplesOf(operator))("$name: what was worked out by hand comes out", (example) => {
    const { found, warnings } = outcomeOf(example);
    expect(written(found)).toEqual(written(example.expect));
    expect(warnings).toEqual(example.warnings ?? []);
  });

  test("what cannot be determined says what is needed and what can still come out", () => {
    const silent = examplesOf(operator).filter(({ expect: { undetermined, possible, needs, collect } }) =>
      undetermined ? possible === undefined || (needs === undefined && collect === undefined) : false,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test("its page is what the models and its examples give", async () => {
    await expect(operatorPage(operator)).toMatchFileSnapshot(join(folder, `${operator.name}.md`));
  });
});

describe("the pages together", () => {
  test("the index names them all", async () => {
    await expect(indexPage(operators)).toMatchFileSnapshot(join(folder, "README.md"));
  });

  test("there is a file for each, and none for an operator that is gone", () => {
    expect(filesEnding(".yaml")).toEqual([...operatorNames].sort());
    expect(filesEnding(".md")).toEqual(["README", ...operatorNames].sort());
  });

  test("whatever a framework can ask of an operator stands in an example", () => {
    const shown = new Set(operators.flatMap(examplesOf).flatMap((example) => [...wordsUsed(parse(frameworkOf(example)))]));
    expect([...wordsOfModels()].filter((word) => !shown.has(word))).toEqual([]);
  });
});
