import { describe, expect, test } from "vitest";
import { resolveProfile } from "../../src/framework/profile/resolve-profile.ts";
import { assessed, criterion, type Data, framework, lowest, must, ontwikkeling, rated, theme } from "../builders.ts";
import { told } from "./sentences.ts";

const [ontbreekt, ...higher] = ontwikkeling.levels;
const kader = framework(
  [theme("hulp", [criterion("afstemming", { norm: { type: "statutory", references: [] } }), criterion("regie")], lowest)],
  { scales: [{ ...ontwikkeling, levels: [{ ...ontbreekt, meaning: "shortfall" }, ...higher] }] },
);
const profile = (adopts?: Data): Data => ({
  kind: "profile",
  format: 1,
  id: "samen",
  framework: { id: "proefkader", version: "1.0.0" },
  title: "Samen kijken",
  description: "Voor toezichthouders die samen kijken.",
  question: "Past de hulp bij elkaar?",
  criteria: "all",
  levelsShown: "all",
  basedOn: [],
  ...adopts,
});
const under = (adopts?: Data) => must(resolveProfile({ path: "profiles/samen.json", text: JSON.stringify(profile(adopts)) }, kader));
const named = { framework: { id: "proefkader", version: "1.0.0", profile: "samen" } };

const judgement = { about: "afstemming", level: "ontbreekt", because: "Partijen stemmen niet af", by: "inspecteur-1", date: "2024-04-19" };
const parts = (judgements: readonly Data[]): Data => ({
  ...rated({ afstemming: "in-aanzet", regie: "op-orde" }),
  parties: [{ id: "thuiszorg", kind: "provider", roles: ["provider"], name: "Thuiszorg Oosterwaard" }],
  judgements,
});

describe("a remark", () => {
  test.each([
    {
      name: "without a profile",
      framework: kader,
      head: {},
      why: "Het is een tekort in wat de wet vraagt. Dit onderzoek heeft geen profiel. Daarom is de Inspectie Gezondheidszorg en Jeugd niet aangewezen om het vast te stellen.",
    },
    {
      name: "with a profile that names nobody",
      framework: under(),
      head: named,
      why: "Het is een tekort in wat de wet vraagt. Het profiel wijst hier niemand aan om het vast te stellen, ook de Inspectie Gezondheidszorg en Jeugd niet.",
    },
    {
      name: "where others are named",
      framework: under({
        adopts: [
          { by: "wmo-toezicht", criteria: ["afstemming"] },
          { by: "jenv", criteria: ["afstemming"] },
        ],
      }),
      head: named,
      why: "Het is een tekort in wat de wet vraagt. Dat stelt de Inspectie Justitie en Veiligheid of het gemeentelijk toezicht op de Wmo vast, niet de Inspectie Gezondheidszorg en Jeugd.",
    },
  ])("$name says who made it, that it was not adopted and why", ({ framework: looked, head, why }) => {
    const lines = told(assessed(looked, { ...parts([judgement]), ...head }), "afstemming");
    expect(lines[0]).toBe("Criterium afstemming: “In aanzet”. Dit volgt uit de individuele beoordelingen.");
    const at = lines.indexOf("Opmerking: “Ontbreekt”, door inspecteur-1, op 19 april 2024. Dit is niet vastgesteld.");
    expect(lines.slice(at + 1, at + 4)).toEqual([
      "  Reden: Partijen stemmen niet af.",
      `  ${why}`,
      "  Een opmerking bepaalt geen uitkomst.",
    ]);
  });

  test("is said in English too", () =>
    expect(told(assessed(kader, parts([judgement])), "afstemming", "en")).toContain(
      "Remark: “Ontbreekt”, by inspecteur-1, on 19 April 2024. This was not adopted.",
    ));
});

describe("judgements about one party", () => {
  const about = (id: string, level: string): Data => ({ ...judgement, about: id, level, party: "thuiszorg" });

  test("stand below what settled the outcome, with the party by name", () => {
    const lines = told(assessed(kader, parts([about("regie", "in-aanzet")])), "regie");
    expect(lines[0]).toBe("Criterium regie: “Op orde”. Dit volgt uit de individuele beoordelingen.");
    expect(lines).toContain("Per partij is dit geoordeeld. Het staat naast de uitkomst en verandert die niet.");
    expect(lines).toContain("  Thuiszorg Oosterwaard: “In aanzet”, vastgesteld door inspecteur-1, op 19 april 2024.");
  });

  test("are told of a theme as well, and a shortfall of a party says that it is a remark", () => {
    const assessment = assessed(kader, parts([about("hulp", "geborgd"), about("afstemming", "ontbreekt")]));
    expect(told(assessment, "hulp")).toContain("  Thuiszorg Oosterwaard: “Geborgd”, vastgesteld door inspecteur-1, op 19 april 2024.");
    const lines = told(assessment, "afstemming");
    expect(lines).toContain(
      "  Thuiszorg Oosterwaard: “Ontbreekt”, een opmerking van inspecteur-1, op 19 april 2024. Dit is niet vastgesteld.",
    );
    expect(lines).toContain("    Een opmerking bepaalt geen uitkomst.");
  });
});
