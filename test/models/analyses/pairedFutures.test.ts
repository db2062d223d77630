import { describe, expect, it } from 'vitest';
import { pairedFutures } from '../../../models/analyses/simulation/pairedFutures.ts';
import { finished } from '../../../models/analyses/steps.ts';
import type { AcceptedScenario } from '../../../models/scenario/acceptedScenario.ts';
import { chanceHall, evenly, supportOf } from './chanceHall.ts';
import { plainScenario } from './plainHall.ts';

const draws = 1024;
const beats = (first: AcceptedScenario, second: AcceptedScenario, options = {}) =>
  finished(pairedFutures(first, second, { draws, ...options }));

describe('in the same futures', () => {
  it('a hall that costs 1000 less is better in all of them, by 1000', () => {
    const cheaper = chanceHall({ operations: { itCost: 119_000 } });
    const found = beats(chanceHall(), cheaper);
    expect(found).toMatchObject({ shared: 1, alone: 0, futures: draws, better: 'higher' });
    expect([found.secondBetter.value, found.alike.value]).toEqual([1, 0]);
    for (const each of Object.values(found.difference)) expect(each).toBeCloseTo(1000, 6);
    // It needs 119 000 to hold, which 21 000 of 40 000 have; the other 120 000.
    expect(Math.abs(found.holds.first.value - 0.5)).toBeLessThanOrEqual(1.1 / draws);
    expect(Math.abs(found.holds.second.value - 0.525)).toBeLessThanOrEqual(1.1 / draws);
    expect(found.holds.onlyFirst.value).toBe(0);
    expect(found.holds.onlySecond.value).toBe(found.holds.second.value - found.holds.first.value);
    const back = beats(cheaper, chanceHall());
    expect([back.secondBetter.value, back.alike.value]).toEqual([0, 0]);
  });

  it('one that is the same is alike in all of them', () => {
    const found = beats(chanceHall(), chanceHall());
    expect([found.secondBetter.value, found.alike.value, found.difference.mean]).toEqual([0, 1, 0]);
  });

  it('less of a gap is better', () => {
    const found = beats(chanceHall(), chanceHall({ operations: { itCost: 119_000 } }), { of: 'gap' });
    expect(found.better).toBe('lower');
    // Alike where neither lacks anything: from 120 000 on.
    expect(Math.abs(found.secondBetter.value - 0.5)).toBeLessThanOrEqual(1.1 / draws);
    expect(Math.abs(found.alike.value - 0.5)).toBeLessThanOrEqual(1.1 / draws);
  });
});

it('two that depend on different things of the same spread beat each other half the time', () => {
  const other = chanceHall({ funding: { other: supportOf(evenly(120_000, 100_000, 140_000)) } });
  const found = beats(chanceHall(), other, { draws: 4096 });
  expect(found).toMatchObject({ shared: 0, alone: 2 });
  // Sobol points of two numbers: far within one standard error of 1 / (2 √4096).
  expect(Math.abs(found.secondBetter.value - 0.5)).toBeLessThan(0.008);
  for (const share of [found.holds.onlyFirst, found.holds.onlySecond])
    expect(Math.abs(share.value - 0.25)).toBeLessThan(0.008);
  expect(Math.abs(found.difference.mean)).toBeLessThan(60);
});

it('one without anything uncertain is compared with the futures of the other', () => {
  const certain = chanceHall({ funding: { owner: supportOf(130_000) } });
  const found = beats(certain, chanceHall());
  expect(found).toMatchObject({ shared: 0, alone: 1 });
  expect(Math.abs(found.secondBetter.value - 0.25)).toBeLessThanOrEqual(1.1 / draws);
  expect(found.holds.first.value).toBe(1);
});

it('paths from year to year are shared, also where one has more of them', () => {
  const indices = ['general', 'wages', 'rent', 'energy', 'construction', 'sales', 'newGoods', 'waste'];
  const range = { low: 0, high: 0.04, dist: 'normal', persistence: 0.5 };
  const growing = (...uncertain: readonly string[]) =>
    plainScenario({ priceIndices: Object.fromEntries(indices.map((index) => [index, { growth: uncertain.includes(index) ? { value: 0.02, range } : 0 }])) }); // prettier-ignore
  // Both sell at prices that grow alike; the price of energy, which is drawn before, costs a hall without energy nothing.
  const found = beats(growing('energy', 'sales'), growing('sales'), { draws: 256 });
  expect(found).toMatchObject({ shared: 1, alone: 1 });
  expect(found.alike.value).toBe(1);
  expect(found.holds.first).toEqual(found.holds.second);
});
