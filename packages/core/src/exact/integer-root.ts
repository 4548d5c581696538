/** The number of binary digits of an integer of at least one. */
export const bitLength = (integer: bigint): number => integer.toString(2).length;

/** The largest integer whose `degree`-th power is at most this integer, which is at least zero; `degree` is at least one. */
export function integerRoot(integer: bigint, degree: number): bigint {
  if (integer === 0n) return 0n;
  // With 2^(b-1) <= integer < 2^b the root lies from 2^k up to but not including 2^(k+1), k as below. What lies between is halved.
  const k = BigInt(Math.floor((bitLength(integer) - 1) / degree));
  let [low, high] = [1n << k, 1n << (k + 1n)];
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** BigInt(degree) <= integer) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Two integers as powers of the smallest integers that they share a degree with: 64 and 27 are 4 and 3 to the third.
 * The roots and that degree, which is the highest possible. Both integers are at least one, and not both are one.
 */
export function sharedRoot(n: bigint, d: bigint): { readonly n: bigint; readonly d: bigint; readonly degree: number } {
  for (let degree = bitLength(n > d ? n : d) - 1; degree > 1; degree--) {
    const [rootN, rootD] = [integerRoot(n, degree), integerRoot(d, degree)];
    if (rootN ** BigInt(degree) === n && rootD ** BigInt(degree) === d) return { n: rootN, d: rootD, degree };
  }
  return { n, d, degree: 1 };
}
