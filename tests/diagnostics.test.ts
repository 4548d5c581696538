import { join } from "node:path";
import { diagnosticCodes } from "@referentiekader/core";
import { beforeAll, describe, expect, test } from "vitest";
import { diagnosticCases, filesOf } from "./support/diagnostic-cases.ts";
import { growsToError, marks } from "./support/diagnostic-page.ts";
import { type PrintedDiagnostic, readPrinted } from "./support/printed-diagnostics.ts";
import { inCore, type Printing, raise } from "./support/raise-diagnostics.ts";

const cases = diagnosticCases();
const isError = ({ severity }: PrintedDiagnostic): boolean => severity === "fout";
const codesOf = (found: readonly PrintedDiagnostic[]): readonly string[] => found.map(({ code }) => code);

test("every code has a folder, and every folder is a code", () => {
  expect(cases.map(({ code }) => code)).toEqual(diagnosticCodes);
});

test("the inspection that the others are laid over has nothing to mend", () => {
  expect(inCore([])("nl")).toBe("Geen fouten gevonden.\n");
});

describe.each(cases)("$code", (one) => {
  const { code, folder } = one;
  let print: Printing;
  let output: string;

  beforeAll(async () => {
    print = raise(one, "bad");
    output = await print("nl");
  });

  test("the bad files raise it, and one mistake gives no other error", async () => {
    await expect(output).toMatchFileSnapshot(join(folder, "expected.txt"));
    const found = readPrinted(output);
    expect(codesOf(found)).toContain(code);
    expect(codesOf(found.filter(isError)).filter((other) => other !== code)).toEqual([]);
  });

  test("the good files load, and do not raise it", async () => {
    const found = readPrinted(await raise(one, "good")("nl"));
    expect(codesOf(found)).not.toContain(code);
    expect(found.filter(isError)).toEqual([]);
  });

  test("English says it at the same place, in other words", async () => {
    const [dutch, english] = [readPrinted(output), readPrinted(await print("en"))];
    const placeAndCode = (found: typeof dutch) => found.map(({ place, code: named }) => [place, named]);
    expect(placeAndCode(english)).toEqual(placeAndCode(dutch));
    const message = (found: typeof dutch) => found.find((each) => each.code === code)?.text.split("\n")[1];
    expect(message(english)).toMatch(/^ {2}\S.*[.?)]$/);
    expect(message(english)).not.toBe(message(dutch));
  });
});

describe("open work is a warning in a draft, and an error once the parties have the report", () => {
  const sent = { path: "voortgang.yaml", text: 'kind: inspection-part\nformat: 1\nprogress: [{ is: to-party, date: "2024-05-13" }]\n' };

  test.each(cases.filter(({ code }) => growsToError(code)))("$code", async (one) => {
    const severityOf = async (print: Printing) => readPrinted(await print("nl")).find(({ code }) => code === one.code)?.severity;
    expect(await severityOf(raise(one, "bad"))).toBe("let op");
    expect(await severityOf(inCore([...filesOf(one, "bad"), sent]))).toBe("fout");
  });

  test.each(cases.filter(({ code }) => marks.includes(code)))("$code only marks an outcome, in every phase", async (one) => {
    const found = readPrinted(await inCore([...filesOf(one, "bad"), sent])("nl"));
    expect(found.find(({ code }) => code === one.code)?.severity).toBe("let op");
  });
});

describe("a message names the file and says what is really wrong", () => {
  test.each([
    [
      "ordinary text instead of fields",
      "Het team werkt met één plan.\n",
      "verslag.yaml:1:1",
      "schema/unknown-kind",
      "Hier staat niet wat voor bestand dit is",
    ],
    [
      "a number between quotes",
      'kind: inspection-part\nformat: "1"\n',
      "verslag.yaml:2:9",
      "schema/wrong-type",
      "Hier staat een tekst. Er hoort een getal te staan.",
    ],
    [
      "a framework between the pieces",
      "kind: framework\nformat: 1\n",
      "verslag.yaml:1:7",
      "schema/unknown-kind",
      "Een bestand van het soort “framework” hoort hier niet.",
    ],
  ])("%s", async (_, text, place, code, message) => {
    const found = readPrinted(await inCore([{ path: "verslag.yaml", text }])("nl"));
    expect(found).toEqual([expect.objectContaining({ place, code, text: expect.stringContaining(message) })]);
  });
});
