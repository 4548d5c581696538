import { describe, expect, test } from "vitest";
import { labelsNl } from "../../packages/core/src/explain/words/nl/labels.ts";
import { notRatedLabels, setAsideLabels, sourceLabels } from "../../packages/report/src/labels-nl.ts";

// The sentences of core and the headings of the report stand side by side in one document.
describe("core and report call the same thing by the same Dutch word", () => {
  test("kinds of source", () => expect(sourceLabels).toEqual(labelsNl.sourceType));
  test("reasons for no level", () => expect(notRatedLabels).toEqual(labelsNl.notRated));
  test("reasons why an observation does not count", () => expect(setAsideLabels).toEqual(labelsNl.setAside));
});
