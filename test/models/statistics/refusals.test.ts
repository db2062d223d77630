import { describe, expect, it } from 'vitest';
import { betaDistribution } from '../../../models/statistics/betaDistribution.ts';
import { discreteDistribution } from '../../../models/statistics/discreteDistribution.ts';
import { lognormalDistribution } from '../../../models/statistics/lognormalDistribution.ts';
import { gainOf, primBox, unlimited } from '../../../models/statistics/primBox.ts';
import { requireCases } from '../../../models/statistics/requireCases.ts';
import { sobolIndices } from '../../../models/statistics/sobolIndices.ts';

const refused = (code: string, field: string) =>
  expect.objectContaining({ code, details: expect.objectContaining({ fields: [field] }) as object }) as Error;

describe('a distribution refuses parameters it cannot have, by name', () => {
  const unit = { minimum: 0, maximum: 1 };
  it.each([
    ['a first shape of 0', { ...unit, alpha: 0, beta: 2 }, 'notPositive', 'alpha'],
    ['a second shape of 0', { ...unit, alpha: 2, beta: 0 }, 'notPositive', 'beta'],
    ['a mean at the end', { ...unit, mean: 1, deviation: 0.1 }, 'outOfRange', 'mean'],
    ['a mean below', { ...unit, mean: -0.2, deviation: 0.1 }, 'outOfRange', 'mean'],
    ['too wide a deviation', { ...unit, mean: 0.5, deviation: 0.5 }, 'outOfRange', 'deviation'],
  ])('beta: %s', (_, given, code, field) => {
    expect(() => betaDistribution(given)).toThrow(refused(code, field));
  });

  it.each([
    ['a value that is none', { values: [1, NaN], weights: [1, 1] }, 'notFinite', 'values'],
    ['a weight without end', { values: [1, 2], weights: [1, Infinity] }, 'notFinite', 'weights'],
    ['a negative weight', { values: [1, 2], weights: [1, -1] }, 'notPositive', 'weights'],
    ['nothing', { values: [], weights: [] }, 'empty', 'values'],
  ])('discrete: %s', (_, given, code, field) => {
    expect(() => discreteDistribution(given)).toThrow(refused(code, field));
  });
});

describe('a lognormal distribution without spread', () => {
  it('is one value, to the last digit', () => {
    expect(lognormalDistribution({ p10: 7, p90: 7 }).quantile(0.3)).toBe(7);
    expect(lognormalDistribution({ mean: 7, deviation: 0 }).quantile(0.9)).toBe(7);
    expect(lognormalDistribution({ meanOfLog: 0, deviationOfLog: 0 }).quantile(0.5)).toBe(1);
  });
});

describe('what looks for boxes and indices refuses what holds nothing', () => {
  const one = Float64Array.of(1);
  it.each([
    ['no inputs', { columns: [], interesting: Uint8Array.of(1) }, 'columns'],
    ['no cases', { columns: [one], interesting: new Uint8Array(0) }, 'interesting'],
  ])('PRIM: %s', (_, cases, field) => {
    expect(() => requireCases(cases, {})).toThrow(refused('empty', field));
  });

  it.each([
    ['one row', { fromA: one, fromB: one, fromMixed: [one] }, 'fromA'],
    ['no input', { fromA: Float64Array.of(1, 2), fromB: Float64Array.of(1, 2), fromMixed: [] }, 'fromMixed'],
  ])('Sobol indices: %s', (_, given, field) => {
    expect(() => sobolIndices(given)).toThrow(refused('empty', field));
  });

  it('a box with nothing in it covers nothing, and is worth nothing', () => {
    const cases = { columns: [Float64Array.of(1, 2)], interesting: Uint8Array.of(0, 1) };
    const empty = primBox(cases, [{ low: 5, high: 6 }]);
    expect(empty).toMatchObject({ points: 0, coverage: 0, density: 0, mass: 0 });
    expect(gainOf(empty)).toBe(0);
    const nothing = primBox({ ...cases, interesting: Uint8Array.of(0, 0) }, [unlimited]);
    expect(nothing).toMatchObject({ points: 2, coverage: 0, density: 0, mass: 1 });
  });
});
