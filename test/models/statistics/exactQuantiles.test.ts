import fc from 'fast-check';
import { quantileSorted } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { exactQuantiles } from '../../../models/statistics/exactQuantiles.ts';
import { naturalLogarithm } from '../../../models/statistics/naturalLogarithm.ts';
import { seededStream } from '../../../models/statistics/seededStream.ts';
import { StatisticsError } from '../../../models/statistics/statisticsError.ts';
import { vectorFile } from './vectorFile.ts';

const probabilities = [0, 0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999, 1];

/** What a full sort gives, with −0 as 0. */
function bySorting(sample: Float64Array, wanted: readonly number[]): number[] {
  const sorted = [...sample].sort((a, b) => a - b);
  return wanted.map((probability) => quantileSorted(sorted, probability) + 0);
}

describe('exactQuantiles', () => {
  const file = vectorFile<{ sample: number[]; p: number[] }, number[]>('quantilesType7');
  it.each(file.cases.map((each, number) => ({ ...each, number })))(
    'case $number of quantilesType7.json',
    ({ in: given, out }) => {
      const size = Math.max(...given.sample.map(Math.abs));
      const tolerance = { ...file.tolerance, absolute: file.tolerance.absolute + 1e-14 * size };
      const found = exactQuantiles(Float64Array.from(given.sample), given.p);
      const sorted = bySorting(Float64Array.from(given.sample), given.p);
      given.p.forEach((p, place) => {
        expect(found[place]).toBeWithin(out[place]!, tolerance, `quantile ${p}`);
        expect(found[place]).toBe(sorted[place]);
      });
    },
  );

  it('are those of a full sort, bit for bit, for small and odd samples', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e150, max: 1e150 }),
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom(0, -0, 5e-324, 1e-300, 1e150, -1e150),
    );
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 400 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
        (values, wanted) => {
          const sample = Float64Array.from(values);
          const before = sample.slice();
          expect(exactQuantiles(sample, wanted)).toEqual(bySorting(sample, wanted));
          expect(sample).toEqual(before);
        },
      ),
      { seed: 50, numRuns: 300 },
    );
  });

  const stream = seededStream(9, 9);
  const shapes: [string, () => number][] = [
    ['even', () => stream.uniform()],
    ['with most at 0', () => Math.max(0, stream.uniform() - 0.6)],
    ['whole numbers', () => stream.below(5)],
    ['very skewed', () => Math.exp(40 * stream.uniform())],
    ['a few far off', () => (stream.uniform() < 0.001 ? 1e12 : stream.uniform())],
    ['two heaps', () => (stream.uniform() < 0.5 ? -1e9 : 1e9) + naturalLogarithm(stream.uniform())],
    ['one value', () => 7.25],
    ['next to one another', () => 1 + stream.below(3) * 2.220446049250313e-16],
    [
      'over the whole range of doubles',
      () => (stream.below(2) === 0 ? -1.7e308 : 1.7e308) * stream.uniform(),
    ],
  ];
  it.each(shapes)('are those of a full sort for 10,240 draws: %s', (_, draw) => {
    const sample = Float64Array.from({ length: 10_240 }, draw);
    expect(exactQuantiles(sample, probabilities)).toEqual(bySorting(sample, probabilities));
  });

  it('come in the order they were asked for, also twice', () => {
    const sample = Float64Array.from({ length: 301 }, (_, place) => (place * 8) % 301);
    expect(exactQuantiles(sample, [0.9, 0.1, 0.9, 0.5])).toEqual([270, 30, 270, 150]);
    expect(exactQuantiles(sample, [])).toEqual([]);
  });

  it.each([0, 5, 200, 9_999])('refuse a value that is no number at %d', (place) => {
    for (const wrong of [NaN, Infinity, -Infinity]) {
      const sample = new Float64Array(10_000).map((_, index) => (index === place ? wrong : index % 100));
      expect(() => exactQuantiles(sample, [0.5])).toThrow(
        expect.objectContaining({ code: 'notFinite', details: { fields: ['sample'], indices: [place] } }),
      );
    }
  });

  it('refuse an empty sample and what is no probability', () => {
    expect(() => exactQuantiles(new Float64Array(0), [0.5])).toThrow(
      expect.objectContaining({ code: 'empty' }),
    );
    expect(() => exactQuantiles(Float64Array.of(1), [1.5])).toThrow(StatisticsError);
  });
});
