import { describe, expect, it } from 'vitest';
import { monthly, type HallRun } from '../hall/hallRun.ts';
import { expectValues, quietHall, quietRun, type Parts } from '../hall/quietHall.ts';

/**
 * A hall that costs 120 000 a year, from January 2027, with a pilot that lasts 2027; 2028–2030 are tested. Nothing
 * grows, so that every figure is a sum of round ones.
 */
const parts = (support: unknown, more: Parts = {}): Parts => ({
  timeline: { start: '2027-01', years: 4 },
  pilot: { kind: 'period', start: '2027-01', end: '2027-12' },
  operations: { itCost: 120_000 },
  accounts: { openingCash: 1_000_000 },
  funding: { owner: owner(support) },
  ...more,
});

const owner = (yearlyAmount: unknown, more: Parts = {}) => ({ kind: 'ownerSupport', commitment: 'decided', yearlyAmount, ...more }); // prettier-ignore

const verdictOf = (support: unknown, more: Parts = {}) => quietRun(parts(support, more)).result.verdict;
const passes = ({ result }: HallRun) => result.verdict.tests.map((test) => (test.passes ? test.id : `not ${test.id}`)); // prettier-ignore

describe('the outcome', () => {
  const outcomes: [what: string, support: unknown, more: Parts, outcome: string, additional: number][] = [
    ['holds on decided funding', 120_000, {}, 'holds', 0],
    ['holds with more than enough', 150_000, {}, 'holds', 0],
    ['lacks 20 000 and no limit is typed', 100_000, {}, 'doesNotHold', 20_000],
    ['lacks as much as the limit', 100_000, { verdict: { supportLimit: 20_000 } }, 'holdsWithSupport', 20_000], // prettier-ignore
    ['lacks less than the limit', 100_000, { verdict: { supportLimit: 30_000 } }, 'holdsWithSupport', 20_000],
    ['lacks half a krone more than the limit', 100_000, { verdict: { supportLimit: 19_999.5 } }, 'holdsWithSupport', 20_000], // prettier-ignore
    ['lacks more than the limit', 100_000, { verdict: { supportLimit: 19_999.4 } }, 'doesNotHold', 20_000],
    ['lacks what is applied for', 100_000, { funding: { owner: owner(100_000), more: owner(20_000, { commitment: 'applied' }) } }, 'holdsWithSupport', 20_000], // prettier-ignore
    ['lacks what is assumed', 100_000, { funding: { owner: owner(100_000), more: owner(25_000, { commitment: 'assumed' }) } }, 'holdsWithSupport', 20_000], // prettier-ignore
    ['lacks more than what is applied for', 100_000, { funding: { owner: owner(100_000), more: owner(19_000, { commitment: 'applied' }) } }, 'doesNotHold', 20_000], // prettier-ignore
    ['has a typed limit that counts before what is applied for', 100_000, { verdict: { supportLimit: 5000 }, funding: { owner: owner(100_000), more: owner(25_000, { commitment: 'applied' }) } }, 'doesNotHold', 20_000], // prettier-ignore
    ['lacks what only a pilot support brings', 100_000, { funding: { owner: owner(100_000), more: owner(25_000, { commitment: 'applied', nature: 'pilot' }) } }, 'doesNotHold', 20_000], // prettier-ignore
  ];
  it.each(outcomes)('%s', (_, support, more, outcome, additional) => {
    const verdict = verdictOf(support, more);
    expect(verdict.outcome).toBe(outcome);
    expectValues([verdict.additionalSupportPerYear], [additional]);
    expectValues([verdict.supportPerYear], [verdict.decidedSupportPerYear + additional]);
  });

  it('names the decided support it rests on', () => {
    expectValues([verdictOf(120_000).decidedSupportPerYear, verdictOf(100_000).supportPerYear], [120_000, 120_000]); // prettier-ignore
  });

  it('counts a trial as decided: what is tried is on the table', () => {
    const tried = verdictOf(100_000, { verdict: { trialSupport: 20_000 } });
    expect(tried.outcome).toBe('holds');
    expectValues([tried.decidedSupportPerYear], [120_000]);
  });

  it('says every text in three languages', () => {
    const { badge, short, sentence, runway, balance } = verdictOf(100_000);
    for (const text of [badge, short, sentence, runway, balance])
      for (const words of Object.values(text)) expect(words).toMatch(/^(?!.*(undefined|NaN|\{)).{3,}$/s);
  });
});

describe('the tests accept half a krone', () => {
  it('of a mean result', () => {
    const result = (support: number) => verdictOf(support).tests.find(({ id }) => id === 'result')?.passes;
    expect([result(119_999.5), result(119_999.4)]).toEqual([true, false]);
  });

  it('of the worst year', () => {
    // 2029 lacks half a krone, or a little more; the mean is far above 0.
    const structure = (amount: number) =>
      passes(quietRun(parts({ value: 150_000, years: { 2029: amount } })));
    expect(structure(119_999.5)).toEqual(['result', 'structure', 'liquidity', 'rules']);
    expect(structure(119_999.4)).toEqual(['result', 'not structure', 'liquidity', 'rules']);
  });

  it('of cash, at the price level of the month', () => {
    // Cash stands still at the opening cash. Prices have doubled in 2028, and with them the half krone.
    const liquidity = (openingCash: number) =>
      passes(quietRun(parts(0, { operations: {}, accounts: { openingCash }, priceIndices: { ...quietHall.priceIndices, general: { growth: { value: 0, years: { 2028: 1 } } } } }))).includes('liquidity'); // prettier-ignore
    expect([liquidity(-1), liquidity(-1.1)]).toEqual([true, false]);
    const still = (openingCash: number) => passes(quietRun(parts(0, { operations: {}, accounts: { openingCash } }))).includes('liquidity'); // prettier-ignore
    expect([still(-0.5), still(-0.6)]).toEqual([true, false]);
  });
});

describe('the years tested', () => {
  const window = (more: Parts) => verdictOf(120_000, more).window;

  it('are the full years after the pilot, as many as asked for', () => {
    expect(window({})).toEqual({ firstYear: 2028, lastYear: 2030 });
    expect(window({ verdict: { years: 2 } })).toEqual({ firstYear: 2028, lastYear: 2029 });
    expect(window({ pilot: { kind: 'period', end: '2028-01' } })).toEqual({
      firstYear: 2029,
      lastYear: 2030,
    });
    expect(window({ pilot: { kind: 'period', end: '2027-11' } })).toEqual({
      firstYear: 2028,
      lastYear: 2030,
    });
  });

  it('begin with the opening where there is no pilot', () => {
    const none = { pilot: { kind: 'none' } };
    expect(window(none)).toEqual({ firstYear: 2027, lastYear: 2030 });
    const opening = (date: string) => window({ ...none, timeline: { start: '2027-01', years: 4, opening: date } }); // prettier-ignore
    expect(opening('2028-01')).toEqual({ firstYear: 2028, lastYear: 2030 });
    expect(opening('2028-02')).toEqual({ firstYear: 2029, lastYear: 2030 });
  });

  it('are never part of a year', () => {
    const { result } = quietRun(parts(120_000, { timeline: { start: '2027-04', years: 4 }, pilot: { kind: 'period', end: '2027-12' } })); // prettier-ignore
    expect(result.verdict.window).toEqual({ firstYear: 2028, lastYear: 2030 });
    expect(result.partYears).toEqual([2027, 2031]);
  });

  it('begin within the run, also where the hall opened long before', () => {
    const timeline = { start: '2027-04', years: 2, opening: '2020-01' };
    expect(window({ pilot: { kind: 'none' }, timeline })).toEqual({ firstYear: 2028, lastYear: 2028 });
  });

  it('must balance from the year that is asked for', () => {
    // 2028 lacks 60 000, the other years have 60 000 to spare.
    const support = { value: 180_000, years: { 2028: 60_000 } };
    expect(passes(quietRun(parts(support)))).toEqual(['result', 'not structure', 'liquidity', 'rules']);
    const later = quietRun(parts(support, { verdict: { breakEvenBy: 2029 } }));
    expect(passes(later)).toEqual(['result', 'structure', 'liquidity', 'rules']);
    expect(later.result.verdict.outcome).toBe('holds');
    // (−60 000 + 60 000 + 60 000) / 3.
    expectValues([later.result.verdict.margin], [20_000]);
  });
});

describe('additional support', () => {
  const x = (support: unknown, more: Parts = {}) => verdictOf(support, more).additionalSupportPerYear;

  it('is what the mean result lacks, where only that fails', () => {
    // The structure test is of 2030 alone; the three years lack 60 000 in all.
    const support = { value: 90_000, years: { 2030: 120_000 } };
    expectValues([x(support, { verdict: { breakEvenBy: 2030 } })], [20_000]);
  });

  it('is what the worst year lacks', () => {
    expectValues([x({ value: 200_000, years: { 2029: 85_000 } })], [35_000]);
  });

  it('is what the cash lacks, over what a krone a year has brought by then', () => {
    // 2 500 a month to spare: −20 000 at the start is 10 000 when the pilot ends and 17 500 in March 2028, when a
    // one-off cost of 90 000 leaves −72 500. A krone a year has brought 3/12 by then: 72 500 · 4.
    const freeLines = { fitting: { kind: 'perMonth', amount: 90_000, nature: 'oneOff', from: '2028-03', to: '2028-03' } }; // prettier-ignore
    const verdict = verdictOf(150_000, { accounts: { openingCash: -20_000 }, freeLines });
    expectValues([verdict.additionalSupportPerYear], [290_000]);
    expect(verdict.nearest).toBe('liquidity');
  });

  it('is measured against the floor', () => {
    const cash = { openingCash: 0, floor: 12_000 };
    // The result is 0; January 2028 needs 12 000 from one twelfth.
    expectValues([x(120_000, { accounts: cash })], [144_000]);
  });

  it('is in kroner of the price year', () => {
    // Prices double in 2028: costs of 240 000 nominal are 120 000; support that stands still is worth 60 000.
    const priceIndices = { ...quietHall.priceIndices, general: { growth: { value: 0, years: { 2028: 1 } } } };
    expectValues([x(0, { priceIndices, funding: { owner: owner(120_000, { indexedBy: 'none' }) } })], [60_000]); // prettier-ignore
  });

  it('is not reduced by what is undecided', () => {
    const funding = { owner: owner(100_000), more: owner(20_000, { commitment: 'applied' }) };
    const { run, result } = quietRun(parts(0, { funding }));
    expectValues([result.verdict.additionalSupportPerYear], [20_000]);
    // The accounts carry all sources; the tests read the same lines less what is not decided.
    expectValues([monthly(run, 'accounts.netOperatingResult')[12] ?? 0], [0]);
    expectValues([monthly(run, 'verdict.decidedResult')[12] ?? 0], [-20_000 / 12]);
    expectValues([monthly(run, 'accounts.cash')[47] ?? 0], [1_000_000]);
    expectValues([monthly(run, 'verdict.decidedCash')[47] ?? 0], [920_000]);
  });

  it('mends nothing before the pilot has ended', () => {
    // A grant in arrears leaves the cash short in the pilot. A unit borrows of the municipality; the others cannot.
    const short = {
      accounts: { openingCash: 0 },
      funding: { owner: owner({ value: 120_000, years: { 2027: 0 } }), grant: { kind: 'grant', commitment: 'decided', granted: 120_000, coveredShare: 1, lagMonths: 2 } }, // prettier-ignore
    };
    const outcome = (legalForm: string, supportLimit = 0) =>
      quietRun(parts(0, { ...short, accounts: { openingCash: 0, legalForm }, verdict: { supportLimit } })).result; // prettier-ignore
    // Two months of 10 000 wait: 20 000 short. February 2028 has all of it back.
    const unit = outcome('unit', 240_000);
    expectValues([unit.keyFigures['advanceNeeded'] as number], [20_000]);
    expect(unit.verdict.outcome).toBe('holdsWithSupport');
    // January 2028 is still 10 000 short: 12 times that.
    expectValues([unit.verdict.additionalSupportPerYear], [120_000]);
    for (const legalForm of ['kf', 'iks', 'as']) {
      const { verdict } = outcome(legalForm, 240_000);
      expect(verdict.outcome, legalForm).toBe('doesNotHold');
      expectValues([verdict.additionalSupportPerYear], [120_000]);
    }
  });

  it('is not asked of a unit that is short in the pilot only', () => {
    // 5 000 short in January 2027; support of 240 000 mends it in the same year.
    const accounts = { openingCash: -15_000, legalForm: 'unit' };
    const unit = quietRun(parts(240_000, { accounts }));
    expect(unit.result.verdict.outcome).toBe('holds');
    expectValues([unit.result.keyFigures['advanceNeeded'] as number], [5000]);
    const company = quietRun(parts(240_000, { accounts: { ...accounts, legalForm: 'as' } }));
    expect(company.result.verdict.outcome).toBe('doesNotHold');
    expect(passes(company)).toEqual(['result', 'structure', 'not liquidity', 'rules']);
    expectValues([company.result.verdict.additionalSupportPerYear], [0]);
  });
});

describe('margin and nearest', () => {
  it('are the smallest of what the tests have to spare', () => {
    // Result: (30 000 + 10 000 + 30 000) / 3; structure: 10 000; cash: far away.
    const verdict = verdictOf({ value: 150_000, years: { 2029: 130_000 } });
    expect(verdict.nearest).toBe('structure');
    expectValues([verdict.margin], [10_000]);
    expectValues(verdict.tests.map(({ value }) => value).slice(0, 2), [70_000 / 3, 10_000]);
  });

  it('of cash is per krone of support', () => {
    // Cash is 1 000 at the end of January 2028: 12 000 a year.
    const verdict = verdictOf(120_000, { accounts: { openingCash: 1000 }, verdict: {} });
    expectValues([verdict.tests[2]?.value ?? NaN], [1000]);
    expect(verdict.nearest).toBe('result');
    expectValues([quietRun(parts(132_000, { accounts: { openingCash: -12_000 } })).result.verdict.margin], [12_000]); // prettier-ignore
  });
});

describe('runway', () => {
  const runway = (openingCash: number, legalForm = 'unit') => {
    const { result } = quietRun(parts(0, { accounts: { openingCash, legalForm } }));
    return [result.keyFigures['runway'], result.absent['runway']?.en];
  };
  // 10 000 a month is used from January 2027; 120 000 by the end of the pilot.
  const edges: [openingCash: number, months: number][] = [
    [0, 0],
    [129_999, 0],
    [130_000, 1],
    [149_999, 2],
    [150_000, 3],
    [479_999, 35],
  ];
  it.each(edges)('of %d kroner at the start is %d months after the pilot', (openingCash, months) => {
    expect(runway(openingCash)).toEqual([months, undefined]);
  });

  it('that lasts is absent, with its reason', () => {
    expect(runway(480_000)).toEqual([null, 'The money does not run out in the period calculated.']);
  });

  it('of a company may end before the pilot does: −1 in its last month', () => {
    expect(runway(119_999, 'as')).toEqual([-1, undefined]);
    expect(runway(9999, 'kf')).toEqual([-12, undefined]);
    expect(runway(130_000, 'iks')).toEqual([1, undefined]);
  });

  it('of a unit counts from after the pilot, also where it was short in it', () => {
    // Short by 5 000 in January 2027, then support fills it up; from 2028 it lasts twelve months.
    const support = { value: 0, years: { 2027: 240_000 } };
    const { result } = quietRun(parts(support, { accounts: { openingCash: -15_000 } }));
    // −15 000 + 120 000 = 105 000 at the end of the pilot: ten whole months.
    expect(result.keyFigures['runway']).toBe(10);
    expect(result.keyFigureMonths['minimumCash']).toBe('2030-12');
  });

  it('is measured against the floor', () => {
    const { result } = quietRun(parts(0, { accounts: { openingCash: 150_000, floor: 10_000 } }));
    expect(result.keyFigures['runway']).toBe(2);
  });

  it('counts decided funding only', () => {
    const funding = { more: owner(1_000_000, { commitment: 'assumed' }) };
    const { result } = quietRun(parts(0, { accounts: { openingCash: 130_000 }, funding }));
    expect(result.keyFigures['runway']).toBe(1);
  });
});

describe('the year it breaks even', () => {
  const year = (support: unknown, more: Parts = {}) => {
    const { result } = quietRun(parts(support, more));
    return result.keyFigures['breakEvenYear'] ?? result.absent['breakEvenYear']?.en;
  };

  const cases: [what: string, years: Readonly<Record<number, number>>, found: number | string][] = [
    ['the first, in the pilot', { 2027: 120_000, 2028: 120_000, 2029: 120_000, 2030: 120_000 }, 2027],
    ['after the pilot', { 2027: 0, 2028: 120_000, 2029: 120_000, 2030: 120_000 }, 2028],
    ['not before it stays so', { 2027: 120_000, 2028: 120_000, 2029: 0, 2030: 120_000 }, 2030],
    ['by the half krone', { 2027: 0, 2028: 119_999.5, 2029: 119_999.5, 2030: 120_000 }, 2028],
    [
      'never',
      { 2027: 120_000, 2028: 120_000, 2029: 120_000, 2030: 0 },
      'Does not balance in any year tested.',
    ],
  ];
  it.each(cases)('is %s', (_, years, found) => {
    expect(year({ value: 0, years })).toBe(found);
  });

  it('counts full years only', () => {
    // From April 2027: 2028 is the first full year.
    const timeline = { start: '2027-04', years: 4 };
    const pilot = { kind: 'period', start: '2027-04', end: '2028-12' };
    expect(year(120_000, { timeline, pilot })).toBe(2028);
  });

  it('is not a year before the hall opens, in which nothing happens', () => {
    // Nothing costs anything in 2027: all zeros, and no balance. The hall opens in March 2028.
    const timeline = { start: '2027-01', years: 4, opening: '2028-03' };
    const pilot = { kind: 'period', start: '2028-03', end: '2028-12' };
    const operations = { itCost: { value: 0, years: { 2028: 120_000, 2029: 120_000, 2030: 120_000 } } };
    const { result } = quietRun(parts(0, { timeline, pilot, operations }));
    expect(result.verdict.balance.en).toBe('Does not balance in any year (to 2030)');
    expect(year(120_000, { timeline, pilot, operations })).toBe(2028);
  });
});

describe('other key figures', () => {
  const figures = (support: unknown, more: Parts = {}) => quietRun(parts(support, more)).result;

  it('say the gap as a mean and in the worst year, per inhabitant and household', () => {
    // 2028 lacks 30 000, 2029 has 60 000 to spare, 2030 lacks 60 000.
    const support = { value: 0, years: { 2028: 90_000, 2029: 180_000, 2030: 60_000 } };
    const { keyFigures } = figures(support, { economy: { priceYear: 2027, population: 1000, households: 500 } }); // prettier-ignore
    const { gap, worstGap, gapPerInhabitant, gapPerHousehold } = keyFigures as Record<string, number>;
    expectValues([gap, worstGap, gapPerInhabitant, gapPerHousehold] as number[], [30_000, 60_000, 30, 60]);
  });

  it('are absent, with their reason, where something has not been entered', () => {
    const { keyFigures, absent } = figures(0);
    expect([keyFigures['gapPerInhabitant'], keyFigures['gapPerHousehold'], keyFigures['costPerTonneReused']]).toEqual([null, null, null]); // prettier-ignore
    expect(absent['gapPerInhabitant']?.en).toBe('The number of inhabitants has not been entered.');
    expect(absent['gapPerHousehold']?.nb).toBe('Antall husholdninger er ikke skrevet inn.');
    expect(absent['costPerTonneReused']?.nn).toBe('Ingenting blir ombrukt.');
  });

  it('say how far recurring income reaches, with and without owner support', () => {
    // Sales of 60 000 and support of 30 000 against 120 000; what is assumed does not count.
    const freeLines = { sales: { kind: 'perMonth', amount: 5000, side: 'income', art: '650' } };
    const funding = { owner: owner(30_000), more: owner(20_000, { commitment: 'assumed' }) };
    const { keyFigures } = figures(0, { freeLines, funding });
    expectValues([keyFigures['recurringCoverage'] as number, keyFigures['coverageRatio'] as number], [0.75, 0.5]); // prettier-ignore
    expectValues([keyFigures['meanRecurringCost'] as number], [120_000]);
  });

  it('say the cliff: pilot income of the last twelve pilot months less the twelve after', () => {
    // 5 000 a month through the pilot and three months longer: 60 000 − 15 000.
    const freeLines = { project: { kind: 'perMonth', amount: 5000, side: 'income', art: '700', nature: 'pilot', to: '2028-03' } }; // prettier-ignore
    expectValues([figures(0, { freeLines }).keyFigures['pilotCliff'] as number], [45_000]);
  });

  it('say what is reused, at what cost, by how many, in how much room', () => {
    // 10 t a month of which half is captured: 5 t come in and go out at once.
    const streams = { goods: { kind: 'tonnes', yearlyPotential: 120, captureRate: 0.5, acceptanceRate: 1, sellThrough: 0.8, scrapRate: 1, salesPrice: 0, storageNeed: 0 } }; // prettier-ignore
    const roles = { one: { kind: 'plan', yearlySalary: 0, plannedFte: { value: 3, years: { 2028: 0 } } } };
    const { keyFigures } = figures(0, { streams, roles });
    // 4 of 10 tonnes; 10 000 kroner over 4 tonnes; (0 + 3 + 3) / 3.
    expectValues([keyFigures['reusedShare'], keyFigures['costPerTonneReused'], keyFigures['fte']] as number[], [0.4, 2500, 2]); // prettier-ignore
  });

  it('say how full the storage is', () => {
    // Nothing leaves: 10 m² a month from 2027; after the pilot 120 m², which is all there is.
    const streams = { goods: { kind: 'tonnes', yearlyPotential: 12, captureRate: 1, acceptanceRate: 1, sellThrough: 0, scrapRate: 0, salesPrice: 0, storageNeed: 10 } }; // prettier-ignore
    const places = { hall: { kind: 'own', storageArea: 150 } };
    // 130, 140, 150, 150 … of 150: 30 m² short in 36 · 150.
    expectValues([figures(0, { streams, places }).keyFigures['storageUse'] as number], [1 - 30 / (36 * 150)]);
  });
});

describe('the data behind', () => {
  it('counts the numbers in use that are assumed or illustrative', () => {
    const one = quietRun(parts(120_000)).result.verdict.illustrative;
    const other = quietRun(parts({ value: 120_000, status: 'illustrative' })).result.verdict.illustrative;
    expect(other).toEqual({ used: one.used + 1, of: one.of });
    const sourced = quietRun(parts({ value: 120_000, status: 'sourced' })).result.verdict.illustrative;
    expect(sourced).toEqual(one);
  });
});
