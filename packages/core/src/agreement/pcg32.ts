const [multiplier, mask32] = [6364136223846793005n, 0xffffffffn];

/**
 * PCG32 (XSH RR 64/32), a generator of chance that gives the same numbers on every machine: each call gives an integer below 2^32.
 * `seed` and `stream` are integers of at most 64 and 63 bits, the `initstate` and `initseq` of the reference implementation.
 * M.E. O'Neill (2014), PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms for Random Number Generation,
 * https://www.pcg-random.org; reference: https://github.com/imneme/pcg-c.
 */
export function pcg32(seed: bigint, stream: bigint): () => number {
  const increment = BigInt.asUintN(64, (stream << 1n) | 1n);
  const after = (state: bigint): bigint => BigInt.asUintN(64, state * multiplier + increment);
  let state = after(BigInt.asUintN(64, after(0n) + seed));
  return () => {
    const shifted = Number((((state >> 18n) ^ state) >> 27n) & mask32);
    const turn = Number(state >> 59n);
    state = after(state);
    return ((shifted >>> turn) | (shifted << (-turn & 31))) >>> 0;
  };
}

/**
 * An integer from 0 up to but not including `bound` (1 to 2^32), each as likely: what would make the first ones likelier is drawn again,
 * as `pcg32_boundedrand` of the reference implementation does.
 */
export function drawBelow(bound: number, next: () => number): number {
  const threshold = (2 ** 32 - bound) % bound;
  let drawn = next();
  while (drawn < threshold) drawn = next();
  return drawn % bound;
}
