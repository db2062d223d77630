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
 * polynomial in 1 / v. No root is missed; roots that rounding cannot tell apart count as one. The flows are finite,
 * and the first and the last are not 0; trusted, not checked.
 */
export function flowRoots(flows: readonly number[]): FlowRoot[] {
  const largest = Math.max(...flows.map(Math.abs));
  const scaled = flows.map((flow) => flow / largest);
  const above: Half = { coefficients: scaled, rateOf: (v) => 1 / v - 1 };
  const below: Half = { coefficients: [...scaled].reverse(), rateOf: (growth) => growth - 1 };
  const falling = [
    ...polynomialLooks(above.coefficients).map((look) => ({ ...look, half: above })),
    // 1 stands in both halves; it is taken from the first
    ...polynomialLooks(below.coefficients)
      .reverse()
      .slice(1)
      .map((look) => ({ ...look, half: below })),
  ];
  const roots: FlowRoot[] = [];
  for (let place = 1; place < falling.length; place += 1) {
    const before = falling[place - 1]!;
    if (falling[place]!.sign !== 0) {
      if (falling[place]!.sign !== before.sign)
        roots.push({ rate: crossing(before, falling[place]!), touching: false });
      continue;
    }
    const run: Place[] = [];
    while (falling[place]!.sign === 0) run.push(falling[place++]!);
    roots.push(rootInRun(before, run, falling[place]!));
  }
  return roots.reverse();
}

/** The one rate of a run of places where the value is 0 as far as rounding lets see. */
function rootInRun(before: Place, run: readonly Place[], after: Place): FlowRoot {
  const touching = before.sign === after.sign;
  if (run.some(({ x }) => x === 1)) return { rate: 0, touching };
  if (!touching) return { rate: crossing(before, after), touching };
  // a double root is where the slope changes sign; the place before may stand in the other half, at 1
  const { coefficients, rateOf } = after.half;
  const slopeAt = (x: number) => polynomialLook(coefficients, x).slope;
  const bracket = {
    low: before.x,
    high: after.x,
    valueAtLow: slopeAt(before.x),
    valueAtHigh: slopeAt(after.x),
  };
  if (bracket.valueAtLow > 0 === bracket.valueAtHigh > 0) {
    return { rate: rateOf(run[Math.floor(run.length / 2)]!.x), touching };
  }
  return { rate: rateOf(brentRoot(slopeAt, bracket).x), touching };
}

function crossing(one: Place, other: Place): number {
  const { coefficients, rateOf } = other.half;
  // the place before may stand in the other half, at 1, where both polynomials have one value
  const bracket = { low: one.x, high: other.x, valueAtLow: one.value, valueAtHigh: other.value };
  return rateOf(brentRoot((x) => polynomialLook(coefficients, x).value, bracket).x);
}
