/** How often each thing is measured. The middle one counts, so that one disturbed round does not. */
export const rounds = 9;

export const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * Times some things by turns, so that a slow moment of the machine hits all of them alike.
 *
 * @param {Readonly<Record<string, () => void>>} things
 * @returns {Readonly<Record<string, number>>} per thing the median in milliseconds
 */
export function medians(things, times = rounds) {
  const names = Object.keys(things);
  const measured = new Map(names.map((name) => [name, []]));
  for (const name of names) things[name]();
  for (let round = 0; round < times; round++) {
    for (const name of names) {
      const start = performance.now();
      things[name]();
      measured.get(name).push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, middle(measured.get(name))]));
}
