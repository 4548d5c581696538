import { describe, expect, test } from "vitest";
import {
  assessed,
  casesFor,
  criterion,
  type Data,
  framework,
  fromObservations,
  leaveOut,
  observed,
  perCase,
  rated,
  theme,
} from "../builders.ts";
import { told } from "./sentences.ts";

const ladder = {
  ladder: [
    { level: "op-orde", when: { some: { of: "cases", where: { picture: "for" } } } },
    { level: "ontbreekt", otherwise: true },
  ],
};
const of = (plan: Data, parts: Data, id = "plan") => told(assessed(framework([theme("samen", [plan])]), parts), id);
const observation = (id: string, speaks: string, parts: Data = {}): Data => ({
  id,
  source: id.slice(0, 3),
  indicator: "plan-zichtbaar",
  text: "Het plan ligt er.",
  speaks,
  ...parts,
});

describe("what was seen", () => {
  const parts = {
    cases: [{ id: "casus-a" }],
    sources: [
      { id: "b01", type: "interview-citizen", case: "casus-a", date: "2024-03-12" },
      { id: "b02", type: "document", date: "2024-02-01" },
      { id: "b03", type: "data", date: "2024-03-13" },
    ],
    observations: [
      observation("b01-1", "for"),
      observation("b01-2", "partly"),
      observation("b01-3", "against", { withdrawn: { date: "2024-03-20", because: "Dit ging over een ander plan" } }),
      observation("b02-1", "against"),
      observation("b03-1", "against"),
    ],
  };

  test("what was set aside says why and since when; what has no case stands apart", () => {
    const lines = of(observed("plan", ladder), parts);
    expect(lines).toContain(
      "Er tellen 3 waarnemingen mee uit 2 bronnen van 2 soorten, over 1 casus. In 1 casus is de bewoner zelf gesproken.",
    );
    expect(lines).toContain(
      "  casus-a is “wisselend”. Voor: b01-1 (gesprek met bewoner); deels: b01-2 (gesprek met bewoner). De bewoner zelf: “wisselend”.",
    );
    expect(lines).toContain("  Zonder casus, dus niet in het beeld per casus. Tegen: b03-1 (cijfers).");
    expect(lines).toContain("  b01-3 telt niet mee: ingetrokken (20 maart 2024). Reden: Dit ging over een ander plan.");
    expect(lines).toContain("  b02-1 telt niet mee: van voor de periode van het onderzoek (1 februari 2024).");
  });

  test("how a case gets its picture is said as the framework declares it", () => {
    const unit = { ...perCase, picture: { for: "only-for", against: "any-against", mixed: "rest" } };
    expect(of(observed("plan", ladder), parts)).toContain(
      "  Een casus is “tegen” als alle waarnemingen tegen zijn. Een andere casus is “voor” als alle waarnemingen voor zijn. De rest is “wisselend”.",
    );
    expect(of(criterion("plan", { outcome: fromObservations(ladder, { unit }) }), parts)).toContain(
      "  Een casus is “tegen” als minstens één waarneming tegen is. Een andere casus is “voor” als alle waarnemingen voor zijn. De rest is “wisselend”.",
    );
  });

  test("demands that are not met are said together, without changing the level", () => {
    const evidence = { minSources: 3, minCases: 1, citizenView: "required" };
    const lines = of(observed("plan", ladder, { evidence }), casesFor("plan", ["for"]));
    expect(lines).toContain(
      "  De onderbouwing is smaller dan het kader vraagt: minstens 3 bronnen (gezien: 1) en minstens één gesproken bewoner (gezien: geen). Dat verandert het niveau niet. Het is wel een kanttekening.",
    );
    expect(lines).toContain("  Alles rust op één bron.");
    expect(of(observed("plan", ladder, { evidence: { minSources: 1, minCases: 1 } }), parts)).toContain(
      "  De onderbouwing is zoals het kader vraagt: minstens 1 bron en 1 casus.",
    );
  });

  test("an indicator without an observation is named", () => {
    const indicators = ["plan-zichtbaar", "plan-bekend"].map((id) => ({ id, text: `Over ${id}.`, shows: "done" }));
    expect(of(observed("plan", ladder, { indicators }), parts)).toContain("  Bij deze indicator is niets gezien: “Over plan-bekend”.");
  });

  test("a proposal alone is called a proposal", () => {
    expect(of(observed("plan", ladder), parts)[0]).toBe(
      "Criterium plan: “Ontbreekt”. Dit is een voorstel: het volgt uit de waarnemingen en de beslisregel.",
    );
  });

  test("a trial criterion says that it counts in no outcome", () => {
    expect(of(observed("plan", ladder, { phase: "trial" }), parts)[1]).toBe(
      "  Dit is een criterium in proef. Het telt in geen enkel oordeel mee.",
    );
  });

  test("where nothing is computed, the judgement is up to people", () => {
    const lines = of(criterion("plan", { outcome: "none" }), {});
    expect(lines).toContain("  Wat nog ontbreekt: een vastgesteld oordeel.");
    expect(lines).toContain("Het kader berekent hier geen niveau. Het oordeel is aan mensen.");
    expect(lines.join("\n")).not.toContain("voorstel");
  });
});

describe("too little was seen for a proposal", () => {
  const missing = { atLeast: 3, of: "cases", else: "undetermined" };
  const plan = criterion("plan", { outcome: fromObservations(ladder, { missing }) });

  test("what is asked, what was found and what is missing", () => {
    const lines = of(plan, casesFor("plan", ["for", "for"]));
    expect(lines.slice(0, 2)).toEqual(["Criterium plan: nog niet te bepalen.", "  Wat nog ontbreekt: 1 casus."]);
    expect(lines).toContain("Het kader vraagt minstens 3 casussen. Er zijn er 2. Dat is te weinig: de beslisregel geeft geen niveau.");
    expect(lines).toContain("Er is geen voorstel.");
  });

  test("nothing at all is not called little", () => {
    const lines = of(plan, {});
    expect(lines).toContain("Er zijn geen waarnemingen die meetellen.");
    expect(lines).toContain("Het kader vraagt minstens 3 casussen. Er zijn er geen. Dat is te weinig: de beslisregel geeft geen niveau.");
  });
});

describe("too few criteria with a level", () => {
  const criteria = ["a", "b", "c"].map((id) => criterion(id));
  const given = rated({ a: "op-orde", b: "op-orde", c: "not-applicable" });
  const samen = (missing: Data | "undetermined", parts: Data) =>
    told(assessed(framework([theme("samen", criteria, { from: "criteria", rule: { rank: "lowest" }, missing })]), parts), "samen");

  test.each<readonly [string, Data | "undetermined", string]>([
    [
      "every level is needed",
      "undetermined",
      "Het kader vraagt een niveau van al deze criteria. 1 van de 3 criteria heeft er een. Dat is te weinig: de beslisregel geeft geen niveau.",
    ],
    [
      "a share",
      { ...leaveOut, atLeastShare: "2/3" },
      "Het kader vraagt een niveau van minstens 2/3 van deze criteria. 1 van de 3 criteria heeft er een. Dat is te weinig: de beslisregel geeft geen niveau.",
    ],
    [
      "a number and named ones",
      { ...leaveOut, atLeast: 1, including: ["a"] },
      "Het kader vraagt een niveau van minstens 1 criterium en in elk geval Criterium a. 1 van de 3 criteria heeft er een. Dat is genoeg. Wat geen niveau heeft, blijft buiten de beslisregel.",
    ],
    [
      "no demand: one is enough",
      leaveOut,
      "Het kader vraagt een niveau van minstens 1 criterium. 1 van de 3 criteria heeft er een. Dat is genoeg. Wat geen niveau heeft, blijft buiten de beslisregel.",
    ],
  ])("%s", (_, missing, line) => expect(samen(missing, rated({ a: "op-orde" }))).toContain(line));

  test("an undetermined theme says for which criteria a level is missing and what can still come out", () => {
    expect(samen("undetermined", rated({ a: "in-aanzet" })).slice(0, 4)).toEqual([
      "Thema samen: nog niet te bepalen.",
      "  Wat nog ontbreekt: een niveau voor Criterium b en Criterium c.",
      "  Nog mogelijk: “Ontbreekt” of “In aanzet”.",
      "  Dekking: 1 van de 3 criteria die van toepassing zijn, heeft een niveau.",
    ]);
  });

  test("what does not apply is left out with its reason", () => {
    const lines = samen("undetermined", given);
    expect(lines).toContain("  Criterium c: geen niveau (niet van toepassing). Reden: Gezien bij c.");
    expect(lines).toContain("Het kader vraagt een niveau van al deze criteria. 2 van de 2 criteria hebben er een. Dat is genoeg.");
  });

  test("what is still open but cannot change the level is said", () => {
    expect(samen(leaveOut, rated({ a: "ontbreekt" }))).toContain("  Wat nog open is, kan dit niveau niet meer veranderen.");
  });

  test("where nothing applies there is no rule to tell", () => {
    const lines = samen("undetermined", rated({ a: "not-applicable", b: "not-applicable", c: "not-applicable" }));
    expect(lines[0]).toBe("Thema samen: niet van toepassing.");
    expect(lines.join("\n")).not.toContain("Het kader vraagt");
  });
});
