import { expect, test } from "vitest";
import { parse } from "yaml";
import { addObservation, type NewObservation } from "../../../src/inspection/edit/add-observation.ts";

const seen: NewObservation = {
  id: "b01-3",
  source: "b01",
  indicator: "plan-kent-bewoner",
  text: "Kent het plan niet.",
  speaks: "against",
};

function added(path: string, text: string, observation: NewObservation = seen): string {
  const result = addObservation({ path, text }, observation);
  if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join(", "));
  return result.value.text;
}

const own = "bronnen/b01.yaml";
const sourceFile = `# yaml-language-server: $schema=../schema.json
kind: source
format: 1
id: b01   # eerste gesprek
type: interview-citizen
date: "2024-03-12"
observations:
  # aan de keukentafel
  - id: b01-1
    indicator: plan-kent-bewoner
    text: "Weet wie de regie heeft."
    speaks: for
  - { id: b01-2, indicator: nazorg, text: Geen, speaks: against }   # later gezegd
title: Gesprek thuis
`;

test("in the file of the source the observation comes last in its list, and every other line stays as it was", () => {
  const after = added(own, sourceFile);
  const fresh = ["  - id: b01-3", "    indicator: plan-kent-bewoner", "    text: Kent het plan niet.", "    speaks: against"];
  const before = sourceFile.split("\n");
  const at = before.indexOf("title: Gesprek thuis");
  expect(after.split("\n")).toEqual([...before.slice(0, at), ...fresh, ...before.slice(at)]);
});

test("in the head file the observation names its source", () => {
  const text = "kind: inspection\nobservations:\n- { id: b02-1, source: b02, indicator: nazorg, text: Ja, speaks: for }\n";
  expect(added("inspection.yaml", text)).toBe(
    `${text}- id: b01-3\n  source: b01\n  indicator: plan-kent-bewoner\n  text: Kent het plan niet.\n  speaks: against\n`,
  );
});

test.each([
  ["no list yet", "kind: source\nid: b01\n"],
  ["no list yet, and no last line end", "kind: source\nid: b01"],
  ["an empty list", "kind: source\nobservations: [] # nog niets\nid: b01\n"],
  ["a key without a list", "kind: source\nobservations:\nid: b01\n"],
  ["a list between brackets", "kind: source\nobservations: [{ id: b01-1, text: Ja }]\nid: b01\n"],
  ["everything between braces", '{ "kind": "source", "id": "b01", "observations": [{ "id": "b01-1" }] }\n'],
  [
    "a last observation that is a block of text",
    "kind: source\nid: b01\nobservations:\n  - id: b01-1\n    text: |\n      Eerste regel.\n\n      Tweede.\n",
  ],
])("with %s the list holds what it held, and the new one", (_, text) => {
  const before = parse(text) as { readonly observations?: readonly unknown[] | null };
  const after = parse(added(own, text));
  const { source: _source, ...item } = seen;
  expect(after).toEqual({ ...before, observations: [...(before.observations ?? []), item] });
});

test("comments after an empty list stay", () => {
  expect(added(own, "kind: source\nobservations: [] # nog niets\nid: b01\n")).toContain("observations:  # nog niets\n  - id: b01-3\n");
});

test("Windows line ends stay Windows line ends", () => {
  const after = added(own, sourceFile.replaceAll("\n", "\r\n"));
  expect(after.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(parse(after).observations).toHaveLength(3);
});

test.each(["nee: dat was niet zo", "- streepje", "1.10", "# hekje", 'zij zei: "ja"', "null", "twee\nregels", " ruimte "])(
  "the text %j is read back exactly as it was given, from YAML",
  (text) => {
    expect(parse(added(own, sourceFile, { ...seen, text })).observations[2].text).toBe(text);
  },
);

test("a file with a mistake in it is not changed", () => {
  const result = addObservation({ path: own, text: "kind: source\nobservations: [\n" }, seen);
  expect(result.diagnostics.map(({ code }) => code)).toContain("yaml/syntax");
  expect(result.ok).toBe(false);
});
