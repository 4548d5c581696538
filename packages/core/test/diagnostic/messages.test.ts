import { describe, expect, test } from "vitest";
import { catalog, diagnosticCodes } from "../../src/diagnostic/catalog.ts";
import { messages } from "../../src/diagnostic/say.ts";

const sentences = (text: string) => (text.match(/[.?!](?:\s|$)/g) ?? []).length;

describe.each(["nl", "en"] as const)("the words in %s", (locale) => {
  test("exist for exactly the codes of the catalog", () => {
    expect(Object.keys(messages[locale]).sort()).toEqual(diagnosticCodes);
  });

  test.each(diagnosticCodes)("%s has a short title without a full stop and a reason in one to three sentences", (code) => {
    const { title, why } = messages[locale][code];
    expect(title).toMatch(/^[A-Z“ÉN].*[^.]$/);
    expect(title.length).toBeLessThanOrEqual(60);
    expect(sentences(why)).toBeGreaterThanOrEqual(1);
    expect(sentences(why)).toBeLessThanOrEqual(3);
    expect(why).toMatch(/[.]$/);
  });
});

test("every code is an area and a kebab-case name", () => {
  for (const code of Object.keys(catalog)) expect(code).toMatch(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

describe("words that depend on their numbers", () => {
  const { nl } = messages;

  test("one cell, one heading", () => {
    expect(nl["csv/column-count"].message({ expected: 8, found: 1 })).toBe("Deze regel heeft 1 cel; er zijn 8 kolomkoppen.");
  });

  test("one of three assessors has, two have", () => {
    expect(nl["open/ratings-open"].message({ closed: 1, of: 3 })).toBe("1 van de 3 beoordelaars heeft de eigen beoordeling gesloten.");
    expect(nl["open/ratings-open"].message({ closed: 2, of: 3 })).toBe("2 van de 3 beoordelaars hebben de eigen beoordeling gesloten.");
  });

  test("no case, one case", () => {
    const params = { criterion: "een-loket", demand: "min-cases", asked: 2 } as const;
    expect(nl["open/evidence-demand"].message({ ...params, found: 0 })).toMatch(/minstens 2 casussen\. Er is er nog geen\.$/);
    expect(nl["open/evidence-demand"].message({ ...params, found: 1 })).toMatch(/Er is er 1\.$/);
  });

  test("a candidate comes before the list of what can be chosen", () => {
    const hint = nl["schema/not-allowed-value"].hint;
    expect(hint?.({ value: "geborgt", allowed: ["op-orde", "geborgd"], candidate: "geborgd" })).toBe("Bedoelde je “geborgd”?");
    expect(hint?.({ value: "prima", allowed: ["op-orde", "geborgd"] })).toBe("Kies uit “op-orde” of “geborgd”.");
  });
});
