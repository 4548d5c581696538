const powers = Array.from({ length: 16 }, (_, exponent) => Number(`1e${exponent}`));

/** Ten to this power as a safe integer; undefined above the fifteenth, which no safe integer holds. */
export const powerOfTen = (exponent: number): number | undefined => powers[exponent];
