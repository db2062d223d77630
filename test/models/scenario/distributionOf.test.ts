import { describe, expect, it } from 'vitest';
import { words } from '../../../models/language/translated.ts';
import type { Range } from '../../../models/scenario/cell.ts';
import type { NumberField } from '../../../models/scenario/field.ts';
import { distOf, distributionOf } from '../../../models/scenario/ranges/distributionOf.ts';

const texts = { label: words('a', 'a', 'a'), help: words('a', 'a', 'a') };
const amount: NumberField = { type: 'number', unit: 'NOK0/tonne', min: 0, max: 1_000_000, ...texts };
const share: NumberField = { type: 'number', unit: '1', shownIn: '%', min: 0, max: 1, ...texts };

/** A number of 10 with a range, in the unit of the input unless told otherwise. */
const of = (range: Range, value = 10, field = amount, unit?: string) =>
  distributionOf(field, range, { value, unit });

describe('the distribution of a range', () => {
  it('is PERT with the value as its mode unless told otherwise', () => {
    const { kind, parameters, mean } = of({ low: 6, high: 12, ends: 'absolute' });
    // Alpha = 1 + 4 · 4/6, mean = (6 + 4 · 10 + 12) / 6.
    expect(kind).toBe('pert');
    expect(parameters).toEqual({ minimum: 6, mode: 10, maximum: 12, alpha: 1 + 8 / 3, beta: 5 - 8 / 3 });
    expect(mean).toBeCloseTo(58 / 6, 12);
  });

  it('has low and high as its P10 and P90 unless told otherwise', () => {
    for (const dist of ['uniform', 'triangular', 'pert', 'normal', 'lognormal'] as const) {
      const { quantile } = of({ low: 6, high: 12, dist });
      expect(quantile(0.1), dist).toBeCloseTo(6, 9);
      expect(quantile(0.9), dist).toBeCloseTo(12, 9);
    }
    const { quantile } = of({ low: 0.2, high: 0.4, dist: 'beta' }, 0.3, share);
    expect(quantile(0.1)).toBeCloseTo(0.2, 8);
    expect(quantile(0.9)).toBeCloseTo(0.4, 8);
  });

  it('lies between the ends where these are absolute', () => {
    expect(of({ low: 6, high: 12, dist: 'uniform', ends: 'absolute' }).parameters).toEqual({ minimum: 6, maximum: 12 }); // prettier-ignore
    expect(of({ low: 6, high: 12, dist: 'triangular', ends: 'absolute' }).mean).toBeCloseTo(28 / 3, 12);
  });

  it('has its mean midway where the ends are a deviation to each side', () => {
    expect(of({ low: 8, high: 12, ends: 'deviation' }).parameters).toEqual({ mean: 10, deviation: 2 });
    const lognormal = of({ low: 8, high: 12, dist: 'lognormal', ends: 'deviation' });
    expect([lognormal.mean, lognormal.variance].map((each) => Number(each.toFixed(9)))).toEqual([10, 4]);
    const beta = of({ low: 0.2, high: 0.4, dist: 'beta', ends: 'deviation' }, 0.3, share);
    // Mean 0.3, deviation 0.1: alpha + beta = 0.3 · 0.7 / 0.01 − 1 = 20.
    expect(beta.parameters).toEqual({ minimum: 0, maximum: 1, alpha: expect.closeTo(6, 9), beta: expect.closeTo(14, 9) }); // prettier-ignore
  });

  it('is one of a few values where it is discrete', () => {
    const values = [{ value: 12, probability: 0.25 }, { value: 6, probability: 0.75 }]; // prettier-ignore
    const { parameters, mean } = of({ low: 6, high: 12, dist: 'discrete', values });
    expect(parameters).toEqual({ values: [6, 12], probabilities: [0.75, 0.25] });
    expect(mean).toBe(7.5);
  });

  it('is in the unit of the input, whatever the number is written in', () => {
    const { parameters } = of({ low: 29, high: 58, dist: 'uniform', ends: 'absolute' }, 57, share, '%');
    expect(parameters).toEqual({ minimum: 0.29, maximum: 0.58 });
    // 10 kroner a kilogram are 10,000 a tonne.
    const perKilogram = of({ low: 10, high: 10, dist: 'discrete', values: [{ value: 10, probability: 1 }] }, 10, amount, 'NOK/kg'); // prettier-ignore
    expect(perKilogram.mean).toBe(10_000);
  });

  it('is the value itself where low and high are', () => {
    for (const dist of ['uniform', 'triangular', 'pert', 'normal', 'lognormal', 'beta'] as const) {
      const { quantile, variance } = of({ low: 0.3, high: 0.3, dist }, 0.3, share);
      expect([quantile(0.001), quantile(0.5), quantile(0.999), variance], dist).toEqual([0.3, 0.3, 0.3, 0]);
    }
  });
});

describe('the distribution meant where none is named', () => {
  it('is what the range asks for', () => {
    const values = [{ value: 1, probability: 1 }];
    expect(distOf({ low: 1, high: 2 })).toBe('pert');
    expect(distOf({ low: 1, high: 2, ends: 'deviation' })).toBe('normal');
    expect(distOf({ low: 1, high: 1, values })).toBe('discrete');
  });
});
