import { isShare, type Reach } from './axisReach.ts';
import type { InputAxis } from './inputAxis.ts';

/** A stretch of an input. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** How far rates are shown to each side, and how far inputs that are 0 today are, over what they may be. */
const ratesAround = 0.1;
const nothingAround = 1e-3;

/** How much further than a place that must be seen a span goes, over the way there. */
const beyond = 0.1;

/**
 * A stretch worth showing of an input: from half as much to twice as much at least (from nothing where it cannot be
 * negative), all of a share, a rate with ten points to each side; with its range, its lever and the places that must be
 * seen inside it. Never beyond its reach.
 */
export function sensibleSpan(axis: InputAxis, reach: Reach, seen: readonly number[]): Span {
  const { base, range, lever, whole } = axis;
  const around = spanAround(axis, reach);
  const given = [range, lever].flatMap((span) => (span === undefined ? [] : [span.low, span.high]));
  const places = [base, around.low, around.high, ...given, ...seen.map((x) => x + (x - base) * beyond)];
  const low = Math.max(reach.low, Math.min(...places));
  const high = Math.min(reach.high, Math.max(...places));
  return whole ? { low: Math.floor(low), high: Math.ceil(high) } : { low, high };
}

function spanAround(axis: InputAxis, reach: Reach): Span {
  const { base, low, high } = axis;
  if (isShare(axis)) {
    const all = high - low <= 1 && low >= 0 && axis.unit === '1';
    return all ? { low, high } : { low: base - ratesAround, high: base + ratesAround };
  }
  if (base === 0) return { low: reach.low * nothingAround, high: reach.high * nothingAround };
  const size = Math.abs(base);
  return { low: low >= 0 ? low : base - size, high: base + size };
}

/** Evenly spaced places over a span, its ends included; whole numbers where the input is one. */
export function placesIn({ low, high }: Span, count: number, whole: boolean): readonly number[] {
  const spacing = (high - low) / (count - 1);
  const places = Array.from({ length: count }, (_, index) => index === count - 1 ? high : low + index * spacing); // prettier-ignore
  return [...new Set(whole ? places.map((x) => Math.round(x)) : places)];
}
