import { expect, test } from 'vitest';
import { closingAlternative } from '../../../models/analyses/closing/closingAlternative.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { plainRole, quietHall } from '../hall/quietHall.ts';
import { plain } from '../sentences/exampleFacts.ts';

/** A pilot of two years, then a position, a lease with notice, a loan, and costs and support that would go on. */
const hall = {
  ...quietHall,
  timeline: { start: '2027-01', years: 5 },
  pilot: { kind: 'period', start: '2027-01', end: '2028-12' },
  roles: { worker: plainRole },
  places: { hall: { kind: 'lease', shopArea: 100, yearlyRent: 1200, noticeMonths: 6, exitCost: 40_000 } },
  operations: {
    itCost: { value: 12_000, years: { '2028': 24_000 } },
    insuranceCost: { value: 1200, steps: [{ from: '2028-01', value: 2400 }, { from: '2030-01', value: 3600 }] },
  },
  freeLines: {
    other: { kind: 'perMonth', amount: 1000 },
    later: { kind: 'perMonth', amount: 1000, from: '2029-06' },
  },
  assets: {
    truck: { outlay: 300_000, reinvest: 'yes' },
    second: { outlay: 100_000, date: '2029-01' },
  },
  loans: {
    bank: { kind: 'serial', asset: 'truck', principal: 235_000, termMonths: 47, nominalRate: 0, payments: 'monthly' },
  },
  funding: { municipality: { kind: 'ownerSupport', commitment: 'decided', yearlyAmount: 900_000 } },
} as const; // prettier-ignore

const scenario = openScenario(hall);

/** By hand: 50 000 a month to the position, 10 000 of rent, 5 000 to the loan until December 2030. */
test('what closing costs, year by year', () => {
  const found = closingAlternative(scenario, { staffMonths: 2 });
  expect(found.lastMonth).toBe('2028-12');
  const none = { movingOut: 0, other: 0, income: 0 };
  expect(found.years).toEqual([
    { year: 2029, fixed: { ...none, staff: 100_000, premises: 60_000, movingOut: 40_000, loans: 60_000 }, total: 260_000, nominal: 260_000 }, // prettier-ignore
    { year: 2030, fixed: { ...none, staff: 0, premises: 0, loans: 60_000 }, total: 60_000, nominal: 60_000 },
  ]);
  expect(found.total.fixed).toBeCloseTo(320_000, 6);
});

test('what stays at the end of the pilot: the loan, and own money in what was bought', () => {
  const found = closingAlternative(scenario);
  // Drawn in January 2027, an instalment each month from February: 23 of 5 000. The truck is worn 23 of 120 months.
  expect(found.remainingDebt).toBeCloseTo(235_000 - 23 * 5000, 6);
  expect(found.ownMoneyTiedUp).toBeCloseTo(300_000 - 23 * 2500 - found.remainingDebt, 6);
});

test('three months of pay where nothing else is said', () => {
  expect(closingAlternative(scenario).years[0]?.fixed.staff).toBeCloseTo(150_000, 6);
});

test('says what it costs', () => {
  expect(plain(closingAlternative(scenario, { staffMonths: 2 }).sentence)).toEqual({
    nb: 'Å avvikle når piloten slutter i desember 2028, koster 320 000 kr i alt (2027-kroner).',
    nn: 'Å avvikle når piloten sluttar i desember 2028, kostar 320 000 kr i alt (2027-kroner).',
    en: 'Closing when the pilot ends in December 2028 costs NOK 320,000 in all (in 2027 prices).',
  });
});

test('the variant: it hangs on the pilot, buys and borrows nothing later, and is computed like any other', () => {
  const { changes, verdict } = closingAlternative(scenario, { staffMonths: 2 });
  expect(changes).toEqual({
    'timeline.closing': { milestone: 'pilot.end', months: 1 },
    'roles.worker.to': { milestone: 'pilot.end', months: 2 },
    'places.hall.to': { milestone: 'pilot.end', months: 6 },
    'freeLines.other.to': { milestone: 'pilot.end', months: 0 },
    'freeLines.later': null,
    'operations.itCost': {
      value: 12_000,
      steps: [
        { from: '2027-01', value: 12_000 },
        { from: '2028-01', value: 24_000 },
        { from: { milestone: 'pilot.end', months: 1 }, value: 0 },
      ],
    },
    'operations.insuranceCost': {
      value: 1200,
      steps: [
        { from: '2028-01', value: 2400 },
        { from: { milestone: 'pilot.end', months: 1 }, value: 0 },
      ],
    },
    'funding.municipality.to': { milestone: 'pilot.end', months: 0 },
    'assets.truck.reinvest': 'no',
    'assets.second': null,
  });
  // The loan is a yearly deficit of 60 000 (in the worst year), which nobody has decided to pay.
  expect(verdict.tests.find(({ id }) => id === 'structure')?.value).toBeLessThanOrEqual(-60_000);
});

test('a hall with nothing to pay for closes for nothing', () => {
  const { streams, ...quiet } = { ...quietHall, streams: {} };
  const found = closingAlternative(openScenario({ ...quiet, timeline: { start: '2027-01', years: 3 }, pilot: { kind: 'period', end: '2027-12' } })); // prettier-ignore
  expect(streams).toEqual({});
  expect(found.years).toEqual([]);
  expect(found.sentence.en).toBe('Closing when the pilot ends in December 2027 costs nothing more.');
});
