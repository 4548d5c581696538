import { join } from "node:path";
import { diagnosticCodes } from "@referentiekader/core";
import { describe, expect, test } from "vitest";
import { diagnosticCases } from "./support/diagnostic-cases.ts";
import { readPrinted } from "./support/printed-diagnostics.ts";
import { printed, raise } from "./support/raise-diagnostics.ts";

/** One mistake gives one error, save where a second one is really there. */
const alsoRaised: Readonly<Record<string, { readonly codes: readonly string[]; readonly why: string }>> = {};

const cases = diagnosticCases();
const codesIn = (text: string) => readPrinted(text).map(({ code }) => code);
const isError = ({ severity }: { readonly severity: string }) => severity === "fout";

test("every code has a folder, and every folder is a code", () => {
  expect(cases.map(({ code }) => code)).toEqual(diagnosticCodes);
});

test("the inspection that the others are laid over has nothing to mend", () => {
  expect(printed([], "nl")).toBe("Geen fouten gevonden.\n");
});

describe.each(cases)("$code", (one) => {
  const { code, folder } = one;

  test("the bad files raise it, and no error that has nothing to do with it", async () => {
    const output = await raise(one, "bad", "nl");
    await expect(output).toMatchFileSnapshot(join(folder, "expected.txt"));
    expect(codesIn(output)).toContain(code);
    const others = readPrinted(output).filter((found) => isError(found) && found.code !== code);
    expect(new Set(others.map((found) => found.code))).toEqual(new Set(alsoRaised[code]?.codes ?? []));
  });

  test("the good files load, and do not raise it", async () => {
    const found = readPrinted(await raise(one, "good", "nl"));
    expect(found.map((each) => each.code)).not.toContain(code);
    expect(found.filter(isError)).toEqual([]);
  });

  test("English says it at the same place, in other words", async () => {
    const [dutch, english] = [readPrinted(await raise(one, "bad", "nl")), readPrinted(await raise(one, "bad", "en"))];
    const placeAndCode = (found: typeof dutch) => found.map(({ place, code: named }) => [place, named]);
    expect(placeAndCode(english)).toEqual(placeAndCode(dutch));
    const secondLine = (found: typeof dutch) => found.find((each) => each.code === code)?.text.split("\n")[1];
    expect(secondLine(english)).toMatch(/^ {2}\S.*[.?)]/);
    expect(secondLine(english)).not.toBe(secondLine(dutch));
  });
});
