import { describe, expect, it } from 'vitest';
import { openScenario } from '../../../../models/hall/openScenario.ts';
import { hallFormat } from '../../../../models/hall/scenarioSchema.ts';
import type { MergedEstimates } from '../../../../models/scenario/estimates/estimates.ts';
import { mergeEstimates } from '../../../../models/scenario/estimates/mergeEstimates.ts';
import { workedExampleA } from '../../hall/workedExample.ts';

const { streams } = workedExampleA;
const { goods } = streams;

/** Each person's worked example with other fields of its goods. */
const merged = (...people: readonly object[]): MergedEstimates => {
  const scenarios = people.map((fields, at) => openScenario({ ...workedExampleA, author: ['Kari', 'Ola', 'Per'][at], streams: { goods: { ...goods, ...fields } } })); // prettier-ignore
  const [first, ...rest] = scenarios;
  if (first === undefined) throw new Error('nobody');
  return mergeEstimates(hallFormat, [first, ...rest], { locale: 'nb' });
};
const goodsOf = ({ document }: MergedEstimates): Record<string, unknown> =>
  (document['streams'] as { goods: Record<string, unknown> }).goods;

describe('several people’s estimates', () => {
  it('become the median with a range from the lowest to the highest, and a note of who said what', () => {
    const found = merged({ salesPrice: 8000 }, { salesPrice: 12_000 }, { salesPrice: 10_000 });
    // By hand: the median of 8, 10 and 12 thousand is 10; they lie (12 − 8) / 10 = 40 % apart.
    expect(found.who).toEqual(['Kari', 'Ola', 'Per']);
    expect(found.merged).toHaveLength(1);
    expect(found.merged[0]).toMatchObject({ path: 'streams.goods.salesPrice', value: 10_000, low: 8000, high: 12_000, disagreement: 0.4 }); // prettier-ignore
    expect(found.open).toEqual([]);
    expect(goodsOf(found)['salesPrice']).toEqual({
      value: 10_000,
      range: { low: 8000, high: 12_000 },
      note: 'Anslag: Kari 8\u00a0000, Ola 12\u00a0000, Per 10\u00a0000; median 10\u00a0000; avstand mellom lavest og høyest 40\u00a0% av medianen.',
      status: 'assumed',
    });
    expect(openScenario(found.document).hash).toHaveLength(64);
  });

  it('counts a person’s own range by its 10 and 90 per cent points, in whatever unit', () => {
    // A uniform distribution from 6000 to 16 000 has them at 7000 and 15 000.
    const own = {
      value: 10,
      unit: 'kNOK/tonne',
      range: { low: 6, high: 16, dist: 'uniform', ends: 'absolute' },
    };
    const [found] = merged({ salesPrice: own }, { salesPrice: 9000 }).merged;
    expect(found?.estimates[0]).toMatchObject({ who: 'Kari', value: 10_000 });
    expect(found?.low).toBeCloseTo(7000, 6);
    expect(found?.high).toBeCloseTo(15_000, 6);
    expect([found?.value, found?.disagreement]).toEqual([9500, 1000 / 9500]);
  });

  it('has what people differ on most first, and shares in per cent', () => {
    const found = merged({ salesPrice: 9000, scrapRate: 0.1 }, { salesPrice: 10_000, scrapRate: 0.3 });
    expect(found.merged.map(({ path }) => path)).toEqual([
      'streams.goods.scrapRate',
      'streams.goods.salesPrice',
    ]);
    expect((goodsOf(found)['scrapRate'] as { note: string }).note).toContain('Kari 10\u00a0%, Ola 30\u00a0%');
  });

  it('leaves open what is no number, changes over time, is in other kroner, or that not all have', () => {
    const { open, merged: ranges, document } = merged(
      { captureRate: { value: 0.4, years: { 2028: 0.5 } }, demand: 10 },
      { captureRate: 0.6, salesPrice: { value: 10_000, priceYear: 2026 } },
    ); // prettier-ignore
    const reasons = Object.fromEntries(open.map(({ path, reason }) => [path, reason]));
    expect(reasons).toMatchObject({
      'streams.goods.captureRate': 'course',
      'streams.goods.demand': 'notAll',
      'streams.goods.salesPrice': 'priceYear',
    });
    expect(ranges).toEqual([]);
    expect(document['streams']).toMatchObject({ goods: { demand: 10 } });
    const other = openScenario({ ...workedExampleA, staffing: { zone: 'I' }, roles: {} });
    const two = mergeEstimates(hallFormat, [openScenario(workedExampleA), other], {
      names: ['A', 'A'],
      locale: 'en',
    });
    expect(two.who).toEqual(['A (1)', 'A (2)']);
    expect(two.open).toMatchObject([
      { path: 'roles.worker', reason: 'notAll', says: [{ who: 'A (1)', side: {} }, { who: 'A (2)' }] },
      {
        path: 'staffing.zone',
        reason: 'noNumber',
        says: [{ side: { value: 'IVa' } }, { side: { value: 'I' } }],
      },
    ]);
  });

  it('is the same scenario where all say the same', () => {
    const found = merged({}, {});
    expect([found.merged, found.open]).toEqual([[], []]);
    expect(openScenario(found.document).hash).toBe(openScenario(workedExampleA).hash);
  });
});
