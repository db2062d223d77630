import { StatisticsError } from './statisticsError.ts';

/** Two points where a function has opposite signs, or is 0 at one of them. */
export interface Bracket {
  readonly low: number;
  readonly high: number;
  readonly valueAtLow: number;
  readonly valueAtHigh: number;
}

export interface BrentOptions {
  /** How near the end must be, in the unit of x; four units in the last place of x are added. 0 when left out. */
  readonly tolerance?: number;
  /** 200 when left out. */
  readonly mostEvaluations?: number;
}

export interface BrentRoot {
  readonly x: number;
  readonly value: number;
  readonly evaluations: number;
  /** False when the evaluations ran out first. */
  readonly settled: boolean;
}

/**
 * A place between two points of opposite sign where the function changes sign: a root, or a jump or pole (it does not
 * tell which; `findRoots` does). Where there are several it finds one. Throws `noSignChange` when the bracket has
 * none, NaN included. Brent's method: inverse quadratic interpolation or secant where that gains, else halving.
 *
 * Source: Brent, Algorithms for Minimization without Derivatives (1973), chapter 4, procedure zero.
 */
export function brentRoot(
  evaluate: (x: number) => number,
  bracket: Bracket,
  options: BrentOptions = {},
): BrentRoot {
  const { tolerance = 0, mostEvaluations = 200 } = options;
  // best is the last estimate, other the end beyond the sign change, before the estimate before best
  let best = bracket.high;
  let valueAtBest = bracket.valueAtHigh;
  let before = bracket.low;
  let valueBefore = bracket.valueAtLow;
  if (valueBefore === 0) return { x: before, value: valueBefore, evaluations: 0, settled: true };
  if (valueAtBest !== 0 && !(valueBefore > 0 ? valueAtBest < 0 : valueBefore < 0 && valueAtBest > 0)) {
    throw new StatisticsError('noSignChange', 'The function has no sign change between the two points.', {
      fields: ['valueAtLow', 'valueAtHigh'],
      found: { low: bracket.low, high: bracket.high, valueAtLow: valueBefore, valueAtHigh: valueAtBest },
    });
  }
  let other = before;
  let valueAtOther = valueBefore;
  let step = best - before;
  let stepBefore = step;
  let evaluations = 0;
  while (true) {
    if (valueAtBest > 0 === valueAtOther > 0) {
      other = before;
      valueAtOther = valueBefore;
      step = best - before;
      stepBefore = step;
    }
    if (Math.abs(valueAtOther) < Math.abs(valueAtBest)) {
      before = best;
      valueBefore = valueAtBest;
      best = other;
      valueAtBest = valueAtOther;
      other = before;
      valueAtOther = valueBefore;
    }
    const enough = 4.44e-16 * Math.abs(best) + tolerance / 2;
    const half = (other - best) / 2;
    const settled = Math.abs(half) <= enough || valueAtBest === 0;
    if (settled || evaluations >= mostEvaluations)
      return { x: best, value: valueAtBest, evaluations, settled };

    const jump = interpolated(best, before, other, valueAtBest, valueBefore, valueAtOther);
    const gains =
      Math.abs(stepBefore) >= enough &&
      Math.abs(valueBefore) > Math.abs(valueAtBest) &&
      jump * half > 0 &&
      Math.abs(jump) < Math.min(1.5 * Math.abs(half) - enough / 2, Math.abs(stepBefore) / 2);
    stepBefore = gains ? step : half;
    step = gains ? jump : half;
    before = best;
    valueBefore = valueAtBest;
    best += Math.abs(step) > enough ? step : half > 0 ? enough : -enough;
    valueAtBest = evaluate(best);
    evaluations += 1;
  }
}

/** How far to go from `best` by inverse quadratic interpolation, or by the secant when two points coincide. */
function interpolated(
  best: number,
  before: number,
  other: number,
  fBest: number,
  fBefore: number,
  fOther: number,
) {
  const s = fBest / fBefore;
  if (before === other) return (-(other - best) * s) / (1 - s);
  const q = fBefore / fOther;
  const r = fBest / fOther;
  const above = s * ((other - best) * q * (q - r) - (best - before) * (r - 1));
  return -above / ((q - 1) * (r - 1) * (s - 1));
}
