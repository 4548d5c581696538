import { describe, expect, test } from "vitest";
import { compareIds } from "../../src/inspection/arrange.ts";
import { loadInspection, readPin } from "../../src/inspection/load-inspection.ts";
import type { SourceText } from "../../src/text/source-text.ts";
import { assessed, criterion, type Data, framework, inspection, inspectionData, must, showAll, theme } from "../builders.ts";
import { says } from "../marked.ts";

const kader = framework([theme("een-plan", [criterion("plan")])]);
const file = (path: string, data: Data): SourceText => ({ path, text: JSON.stringify(data) });
const head = (parts: Data = {}) => file("inspection.yaml", inspectionData(parts));
const part = (path: string, parts: Data) => file(path, { kind: "inspection-part", format: 1, ...parts });
const codesOf = (sources: readonly SourceText[]) =>
  loadInspection(sources, kader).diagnostics.map((one) => says(one, "inspection.yaml").replace(/ \d+:\d+$/, ""));

describe("a folder is one document", () => {
  test("lists of several files are joined", () => {
    const sources = [
      head({ cases: [{ id: "casus-b" }] }),
      part("a.yaml", { cases: [{ id: "casus-c" }] }),
      part("z.yaml", { cases: [{ id: "casus-a" }] }),
    ];
    expect(must(loadInspection(sources, kader)).data.cases).toEqual([{ id: "casus-a" }, { id: "casus-b" }, { id: "casus-c" }]);
  });

  test("any other key may stand once; a clash names both places", () => {
    const sources = [head({ summary: "Kort." }), part("vaststelling.yaml", { summary: "Anders." })];
    expect(codesOf(sources)).toEqual(["vaststelling.yaml inspection/key-twice"]);
    expect(loadInspection(sources, kader).diagnostics[0]?.related).toMatchObject([
      { note: "other-file", span: { path: "inspection.yaml" } },
    ]);
  });

  test("a key in two files beside the head is a clash as well", () => {
    expect(codesOf([head(), part("a.yaml", { summary: "Kort." }), part("b.yaml", { summary: "Anders." })])).toEqual([
      "b.yaml inspection/key-twice",
    ]);
  });

  test.each<{ name: string; sources: readonly SourceText[]; are: readonly string[] }>([
    { name: "an empty folder has no head", sources: [], are: [" inspection/no-head"] },
    { name: "pieces alone have no head", sources: [part("overleg.yaml", {})], are: ["overleg.yaml inspection/no-head"] },
    {
      name: "two heads",
      sources: [file("a.yaml", inspectionData()), file("b.yaml", inspectionData())],
      are: ["b.yaml inspection/several-heads"],
    },
    {
      name: "a framework in the folder",
      sources: [head(), file("kader.yaml", { kind: "framework" })],
      are: ["kader.yaml schema/unknown-kind"],
    },
  ])("$name", ({ sources, are }) => {
    expect(codesOf(sources)).toEqual(are);
    expect(loadInspection(sources, kader).ok).toBe(false);
  });

  test("of a file that cannot be read no consequences are reported", () => {
    const observed = {
      observations: [{ id: "b01-1", source: "b01", indicator: "plan-zichtbaar", text: "Er is een plan.", speaks: "for" }],
    };
    expect(codesOf([head(observed), { path: "bronnen/b01.yaml", text: "kind: [source" }])).toEqual(["bronnen/b01.yaml yaml/syntax"]);
  });

  test("another version of the framework is not this framework", () => {
    expect(codesOf([head({ framework: { id: "proefkader", version: "1.0.1" } })])).toEqual(["framework/not-found"]);
    expect(codesOf([head({ framework: { id: "proefkadr", version: "1.0.0" } })])).toEqual(["framework/not-found"]);
  });

  test("the pin tells which framework is asked for, and where", () => {
    expect(must(readPin([head()]))).toMatchObject({ id: "proefkader", version: "1.0.0", span: { path: "inspection.yaml" } });
    expect(readPin([]).ok).toBe(false);
  });

  test("the pin is found in a head that is written otherwise, beside a text that only looks like one", () => {
    const otherwise = { path: "kop.yaml", text: head().text.replace('"kind":"inspection"', "'kind': 'inspection'") };
    const lookalike = {
      path: "b01.yaml",
      text: "kind: source\nformat: 1\nid: b01\ntype: document\ndate: '2024-03-12'\ntitle: |\n  Er staat\n  kind: inspection\n",
    };
    expect(must(readPin([lookalike, otherwise]))).toMatchObject({ id: "proefkader", span: { path: "kop.yaml" } });
    expect(readPin([lookalike]).ok).toBe(false);
  });
});

describe("the table of observations", () => {
  const sources = [{ id: "b01", type: "document", date: "2024-03-12" }];
  const table = (...rows: readonly string[]): SourceText => ({
    path: "waarnemingen.csv",
    text: ["nr;bron;indicator;waarneming;spreekt", ...rows].join("\n"),
  });
  const load = (...rows: readonly string[]) => loadInspection([head({ sources }), table(...rows)], kader);

  test("Dutch words, in capitals or not, mean the words of the model", () => {
    const { data } = must(
      load("b01-1;b01;plan-zichtbaar;Eén;Voor", "b01-2;b01;plan-zichtbaar;Twee;DEELS", "b01-3;b01;plan-zichtbaar;Drie;tegen"),
    );
    expect(data.observations?.map(({ speaks }) => speaks)).toEqual(["for", "partly", "against"]);
  });

  test.each([
    { name: "a source that is not there", row: "b09-1;b09;plan-zichtbaar;Iets;voor", code: "inspection/unknown-source 2:7" },
    { name: "an indicator that is not there", row: "b01-1;b01;plan-zigtbaar;Iets;voor", code: "inspection/unknown-indicator 2:11" },
    { name: "a word that is not there", row: "b01-1;b01;plan-zichtbaar;Iets;for", code: "csv/unknown-value 2:31" },
    // Names that every JavaScript object knows are no words of ours.
    { name: "a word that only looks known", row: "b01-1;b01;plan-zichtbaar;Iets;constructor", code: "csv/unknown-value 2:31" },
    { name: "another such word", row: "b01-1;b01;plan-zichtbaar;Iets;__proto__", code: "csv/unknown-value 2:31" },
    { name: "no text", row: "b01-1;b01;plan-zichtbaar;;voor", code: "csv/cell-empty 2:1" },
    { name: "a number of another source", row: "b02-1;b01;plan-zichtbaar;Iets;voor", code: "inspection/observation-id-mismatch 2:1" },
  ])("$name: $code", ({ row, code }) => {
    expect(showAll(load(row).diagnostics)).toEqual([code]);
  });
});

describe("one order, whatever the order of lines and files", () => {
  test("numbers are compared as people do", () => {
    const ids = ["b10-1", "b2-10", "b2-9", "b02-9", "a-1", "b2-9-x"];
    expect(ids.toSorted(compareIds)).toEqual(["a-1", "b02-9", "b2-9", "b2-9-x", "b2-10", "b10-1"]);
  });

  test("the comparison is one order: whichever two come first", () => {
    const ids = ["b1", "b01", "b001", "b1-1", "b1-01", "b", "b9999999999999999999", "b9999999999999999998", "c"];
    const sorted = ids.toSorted(compareIds);
    for (const [at, a] of sorted.entries())
      for (const b of sorted.slice(at + 1)) expect([a, b, Math.sign(compareIds(a, b)), Math.sign(compareIds(b, a))]).toEqual([a, b, -1, 1]);
  });

  test("observations that wait for a number get one from what they say, not from their place", () => {
    const source = { id: "b01", type: "document", date: "2024-03-12" };
    const waiting = (speaks: string, party: string): Data => ({
      source: "b01",
      indicator: "plan-zichtbaar",
      text: "Plan gezien.",
      speaks,
      party,
    });
    const parties = ["wijkteam", "school"].map((id) => ({ id, kind: "team", roles: ["partner"], name: id }));
    const rows = [waiting("for", "school"), waiting("against", "school"), waiting("for", "wijkteam")];
    const numbered = (observations: readonly Data[]) =>
      inspection(kader, { parties, sources: [source], observations }).data.observations?.map(
        ({ id, speaks, party }) => `${id} ${speaks} ${party}`,
      );
    expect(numbered(rows)).toHaveLength(3);
    expect(numbered(rows.toReversed())).toEqual(numbered(rows));
  });

  test("the states of the report follow their dates", () => {
    const progress = [
      { is: "draft", date: "2024-06-01" },
      { is: "to-party", date: "2024-05-01" },
      { is: "draft", date: "2024-05-01" },
    ];
    expect(assessed(kader, { progress }).inspection.progress?.map(({ is }) => is)).toEqual(["draft", "to-party", "draft"]);
  });
});
