import { describe, expect, it } from 'vitest';
import { binomialTail } from '../../../models/statistics/binomialTail.ts';
import { prim } from '../../../models/statistics/prim.ts';
import {
  gainOf,
  primBox,
  unlimited,
  type PrimBox,
  type PrimCases,
} from '../../../models/statistics/primBox.ts';
import { primPasting } from '../../../models/statistics/primPasting.ts';
import { primPeeling } from '../../../models/statistics/primPeeling.ts';
import { vectorFile } from './vectorFile.ts';

interface Given {
  kind: 'box' | 'boxWithNoise' | 'noInteresting' | 'pureNoise';
  seed: number;
  points: number;
  variables: { name: string; low: number; high: number }[];
  noise: number;
  box: Record<string, [number, number]>;
}

interface Answer {
  sumOfCoordinates: Record<string, number>;
  interestingTotal: number;
  pointsInBox: number;
  interestingInBox: number;
  coverage: number;
  density: number;
  mass: number;
  harmonicMeanOfCoverageAndDensity: number;
  restrictedVariables: string[];
  plainPeeling: { harmonicMean: number };
  firstPoints: Record<string, number>[];
  firstInteresting?: number[];
}

const harmonicMean = ({ coverage, density }: PrimBox): number =>
  (2 * coverage * density) / (coverage + density);

const file = vectorFile<Given, Answer>('prim');

/** The generator that prim.json describes. */
function casesOf({ kind, seed, points, variables, noise, box }: Given): PrimCases {
  let state = seed;
  const draw = () => {
    state = (16807 * state) % 2147483647;
    return state / 2147483647;
  };
  const columns = variables.map(() => new Float64Array(points));
  const interesting = new Uint8Array(points);
  for (let row = 0; row < points; row += 1) {
    variables.forEach(({ low, high }, input) => (columns[input]![row] = low + (high - low) * draw()));
    const turned = draw() < noise;
    const inside = variables.every(({ name }, input) => {
      const [low, high] = box[name] ?? [-Infinity, Infinity];
      return columns[input]![row]! >= low && columns[input]![row]! <= high;
    });
    if (kind === 'box') interesting[row] = inside ? 1 : 0;
    if (kind === 'boxWithNoise') interesting[row] = inside !== turned ? 1 : 0;
    if (kind === 'pureNoise') interesting[row] = turned ? 1 : 0;
  }
  return { columns, interesting };
}

describe('prim.json', () => {
  it.each(file.cases)('the known box: $in.kind, seed $in.seed', ({ in: given, out }) => {
    const cases = casesOf(given);
    const tolerance = file.tolerance;
    given.variables.forEach(({ name }, input) => {
      const column = cases.columns[input]!;
      expect(column.reduce((sum, each) => sum + each, 0)).toBeWithin(
        out.sumOfCoordinates[name]!,
        tolerance,
        name,
      );
      out.firstPoints.forEach((point, row) =>
        expect(column[row]).toBeWithin(point[name]!, tolerance, `${name} ${row}`),
      );
    });
    const numbers = [...cases.interesting.keys()].filter((row) => cases.interesting[row] === 1);
    expect(numbers).toHaveLength(out.interestingTotal);
    expect(numbers.slice(0, 10)).toEqual(out.firstInteresting ?? []);
    if (given.kind !== 'box' && given.kind !== 'boxWithNoise') return;
    const limits = given.variables.map(({ name }) => {
      const known = given.box[name];
      return known === undefined ? unlimited : { low: known[0], high: known[1] };
    });
    const box = primBox(cases, limits);
    expect([box.points, box.interesting]).toEqual([out.pointsInBox, out.interestingInBox]);
    expect(box.coverage).toBeWithin(out.coverage, tolerance, 'coverage');
    expect(box.density).toBeWithin(out.density, tolerance, 'density');
    expect(box.mass).toBeWithin(out.mass, tolerance, 'mass');
    expect(harmonicMean(box)).toBeWithin(out.harmonicMeanOfCoverageAndDensity, tolerance, 'harmonic mean');
  });

  const boxes = file.cases.filter(({ in: { kind } }) => kind === 'box' || kind === 'boxWithNoise');
  it.each(boxes)('finds the box: $in.kind, seed $in.seed', ({ in: given, out }) => {
    const { box, restrictions, reason, chance } = prim({ ...casesOf(given), seed: 1 });
    expect(reason).toBeUndefined();
    expect(chance).toBe(1 / 40);
    expect(harmonicMean(box!)).toBeGreaterThanOrEqual(out.plainPeeling.harmonicMean - 0.05);
    const named = restrictions.map(({ input }) => given.variables[input]!.name);
    expect(named).toEqual(expect.arrayContaining(out.restrictedVariables));
    for (const { quasiProbability } of restrictions) expect(quasiProbability).toBeLessThanOrEqual(0.05);
    if (given.kind === 'boxWithNoise') return;
    for (const { input, low, high } of restrictions) {
      const variable = given.variables[input]!;
      const known = given.box[variable.name];
      if (known === undefined) continue;
      const width = variable.high - variable.low;
      expect(Math.abs(Math.max(low, variable.low) - known[0]) / width).toBeLessThan(0.06);
      expect(Math.abs(Math.min(high, variable.high) - known[1]) / width).toBeLessThan(0.06);
    }
  });

  const empty = file.cases.filter(({ in: { kind } }) => kind === 'noInteresting' || kind === 'pureNoise');
  it.each(empty)('says that there is no box: $in.kind, seed $in.seed', ({ in: given }) => {
    const { box, restrictions, reason } = prim({ ...casesOf(given), seed: 1 });
    expect(box).toBeUndefined();
    expect(restrictions).toEqual([]);
    expect(reason).toBe(given.kind === 'noInteresting' ? 'noneInteresting' : 'noBetterThanChance');
  });
});

const [example] = boxesExample();

function boxesExample(): [PrimCases] {
  const given = file.cases.find(({ in: { kind, seed } }) => kind === 'boxWithNoise' && seed === 606)!;
  return [casesOf(given.in)];
}

describe('prim', () => {
  it('peels with rising or equal coverage lost and boxes inside one another', () => {
    const trajectory = primPeeling(example, { peelShare: 0.05, smallestMass: 0.03 });
    expect(trajectory[0]).toMatchObject({ coverage: 1, mass: 1 });
    trajectory.slice(1).forEach((box, place) => {
      const before = trajectory[place]!;
      expect(box.points).toBeLessThan(before.points);
      expect(box.coverage).toBeLessThanOrEqual(before.coverage);
      expect(box.mass).toBeGreaterThanOrEqual(0.03);
      box.limits.forEach(({ low, high }, input) => {
        expect(low).toBeGreaterThanOrEqual(before.limits[input]!.low);
        expect(high).toBeLessThanOrEqual(before.limits[input]!.high);
      });
    });
  });

  it('pastes only where it helps', () => {
    for (const box of primPeeling(example, { peelShare: 0.05, smallestMass: 0.03 })) {
      const pasted = primPasting(example, box, 0.05);
      expect(gainOf(pasted)).toBeGreaterThanOrEqual(gainOf(box));
    }
  });

  it('finds a corner of two yes/no inputs', () => {
    const rows = Array.from({ length: 400 }, (_, row) => row);
    const columns = [1, 2, 4].map((bit) => Float64Array.from(rows, (row) => (row & bit ? 1 : 0)));
    const interesting = Uint8Array.from(rows, (row) => (row % 4 === 3 ? 1 : 0));
    const { box, restrictions } = prim({ columns, interesting, seed: 1 });
    expect(box).toMatchObject({ coverage: 1, density: 1 });
    expect(restrictions).toMatchObject([
      { input: 0, low: 0.5, high: Infinity },
      { input: 1, low: 0.5, high: Infinity },
    ]);
  });

  it('repeats with its seed and leaves the shuffles out on request', () => {
    expect(prim({ ...example, seed: 4, shuffles: 9 })).toEqual(prim({ ...example, seed: 4, shuffles: 9 }));
    expect(prim({ ...example, seed: 4, shuffles: 0 }).chance).toBeUndefined();
  });

  it('says when every case is of interest', () => {
    const columns = [Float64Array.of(1, 2, 3)];
    expect(prim({ columns, interesting: Uint8Array.of(1, 1, 1), seed: 0 }).reason).toBe('allInteresting');
  });

  it.each([
    [{ columns: [], interesting: Uint8Array.of(1) }, 'empty'],
    [{ columns: [Float64Array.of(1)], interesting: Uint8Array.of(1, 0) }, 'lengthsDiffer'],
    [{ columns: [Float64Array.of(1, NaN)], interesting: Uint8Array.of(1, 0) }, 'notFinite'],
    [{ columns: [Float64Array.of(1, 2)], interesting: Uint8Array.of(1, 2) }, 'outOfRange'],
    [{ columns: [Float64Array.of(1, 2)], interesting: Uint8Array.of(1, 0), step: 0 }, 'outOfRange'],
  ])('refuses %j', (cases, code) => {
    expect(() => prim({ ...cases, seed: 1 })).toThrow(expect.objectContaining({ code }));
  });
});

describe('binomialTail', () => {
  it('is the sum of the binomial probabilities', () => {
    for (const [trials, probability] of [
      [1, 0.3],
      [7, 0.5],
      [30, 0.02],
      [60, 0.9],
    ] as const) {
      let sum = 0;
      let choose = 1;
      const terms: number[] = [];
      for (let k = 0; k <= trials; k += 1) {
        terms.push(choose * probability ** k * (1 - probability) ** (trials - k));
        choose = (choose * (trials - k)) / (k + 1);
      }
      for (let k = trials; k >= 0; k -= 1) {
        sum += terms[k]!;
        expect(binomialTail(k, trials, probability)).toBeWithin(
          sum,
          { relative: 1e-11, absolute: 1e-300 },
          `${k} of ${trials}`,
        );
      }
    }
    expect(binomialTail(3, 5, 0)).toBe(0);
    expect(binomialTail(3, 5, 1)).toBe(1);
    expect(() => binomialTail(6, 5, 0.5)).toThrow(expect.objectContaining({ code: 'notWhole' }));
  });
});
