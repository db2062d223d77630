import { refinedSamples } from './refinedSamples.ts';
import { rootProbe, type RootProbe, type Sample, type Sign } from './rootProbe.ts';
import { requireFinite } from './requireFinite.ts';
import { signChange } from './signChange.ts';
import { StatisticsError } from './statisticsError.ts';
import { touchingPoint } from './touchingPoint.ts';
import { zeroStretch } from './zeroStretch.ts';

export interface FindRootsOptions {
  readonly function: (x: number) => number;
  readonly low: number;
  readonly high: number;
  /** Equal intervals of the first look. Two zeros closer together than one can be missed. 200 when left out. */
  readonly intervals?: number;
  /** How exact x must be. When left out: 1e-13 of the larger of |low|, |high|. */
  readonly tolerance?: number;
  /** Values up to this size count as 0, in the unit of the function: for functions with rounding noise. Default 0. */
  readonly zeroTolerance?: number;
  /** 5,000 when left out. */
  readonly mostEvaluations?: number;
}

export interface Jump {
  readonly x: number;
  readonly type: 'jump' | 'pole';
  /** The values beside the jump; absent at a pole. */
  readonly left?: number;
  readonly right?: number;
}

export interface FoundRoots {
  /** Where it is 0 and changes sign, and zeros at the ends; rising. */
  readonly roots: readonly number[];
  /** Where it is 0 without changing sign. */
  readonly touchingRoots: readonly number[];
  /** Where it is 0 all along. */
  readonly zeroIntervals: readonly (readonly [low: number, high: number])[];
  /** Where it changes sign without being 0. */
  readonly jumps: readonly Jump[];
  readonly signAtLow: Sign;
  readonly signAtHigh: Sign;
  readonly evaluations: number;
  /** False when the evaluations ran out: there may be more. */
  readonly complete: boolean;
  /** Where the sign changes, but no evaluations were left to see how. */
  readonly unresolved: readonly (readonly [low: number, high: number])[];
}

/**
 * Where a function of one number is 0 between two limits, and what kind of zero each is: for functions that may have
 * steps, plateaus, several roots, none, poles or points where they only touch 0. It looks at evenly spaced points,
 * halves where something may hide, and narrows every find down. What it cannot promise: two zeros closer together
 * than the first look, in a smooth dip, can be missed. Throws `wrongOrder`, `notFinite` (limits, or a value that is
 * NaN; Infinity is taken as a sign), `outOfRange` for fewer than 2 intervals or more than a third of the evaluations.
 */
export function findRoots(options: FindRootsOptions): FoundRoots {
  const { low, high, intervals = 200, mostEvaluations = 5000, zeroTolerance = 0 } = options;
  requireFinite({ low, high, zeroTolerance });
  if (low >= high) {
    throw new StatisticsError('wrongOrder', `low (${low}) must lie below high (${high}).`, {
      fields: ['low', 'high'],
      found: { low, high },
    });
  }
  if (!(Number.isInteger(intervals) && intervals >= 2 && intervals <= mostEvaluations / 3)) {
    throw new StatisticsError('outOfRange', `The number of intervals cannot be ${intervals}.`, {
      fields: ['intervals', 'mostEvaluations'],
      found: { intervals, mostEvaluations },
      low: 2,
      high: Math.floor(mostEvaluations / 3),
    });
  }
  const tolerance = options.tolerance ?? 1e-13 * Math.max(Math.abs(low), Math.abs(high));
  const probe = rootProbe({ function: options.function, low, high, tolerance, zeroTolerance });
  // a quarter is kept to narrow down what was found
  const { samples, complete } = refinedSamples(probe, intervals, (mostEvaluations * 3) / 4);
  const found = collected(probe, samples, (high - low) / intervals, mostEvaluations);
  return {
    ...found,
    signAtLow: samples[0]!.sign,
    signAtHigh: samples.at(-1)!.sign,
    evaluations: probe.evaluations(),
    complete: complete && found.unresolved.length === 0,
  };
}

/** Evaluations that the ends of one stretch of zeros may take, and four more. */
const dearestStretch = 160;

function collected(probe: RootProbe, samples: readonly Sample[], spacing: number, mostEvaluations: number) {
  const roots: number[] = [];
  const touchingRoots: number[] = [];
  const zeroIntervals: [number, number][] = [];
  const jumps: Jump[] = [];
  const unresolved: [number, number][] = [];

  const remaining = () => mostEvaluations - probe.evaluations();

  function addZeros(
    before: Sample | undefined,
    first: Sample,
    last: Sample,
    after: Sample | undefined,
  ): void {
    const stretch = zeroStretch(probe, before, first, last, after);
    if (stretch.type === 'interval') zeroIntervals.push([stretch.low, stretch.high]);
    else if (before?.sign === after?.sign) touchingRoots.push(stretch.x);
    else roots.push(stretch.x);
  }

  function addSignChange(left: Sample, right: Sample): void {
    const change = signChange(probe, left, right, Math.min(150, remaining() - dearestStretch));
    const { x } = change;
    const zero: Sample = { x, y: 0, sign: 0 };
    if (!change.settled) unresolved.push([left.x, right.x]);
    else if (change.type === 'zero') addZeros(left, zero, zero, right);
    else if (change.type === 'jump') jumps.push({ x, type: 'jump', left: change.left, right: change.right });
    else if (change.type === 'pole') jumps.push({ x, type: 'pole' });
    else roots.push(x);
  }

  for (let place = 0; place < samples.length; place += 1) {
    const left = samples[place]!;
    if (left.sign === 0) {
      const start = place;
      while (samples[place + 1]?.sign === 0) place += 1;
      const last = samples[place]!;
      if (remaining() > dearestStretch) addZeros(samples[start - 1], left, last, samples[place + 1]);
      else unresolved.push([left.x, last.x]);
      continue;
    }
    const right = samples[place + 1];
    if (right === undefined || right.sign === 0) continue;
    if (right.sign !== left.sign) {
      if (remaining() > dearestStretch + 10) addSignChange(left, right);
      else unresolved.push([left.x, right.x]);
    } else if (remaining() > 4) {
      const touch = touchingPoint(probe, samples, place, spacing);
      if (touch !== undefined) touchingRoots.push(touch);
    }
  }
  return { roots, touchingRoots, zeroIntervals, jumps, unresolved };
}
