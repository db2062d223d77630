import { compileFunction } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brentRoot } from '../../../models/statistics/brentRoot.ts';
import { findRoots } from '../../../models/statistics/findRoots.ts';
import { StatisticsError } from '../../../models/statistics/statisticsError.ts';
import { vectorFile } from './vectorFile.ts';

interface Given {
  expression: string;
  low: number;
  high: number;
}

interface Answer {
  roots: number[];
  touchingRoots: number[];
  zeroIntervals: [number, number][];
  signChangesWithoutRoot: { x: number; type: 'jump' | 'pole'; left: number | null; right: number | null }[];
  signAtLow: number;
  signAtHigh: number;
}

/** The expression of a vector file as a function: data of this repository, run in tests only. */
function functionOf(expression: string): (x: number) => number {
  return compileFunction(`return ${expression}`, ['x']) as (x: number) => number;
}

describe('rootFinding.json', () => {
  const file = vectorFile<Given, Answer>('rootFinding');

  it.each(file.cases)('$in.expression on $in.low to $in.high', ({ in: given, out, xTolerance }) => {
    const found = findRoots({ function: functionOf(given.expression), low: given.low, high: given.high });
    const tolerance = xTolerance === undefined ? file.tolerance : { relative: 0, absolute: xTolerance };
    const lists = [
      ['roots', found.roots, out.roots],
      ['touching roots', found.touchingRoots, out.touchingRoots],
      ['zero intervals', found.zeroIntervals.flat(), out.zeroIntervals.flat()],
      ['jumps', found.jumps.map(({ x }) => x), out.signChangesWithoutRoot.map(({ x }) => x)],
    ] as const;
    for (const [what, ours, theirs] of lists) {
      expect(ours, `${what}`).toHaveLength(theirs.length);
      ours.forEach((x, place) => expect(x).toBeWithin(theirs[place]!, tolerance, what));
    }
    out.signChangesWithoutRoot.forEach(({ type, left, right }, place) => {
      const jump = found.jumps[place]!;
      expect(jump.type).toBe(type);
      if (left === null || right === null) return;
      expect(jump.left).toBeWithin(left, { relative: 1e-9, absolute: 1e-9 }, 'left of the jump');
      expect(jump.right).toBeWithin(right, { relative: 1e-9, absolute: 1e-9 }, 'right of the jump');
    });
    expect(found.signAtLow).toBe(out.signAtLow);
    expect(found.signAtHigh).toBe(out.signAtHigh);
    expect(found.complete).toBe(true);
    expect(found.unresolved).toEqual([]);
    expect(found.evaluations).toBeLessThanOrEqual(1500);
  });
});

describe('findRoots', () => {
  it('counts every evaluation', () => {
    let asked = 0;
    const found = findRoots({
      function: (x) => {
        asked += 1;
        return Math.floor(x) - 2.5;
      },
      low: 0,
      high: 6,
    });
    expect(found.evaluations).toBe(asked);
  });

  it('finds all the roots of a product of straight lines at least two looks apart', () => {
    const places = fc.uniqueArray(fc.integer({ min: 1, max: 98 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(places, fc.integer({ min: -400, max: 400 }), (steps, thousandths) => {
        const roots = [...steps].sort((a, b) => a - b).map((step) => step + thousandths / 1000);
        const found = findRoots({
          function: (x) => roots.reduce((y, root) => y * (x - root), 1),
          low: 0,
          high: 100,
        });
        expect(found.roots).toHaveLength(roots.length);
        found.roots.forEach((x, place) => expect(Math.abs(x - roots[place]!)).toBeLessThan(1e-10));
        expect([found.touchingRoots, found.jumps, found.zeroIntervals]).toEqual([[], [], []]);
      }),
      { seed: 20, numRuns: 60 },
    );
  });

  it('finds income less staff in steps, with the crossings and falls at every step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 90, max: 300 }), fc.integer({ min: 1, max: 5 }), (step, crossings) => {
        // rises by 100 a tonne, falls back by `step` · 100 · 0.98 where a step begins; level on the whole
        const value = (x: number) => 100 * x - 98 * step * Math.ceil(x / step) + 50 * step + crossings;
        const found = findRoots({ function: value, low: 1, high: step * 8 - 1 });
        for (const root of found.roots) expect(Math.abs(value(root))).toBeLessThan(1e-6);
        for (const { x, type, left, right } of found.jumps) {
          expect(type).toBe('jump');
          expect(Math.abs(x / step - Math.round(x / step))).toBeLessThan(1e-9);
          expect(left! * right!).toBeLessThan(0);
        }
        // sign changes alternate, whatever their kind
        const changes = found.roots.length + found.jumps.length;
        expect(changes % 2 === 1).toBe(found.signAtLow !== found.signAtHigh);
        let reference = 0;
        const fine = 40_000;
        for (let k = 1; k <= fine; k += 1) {
          const x = (each: number) => 1 + ((step * 8 - 2) * each) / fine;
          if (value(x(k)) > 0 !== value(x(k - 1)) > 0) reference += 1;
        }
        expect(changes).toBe(reference);
      }),
      { seed: 21, numRuns: 40 },
    );
  });

  it('takes noise for 0 when told its size, and still sees a plain crossing as one root', () => {
    const noise = (x: number) => ((Math.floor(x * 1e7) % 7) - 3) * 1e-8;
    const plateau = (x: number) => (x < 2 ? x - 2 : x > 3 ? x - 3 : 0) + noise(x);
    const found = findRoots({ function: plateau, low: 0, high: 10, zeroTolerance: 1e-6 });
    expect(found.roots).toEqual([]);
    expect(found.zeroIntervals).toHaveLength(1);
    expect(found.zeroIntervals[0]![0]).toBeCloseTo(2, 5);
    expect(found.zeroIntervals[0]![1]).toBeCloseTo(3, 5);
    const flat = findRoots({ function: (x) => 1e-3 * (x - 7), low: 0, high: 10, zeroTolerance: 1e-6 });
    expect(flat.zeroIntervals).toEqual([]);
    expect(flat.roots).toHaveLength(1);
    expect(flat.roots[0]).toBeCloseTo(7, 10);
  });

  it('finds a touching corner, but not a jump that stops short of 0', () => {
    const corner = findRoots({ function: (x) => Math.abs(x - Math.PI), low: 0, high: 10 });
    expect(corner.touchingRoots).toHaveLength(1);
    expect(corner.touchingRoots[0]).toBeCloseTo(Math.PI, 10);
    const short = findRoots({ function: (x) => (x < Math.PI ? -5 : -0.1), low: 0, high: 10 });
    expect([short.roots, short.touchingRoots, short.jumps, short.zeroIntervals]).toEqual([[], [], [], []]);
    const near = findRoots({ function: (x) => (x - Math.PI) * (x - Math.PI) + 1e-9, low: 0, high: 10 });
    expect([near.roots, near.touchingRoots]).toEqual([[], []]);
  });

  it('finds a thin dip below 0 within one look, and a zero interval inside one', () => {
    const dip = findRoots({ function: (x) => (x - 4.987) * (x - 4.987) - 1e-8, low: 0, high: 10 });
    expect(dip.roots).toHaveLength(2);
    expect(dip.roots[0]).toBeCloseTo(4.9869, 10);
    expect(dip.roots[1]).toBeCloseTo(4.9871, 10);
    const floor = findRoots({ function: (x) => Math.max(0, Math.abs(x - 4.987) - 0.001), low: 0, high: 10 });
    expect(floor.zeroIntervals).toHaveLength(1);
    expect(floor.zeroIntervals[0]![0]).toBeCloseTo(4.986, 10);
    expect(floor.zeroIntervals[0]![1]).toBeCloseTo(4.988, 10);
  });

  it('keeps to its evaluations and says when it was not enough', () => {
    let asked = 0;
    const found = findRoots({
      function: (x) => {
        asked += 1;
        return Math.sin(1000 * x);
      },
      low: 1,
      high: 10,
      mostEvaluations: 900,
    });
    expect(asked).toBeLessThanOrEqual(900);
    expect(found.complete).toBe(false);
    expect(found.unresolved.length).toBeGreaterThan(0);
  });

  it.each([
    [{ low: 1, high: 1 }, 'wrongOrder'],
    [{ low: 0, high: Infinity }, 'notFinite'],
    [{ low: 0, high: 1, intervals: 1 }, 'outOfRange'],
    [{ low: 0, high: 1, intervals: 2000 }, 'outOfRange'],
  ])('refuses %j', (limits, code) => {
    expect(() => findRoots({ function: (x) => x, ...limits })).toThrow(expect.objectContaining({ code }));
  });

  it('refuses a function without a value', () => {
    const missing = () => findRoots({ function: (x) => Math.log(x - 1), low: 0, high: 2 });
    expect(missing).toThrow(expect.objectContaining({ code: 'notFinite' }));
  });
});

describe('brentRoot', () => {
  // Brent (1973) prints no table; the roots are those of elementary functions
  it.each<[string, (x: number) => number, number, number, number]>([
    ['a cube root of 2', (x) => x * x * x - 2, 0, 4, Math.cbrt(2)],
    ['a cosine', (x) => Math.cos(x), 0, 3, Math.PI / 2],
    ['a steep exponential', (x) => Math.exp(50 * x) - 2, -5, 5, Math.LN2 / 50],
    ['a nearly flat cubic', (x) => (x - 0.3) * (x - 0.3) * (x - 0.3), 0, 1, 0.3],
  ])('finds the root of %s', (_, evaluate, low, high, expected) => {
    const bracket = { low, high, valueAtLow: evaluate(low), valueAtHigh: evaluate(high) };
    const { x, evaluations, settled } = brentRoot(evaluate, bracket);
    expect(x).toBeCloseTo(expected, 14);
    expect(settled).toBe(true);
    expect(evaluations).toBeLessThan(150);
  });

  it('is fast on smooth functions', () => {
    const evaluate = (x: number) => x * x - 2;
    const found = brentRoot(evaluate, { low: 0, high: 2, valueAtLow: -2, valueAtHigh: 2 });
    expect(found.evaluations).toBeLessThan(12);
  });

  it('refuses a bracket without a sign change and stops when told', () => {
    const bracket = { low: 0, high: 1, valueAtLow: 1, valueAtHigh: 2 };
    expect(() => brentRoot((x) => x + 1, bracket)).toThrow(StatisticsError);
    expect(() => brentRoot((x) => x, { ...bracket, valueAtLow: NaN })).toThrow(StatisticsError);
    const cut = brentRoot(
      (x) => x - 0.3,
      { low: 0, high: 1, valueAtLow: -0.3, valueAtHigh: 0.7 },
      { mostEvaluations: 0 },
    );
    expect(cut.settled).toBe(false);
  });
});
