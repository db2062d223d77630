import { beforeAll, describe, expect, it } from 'vitest';
import type { SwitchingValues } from '../../../models/analyses/switchingValues/switchingValue.ts';
import { switchingValues } from '../../../models/analyses/switchingValues/switchingValues.ts';
import { finished } from '../../../models/analyses/steps.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { plainRole, quietHall, type Parts } from '../hall/quietHall.ts';
import { formulaHall } from './formulaHall.ts';

/** The tests of the verdict accept half a krone. */
const half = 0.5;

/** A hall that costs 120 000 a year for two years, is supported, and has a million. */
const supported = (support: number, more: Parts = {}) =>
  openScenario({
    ...quietHall,
    operations: { itCost: { value: 120_000, range: { low: 90_000, high: 125_000 } } },
    accounts: { openingCash: 1_000_000 },
    funding: { owner: { kind: 'ownerSupport', commitment: 'decided', yearlyAmount: support } },
    ...more,
  });

const rowOf = ({ rows }: SwitchingValues, input: string) => rows.find((row) => row.input === input);
const near = (found: number | undefined, expected: number): void =>
  expect(Math.abs((found ?? NaN) - expected) / Math.max(1, Math.abs(expected))).toBeLessThanOrEqual(1e-9);

describe('the switching values of a hall that lacks 20 000 a year', () => {
  let found: SwitchingValues;
  beforeAll(() => (found = finished(switchingValues(supported(100_000)))));

  it('are what support, cost and a trial must be', () => {
    expect(found.outcome).toBe('doesNotHold');
    near(rowOf(found, 'funding.owner.yearlyAmount')?.above?.value, 120_000 - half);
    near(rowOf(found, 'operations.itCost')?.below?.value, 100_000 + half);
    near(rowOf(found, 'verdict.trialSupport')?.above?.value, 20_000 - half);
    expect(rowOf(found, 'operations.itCost')?.above).toBeNull();
  });

  it('have a distance in per cent of today, or as it is from 0', () => {
    const cost = rowOf(found, 'operations.itCost');
    near(cost?.below?.change ?? undefined, -(20_000 - half) / 120_000);
    near(cost?.below?.difference, -(20_000 - half));
    expect([cost?.saidIn, cost?.nearest]).toEqual(['percent', 'below']);
    const trial = rowOf(found, 'verdict.trialSupport');
    expect([trial?.saidIn, trial?.above?.change, trial?.nearness]).toEqual(['amount', null, null]);
  });

  it('are plausible where their range holds them', () => {
    expect(rowOf(found, 'operations.itCost')?.below?.plausible).toBe('inside');
    expect(rowOf(found, 'funding.owner.yearlyAmount')?.above?.plausible).toBe('unknown');
    const narrow = supported(100_000, { operations: { itCost: { value: 120_000, range: { low: 110_000, high: 125_000 } } } }); // prettier-ignore
    const again = finished(switchingValues(narrow));
    expect(rowOf(again, 'operations.itCost')?.below?.plausible).toBe('outside');
  });

  it('are sorted by nearness, what has no percentage last', () => {
    const nearness = found.rows.map((row) => row.nearness ?? Infinity);
    expect(nearness).toEqual([...nearness].sort((a, b) => a - b));
    expect(found.rows.slice(0, 2).map(({ input }) => input)).toEqual(['operations.itCost', 'funding.owner.yearlyAmount']); // prettier-ignore
  });

  it('leave no number out: each flips, never flips, changes nothing, or is not varied', () => {
    const lists = [found.rows, found.neverFlip, found.changeNothing, found.notVaried];
    const paths = lists.flatMap((list) => list.map(({ input }) => input));
    expect(new Set(paths).size).toBe(paths.length);
    const has = (list: readonly { readonly input: string }[], input: string) => list.some((row) => row.input === input); // prettier-ignore
    // Cash cannot mend a deficit; carbon is no money of the hall; VAT is not in use; the length of the run is a setting.
    expect(has(found.neverFlip, 'accounts.openingCash')).toBe(true);
    expect(has(found.changeNothing, 'perspectives.carbonPrice')).toBe(true);
    expect(has(found.notVaried, 'timeline.years')).toBe(true);
    expect(has(found.notVaried, 'economy.priceYear')).toBe(true);
    for (const list of [found.neverFlip, found.changeNothing, found.notVaried])
      for (const { reason } of list) for (const text of Object.values(reason)) expect(text).toMatch(/^[A-ZÆØÅ].*\.$/); // prettier-ignore
  });

  it('say how far was searched: to the limits, or to a hundred times', () => {
    const cash = found.neverFlip.find(({ input }) => input === 'accounts.openingCash');
    expect(cash?.searched).toEqual({ low: -1e8, high: 1e8, lowIsLimit: false, highIsLimit: false });
    expect(cash?.reason.en).toContain('a hundred times');
    const rate = found.neverFlip.find(({ input }) => input === 'accounts.paymentDays');
    expect(rate?.searched).toEqual({ low: 0, high: 120, lowIsLimit: true, highIsLimit: true });
    expect(rate?.reason.en).toBe('The verdict is the same for every allowed value.');
  });
});

describe('the switching values of a hall that holds', () => {
  it('are how far it may fall', () => {
    const found = finished(switchingValues(supported(150_000)));
    expect(found.outcome).toBe('holds');
    near(rowOf(found, 'funding.owner.yearlyAmount')?.below?.value, 120_000 - half);
    near(rowOf(found, 'operations.itCost')?.above?.value, 150_000 + half);
    near(rowOf(found, 'operations.insuranceCost')?.above?.value, 30_000 + half);
    // 30 000 a year is 2 500 a month: the least cash is that of the first month.
    near(rowOf(found, 'accounts.openingCash')?.below?.value, -2500 - half);
    near(rowOf(found, 'accounts.floor')?.above?.value, 1_002_500 + half);
  });
});

describe('a switching value', () => {
  const ofFormula = (formula: string, cost: number, base: number) =>
    rowOf(finished(switchingValues(formulaHall(formula, cost, base))), 'volumes.scale');

  it('lies on both sides where it does', () => {
    // x (10 − x) is 16 at 2 and 8: it holds between.
    const row = ofFormula('x * (10 - x)', 16, 4);
    expect(Math.abs((row?.below?.value ?? NaN) - 2)).toBeLessThan(1e-5);
    expect(Math.abs((row?.above?.value ?? NaN) - 8)).toBeLessThan(1e-5);
    expect(row?.nearest).toBe('below');
  });

  it('is found on a hill between two looks', () => {
    // It looks at 7.12 and 12.24, where it does not hold; 3 − 0.05 (x − 9.5)² is 2.9 at 9.5 ± √2.
    const row = ofFormula('max(0, 3 - 0.05 * (x - 9.5)^2)', 2.9, 2);
    expect(Math.abs((row?.above?.value ?? NaN) - (9.5 - Math.SQRT2))).toBeLessThan(1e-3);
  });

  it('is past a step', () => {
    const row = ofFormula('ceilTo(x, 1)', 4.5, 2);
    expect(row?.above?.value).toBeGreaterThan(4);
    expect(row?.above?.value).toBeLessThan(4 + 1.1e-6);
  });

  it('of whole numbers is a whole number', () => {
    const formula =
      'staffing.trainingPayment * priceIndex.level[general] * sum(role, staffing.subsidyMonths)';
    const scenario = formulaHall('0', 7.5, 1, {
      roles: { helper: { ...plainRole, plannedFte: 0, subsidyMonths: 12 } },
      freeLines: {
        earned: { kind: 'formula', label: 'Earned', side: 'income', art: '650', ownFormula: formula },
      },
    });
    const row = rowOf(finished(switchingValues(scenario)), 'roles.helper.subsidyMonths');
    expect([row?.below?.value, row?.below?.last]).toEqual([7, 8]);
  });

  it('that the scenario would be refused with does not count, and the reason is given', () => {
    // A loan may not be larger than what it pays for: the instalments cannot grow to sink the hall.
    const scenario = supported(150_000, {
      assets: { land: { outlay: 200_000, depreciationClass: 'land' } },
      loans: { bank: { kind: 'serial', asset: 'land', principal: 200_000, nominalRate: 0, termMonths: 120 } },
    });
    const { neverFlip, rows } = finished(switchingValues(scenario));
    const loan = neverFlip.find(({ input }) => input === 'loans.bank.principal');
    expect(rows.map(({ input }) => input)).not.toContain('loans.bank.principal');
    expect(loan?.reason.en).toMatch(
      /^The value that would flip the verdict is not allowed\. .*larger than the asset/,
    );
  });
});

describe('the search', () => {
  it('pauses before every input, with the rows so far, and may be left at a pause', () => {
    const steps = switchingValues(supported(100_000));
    const pauses = [];
    let next = steps.next();
    for (; next.done !== true; next = steps.next()) pauses.push(next.value);
    expect(pauses.map(({ done }) => done)).toEqual(pauses.map((_, index) => index));
    expect(pauses.every(({ total }) => total === pauses.length)).toBe(true);
    const rows = pauses.map(({ partial }) => partial?.rows.length ?? 0);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect([rows[0], rows.at(-1)]).toEqual([0, next.value.rows.length]);
    const left = switchingValues(supported(100_000));
    left.next();
    left.return(undefined as never);
    expect(left.next().done).toBe(true);
  });
});
