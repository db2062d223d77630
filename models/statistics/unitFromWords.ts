/** A number above 0 and below 1, one of 2^52 evenly spaced ones, from two random words of 32 bits. */
export const unitFromWords = (high: number, low: number): number =>
  ((high >>> 6) * 67108864 + (low >>> 6) + 0.5) / 4503599627370496;
