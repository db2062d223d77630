import { power } from '../statistics/power.ts';
import { StatisticsError } from '../statistics/statisticsError.ts';
import { flowRoots } from './flowRoots.ts';

export interface InternalRateOfReturnOptions {
  /** One for each period, the first undiscounted; money in above 0. */
  readonly flows: ArrayLike<number>;
  /** 12 when left out. */
  readonly periodsPerYear?: number;
}

export interface RateOfReturn {
  readonly ratePerPeriod: number;
  /** (1 + ratePerPeriod)^periodsPerYear − 1. */
  readonly yearlyRate: number;
  /** True where the present value only touches 0: a little less money in, and there would be no rate. */
  readonly touching: boolean;
}

export type NoRateReason =
  | 'noFlows'
  | 'allFlowsZero'
  | 'allFlowsPositive'
  | 'allFlowsNegative'
  /** Flows of both signs, but no rate above −1 makes them worth 0. */
  | 'noRoot'
  /** More than one rate does: none of them is *the* internal rate. */
  | 'severalRoots';

/** One rate, or its absence with the reason; `roots` lists every rate above −1 that makes the flows worth 0, rising. */
export type InternalRateOfReturn =
  | { readonly rate: RateOfReturn; readonly roots: readonly RateOfReturn[]; readonly reason?: undefined }
  | { readonly rate?: undefined; readonly roots: readonly RateOfReturn[]; readonly reason: NoRateReason };

/**
 * The internal rate of return: the rate at which flows are worth 0 in all, if there is exactly one above −1 (−100 %).
 * All rates count, however unusual; with several, none is chosen, unlike in spreadsheets, which give the one nearest
 * to a guess. Throws `notFinite` with the place of a flow, and `notPositive` for the periods.
 *
 * Source: Brealey, Myers and Allen, Principles of Corporate Finance, chapter 5, pitfalls 2 and 3.
 */
export function internalRateOfReturn({
  flows,
  periodsPerYear = 12,
}: InternalRateOfReturnOptions): InternalRateOfReturn {
  const all = Array.from(flows);
  const place = all.findIndex((flow) => !Number.isFinite(flow));
  if (place >= 0) {
    throw new StatisticsError('notFinite', `The flow of period ${place} is ${all[place]}.`, {
      fields: ['flows'],
      indices: [place],
    });
  }
  if (!(periodsPerYear > 0 && periodsPerYear < Infinity)) {
    throw new StatisticsError(
      'notPositive',
      `Periods per year must be above 0; they are ${periodsPerYear}.`,
      {
        fields: ['periodsPerYear'],
        found: { periodsPerYear },
      },
    );
  }
  const first = all.findIndex((flow) => flow !== 0);
  if (first < 0) return { roots: [], reason: all.length === 0 ? 'noFlows' : 'allFlowsZero' };
  if (all.every((flow) => flow >= 0)) return { roots: [], reason: 'allFlowsPositive' };
  if (all.every((flow) => flow <= 0)) return { roots: [], reason: 'allFlowsNegative' };

  // zeros before the first and after the last flow move the value, but not its roots
  let end = all.length;
  while (all[end - 1] === 0) end -= 1;
  const roots = flowRoots(all.slice(first, end)).map(({ rate, touching }) => ({
    ratePerPeriod: rate,
    yearlyRate: power(1 + rate, periodsPerYear) - 1,
    touching,
  }));
  const [rate] = roots;
  if (rate === undefined) return { roots, reason: 'noRoot' };
  return roots.length === 1 ? { rate, roots } : { roots, reason: 'severalRoots' };
}
