import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  costBands,
  fundingBands,
  incomeBands,
  monthlyFunding,
} from '../../../models/analyses/fundingBands.ts';
import { cashCourse, openScenario, runHall, yearlyValues, type Run } from '../../../models/index.ts';
import { openFile, scenarioFile } from '../../scenarioFiles.ts';
import { expectValues, quietRun } from '../hall/quietHall.ts';

const tromso = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../scenarios/tromso.json'), 'utf8'),
) as Record<string, Record<string, unknown>>;

const changed = (list: string, id: string, member: unknown): unknown => ({
  ...tromso,
  [list]: { ...tromso[list], [id]: member },
});
const runs: [what: string, run: Run][] = [
  ['the example', runHall(openScenario(tromso))],
  ['no pilot', runHall(openScenario({ ...tromso, pilot: { kind: 'none' }, funding: {} }))],
  ['a grant that is applied for', runHall(openScenario(changed('funding', 'applied', { kind: 'grant', commitment: 'applied', granted: 900_000 })))],
  ['support that is assumed', runHall(openScenario(changed('funding', 'assumed', { kind: 'ownerSupport', commitment: 'assumed', yearlyAmount: 300_000 })))],
  ['a building and vans, on loans and own money', runHall(openFile(scenarioFile('drammen-eget-bygg')))],
  ['a free line of every art of income', runHall(openScenario({ ...tromso, freeLines: Object.fromEntries(['600', '650', '700', '770', '850', '890'].map((art) => [`line${art}`, { kind: 'perMonth', label: art, side: 'income', amount: Number(art), art }])) }))],
]; // prettier-ignore

const yearly = (run: Run, line: string): number[] => {
  const instance = run.instance(line);
  if (instance === undefined) throw new Error(line);
  return Array.from(yearlyValues(run, instance));
};

describe.each(runs)('the bands of %s', (_, run) => {
  const bands = fundingBands(run, { prices: 'nominal' });

  test('add up to operating income, and to what operations and capital cost, year by year', () => {
    const income = yearly(run, 'accounts.operatingIncome');
    const setAside = yearly(run, 'accounts.feeSetAside');
    const depreciation = yearly(run, 'accounts.depreciation');
    const capital = yearly(run, 'accounts.capitalCost');
    const cost = yearly(run, 'accounts.operatingCost').map((spent, index) => spent - (depreciation[index] ?? 0) + (capital[index] ?? 0)); // prettier-ignore
    bands.years.forEach((_year, index) => {
      const banded = incomeBands.reduce((sum, band) => sum + (bands.income[band][index] ?? 0), 0);
      const spent = costBands.reduce((sum, band) => sum + (bands.cost[band][index] ?? 0), 0);
      expect(banded + (bands.undecided[index] ?? 0) + (setAside[index] ?? 0)).toBeCloseTo(
        income[index] ?? NaN,
        5,
      );
      expect(spent).toBeCloseTo(cost[index] ?? NaN, 5);
      expect(bands.missing[index]).toBeCloseTo(Math.max(0, spent - banded), 5);
    });
  });

  test.each(['nominal', 'fixed'] as const)('are the months of each year, in %s prices', (prices) => {
    const [yearlyBands, monthly] = [fundingBands(run, { prices }), monthlyFunding(run, { prices })];
    const sumOf = (values: readonly number[], year: number): number =>
      values.filter((_, at) => Number(monthly.months[at]?.slice(0, 4)) === year).reduce((sum, value) => sum + value, 0);
    yearlyBands.years.forEach((year, at) => {
      expect(monthly.months.filter((month) => month.startsWith(`${year}-`))).toHaveLength(yearlyBands.monthsOfYear[at] ?? NaN);
      for (const band of incomeBands) expect(sumOf(monthly.income[band], year), band).toBeCloseTo(yearlyBands.income[band][at] ?? NaN, 5);
      for (const band of costBands) expect(sumOf(monthly.cost[band], year), band).toBeCloseTo(yearlyBands.cost[band][at] ?? NaN, 5);
      expect(sumOf(monthly.undecided, year)).toBeCloseTo(yearlyBands.undecided[at] ?? NaN, 5);
      // What one month has too much of does not pay for another: months lack at least what the year lacks.
      expect(sumOf(monthly.missing, year)).toBeGreaterThanOrEqual((yearlyBands.missing[at] ?? NaN) - 1e-5);
    });
  }); // prettier-ignore

  test('in fixed prices are short of what the verdict says is missing, in every year after the pilot', () => {
    const real = fundingBands(run, { prices: 'fixed' });
    const structural = yearly(run, 'verdict.realStructural');
    const after = yearly(run, 'verdict.afterPilot');
    const left = real.years.map((_, index) => (real.incomeSum[index] ?? 0) - (real.costSum[index] ?? 0));
    expect(after).toContain(1);
    left.forEach((amount, index) => {
      if (after[index] === 1) expect(amount).toBeCloseTo(structural[index] ?? NaN, 5);
    });
  });
});

test('a month has what is paid in it, and lacks the rest of its cost', () => {
  // Work for 100 000 a month. A grant of a million covers all of it until October 2027. The owner gives 600 000 a year
  // from 2028, which is 50 000 a month: so November and December lack all, and a month of 2028 half.
  const { run } = quietRun({
    funding: {
      grant: { kind: 'grant', payment: 'advance', granted: 1_000_000, coveredShare: 1, from: '2027-01', to: '2027-10', commitment: 'decided' },
      owner: { kind: 'ownerSupport', yearlyAmount: 600_000, from: '2028-01', commitment: 'decided' },
    },
    freeLines: { work: { kind: 'perMonth', label: 'Work', amount: 100_000, grantEligible: 1 } },
  });
  const { months, income, costSum, missing } = monthlyFunding(run, { prices: 'nominal' });
  const at = (month: string) => ((index) => [income.pilot, income.owner, costSum, missing].map((values) => values[index]))(months.indexOf(month));
  expect(at('2027-10')).toEqual([100_000, 0, 100_000, 0]);
  expect(at('2027-11')).toEqual([0, 0, 100_000, 100_000]);
  expect(at('2028-05')).toEqual([0, 50_000, 100_000, 50_000]);
}); // prettier-ignore

test('free lines of income stand in the band of their art', () => {
  const bands = fundingBands(runs.at(-1)?.[1] as Run, { prices: 'nominal' });
  const without = fundingBands(runHall(openScenario({ ...tromso, freeLines: {} })), { prices: 'nominal' });
  const ofLines = (band: 'sales' | 'training' | 'partner'): number => Math.round(((bands.income[band][1] ?? 0) - (without.income[band][1] ?? 0)) / 12); // prettier-ignore
  // The general index is 1.028 in 2028 where the scenario says nothing else; only the proportions are compared.
  expect([ofLines('sales') / ofLines('training'), ofLines('partner') / ofLines('training')].map((ratio) => ratio.toFixed(1))).toEqual([((600 + 650) / 700).toFixed(1), ((770 + 890) / 700).toFixed(1)]); // prettier-ignore
});

test('the end of the pilot is a place on the axis of years', () => {
  expect(fundingBands(runs[0]?.[1] as Run, { prices: 'fixed' }).pilotEnd).toEqual({ month: '2030-03', position: 2030.25 }); // prettier-ignore
  expect(fundingBands(runs[1]?.[1] as Run, { prices: 'fixed' }).pilotEnd).toBeUndefined();
});

test('the course of cash is the cash that the verdict tests', () => {
  const run = runs[0]?.[1] as Run;
  const course = cashCourse(run);
  expect(course.cash).toEqual(Array.from(run.values('verdict.decidedCash')));
  expect(course.firstBelow).toBe(run.value('verdict.firstShortMonth'));
  expect(course.lowest.cash).toBe(run.value('verdict.minimumCash'));
  expect(course.months[course.pilotEnd ?? 0]).toBe('2030-03');
});

describe('what is bound of the cash', () => {
  const grant = { kind: 'grant', payment: 'advance', granted: 1_000_000, coveredShare: 1, from: '2027-01', to: '2027-10' }; // prettier-ignore
  const freeLines = { work: { kind: 'perMonth', label: 'Work', amount: 100_000, grantEligible: 1 } };
  const bound = (commitment: string): readonly number[] =>
    cashCourse(quietRun({ funding: { grant: { ...grant, commitment } }, freeLines }).run).bound;

  test('is an advance until it is spent: a tenth of it a month', () => {
    expectValues(
      bound('decided'),
      [9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((left) => left * 100_000),
    );
  });

  test('is not money that is only applied for', () => {
    expectValues(bound('applied'), Array<number>(24).fill(0));
  });
});

test.each(['decided', 'applied'] as const)(
  'a fee above cost, %s, counts with what it may pay for',
  (commitment) => {
    // There is no cost to cover, so all of the 12 kroner of 1 000 households is the users'.
    const { run } = quietRun({
      economy: { priceYear: 2027, households: 1000 },
      funding: { fee: { kind: 'wasteFee', commitment, policy: 'planned', plannedFee: 12 } },
      selfCost: { imputedRate: 0 },
    });
    const { income, undecided } = fundingBands(run, { prices: 'nominal' });
    expect([income.fee, undecided]).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(yearly(run, 'accounts.feeSetAside')).toEqual([12_000, 12_000]);
  },
);
