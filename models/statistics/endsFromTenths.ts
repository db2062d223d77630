import { brentRoot } from './brentRoot.ts';
import { requireFinite } from './requireFinite.ts';
import { requireRising } from './requireRising.ts';
import { StatisticsError } from './statisticsError.ts';

export interface TenthsGiven {
  readonly p10: number;
  readonly mode: number;
  readonly p90: number;
}

/**
 * The ends of a distribution that is known by the values with 10 % below and above and by its most likely value, for
 * a family whose shape hangs on one number only: where the mode lies between the ends, from 0 to 1. `tenths` gives
 * the 0.1 and 0.9 quantiles of the family on 0 to 1 for such a place.
 *
 * The mode may lie a little outside P10 to P90 (a triangle with its mode at the minimum); beyond what the family can
 * reach `unreachableMode` is thrown with the lowest and highest mode that would do. Also throws `wrongOrder` and
 * `notFinite`. Equal P10 and P90 give a constant, if the mode equals them.
 */
export function endsFromTenths(
  { p10, mode, p90 }: TenthsGiven,
  tenths: (place: number) => { readonly low: number; readonly high: number },
): { readonly minimum: number; readonly maximum: number } {
  requireFinite({ mode });
  requireRising({ p10, p90 });
  if (p10 === p90 && mode === p10) return { minimum: mode, maximum: mode };

  const wanted = (mode - p10) / (p90 - p10);
  const excess = (place: number) => {
    const { low, high } = tenths(place);
    return (place - low) / (high - low) - wanted;
  };
  const bracket = { low: 0, high: 1, valueAtLow: excess(0), valueAtHigh: excess(1) };
  if (!(bracket.valueAtLow <= 0 && bracket.valueAtHigh >= 0)) {
    const low = p10 + (bracket.valueAtLow + wanted) * (p90 - p10) || p10;
    const high = p10 + (bracket.valueAtHigh + wanted) * (p90 - p10) || p90;
    throw new StatisticsError(
      'unreachableMode',
      `With P10 ${p10} and P90 ${p90} the mode cannot be ${mode}.`,
      {
        fields: ['mode'],
        found: { p10, mode, p90 },
        low,
        high,
      },
    );
  }
  const place = brentRoot(excess, bracket).x;
  const { low, high } = tenths(place);
  const width = (p90 - p10) / (high - low);
  return { minimum: p10 - width * low, maximum: p90 + width * (1 - high) };
}
