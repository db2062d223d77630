import { describe, expect, it } from 'vitest';
import { holdsByYear } from '../../../models/analyses/holdsByYear.ts';
import { verdictFacts } from '../../../models/analyses/verdictFacts.ts';
import { expectValues, quietRun, type Parts } from '../hall/quietHall.ts';

/** A hall that costs 120 000 a year and gets the support told, from 2027 to 2034; the pilot lasts 2027. */
function run(years: Readonly<Record<number, number>>, more: Parts = {}) {
  return quietRun({
    timeline: { start: '2027-01', years: 8 },
    pilot: { kind: 'period', start: '2027-01', end: '2027-12' },
    operations: { itCost: 120_000 },
    accounts: { openingCash: 1_000_000 },
    funding: {
      owner: { kind: 'ownerSupport', commitment: 'decided', yearlyAmount: { value: 120_000, years } },
    },
    verdict: { years: 4 },
    ...more,
  }).run;
}

describe('holding by year', () => {
  const by = (years: Readonly<Record<number, number>>, more: Parts = {}) =>
    holdsByYear(run(years, more)).map(({ year, holds }) => (holds ? year : -year));

  it('is told for every full year after the pilot, also past those tested', () => {
    expect(by({})).toEqual([2028, 2029, 2030, 2031, 2032, 2033, 2034]);
  });

  it('ends with a year that fails', () => {
    expect(by({ 2031: 0 })).toEqual([2028, 2029, 2030, -2031, -2032, -2033, -2034]);
  });

  it('is judged by the mean so far', () => {
    // Balance is asked for from 2030 only; 2028 lacks 40 000, 2029 has them and more.
    const more = { verdict: { years: 4, breakEvenBy: 2030 } };
    expect(by({ 2028: 80_000, 2029: 160_000 }, more)).toEqual([-2028, 2029, 2030, 2031, 2032, 2033, 2034]);
  });

  it('ends where the money does', () => {
    const fitting = { kind: 'perMonth', amount: 1_000_001, nature: 'oneOff', from: '2030-02', to: '2030-02' };
    expect(by({ 2031: 2_000_000 }, { freeLines: { fitting } })).toEqual([2028, 2029, -2030, -2031, -2032, -2033, -2034]); // prettier-ignore
  });
});

describe('the facts of a verdict', () => {
  it('say whether three years more or fewer decide it', () => {
    // Tested: 2028–2031. Three years fewer: 2028; three more: to 2034.
    expect(verdictFacts(run({})).horizonDecides).toBe(false);
    expect(verdictFacts(run({ 2034: 0 })).horizonDecides).toBe(true);
    expect(verdictFacts(run({ 2029: 0 })).horizonDecides).toBe(true);
    expect(verdictFacts(run({ 2028: 0 })).horizonDecides).toBe(false);
  });

  it('give the years from the first full one, in the pilot, to the last tested', () => {
    const { years } = verdictFacts(run({ 2029: 100_000 }));
    expect(years.map(({ year }) => year)).toEqual([2027, 2028, 2029, 2030, 2031]);
    expectValues(
      years.map(({ structuralResult }) => structuralResult),
      [0, 0, -20_000, 0, 0],
    );
    expectValues(
      years.map(({ recurringCost }) => recurringCost),
      Array<number>(5).fill(120_000),
    );
  });

  it('give the rest of the year in which the pilot ends', () => {
    const ends = (end: string) => verdictFacts(run({ 2027: 0 }, { pilot: { kind: 'period', end } })).restOfPilotYear; // prettier-ignore
    expectValues([ends('2027-09') ?? NaN], [-30_000]);
    expect(ends('2027-12')).toBeUndefined();
  });

  it('give the year to balance from: as asked, or the first tested', () => {
    expect(verdictFacts(run({})).breakEvenBy).toBe(2028);
    expect(verdictFacts(run({}, { verdict: { breakEvenBy: 2030 } })).breakEvenBy).toBe(2030);
  });

  it('name months as calendar months', () => {
    const facts = verdictFacts(run({}, { accounts: { openingCash: -10_000 } }));
    expect(facts.timeline).toEqual({ start: '2027-01', end: '2034-12' });
    expect([facts.opening, facts.pilotEnd]).toEqual(['2027-01', '2027-12']);
    expect(facts.cash).toEqual({ floor: 0, firstMonthBelowFloor: '2028-01', goesBelowZero: true });
    expect(verdictFacts(run({}, { pilot: { kind: 'none' } })).pilotEnd).toBeUndefined();
  });

  it('tell being below the floor from being below zero', () => {
    const facts = verdictFacts(run({}, { accounts: { openingCash: 5000, floor: 6000 } }));
    expect(facts.cash).toEqual({ floor: 6000, firstMonthBelowFloor: '2028-01', goesBelowZero: false });
  });

  it('give the one-off sum that would do, where the structure is sound', () => {
    // A one-off cost of 300 000 in 2029 takes 300 000 from a cash of 200 000, and the mean of four years below 0.
    const fitting = { kind: 'perMonth', amount: 300_000, nature: 'oneOff', from: '2029-02', to: '2029-02' };
    const facts = verdictFacts(run({}, { freeLines: { fitting }, accounts: { openingCash: 200_000 } }));
    expect(facts.passes).toEqual({ result: false, structure: true, liquidity: false, rules: true });
    // The result lacks 300 000 over the four years, the cash 100 000.
    expectValues([facts.oneOff?.sum ?? NaN], [300_000]);
    // Cash alone: with support of 300 000 more in 2031 the mean is 0.
    const later = verdictFacts(run({ 2031: 420_000 }, { freeLines: { fitting }, accounts: { openingCash: 200_000 } })); // prettier-ignore
    expectValues([later.oneOff?.sum ?? NaN], [100_000]);
    expect(verdictFacts(run({ 2029: 0 })).oneOff).toBeUndefined();
  });

  it('give the smallest margin as a share of recurring cost', () => {
    expectValues([verdictFacts(run({ 2029: 108_000 })).marginShare], [-0.1]);
    expectValues([verdictFacts(run({ 2028: 126_000, 2029: 126_000, 2030: 126_000, 2031: 126_000 })).marginShare], [0.05]); // prettier-ignore
  });
});
