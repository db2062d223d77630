import { describe, expect, it } from 'vitest';
import { trace } from '../../../models/engine/trace.ts';
import { yearlyValues } from '../../../models/engine/yearly.ts';
import { ModelError } from '../../../models/language/modelError.ts';
import { expectValues, quietRun, type Parts } from '../hall/quietHall.ts';

const own = (ownFormula: string, parts: Parts = {}) =>
  quietRun({ operations: { itCost: 12_000, otherCost: 24_000 }, freeLines: { own: { kind: 'formula', ownFormula } }, ...parts }).run; // prettier-ignore

describe('asking a run', () => {
  const { run } = quietRun({});

  it('for a line it does not have is a fault of the program, named', () => {
    expect(() => run.value('volumes.nothing')).toThrow('no line volumes.nothing');
    expect(() => run.value('volumes.sold', 0, 'nobody')).toThrow(RangeError);
    expect(run.instance('volumes.sold', 'nobody')).toBeUndefined();
  });

  it('for the years of a figure of the whole run gives none', () => {
    expect(yearlyValues(run, run.instance('verdict.gap')!)).toHaveLength(0);
    expect(yearlyValues(run, run.instance('verdict.inWindow')!)).toHaveLength(2);
  });
});

describe('a formula of which a part is known beforehand', () => {
  // 1 000 and 2 000 a month.
  it.each([
    ['if(1 < 2, it, other)', 1000],
    ['if(1 > 2, it, other)', 2000],
    ['if(month > 3, it, it)', 1000],
    ['if(month > 3 and 1 > 2, it, other)', 2000],
    ['if(1 < 2 and month >= 0, it, other)', 1000],
    ['if(month > 3 or 1 < 2, it, other)', 1000],
    ['if(1 > 2 or month < 0, it, other)', 2000],
    ['max(it, it) + min(other, other) * 0', 1000],
    ['divide(it * 0, 2, other)', 0],
    ['it * 1 + 0', 1000],
  ])('%s is still %d', (formula, value) => {
    expectValues(own(formula).values('operations.free', 'own'), [value, value, value, value, value, value]);
  });
});

describe('a formula that looks back', () => {
  const formula = 'max(0, previous(accounts.cash)) * 0.1 + lag(it, 2) + previous(accounts.payables) * 0';

  it('is traced by what it read', () => {
    const run = own(formula, { accounts: { openingCash: 50_000 } });
    // In the first month of the opening cash; in the third of cash and IT two months before.
    const first = trace(run, 'operations.free', { month: 0 }, 'own');
    expect(first.value).toBe(5000);
    expect(first.needs.some(({ line, value }) => line === 'accounts.cash' && value === 50_000)).toBe(true);
    const third = trace(run, 'operations.free', { month: 2 }, 'own');
    expectValues([third.value], [run.value('accounts.cash', 1) * 0.1 + 1000]);
  });

  it('cannot look back at what has no value before the first month', () => {
    expect(() => own('previous(it)')).toThrow(ModelError);
  });
});
