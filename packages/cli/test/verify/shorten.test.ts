import { expect, test } from "vitest";
import { shortDigest, shortenBoth } from "../../src/verify/shorten.ts";

const digest = (letter: string) => letter.repeat(64);

test.each([
  ["short words are shown whole", "op-orde", "in-aanzet", ["op-orde", "in-aanzet"]],
  ["what is not there stays so", undefined, "op-orde", [undefined, "op-orde"]],
  ["numbers, lists and the like as JSON", 3, ["a", { b: true }], ["3", '["a",{"b":true}]']],
  ["a digest by its first twelve characters", digest("a"), digest("b"), ["aaaaaaaaaaaa…", "bbbbbbbbbbbb…"]],
  ["a line end as JSON writes it", "een\ntwee", "een", ["een\\ntwee", "een"]],
  ["what would steer a terminal or turn a line around is replaced", "a\u009bb\u202ec", "a\u2028b", ["a\ufffdb\ufffdc", "a\ufffdb"]],
])("%s", (_, kept, found, shown) => expect(shortenBoth(kept, found)).toEqual(shown));

test("a long text is shown from shortly before the first difference", () => {
  const start = "De bewoner kent het plan niet en heeft het nooit gezien, zegt zij tijdens het gesprek in de keuken. ";
  const end = " Daarna is er niet meer naar gevraagd door een van de partijen die erbij betrokken zijn.";
  const [kept, found] = shortenBoth(`${start}Drie plannen.${end}`, `${start}Twee plannen.${end}`);
  expect(kept).toBe("… in de keuken. Drie plannen. Daarna is er niet meer naar gev…");
  expect(found).toBe("… in de keuken. Twee plannen. Daarna is er niet meer naar gev…");
});

test("of a long text that only goes on, the end is shown", () => {
  const text = "0123456789".repeat(10);
  const [kept, found] = shortenBoth(text, `${text}!`);
  expect(kept).toBe(`…${text.slice(-60)}`);
  expect(found).toBe(`…${text.slice(-59)}!`);
});

test("a character of two halves is never cut in two", () => {
  const [kept] = shortenBoth("😀".repeat(100), "x");
  expect(kept).toBe(`${"😀".repeat(60)}…`);
});

test("a digest is compared by eye by its first twelve characters", () => expect(shortDigest(digest("c"))).toBe("cccccccccccc"));
