import { describe, it } from 'vitest';
import { monthly } from './hallRun.ts';
import { expectValues, plainRole, quietHall, quietRun, tenTonnes, type Parts } from './quietHall.ts';

const times = (count: number, value: number): readonly number[] => Array<number>(count).fill(value);

/** 30 000 a month of eligible cost, of which 80 % is covered. */
const grant = { kind: 'grant', commitment: 'decided', granted: 1_000_000, from: '2027-01', to: '2027-06', coveredShare: 0.8, lagMonths: 0 }; // prettier-ignore
const grantLine = (name: string, fields: Parts, parts: Parts = {}) =>
  monthly(quietRun({ operations: { itCost: 360_000 }, funding: { grant: { ...grant, ...fields } }, ...parts }).run, name); // prettier-ignore

describe('the ceilings of a grant', () => {
  // Klimasats 2024: one FTE up to 600 000 kroner a year, own hours at 700 kroner.
  const role = { ...plainRole, yearlySalary: 960_000, grantEligible: 1 };

  it('a year are for the calendar year, whenever it is used, in nominal kroner', () => {
    // 24 000 a month from January to June: of 60 000, two months and a half, not a twelfth a month.
    expectValues(grantLine('funding.grant', { capPerYear: 60_000 }), [24_000, 24_000, 12_000, 0, 0, 0, 0]);
    // Again each January.
    expectValues(grantLine('funding.grant', { capPerYear: 60_000, from: '2027-11', to: '2028-06' }), [...times(10, 0), 24_000, 24_000, 24_000, 24_000, 12_000, 0]); // prettier-ignore
    // Above the share of 24 000 they do not count.
    expectValues(grantLine('funding.grant', { capPerYear: 300_000 }), times(6, 24_000));
  });

  it('per FTE are for the people there are', () => {
    // Pay is 40 000 a month for half an FTE and 30 000 of IT: 80 % is 56 000, but half of 50 000 is 25 000.
    const roles = { half: { ...role, plannedFte: { value: 0.5, steps: [{ from: '2027-03', value: 1 }] } } };
    expectValues(grantLine('funding.grant', { capPerFte: 600_000 }, { roles }), [25_000, 25_000, 50_000]);
  });

  it('per hour are for the hours that are worked', () => {
    // 1 695 / 12 · 0.5 = 70.625 hours at 700.
    const roles = { half: { ...role, plannedFte: 0.5 } };
    expectValues(grantLine('funding.grant', { capPerHour: 700 }, { roles }), [49_437.5]);
    expectValues(grantLine('funding.grant', { capPerHour: 700, capPerFte: 600_000 }, { roles }), [25_000]);
  });
});

describe('a grant in advance', () => {
  // 100 000 in January; 24 000 a month is spent, the last 4 000 in May.
  const advance = { payment: 'advance', granted: 100_000 };

  it('is paid at once and recognised as it is spent', () => {
    expectValues(grantLine('funding.grantPaid', advance), [100_000, 0, 0, 0, 0, 0, 0, 0]);
    expectValues(grantLine('funding.unspent', advance), [76_000, 52_000, 28_000, 4000, 0, 0, 0]);
    expectValues(grantLine('funding.grantReceivable', advance), times(8, 0));
    expectValues(grantLine('accounts.cash', advance), [70_000, 40_000, 10_000, -20_000]);
    expectValues(grantLine('accounts.unspentAdvances', advance), [76_000, 52_000]);
  });

  it('is paid back where it is not spent in time', () => {
    // 200 000 less 6 · 24 000 is 56 000, back in July.
    const large = { ...advance, granted: 200_000 };
    expectValues(grantLine('funding.grantPaid', large), [200_000, ...times(5, 0), -56_000, 0]);
    expectValues(grantLine('funding.unspent', large).slice(4), [80_000, 56_000, 0, 0]);
    expectValues(grantLine('funding.lapsed', large).slice(4), [0, 56_000, 0]);
  });

  it('comes when it begins', () => {
    expectValues(grantLine('funding.grantPaid', { ...advance, from: '2027-03' }), [0, 0, 100_000, 0]);
  });
});

describe('the end of a source', () => {
  const support = { kind: 'ownerSupport', commitment: 'decided', yearlyAmount: 120_000, to: '2027-02' };
  const line = (fields: Parts) => monthly(quietRun({ funding: { owner: { ...support, ...fields } } }).run, 'funding.ownerSupport'); // prettier-ignore

  it('is at once unless a taper is chosen', () => {
    expectValues(line({}), [10_000, 10_000, 0, 0]);
    expectValues(line({ taper: 'cliff', taperMonths: 3 }), [10_000, 10_000, 0, 0]);
  });

  it('may be even: a quarter less a month over three months', () => {
    expectValues(line({ taper: 'linear', taperMonths: 3 }), [10_000, 10_000, 7500, 5000, 2500, 0, 0]);
    expectValues(line({ taper: 'linear', taperMonths: 0 }), [10_000, 10_000, 0]);
  });

  it('may be in steps within its period', () => {
    const taperShare = { value: 1, steps: [{ from: '2027-02', value: 0.6 }, { from: '2027-04', value: 0.25 }] }; // prettier-ignore
    expectValues(line({ to: '2027-05', taper: 'steps', taperShare }), [10_000, 6000, 6000, 2500, 2500, 0]);
  });

  it('is later for a grant that tapers, and so is what is retained', () => {
    // Half of 30 000; then 2/3 and 1/3 of it in February and March; a tenth of 30 000 with the lag after March.
    const fields = { to: '2027-01', taper: 'linear', taperMonths: 2, coveredShare: 0.5, lagMonths: 1, retainedShare: 0.1 }; // prettier-ignore
    expectValues(grantLine('funding.grant', fields), [15_000, 10_000, 5000, 0]);
    expectValues(grantLine('funding.grantPaid', fields), [0, 13_500, 9000, 4500 + 3000, 0]);
    expectValues(grantLine('funding.lapsed', fields), [0, 0, 970_000, 0]);
  });

  it('by a yearly cut counts from the first calendar year of the support, not of the calculation', () => {
    const owner = (fields: object) =>
      monthly(quietRun({ timeline: { start: '2027-01', years: 4 }, funding: { owner: { ...support, to: '2030-12', efficiencyCut: 0.02, ...fields } } }).run, 'funding.ownerSupport'); // prettier-ignore
    // From July 2028: whole in 2028, then 98 % and 98 % of that.
    expectValues(owner({ from: '2028-07' }), [...times(18, 0), ...times(6, 10_000), ...times(12, 9800), ...times(12, 9604)]); // prettier-ignore
    expectValues(owner({ from: '2028-01' }), [...times(12, 0), ...times(12, 10_000), ...times(12, 9800)]);
    // Begun before the calculation: the amount is that of its first year.
    expectValues(owner({ from: '2025-01' }), [...times(12, 10_000), ...times(12, 9800)]);
  });

  it('by a yearly cut is a share less each year, the first year whole', () => {
    const values = monthly(quietRun({ timeline: { start: '2027-01', years: 3 }, funding: { owner: { ...support, to: '2029-12', efficiencyCut: 0.02 } } }).run, 'funding.ownerSupport'); // prettier-ignore
    expectValues([values[0] ?? 0, values[12] ?? 0, values[24] ?? 0], [10_000, 9800, 9604]);
  });
});

describe('contributions', () => {
  // 10 tonnes come in; 2 go to own units; half of 8 leave, a quarter of it given away.
  const streams = { goods: { ...tenTonnes, internalDemand: 24, givenShare: 0.25 } };
  const source = { commitment: 'decided' };
  const contribution = (fields: Parts, parts: Parts = {}) =>
    monthly(quietRun({ streams, economy: { priceYear: 2027, population: 40_000 }, funding: { one: { ...source, ...fields } }, ...parts }).run, 'funding.contribution'); // prettier-ignore

  it.each([
    ['partner', { amount: 60_000 }, 5000],
    ['sponsor', { amount: 12_000 }, 1000],
    ['perTonne', { amount: 100, tonnesOf: 'admitted' }, 1000],
    ['perTonne', { amount: 100, tonnesOf: 'sold' }, 300],
    ['perTonne', { amount: 100, tonnesOf: 'reused' }, 600],
    ['perTonne', { amount: 100 }, 600],
    ['perInhabitant', { amount: 3 }, 10_000],
  ])('%s %j is %d in the first month', (kind, fields, value) => {
    expectValues(contribution({ kind, ...fields }), [value]);
  });

  it('are from their first to their last month, with their index', () => {
    const priceIndices = {
      ...quietHall.priceIndices,
      wages: { growth: { value: 0, years: { 2028: 0.04 } } },
    };
    const partner = { kind: 'partner', amount: 12_000, indexedBy: 'wages', from: '2027-12', to: '2028-01' };
    expectValues(contribution(partner, { priceIndices }).slice(10, 15), [0, 1000, 1040, 0, 0]);
  });

  it('may change over time', () => {
    const amount = { value: 12_000, steps: [{ from: '2027-03', value: 24_000 }] };
    expectValues(contribution({ kind: 'sponsor', amount }), [1000, 1000, 2000]);
  });

  it('stand in the row of their art', () => {
    const { run } = quietRun({
      economy: { priceYear: 2027, population: 12 },
      funding: {
        partner: { ...source, kind: 'partner', amount: 12_000 },
        town: { ...source, kind: 'perInhabitant', amount: 100, art: '750' },
        state: { ...source, kind: 'sponsor', amount: 24_000, art: '810' },
      },
    });
    expectValues(monthly(run, 'accounts.otherTransfers'), [1100]);
    expectValues(monthly(run, 'accounts.stateTransfers'), [2000]);
  });
});
