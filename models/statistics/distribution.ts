/**
 * A distribution of one uncertain number, made only by the maker of its kind (`uniformDistribution`, …), which checks
 * what it is given. `quantile` gives the value that is not exceeded with the given probability; it throws
 * `notAProbability` outside 0 to 1, and is −Infinity or Infinity at 0 and 1 where the distribution has no end.
 */
export interface Distribution<Kind extends string = string, Parameters extends object = object> {
  readonly kind: Kind;
  readonly parameters: Readonly<Parameters>;
  readonly mean: number;
  readonly variance: number;
  readonly quantile: (probability: number) => number;
}
