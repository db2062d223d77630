import { brentRoot } from './brentRoot.ts';
import type { RootProbe, Sample } from './rootProbe.ts';

/** A zero that is one point, or a whole interval of zeros. */
export type ZeroStretch =
  | { readonly type: 'point'; readonly x: number }
  | { readonly type: 'interval'; readonly low: number; readonly high: number };

/**
 * How far the zeros reach around samples from `first` to `last` that are all 0; `before` and `after` are the nearest
 * samples that are not, if there are any. With a zero tolerance, a plain crossing that is only seen as an interval
 * because small values count as 0 is recognised and narrowed down to its point.
 */
export function zeroStretch(
  probe: RootProbe,
  before: Sample | undefined,
  first: Sample,
  last: Sample,
  after: Sample | undefined,
): ZeroStretch {
  const low = before === undefined ? first.x : lastZero(probe, first, before);
  const high = after === undefined ? last.x : lastZero(probe, last, after);
  if (high - low <= 32 * probe.width(low))
    return { type: 'point', x: first === last ? first.x : (low + high) / 2 };
  if (probe.zeroTolerance > 0) {
    const one = probe.sample(low + (high - low) / 4);
    const other = probe.sample(high - (high - low) / 4);
    const tenth = probe.zeroTolerance / 10;
    if (Math.min(Math.abs(one.y), Math.abs(other.y)) > tenth && one.y > 0 !== other.y > 0) {
      const bracket = { low: one.x, high: other.x, valueAtLow: one.y, valueAtHigh: other.y };
      return {
        type: 'point',
        x: brentRoot((x) => probe.sample(x).y, bracket, { tolerance: probe.width(low), mostEvaluations: 40 })
          .x,
      };
    }
  }
  return { type: 'interval', low, high };
}

/** The last point that is 0 on the way from a zero to a sample that is not, by halving. */
function lastZero(probe: RootProbe, zero: Sample, beyond: Sample): number {
  let inside = zero.x;
  let outside = beyond.x;
  const step = 8 * probe.width(zero.x);
  if (Math.abs(outside - inside) > step) {
    // mostly the zero is one point, and one look beside it settles the matter
    const beside = probe.sample(inside + (outside > inside ? step : -step));
    if (beside.sign !== 0) return inside;
    inside = beside.x;
  }
  while (Math.abs(outside - inside) > probe.width(inside)) {
    const middle = (inside + outside) / 2;
    if (probe.sample(middle).sign === 0) inside = middle;
    else outside = middle;
  }
  return inside;
}
