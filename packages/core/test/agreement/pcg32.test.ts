import { describe, expect, test } from "vitest";
import { drawBelow, pcg32 } from "../../src/agreement/pcg32.ts";

/**
 * What the reference implementation prints for seed 42 and stream 54, as published by its author:
 * https://github.com/imneme/pcg-c, test-high/expected/check-pcg32.out. Every round goes on where the one before stopped:
 * six numbers, 65 coins, 33 dice and a pack of cards that is shuffled.
 */
const rounds = [
  {
    numbers: "0xa15c02b7 0x7b47f409 0xba1d3330 0x83d2f293 0xbfa4784b 0xcbed606e",
    coins: "HHTTTHTHHHTHTTTHHHHHTTTHHHTHTHTHTTHTTTHHHHHHTTTTHHTTTTTHTTTTTTTHT",
    rolls: "3 4 1 1 2 2 3 2 4 3 2 4 3 3 5 2 3 1 3 1 5 1 4 1 5 6 4 6 6 2 6 3 3",
    cards:
      "Qd Ks 6d 3s 3d 4c 3h Td Kc 5c Jh Kd Jd As 4s 4h Ad Th Ac Jc 7s Qs 2s 7h Kh 2d 6c Ah 4d Qh 9h 6s 5s 2c 9c Ts 8d 9s 3c 8c Js 5d 2h 6h 7d 8s 9d 5h 8h Qc 7c Tc",
  },
  {
    numbers: "0x74ab93ad 0x1c1da000 0x494ff896 0x34462f2f 0xd308a3e5 0x0fa83bab",
    coins: "HHHHHHHHHHTHHHTHTHTHTHTTTTHHTTTHHTHHTHTTHHTTTHHHHHHTHTTHTHTTTTTTT",
    rolls: "5 1 1 3 3 2 4 5 3 2 2 6 4 3 2 4 2 4 3 2 3 6 3 2 3 4 2 4 1 1 5 4 4",
    cards:
      "7d 2s 7h Td 8s 3c 3d Js 2d Tc 4h Qs 5c 9c Th 2c Jc Qd 9d Qc 7s 3s 5s 6h 4d Jh 4c Ac 4s 5h 5d Kc 8h 8d Jd 9s Ad 6s 6c Kd 2h 3h Kh Ts Qh 9h 6d As 7c Ks Ah 8c",
  },
  {
    numbers: "0x39af5f9f 0x04196b18 0xc3c3eb28 0xc076c60c 0xc693e135 0xf8f63932",
    coins: "HTTHHTTTTTHTTHHHTHTTHHTTHTHHTHTHTTTTHHTTTHHTHHTTHTTHHHTHHHTHTTTHT",
    rolls: "5 1 5 3 2 2 4 5 3 3 1 3 4 6 3 2 3 4 2 2 3 1 5 2 4 6 6 4 2 4 3 3 6",
    cards:
      "Kd Jh Kc Qh 4d Qc 4h 9d 3c Kh Qs 8h 5c Jd 7d 8d 3h 7c 8s 3s 2h Ks 9c 9h 2c 8c Ad 7s 4s 2s 5h 6s 4c Ah 7h 5s Ac 3d 5d Qd As Tc 6h 9s 2d 6c 6d Td Jc Ts Th Js",
  },
];

const next = pcg32(42n, 54n);
const several = <T>(count: number, draw: () => T) => Array.from({ length: count }, draw);

function shuffledCards(): string {
  const cards = Array.from({ length: 52 }, (_, card) => `${"A23456789TJQK"[Math.floor(card / 4)]}${"hcds"[card % 4]}`);
  for (let left = 52; left > 1; left--) {
    const chosen = drawBelow(left, next);
    [cards[chosen], cards[left - 1]] = [cards[left - 1] as string, cards[chosen] as string];
  }
  return cards.join(" ");
}

describe("PCG32 gives what its reference implementation gives", () => {
  test.each(rounds)("in numbers, coins, dice and cards, from $numbers", ({ numbers, coins, rolls, cards }) => {
    expect(several(6, next).map((number) => `0x${number.toString(16).padStart(8, "0")}`)).toEqual(numbers.split(" "));
    expect(several(65, () => (drawBelow(2, next) === 1 ? "H" : "T")).join("")).toBe(coins);
    expect(several(33, () => drawBelow(6, next) + 1).join(" ")).toBe(rolls);
    expect(shuffledCards()).toBe(cards);
  });
});

test("a number that would make the first outcomes likelier is drawn again", () => {
  // Of 2^32 numbers the first 2^32 mod 3 = 1 is one too many to share among three.
  const drawn = [0, 0, 5];
  expect(drawBelow(3, () => drawn.shift() ?? Number.NaN)).toBe(2);
});
