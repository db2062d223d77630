import { describe, expect, test } from 'vitest';
import { compare } from '../../../../models/analyses/compare/compare.ts';
import { fourYearPlan } from '../../../../models/analyses/fourYearPlan.ts';
import { finished } from '../../../../models/analyses/steps.ts';
import { hallFormat } from '../../../../models/hall/scenarioSchema.ts';
import { chartParts, columnsTableOf, comparedCashTableOf, compareTable, differenceTable, discoveryTable, planTable, sobolTable, supportTable } from '../../../../models/reports/index.ts'; // prettier-ignore
import { difference } from '../../../../models/scenario/difference/difference.ts';
import { handMade } from '../documents/council.ts';

// A hall of 10 000 kr a month without growth, to which the owner gives 60 000 or 120 000 a year: all by hand.
const half = handMade();
const whole = handMade({ yearly: 120_000 });

describe('tables of hand-made halls', () => {
  test('what the money goes to: 120 000 every year', () => {
    const { columns, rows } = columnsTableOf('costs', chartParts(half, 'nb'));
    expect(columns[0]?.label).toBe('Periode');
    expect(rows.map(([year]) => year)).toEqual(['2027', '2028', '2029', '2030', '2031', '2032']);
    for (const row of rows) expect(row.slice(1).reduce((sum: number, each) => sum + Number(each), 0)).toBeCloseTo(120_000, 6); // prettier-ignore
  });

  test('the four-year plan: net cost is all of it', () => {
    const { rows } = planTable(fourYearPlan(half, {}), 'nb');
    const net = rows.find(([label]) => label === 'Netto driftsutgift');
    for (const value of net?.slice(1) ?? [NaN]) expect(value).toBeCloseTo(120_000, 6);
  });

  test('side by side: 60 000 a year is missing in the one, nothing in the other', () => {
    const table = compareTable(finished(compare([half, whole])), 'nb');
    expect(table.columns).toHaveLength(2 + 2 + 1);
    const [, unit, first, second, differs] = table.rows.find(([label]) => label === 'Mangler i året') ?? [];
    expect(unit).toBe('kr');
    expect([first, second, differs].map((value) => Math.round(Number(value)))).toEqual([60_000, 0, -60_000]);
    expect(table.rows[1]).toEqual(['Kontrollsum', null, half.hash, whole.hash, null]);
  });

  test('what differs: the amount of the owner alone', () => {
    const { rows } = differenceTable(difference(hallFormat, half, whole), 'nb');
    expect(rows.map((row) => row.slice(2))).toEqual([['funding.owner.yearlyAmount', expect.stringContaining('kr'), 60_000, 120_000]]); // prettier-ignore
  });

  test('the cash of both: 5 000 a month apart from the first month on', () => {
    const { rows } = comparedCashTableOf([half, whole].map((scenario) => chartParts(scenario, 'nb')));
    const [month, one, other] = rows[0] ?? [];
    expect([month, Math.round(Number(other) - Number(one))]).toEqual(['2027-01', 5_000]);
    expect(rows).toHaveLength(72);
  });
});

describe('tables of answers about futures', () => {
  const figure = { id: 'gap', label: { nb: 'Mangler', nn: 'Manglar', en: 'Missing' }, unit: 'NOK0', reads: 'need' } as const; // prettier-ignore

  test('shares of variance, with their intervals', () => {
    const row = { path: 'economy.population', label: figure.label, unit: '1', kind: 'number', first: { value: 0.25, low: 0.2, high: 0.3 }, total: { value: 0.5, low: 0.4, high: 0.6 } } as const; // prettier-ignore
    const table = sobolTable({ method: 'sobol', of: figure, rows: 64, futures: 192, seed: 1, mean: 0, variance: 1, correlationsLeftOut: false, inputs: [row] }, 'nb'); // prettier-ignore
    expect(table.rows).toEqual([['Mangler', 'economy.population', 0.25, 0.2, 0.3, 0.5, 0.4, 0.6]]);
  });

  test('what marks futures, limits in the unit of the input and none where there is none', () => {
    const restriction = { path: 'funding.owner.yearlyAmount', label: figure.label, unit: 'NOK0/year', kind: 'number', low: null, high: 80_000, chance: 0.01 } as const; // prettier-ignore
    const box = { restrictions: [restriction], coverage: 0.8, density: 0.9, mass: 0.4, futures: 40, sentence: figure.label }; // prettier-ignore
    const table = discoveryTable({ of: 'fails', draws: 100, seed: 1, found: 45, boxes: [box], trajectory: [] }, { scenario: half, locale: 'nb' }); // prettier-ignore
    expect(table.rows.map((row) => row.slice(5, 8))).toEqual([[null, 80_000, 0.01]]);
  });

  test('the support that is needed, of 100 futures', () => {
    const answer = { support: { certainty: 0.9, perYear: 75_000 }, gapTail: { share: 0.1, mean: 90_000 }, probabilityHolds: { value: 0.25, low: 0.2, high: 0.3 } }; // prettier-ignore
    const { rows } = supportTable(answer, 'nb');
    expect(rows.map(([, value]) => value)).toEqual([25, 90, 75_000, 10, 90_000]);
  });
});
