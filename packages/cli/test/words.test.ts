import { expect, test } from "vitest";
import { typed } from "../src/typed.ts";
import { wordsIn } from "../src/words/words.ts";

/** Everything in the tables that holds words, by its place: `help.commands.add.summary`. */
function wordsBelow(value: unknown, place = ""): readonly (readonly [place: string, words: unknown])[] {
  if (typeof value !== "object" || value === null) return [[place, value]];
  return Object.entries(value).flatMap(([key, inner]) => wordsBelow(inner, place === "" ? key : `${place}.${key}`));
}

const dutch = wordsBelow(wordsIn.nl);
const english = new Map(wordsBelow(wordsIn.en));

test("both languages say the same things", () => {
  expect([...english.keys()].sort()).toEqual(dutch.map(([place]) => place).sort());
});

test("no sentence is left in the other language", () => {
  const same = dutch.filter(
    ([place, words]) => typeof words === "string" && words.includes(" ") && !words.startsWith("kader ") && words === english.get(place),
  );
  expect(same).toEqual([]);
});

test("what a person has to type is quoted where a shell would cut it", () => {
  expect(typed("onderzoeken/wijkteam-noord")).toBe("onderzoeken/wijkteam-noord");
  expect(typed("cliënten/één")).toBe("cliënten/één");
  expect(typed("Wijkteam Noord")).toBe('"Wijkteam Noord"');
  expect(typed("map (2)")).toBe('"map (2)"');
});
