import { brentRoot } from '../statistics/brentRoot.ts';
import { polynomialLook, polynomialLooks, type PolynomialLook } from './polynomialLooks.ts';

/** A rate per period at which flows are worth nothing; `touching` where their value does not change sign there. */
export interface FlowRoot {
  readonly rate: number;
  readonly touching: boolean;
}

/** One place on the way from an infinite rate down to −1, in the half above a rate of 0 or in the one below it. */
interface Place extends PolynomialLook {
  readonly half: Half;
}

interface Half {
  readonly coefficients: readonly number[];
  readonly rateOf: (x: number) => number;
}

/**
 * All rates above −1 at which the present value of flows is 0, rising, each once. The value is a polynomial in
 * v = 1 / (1 + rate): rates of 0 and more are its roots up to 1, and those below 0 the roots of the reversed
 * polynomial in 1 / v. Roots that rounding cannot tell apart count as one. The flows are finite, and the first and
 * the last are not 0; trusted, not checked.
 */
export function flowRoots(flows: readonly number[]): FlowRoot[] {
  const largest = flows.reduce((most, flow) => Math.max(most, Math.abs(flow)), 0);
  const scaled = flows.map((flow) => flow / largest);
  const above: Half = { coefficients: scaled, rateOf: (v) => 1 / v - 1 };
  const below: Half = { coefficients: [...scaled].reverse(), rateOf: (growth) => growth - 1 };
  const falling = [
    ...placesIn(above),
    // 1 stands in both halves; it is taken from the first
    ...placesIn(below).reverse().slice(1),
  ];
  const roots: FlowRoot[] = [];
  let before = falling[0]!;
  let run: Place[] = [];
  for (const place of falling.slice(1)) {
    if (place.sign === 0) {
      run.push(place);
      continue;
    }
    if (run.length > 0) roots.push(rootInRun(before, run, place));
    else if (place.sign !== before.sign) roots.push({ rate: crossing(before, place), touching: false });
    before = place;
    run = [];
  }
  return roots.reverse();
}

function placesIn(half: Half): Place[] {
  return polynomialLooks(half.coefficients).map((look) => ({ ...look, half }));
}

/** The one rate of a run of places where the value is 0 as far as rounding lets see. */
function rootInRun(before: Place, run: readonly Place[], after: Place): FlowRoot {
  const touching = before.sign === after.sign;
  // a double root is a place of its own, where the slope is 0; a crossing at a rate of 0 lies between the halves
  const { half, x } = run[Math.floor(run.length / 2)]!;
  const isPlace = touching || before.half !== after.half;
  return { rate: isPlace ? half.rateOf(x) : crossing(before, after), touching };
}

function crossing(one: Place, other: Place): number {
  const { coefficients, rateOf } = other.half;
  // the place before may stand in the other half, at 1, where both polynomials have one value
  const bracket = { low: one.x, high: other.x, valueAtLow: one.value, valueAtHigh: other.value };
  return rateOf(brentRoot((x) => polynomialLook(coefficients, x).value, bracket).x);
}
