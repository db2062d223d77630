import { describe, expect, it } from 'vitest';
import { digitalShift } from '../../../models/statistics/digitalShift.ts';
import { seededStream } from '../../../models/statistics/seededStream.ts';
import { sobolIndices, type InputIndices } from '../../../models/statistics/sobolIndices.ts';
import { sobolSequence } from '../../../models/statistics/sobolSequence.ts';
import { StatisticsError } from '../../../models/statistics/statisticsError.ts';
import { vectorFile } from './vectorFile.ts';

interface Given {
  function: 'ishigami' | 'sobolG';
  a: number | number[];
  b: number;
  dimensions: number;
  low: number;
  high: number;
}

interface Answer {
  mean: number;
  variance: number;
  first: number[];
  total: number[];
}

const file = vectorFile<Given, Answer>('ishigami');

function modelOf(given: Given): (x: number[]) => number {
  if (given.function === 'ishigami') {
    const a = given.a as number;
    return ([x = 0, y = 0, z = 0]) => Math.sin(x) + a * Math.sin(y) ** 2 + given.b * z ** 4 * Math.sin(x);
  }
  const weights = given.a as number[];
  return (x) =>
    x.reduce((product, each, i) => (product * (Math.abs(4 * each - 2) + weights[i]!)) / (1 + weights[i]!), 1);
}

/** Outcomes of a model at A, B and the mixed rows, with A and B the two halves of the columns. */
function outcomes(given: Given, columns: Float64Array[]) {
  const { dimensions, low, high } = given;
  const model = modelOf(given);
  const value = (column: number, row: number) => low + (high - low) * columns[column]![row]!;
  const at = (columnOf: (input: number) => number) =>
    columns[0]!.map((_, row) =>
      model(Array.from({ length: dimensions }, (__, input) => value(columnOf(input), row))),
    );
  return {
    fromA: at((input) => input),
    fromB: at((input) => input + dimensions),
    fromMixed: Array.from({ length: dimensions }, (_, mixed) =>
      at((input) => (input === mixed ? input + dimensions : input)),
    ),
  };
}

describe('ishigami.json', () => {
  it.each(file.cases)(
    '$in.function with a = $in.a, b = $in.b from 4096 Sobol points',
    ({ in: given, out }) => {
      const columns = Array.from({ length: 2 * given.dimensions }, (_, place) =>
        sobolSequence({
          dimension: place + 1,
          firstIndex: 0,
          count: 4096,
          shift: digitalShift(1, place + 1),
        }),
      );
      const found = sobolIndices(outcomes(given, columns));
      expect(Math.abs(found.mean - out.mean)).toBeLessThan(0.02 * Math.sqrt(out.variance));
      expect(Math.abs(found.variance / out.variance - 1)).toBeLessThan(0.03);
      found.inputs!.forEach(({ first, total }, input) => {
        for (const [estimate, exact] of [
          [first, out.first[input]!] as const,
          [total, out.total[input]!] as const,
        ]) {
          expect(Math.abs(estimate.value - exact)).toBeLessThan(0.02);
          expect(estimate.low).toBeLessThanOrEqual(exact + 1e-3);
          expect(estimate.high).toBeGreaterThanOrEqual(exact - 1e-3);
        }
      });
    },
  );

  it('has intervals that hold the true index about as often as they say, on independent rows', () => {
    const [{ in: given, out }] = file.cases as [(typeof file.cases)[number]];
    let held = 0;
    let all = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const columns = Array.from({ length: 2 * given.dimensions }, (_, place) => {
        const stream = seededStream(seed, place);
        return Float64Array.from({ length: 500 }, stream.uniform);
      });
      const found = sobolIndices({ ...outcomes(given, columns), confidence: 0.9 });
      found.inputs!.forEach(({ first, total }, input) => {
        for (const [estimate, exact] of [
          [first, out.first[input]!] as const,
          [total, out.total[input]!] as const,
        ]) {
          all += 1;
          if (estimate.low <= exact && exact <= estimate.high) held += 1;
        }
      });
    }
    expect(held / all).toBeGreaterThan(0.85);
    expect(held / all).toBeLessThan(0.95);
  });
});

describe('sobolIndices', () => {
  const stream = seededStream(3, 3);
  const [a, b, c, d] = Array.from({ length: 4 }, () =>
    Float64Array.from({ length: 1000 }, stream.uniform),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];

  it('does not change when the outcome is moved and scaled', () => {
    const of = (x: Float64Array, y: Float64Array, scale: number, move: number) =>
      x.map((value, row) => move + scale * (value + 2 * value * y[row]!));
    const indices = (scale: number, move: number) =>
      sobolIndices({
        fromA: of(a, b, scale, move),
        fromB: of(c, d, scale, move),
        fromMixed: [of(c, b, scale, move), of(a, d, scale, move)],
      }).inputs!;
    const plain = indices(1, 0).flatMap(numbersOf);
    indices(-3e6, 5e9)
      .flatMap(numbersOf)
      .forEach((each, place) => expect(each).toBeCloseTo(plain[place]!, 8));
  });

  it('is exactly 0 for an input without effect, and 1 in total for one that does everything', () => {
    const [only, none] = sobolIndices({ fromA: a, fromB: c, fromMixed: [c, a] }).inputs!;
    expect(numbersOf(none!)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(only!.total.value).toBeCloseTo(1, 1);
    expect(only!.first.value).toBeCloseTo(1, 1);
  });

  it('says when the outcome is always the same', () => {
    const same = new Float64Array(10).fill(7.3);
    const found = sobolIndices({ fromA: same, fromB: same, fromMixed: [same] });
    expect(found).toEqual({ mean: 7.3, variance: 0, reason: 'constantOutcome' });
  });

  it('refuses what it cannot use', () => {
    const short = a.slice(1);
    expect(() => sobolIndices({ fromA: a, fromB: short, fromMixed: [a] })).toThrow(StatisticsError);
    expect(() => sobolIndices({ fromA: a, fromB: c, fromMixed: [] })).toThrow(
      expect.objectContaining({ code: 'empty' }),
    );
    const broken = a.map((value, row) => (row === 7 ? NaN : value));
    expect(() => sobolIndices({ fromA: a, fromB: c, fromMixed: [broken] })).toThrow(
      expect.objectContaining({ code: 'notFinite', details: { fields: ['fromMixed'], indices: [7] } }),
    );
  });
});

function numbersOf({ first, total }: InputIndices): number[] {
  return [first.value, first.low, first.high, total.value, total.low, total.high];
}
