/** Four levels, low to high, and a ladder over forty criteria: the rule that four engines carry out in `ladder.mjs`. */
export const levels = ["ontbreekt", "in-aanzet", "op-orde", "geborgd"];
export const ids = Array.from({ length: 40 }, (_, index) => `criterium-${index + 1}`);

/** What counts for a rung: this level and everything above it. */
export const from = (level) => levels.slice(levels.indexOf(level));

/** Best first: so large a part of the criteria at this level or higher, and for the highest rung none that is missing. */
export const rungs = [
  { level: "geborgd", atLeast: [3, 4], none: "ontbreekt" },
  { level: "op-orde", atLeast: [2, 3] },
  { level: "in-aanzet", atLeast: [1, 2] },
];
export const otherwise = "ontbreekt";

/** What one inspection gives: a level for each criterion. Different ones, on every rung, so that nothing can remember one answer. */
export const states = Array.from({ length: 64 }, (_, state) =>
  Object.fromEntries(ids.map((id, index) => [id, levels[(index * 7 + state * (1 + (index % 5))) % (1 + (state % 4))]])),
);
