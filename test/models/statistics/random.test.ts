import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitalShift } from '../../../models/statistics/digitalShift.ts';
import { keyedPermutation } from '../../../models/statistics/keyedPermutation.ts';
import { latinHypercube } from '../../../models/statistics/latinHypercube.ts';
import { philox } from '../../../models/statistics/philox.ts';
import { randomPermutation } from '../../../models/statistics/randomPermutation.ts';
import { seededStream } from '../../../models/statistics/seededStream.ts';
import { StatisticsError } from '../../../models/statistics/statisticsError.ts';

const seed = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.maxSafeNat());

describe('philox', () => {
  // Random123, file tests/kat_vectors, lines "philox4x32 10"
  it.each([
    [
      [0, 0, 0, 0],
      [0, 0],
      [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
    ],
    [
      [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
    ],
    [
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0],
      [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
    ],
  ] as const)('gives the known answer for %j', (counter, key, expected) => {
    expect(philox(counter, key)).toEqual(expected);
  });
});

describe('seededStream', () => {
  it('is philox with block, use and index as counter and the seed as key', () => {
    const stream = seededStream(2 ** 32 * 7 + 5, 2 ** 32 * 9 + 3, 'latinHypercube');
    const words = Array.from({ length: 8 }, stream.word);
    expect(words).toEqual([...philox([0, 2, 3, 9], [5, 7]), ...philox([1, 2, 3, 9], [5, 7])]);
  });

  it('is the same for the same seed and index and another for any other', () => {
    fc.assert(
      fc.property(seed, seed, (one, other) => {
        const first = seededStream(one, other).uniform();
        expect(seededStream(one, other).uniform()).toBe(first);
        expect(seededStream(one, other, 'permutation').uniform()).not.toBe(first);
        expect(seededStream(other, one).uniform() === first).toBe(one === other);
        const next = one < Number.MAX_SAFE_INTEGER ? one + 1 : 0;
        expect(seededStream(next, other).uniform()).not.toBe(first);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('gives uniform numbers inside 0 to 1 with the moments of a uniform distribution', () => {
    const stream = seededStream(0, 0);
    const count = 100_000;
    let sum = 0;
    let squares = 0;
    let inside = 0;
    for (let draw = 0; draw < count; draw += 1) {
      const value = stream.uniform();
      if (value > 0 && value < 1) inside += 1;
      sum += value;
      squares += value * value;
    }
    expect(inside).toBe(count);
    expect(Math.abs(sum / count - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 12 / count));
    expect(Math.abs(squares / count - 1 / 3)).toBeLessThan(4 * Math.sqrt(4 / 45 / count));
  });

  it('draws whole numbers below a limit equally often', () => {
    const stream = seededStream(1, 1);
    const counts = Array.from({ length: 7 }, () => 0);
    for (let draw = 0; draw < 70_000; draw += 1) counts[stream.below(7)]! += 1;
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(22.5); // 0.999 quantile with 6 degrees of freedom
    expect(stream.below(1)).toBe(0);
    expect(stream.below(2 ** 32)).toBeLessThan(2 ** 32);
  });

  it.each([-1, 0.5, NaN, 2 ** 53])('refuses the seed or index %d', (wrong) => {
    expect(() => seededStream(wrong, 0)).toThrow(StatisticsError);
    expect(() => seededStream(0, wrong)).toThrow(StatisticsError);
  });

  it.each([0, -1, 1.5, 2 ** 32 + 1])('refuses the limit %d', (limit) => {
    expect(() => seededStream(0, 0).below(limit)).toThrow(StatisticsError);
  });
});

describe('digitalShift', () => {
  it('differs by seed and by dimension', () => {
    const shifts = [0, 1, 2].flatMap((each) => [1, 2, 3].map((dimension) => digitalShift(each, dimension)));
    expect(new Set(shifts).size).toBe(9);
  });
});

describe('randomPermutation', () => {
  it('holds every place once', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 0, max: 50 }), (each, count) => {
        const sorted = [...randomPermutation(count, seededStream(each, 0))].sort((a, b) => a - b);
        expect(sorted).toEqual(Array.from({ length: count }, (_, place) => place));
      }),
      { seed: 6, numRuns: 100 },
    );
  });

  it('gives every order of three equally often', () => {
    const stream = seededStream(11, 0);
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 12_000; draw += 1) {
      const order = randomPermutation(3, stream).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    expect(chiSquare).toBeLessThan(20.5); // 0.999 quantile with 5 degrees of freedom
  });
});

describe('latinHypercube', () => {
  it('has one point in each part, in every dimension', () => {
    fc.assert(
      fc.property(
        seed,
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 1000 }),
        (each, size, dimension) => {
          const points = latinHypercube({ seed: each, dimension, size });
          const parts = [...points].map((point) => Math.floor(point * size)).sort((a, b) => a - b);
          expect(parts).toEqual(Array.from({ length: size }, (_, part) => part));
          expect(points.every((point) => point > 0 && point < 1)).toBe(true);
        },
      ),
      { seed: 7, numRuns: 100 },
    );
  });

  it('has dimensions that hang together only by chance', () => {
    const one = latinHypercube({ seed: 1, dimension: 1, size: 1000 });
    const other = latinHypercube({ seed: 1, dimension: 2, size: 1000 });
    const covariance = one.reduce((sum, x, place) => sum + (x - 0.5) * (other[place]! - 0.5), 0) / 1000;
    expect(Math.abs(covariance * 12)).toBeLessThan(0.1);
  });

  it.each([0, 1.5, -3])('refuses the size %d', (size) => {
    expect(() => latinHypercube({ seed: 1, dimension: 1, size })).toThrow(StatisticsError);
  });

  it('gives any stretch by itself', () => {
    const whole = latinHypercube({ seed: 3, dimension: 4, size: 1000 });
    const stretch = latinHypercube({ seed: 3, dimension: 4, size: 1000, firstIndex: 417, count: 90 });
    expect(stretch).toEqual(whole.slice(417, 507));
  });
});

describe('keyedPermutation', () => {
  it.each([1, 2, 3, 7, 64, 1000, 4097])('takes each of %d places once', (count) => {
    const placeOf = keyedPermutation(count, seededStream(11, count));
    const reached = new Set(Array.from({ length: count }, (_, place) => placeOf(place)));
    expect(reached.size).toBe(count);
    expect([...reached].every((place) => Number.isInteger(place) && place >= 0 && place < count)).toBe(true);
  });

  it('brings every place to every other about equally often', () => {
    // Chi-square of 6 × 6 counts with 25 degrees of freedom: 52.6 is exceeded once in a thousand (tables).
    const counts = Array.from({ length: 36 }, () => 0);
    for (let key = 0; key < 6000; key += 1) {
      const placeOf = keyedPermutation(6, seededStream(key, 1));
      for (let place = 0; place < 6; place += 1) counts[place * 6 + placeOf(place)]! += 1;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquare).toBeLessThan(52.6);
  });
});
