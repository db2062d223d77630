/** How a number at one time (a year, a step) belongs to its input. */
export interface MovedNumber {
  /** Its own value, and that of the input, both as the scenario says them. */
  readonly own: number;
  readonly base: number;
  /** What the input may be; ±Infinity where it has no limit. */
  readonly low: number;
  readonly high: number;
}

/**
 * The number when the input is x instead: values at other times move in proportion; where the input may be negative
 * (growth) or is 0, which have no ratio to speak of, by the same difference; none beyond what the input may be.
 */
export function movedValue({ own, base, low, high }: MovedNumber, x: number): number {
  const moved = own === base ? x : base !== 0 && low >= 0 ? (own * x) / base : own + x - base;
  return Math.min(high, Math.max(low, moved));
}
