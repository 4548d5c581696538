import { describe, expect, test } from "vitest";
import { sayCounted, sayMatched, sayMembers } from "../../src/explain/say-where.ts";
import { startTelling } from "../../src/explain/telling.ts";
import type { Selection } from "../../src/schema/where.ts";
import { assessed, criterion, framework, theme } from "../builders.ts";

const assessment = assessed(framework([theme("samen", [criterion("plan"), criterion("regie")])]));
const nl = startTelling(assessment, "nl");
const en = startTelling(assessment, "en");

/** Said of two of four members: as what they are, and as what narrows the noun. */
describe("every demand on a member can be said of it and can narrow it, in both languages", () => {
  const cases: readonly (readonly [Selection, string, string, string])[] = [
    [
      { of: "cases", where: { picture: ["for", "mixed"] } },
      "2 van de 4 casussen zijn “voor” of “wisselend”",
      "casussen die “voor” of “wisselend” zijn",
      "cases that are “for” or “mixed”",
    ],
    [
      { of: "cases", where: { citizen: "against" } },
      "2 van de 4 casussen zijn volgens de bewoner zelf “tegen”",
      "casussen die volgens de bewoner zelf “tegen” zijn",
      "cases that are “against” according to the citizen",
    ],
    [
      { of: "cases", where: { spoken: "citizen" } },
      "2 van de 4 casussen gaan over een bewoner die is gesproken",
      "casussen waarin een bewoner is gesproken",
      "cases in which a citizen was heard",
    ],
    [
      { of: "observations", where: { speaks: "partly" } },
      "2 van de 4 waarnemingen zijn “deels”",
      "waarnemingen die “deels” zijn",
      "observations that are “partly”",
    ],
    [
      { of: "observations", where: { shows: "secured" } },
      "2 van de 4 waarnemingen gaan over wat is geborgd",
      "waarnemingen die gaan over wat is geborgd",
      "observations that are about what is secured",
    ],
    [
      { of: "observations", where: { sourceType: "case-file" } },
      "2 van de 4 waarnemingen komen uit een bron van de soort “dossier”",
      "waarnemingen die komen uit een bron van de soort “dossier”",
      "observations that come from a source of the kind “case file”",
    ],
    [
      { of: "observations", where: { indicator: "plan-zichtbaar" } },
      "2 van de 4 waarnemingen horen bij indicator “Het is te zien in de casus”",
      "waarnemingen die horen bij indicator “Het is te zien in de casus”",
      "observations that belong to indicator “Het is te zien in de casus”",
    ],
    [
      { of: "criteria", where: { level: "op-orde" } },
      "2 van de 4 criteria hebben niveau “Op orde”",
      "criteria met niveau “Op orde”",
      "criteria with level “Op orde”",
    ],
    [
      { of: "criteria", where: { scale: "voldoet" } },
      "2 van de 4 criteria staan op de schaal “voldoet”",
      "criteria op de schaal “voldoet”",
      "criteria on the scale “voldoet”",
    ],
    [
      { of: "criteria", where: { norm: "field" } },
      "2 van de 4 criteria gaan over een veldnorm",
      "criteria over een veldnorm",
      "criteria about a field norm",
    ],
    [{ of: "criteria", where: { core: true } }, "2 van de 4 criteria zijn knelcriteria", "knelcriteria", "core criteria"],
    [
      { of: "criteria", where: { core: false } },
      "2 van de 4 criteria zijn geen knelcriteria",
      "criteria die geen knelcriteria zijn",
      "criteria that are not core criteria",
    ],
    [
      { of: "criteria", where: { tag: "jeugd" } },
      "2 van de 4 criteria hebben het kenmerk “jeugd”",
      "criteria met het kenmerk “jeugd”",
      "criteria with the tag “jeugd”",
    ],
    [
      { of: "criteria", where: { id: ["plan", "regie"] } },
      "2 van de 4 criteria staan in dit rijtje: Criterium plan of Criterium regie",
      "criteria (Criterium plan en Criterium regie)",
      "criteria (Criterium plan and Criterium regie)",
    ],
    [
      { of: "themes", where: { level: "geborgd" } },
      "2 van de 4 thema’s hebben niveau “Geborgd”",
      "thema’s met niveau “Geborgd”",
      "themes with level “Geborgd”",
    ],
  ];

  test.each(cases)("%o", (selection, is, that, english) => {
    expect(sayMatched(selection, 2, 4, nl)).toBe(is);
    expect(sayMembers({ of: selection.of, among: selection.where }, true, nl)).toBe(that);
    expect(sayMembers({ of: selection.of, among: selection.where }, true, en)).toBe(english);
  });
});

describe("number and verb agree", () => {
  const forCases: Selection = { of: "cases", where: { picture: "for" } };
  test.each([
    [0, 4, "Geen van de 4 casussen is “voor”", "None of the 4 cases is “for”"],
    [1, 4, "1 van de 4 casussen is “voor”", "1 of the 4 cases is “for”"],
    [1, 1, "1 van 1 casus is “voor”", "1 of 1 case is “for”"],
    [0, 0, "Er zijn geen casussen", "There are no cases"],
  ])("%i of %i", (found, all, dutch, english) => {
    expect(sayMatched(forCases, found, all, nl)).toBe(dutch);
    expect(sayMatched(forCases, found, all, en)).toBe(english);
  });

  test("without a demand every member of the base counts", () => {
    expect(sayMatched({ of: "cases" }, 4, 4, nl)).toBe("4 van de 4 casussen tellen");
  });

  test("of criteria and themes only those with a level are looked at, unless all that apply are", () => {
    expect(sayMatched({ of: "criteria" }, 3, 3, nl)).toBe("3 van de 3 criteria hebben een niveau");
    expect(sayMatched({ of: "criteria", among: { core: true } }, 1, 1, en)).toBe("1 of 1 core criterion has a level");
    expect(sayMatched({ of: "criteria", among: { tag: "jeugd" } }, 0, 0, nl)).toBe(
      "Er zijn geen criteria met het kenmerk “jeugd” met een niveau",
    );
    expect(sayMatched({ of: "themes", where: { level: "geborgd" } }, 0, 0, en)).toBe("There are no themes with a level");
    expect(sayMatched({ of: "criteria", among: { level: "geborgd" } }, 0, 0, nl)).toBe("Er zijn geen criteria met niveau “Geborgd”");
    expect(sayMatched({ of: "criteria", base: "applicable" }, 0, 0, nl)).toBe(
      "Er zijn geen criteria die van toepassing zijn (ook zonder niveau)",
    );
    expect(sayMatched({ of: "criteria", base: "applicable", where: { core: true } }, 1, 1, nl)).toBe(
      "1 van 1 criterium dat van toepassing is (ook zonder niveau), is een knelcriterium",
    );
  });

  test("other groups than cases can have a citizen among them", () => {
    const spoken: Selection = { of: "periods", among: { spoken: "citizen" }, where: { picture: "for" } };
    expect(sayMatched(spoken, 1, 2, nl)).toBe("1 van de 2 periodes met een gesproken bewoner is “voor”");
    expect(sayMatched(spoken, 1, 2, en)).toBe("1 of the 2 periods with a citizen who was heard is “for”");
    expect(sayMatched({ of: "source-types", where: { spoken: "citizen" } }, 2, 3, nl)).toBe(
      "2 van de 3 soorten bronnen hebben een gesproken bewoner",
    );
    expect(sayMembers({ of: "source-types", among: { id: "case-file" } }, true, nl)).toBe("soorten bronnen (“dossier”)");
  });

  test("a value lies within bounds", () => {
    const where = { value: { atLeast: 2, below: "7.5" } };
    expect(sayMatched({ of: "criteria", where }, 2, 3, nl)).toBe("2 van de 3 criteria hebben een waarde van minstens 2 en minder dan 7,5");
    expect(sayMatched({ of: "criteria", where }, 1, 3, en)).toBe("1 of the 3 criteria has a value of at least 2 and less than 7.5");
    expect(sayCounted({ of: "criteria", where }, true, nl)).toBe("criteria met een waarde van minstens 2 en minder dan 7,5");
  });

  test("more demands are joined, also where one narrows and another counts", () => {
    const selection: Selection = {
      of: "observations",
      among: { sourceType: ["case-file", "document"] },
      where: { speaks: "for", shows: "done" },
    };
    expect(sayCounted(selection, false, nl)).toBe(
      "waarneming die komt uit een bron van de soort “dossier” of “document” en die “voor” is en die gaat over wat is gedaan",
    );
    expect(sayMatched(selection, 3, 5, nl)).toBe(
      "3 van de 5 waarnemingen die komen uit een bron van de soort “dossier” of “document”, zijn “voor” en gaan over wat is gedaan",
    );
  });

  test("a single criterion that is not a core criterion", () => {
    expect(sayCounted({ of: "criteria", where: { core: false, level: "ontbreekt" } }, false, nl)).toBe(
      "criterium met niveau “Ontbreekt” dat geen knelcriterium is",
    );
  });
});

test("an id that the framework does not know stands for itself", () => {
  expect(sayMembers({ of: "criteria", among: { id: "nazorg", level: "prima" } }, true, nl)).toBe("criteria (nazorg) met niveau “prima”");
});
