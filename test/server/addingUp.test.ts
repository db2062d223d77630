import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addingUp } from '../../server/terminal/addingUp.ts';
import { accountsInThousands } from '../../server/terminal/accountRows.ts';
import { documentOf, json, testApp } from './testApp.ts';

describe('whole parts', () => {
  test.each([
    [[1.4, 1.4, 1.2], 4, [2, 1, 1]],
    [[0.5, 0.5], 1, [1, 0]],
    [[2.6, -1.6], 1, [3, -2]],
    [[-0.4, -0.4], -1, [0, -1]],
    [[3, 4], 7, [3, 4]],
    [[], 0, []],
  ])('of %j that make %i', (parts, whole, expected) => {
    const found = addingUp(parts, whole);
    expect(found.map((part) => part + 0)).toEqual(expected);
  });

  const amounts = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
  test('add up, and none is more than a whole one away from itself', () => {
    fc.assert(
      fc.property(amounts, (parts) => {
        const whole = Math.round(parts.reduce((sum, part) => sum + part, 0));
        const found = addingUp(parts, whole);
        expect(found.reduce((sum, part) => sum + part, 0) + 0).toBe(whole + 0);
        expect(parts.filter((part, index) => Math.abs(part - (found[index] ?? 0)) > 1)).toEqual([]);
      }),
    );
  });
});

test('the printed accounts add up in every year and month', async () => {
  const answer = await testApp().request('/api/run?monthly=true', json(documentOf('tromso')));
  const rows = accountsInThousands(await answer.json());
  const of = (name: string, at: number): number => rows.get(`accounts.${name}`)?.[at] ?? NaN;
  for (let at = 0; at < 180; at += 1) {
    const income = ['stateTransfers', 'otherTransfers', 'userFees', 'salesAndRent'];
    const cost = ['salaries', 'socialCosts', 'goodsAndServices', 'transfersToOthers'];
    const sum = (names: readonly string[]): number => names.reduce((total, name) => total + of(name, at), 0);
    expect([sum(income), sum(cost)]).toEqual([of('operatingIncome', at), of('operatingCost', at)]);
    expect(of('operatingIncome', at) - of('operatingCost', at)).toBe(of('netOperatingResult', at));
    expect(of('recurringIncome', at) - of('recurringCost', at)).toBe(of('structuralResult', at));
  }
});
