import { expect, test } from 'vitest';
import { runwayChanges } from '../../../models/analyses/runwayChanges.ts';
import { finished } from '../../../models/analyses/steps.ts';
import { plainScenario, supportOf } from './plainHall.ts';

/** The plain hall is 20 000 kr short a month. */
const runwayWith = (openingCash: number, share?: number) =>
  finished(runwayChanges(plainScenario({ accounts: { openingCash } }), share === undefined ? {} : { share }));

test('110 000 kr last five months at 20 000 kr a month', () => {
  const found = runwayWith(110_000);
  expect(found.months).toBe(5);
  expect(found.lastMonth).toBe('2027-05');
  expect(found.sentence.nb).toBe('Pengene tar slutt i mai 2027.');
});

/**
 * By hand, of what a month costs: a tenth of the price is 10 000, of the rent 2 000, of other costs and of the position
 * 5 000, of the cash 11 000 once.
 */
test.each([
  ['price', 110_000 / 30_000, 110_000 / 10_000],
  ['rent', 110_000 / 18_000, 110_000 / 22_000],
  ['freeLines.other.amount', 110_000 / 15_000, 110_000 / 25_000],
  ['staffing', 110_000 / 15_000, 110_000 / 25_000],
  ['accounts.openingCash', 99_000 / 20_000, 121_000 / 20_000],
])('%s a tenth less and more', (id, low, high) => {
  const found = runwayWith(110_000).changes.find((each) => each.id === id);
  expect([found?.low.months, found?.high.months]).toEqual([Math.floor(low), Math.floor(high)]);
  expect([found?.low.change, found?.high.change]).toEqual([Math.floor(low) - 5, Math.floor(high) - 5]);
});

test('the largest change first, each input once, and what changes nothing counted', () => {
  const { changes, without } = runwayWith(110_000);
  const sizes = changes.map(({ low, high }) => Math.max(Math.abs(low.change), Math.abs(high.change)));
  expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
  expect(changes.map(({ id }) => id)).not.toContain('streams.goods.salesPrice');
  expect(without).toBeGreaterThan(0);
});

test('money that then never runs out counts to the end of the period', () => {
  const price = runwayWith(110_000, 0.25).changes.find(({ id }) => id === 'price');
  expect(price?.high).toEqual({ value: 12.5, months: null, change: 48 - 5 });
});

test('a hall whose money does not run out, and what would make it', () => {
  const found = finished(runwayChanges(plainScenario(supportOf(240_000))));
  expect([found.months, found.lastMonth]).toEqual([null, null]);
  expect(found.changes.find(({ id }) => id === 'price')?.low).toEqual({ value: 9, months: 0, change: -48 });
});
