import { describe, expect, it } from 'vitest';
import {
  impossibleInputs,
  nearestCorrelations,
  type CorrelatedPair,
} from '../../../models/scenario/uncertainty/nearestCorrelations.ts';

/** Pairs as `a b 0.5`, with ids in order. */
const pairs = (...all: readonly string[]): readonly CorrelatedPair[] =>
  all.map((text, at) => {
    const [first = '', second = '', value = ''] = text.split(' ');
    return { id: `c${at}`, first, second, value: Number(value) };
  });

/** The pairs with the values that are offered. */
const mended = (given: readonly CorrelatedPair[]): readonly CorrelatedPair[] => {
  const offered = nearestCorrelations(given);
  return given.map((pair) => ({ ...pair, value: offered[pair.id] ?? pair.value }));
};

describe('the nearest correlations', () => {
  // Of three equal correlations, two alike and one opposite, all must be at most a half (in normal scores): by symmetry.
  it('of three that pull against each other are a half of each', () => {
    const offered = nearestCorrelations(pairs('a b 0.9', 'b c 0.9', 'a c -0.9'));
    // Rank correlation of normal scores correlated by 0.5: 6/π · asin(0.25) = 0.4826.
    expect(Object.values(offered)).toEqual([0.482, 0.482, -0.482]);
  });

  it('leave pairs alone that were not given', () => {
    const chain = pairs('a b 0.9', 'b c 0.9');
    // Uncorrelated ends: the squares of the two correlations of scores add up to at most 1, so 0.7071 each.
    expect(Object.values(nearestCorrelations(chain))).toEqual([0.689, 0.689]);
  });

  it('change nothing that can hold, nor what hangs on none of it', () => {
    expect(nearestCorrelations(pairs('a b 1', 'b c -1', 'a c -1'))).toEqual({});
    const apart = pairs('a b 0.9', 'b c 0.9', 'a c -0.9', 'd e 0.95');
    expect(Object.keys(nearestCorrelations(apart))).toEqual(['c0', 'c1', 'c2']);
  });

  it('can hold together, however many they are', () => {
    const star = pairs(...Array.from({ length: 60 }, (_, at) => `centre s${at} 0.5`));
    const dense = pairs(...Array.from({ length: 12 }, (_, i) => Array.from({ length: i }, (__, j) => `i${i} i${j} ${(((i * 7 + j * 5) % 19) - 9) / 10}`)).flat()); // prettier-ignore
    for (const given of [star, dense]) {
      expect(impossibleInputs(given)).toBeDefined();
      expect(impossibleInputs(mended(given))).toBeUndefined();
    }
  });
});

describe('the inputs that cannot hang together so', () => {
  it('are the three that pull against each other, among many', () => {
    const found = impossibleInputs(pairs('x a 0.2', 'a b 0.9', 'x y 0.3', 'b c 0.9', 'a c -0.9', 'c y 0.1'));
    expect([...(found ?? [])].sort()).toEqual(['a', 'b', 'c']);
  });

  it('are more than three only where any three of them could', () => {
    // 2 sin(π/12) = 0.5176 each: four together with the centre take 4 · 0.268 = 1.07 of its variance, three 0.80.
    const star = pairs('o a 0.5', 'o b 0.5', 'o c 0.5', 'o d 0.5');
    expect([...(impossibleInputs(star) ?? [])].sort()).toEqual(['a', 'b', 'c', 'd', 'o']);
    expect(impossibleInputs(star.slice(0, 3))).toBeUndefined();
  });

  it('are none where all can hold', () => {
    expect(impossibleInputs([])).toBeUndefined();
    expect(impossibleInputs(pairs('a b 0.7', 'b c 0.4'))).toBeUndefined();
  });
});
