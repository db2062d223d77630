import { describe, expect, test } from 'vitest';
import {
  commitment,
  type Commitment,
  type CommittedSupport,
} from '../../../models/analyses/commitment/commitment.ts';
import { runHall, runResult } from '../../../models/analyses/runResult.ts';
import { finished } from '../../../models/analyses/steps.ts';
import { changedScenario } from '../../../models/analyses/changedScenario.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import type { AcceptedScenario } from '../../../models/scenario/acceptedScenario.ts';
import { expectValues, quietHall } from '../hall/quietHall.ts';

const committed = (scenario: AcceptedScenario): Commitment => finished(commitment(scenario));
const fixed = ({ years }: CommittedSupport): readonly number[] => years.map((year) => year.fixed);

/** A hall with a pilot to June 2028 whose other costs differ from year to year, in kroner a month. */
const hall = (years: Readonly<Record<string, number>>, more: object = {}): AcceptedScenario =>
  openScenario({
    ...quietHall,
    timeline: { start: '2027-01', years: 5 },
    pilot: { kind: 'period', start: '2027-01', end: '2028-06' },
    economy: { priceYear: 2027, population: 1000, households: 400 },
    freeLines: { other: { kind: 'perMonth', amount: { value: 0, years } } },
    ...more,
  });

/** What a run gives with a source of support written by hand. */
function outcomeWith(scenario: AcceptedScenario, years: Readonly<Record<string, number>>): string {
  const source = {
    kind: 'ownerSupport',
    commitment: 'decided',
    yearlyAmount: { value: 0, years },
    from: '2028-07',
  };
  const changed = changedScenario(scenario, { 'funding.byHand': source });
  return runResult(changed, runHall(changed)).verdict.outcome;
}

describe('costs of 10, 20 and 15 000 kr a month in the three years tested, and cash for the rest of 2028', () => {
  const scenario = hall(
    { '2028': 1000, '2029': 10_000, '2030': 20_000, '2031': 15_000 },
    { accounts: { openingCash: 12_000 } },
  );
  const found = committed(scenario);

  test('the same every year is the worst year: 240 000', () => {
    expect(found.constant.amount).toBe(240_000);
    expectValues(fixed(found.constant), [120_000, 240_000, 240_000, 240_000]);
    expect(found.constant.outcome).toBe('holds');
    expect(found.constant.changes).toEqual({ 'verdict.trialSupport': 240_000 });
  });

  test('each year its own deficit, nothing in 2028', () => {
    expectValues(fixed(found.tapering), [0, 120_000, 240_000, 180_000]);
    expect(found.tapering.total).toEqual({ fixed: 540_000, nominal: 540_000 });
    expect(found.tapering.outcome).toBe('holds');
  });

  test('a run with these amounts by hand holds, and with 10 kr less in any year it does not', () => {
    const amounts = { '2029': 120_000, '2030': 240_000, '2031': 180_000 };
    expect(outcomeWith(scenario, amounts)).toBe('holds');
    for (const year of ['2029', '2030', '2031'] as const)
      expect(outcomeWith(scenario, { ...amounts, [year]: amounts[year] - 10 })).not.toBe('holds');
  });

  test('one sum is all of it, mends result and cash, and never the structure', () => {
    expect(found.reserve.amount).toBe(540_000);
    expectValues(fixed(found.reserve), [0, 540_000, 0, 0]);
    expect(found.reserve.outcome).not.toBe('holds');
    expect(found.reserve.reason?.nb).toContain('aldri det underliggende resultatet');
    const changed = changedScenario(scenario, found.reserve.changes);
    const { tests } = runResult(changed, runHall(changed)).verdict;
    expect(tests.map(({ id, passes }) => [id, passes])).toEqual([
      ['result', true],
      ['structure', false],
      ['liquidity', true],
      ['rules', true],
    ]);
  });

  test('per inhabitant and household', () => {
    expect(found.tapering.years[1]).toEqual({ year: 2029, months: 12, fixed: 120_000, nominal: 120_000, perInhabitant: 120, perHousehold: 300 }); // prettier-ignore
    expect(found.absent).toEqual({});
    const unknown = committed(hall({ '2030': 1000 }, { economy: { priceYear: 2027 } }));
    expect(unknown.tapering.years[0]).toEqual(expect.objectContaining({ perInhabitant: null, perHousehold: null })); // prettier-ignore
    expect(unknown.absent.perHousehold?.nb).toBe('Antall husholdninger er ikke skrevet inn.');
  });
});

describe('costs that only come early in a year', () => {
  /** 60 000 in January 2030 that nothing pays for but cash; the same in the year, earned by December. */
  const dip = {
    freeLines: {
      bill: { kind: 'perMonth', amount: 60_000, from: '2030-01', to: '2030-01' },
      earned: {
        kind: 'perMonth',
        side: 'income',
        art: '650',
        amount: 60_000,
        from: '2030-12',
        to: '2030-12',
      },
    },
  };

  test('are helped in the year before, where 60 000 does it', () => {
    const scenario = hall({}, dip);
    const found = committed(scenario);
    expectValues(fixed(found.tapering), [0, 60_000, 0, 0]);
    expect(outcomeWith(scenario, { '2029': 60_000 })).toBe('holds');
    expect(outcomeWith(scenario, { '2029': 59_990 })).not.toBe('holds');
    expect(found.reserve.amount).toBe(60_000);
    expect(found.reserve.outcome).toBe('holds');
  });

  test('the same amount a year from July 2028 has brought 19 twelfths by then', () => {
    expect(committed(hall({}, dip)).constant.amount).toBe(Math.ceil((60_000 * 12) / 19));
  });
});

test('what the mean result lacks comes in the years that have the deficits, where the structure is not tested yet', () => {
  // 2029 and 2030 are short of 120 000 each, 2031 earns 180 000: the mean lacks 60 000. Cash is enough.
  const scenario = hall({}, {
    verdict: { breakEvenBy: 2031 },
    accounts: { openingCash: 1_000_000 },
    freeLines: {
      early: { kind: 'perMonth', amount: 10_000, from: '2029-01', to: '2030-12' },
      late: { kind: 'perMonth', side: 'income', art: '650', amount: 15_000, from: '2031-01', to: '2031-12' },
    },
  }); // prettier-ignore
  const found = committed(scenario);
  expectValues(fixed(found.tapering), [0, 60_000, 0, 0]);
  expect(found.reserve.amount).toBe(60_000);
  expect([found.tapering.outcome, found.reserve.outcome]).toEqual(['holds', 'holds']);
  expect(outcomeWith(scenario, { '2029': 59_990 })).not.toBe('holds');
});

test('with price growth: kroner of the price year, a twelfth a month at its own price level', () => {
  const grows = Object.fromEntries(
    Object.keys(quietHall.priceIndices).map((index) => [index, { growth: 0.1 }]),
  );
  const found = committed(hall({ '2029': 10_000 }, { priceIndices: grows }));
  expectValues(fixed(found.tapering), [0, 120_000, 0, 0]);
  expectValues(
    found.tapering.years.map(({ nominal }) => nominal),
    [0, 120_000 * 1.1 ** 2, 0, 0],
  );
  expect(found.tapering.outcome).toBe('holds');
});

test('a company that is short before the pilot is over cannot be helped after it, and that is said', () => {
  const found = committed(hall({ '2027': 10_000 }, { accounts: { legalForm: 'as' } }));
  expect(found.constant.outcome).toBe('doesNotHold');
  expect(found.constant.reason?.en).toBe(
    'Cash is below the floor before the pilot is over, before support comes.',
  );
});

test('a hall that holds needs nothing more, and what is decided is shown', () => {
  const funding = { municipality: { kind: 'ownerSupport', commitment: 'decided', yearlyAmount: 120_000 } };
  const found = committed(hall({ '2029': 10_000, '2030': 10_000, '2031': 10_000 }, { funding }));
  expect([found.constant, found.tapering, found.reserve].map(({ total, changes }) => [total.fixed, changes])).toEqual([[0, {}], [0, {}], [0, {}]]); // prettier-ignore
  expectValues(
    found.decided.map((year) => year.fixed),
    [60_000, 120_000, 120_000, 120_000],
  );
});
