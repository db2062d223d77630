/** The years and months in which halls are looked at as one purse. */
export interface PooledPeriod {
  /** Calendar years that all halls test, first and last, and the first whose structural result all test. */
  readonly from: number;
  readonly to: number;
  readonly structureFrom: number;
  /** Months after the last pilot has ended and before the first hall's time is out, first and last. */
  readonly firstMonth: number;
  readonly lastMonth: number;
}

/** What is read of each hall to find them. */
export interface PooledHall {
  readonly start: number;
  readonly months: number;
  readonly pilotEnd: number;
  readonly window: { readonly from: number; readonly to: number; readonly structureFrom: number };
}

/** The period in which all halls are tested; undefined where there is none. */
export function pooledPeriod(halls: readonly PooledHall[]): PooledPeriod | undefined {
  const from = Math.max(...halls.map(({ window }) => window.from));
  const to = Math.min(...halls.map(({ window }) => window.to));
  const structureFrom = Math.max(from, ...halls.map(({ window }) => window.structureFrom));
  const firstMonth = Math.max(...halls.map(({ start, pilotEnd }) => Math.max(start, pilotEnd + 1)));
  const lastMonth = Math.min(...halls.map(({ start, months }) => start + months - 1));
  return from > to || structureFrom > to || firstMonth > lastMonth
    ? undefined
    : { from, to, structureFrom, firstMonth, lastMonth };
}

/** Sums over all halls, each an array over the whole of a period. */
export interface PooledSums {
  /** Net operating and structural result for each year of the period, in the portfolio's kroner. */
  readonly result: ArrayLike<number>;
  readonly structural: ArrayLike<number>;
  /** Cash above all floors with the reserve, for each month of the period, in nominal kroner. */
  readonly cash: ArrayLike<number>;
  /** What a krone of the portfolio's price year is in each of these months. */
  readonly level: ArrayLike<number>;
}

/**
 * The support a year that the halls lack as one purse, where what one has over covers what another lacks: the same three
 * tests as of a hall, on the sums. It is paid a twelfth a month from the first month of the period and follows prices.
 * @returns kroner of the portfolio's price year; 0 where they hold together
 */
export function pooledNeed(
  { from, to, structureFrom }: PooledPeriod,
  { result, structural, cash, level }: PooledSums,
): number {
  let total = 0;
  let worst = Infinity;
  for (let year = from; year <= to; year += 1) {
    total += result[year - from]!;
    if (year >= structureFrom) worst = Math.min(worst, structural[year - from]!);
  }
  let needed = Math.max(0, -total / (to - from + 1), -worst);
  let paid = 0;
  for (let month = 0; month < cash.length; month += 1) {
    paid += level[month]! / 12;
    needed = Math.max(needed, -cash[month]! / paid);
  }
  return needed;
}
