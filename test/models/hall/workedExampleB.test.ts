import { describe, expect, it } from 'vitest';
import { hallRun, monthly, yearly, yearlyFixed } from './hallRun.ts';
import { workedExampleB } from './workedExample.ts';
import { answersOf, expectAll, expectClose, lineOf, otherReadings } from './workedExampleAnswers.ts';

const expected = answersOf('B-full');
const { run, result } = hallRun(workedExampleB);

describe('worked example B', () => {
  it('has an answer for each line, month and year', () => {
    expect(Object.keys(expected.monthly)).toHaveLength(48);
    expect(Object.keys(expected.yearly)).toEqual(Object.keys(expected.monthly));
    expect(Object.keys(expected.yearlyFixed)).toHaveLength(17);
    expect(result.years).toEqual(expected.years);
  });

  it.each(Object.entries(expected.monthly))('%s in every month', (name, wanted) => {
    expect(wanted).toHaveLength(36);
    expectAll(monthly(run, ...lineOf(name)), wanted, name);
  });

  it.each(Object.entries(expected.yearly))('%s in every year', (name, wanted) => {
    expect(wanted).toHaveLength(3);
    expectAll(yearly(run, ...lineOf(name)), wanted, name);
  });

  it.each(Object.entries(expected.yearlyFixed))('%s in fixed prices', (name, wanted) => {
    expectAll(yearlyFixed(run, name), wanted, name);
  });

  it.each(Object.entries(expected.yearly))('%s as the result says it', (name, wanted) => {
    const [line, member] = lineOf(name);
    const values = result.lines[line];
    const list = member === undefined ? values?.values : values?.members?.[member];
    expectAll(list ?? [], wanted, name);
  });
});

describe('the balance sheet of worked example B', () => {
  const rowOf = (name: string) => expected.monthly[name]!.map(Number);

  // Nothing is owed by or to anyone else: bills are paid and sales collected at once.
  it('holds the cash, the grant receivable and the book value of the answers', () => {
    const cash = rowOf('accounts.cash');
    const grant = rowOf('funding.grantReceivable');
    const book = rowOf('assets.bookValue');
    const assets = cash.map((each, month) => (each + (grant[month] ?? NaN) + (book[month] ?? NaN)).toFixed(10)); // prettier-ignore
    expectAll(monthly(run, 'accounts.totalAssets'), assets, 'assets');
    expectAll(monthly(run, 'accounts.totalEquityAndDebt'), assets, 'equity and debt');
    expectAll(monthly(run, 'accounts.debt'), expected.monthly['loans.balance']!, 'debt');
    expectAll(monthly(run, 'accounts.fixedAssets'), expected.monthly['assets.bookValue']!, 'fixed assets');
  });

  // 750 000 = 600 000 borrowed + 150 000 granted: nothing of operations goes to the investment.
  it('takes nothing from operations for the investment', () => {
    expect(monthly(run, 'accounts.toInvestment').every((value) => value === 0)).toBe(true);
  });
});

describe('the key figures of worked example B', () => {
  const { key, months } = expected;
  const figure = (name: string): number => run.value(`verdict.${name}`);
  const cash = monthly(run, 'verdict.decidedCash');
  const pilotEnd = figure('pilotEnd');
  const pilotCash = cash.slice(0, pilotEnd + 1);
  const withX = hallRun({ ...workedExampleB, verdict: { trialSupport: Number(key['least support X']) } });

  const figures: readonly [name: string, found: () => number][] = [
    ['result: mean over window, fixed prices', () => figure('resultMargin')],
    ...otherReadings(run),
    ['structure 2028, real', () => run.value('verdict.realStructural', 1)],
    ['structure 2029, real', () => run.value('verdict.realStructural', 2)],
    ['least support: result test', () => -figure('resultMargin')],
    ['least support: structure test', () => -figure('structureMargin')],
    ['least support: liquidity test', () => -figure('liquidityMargin')],
    ['least support X', () => figure('additionalSupportPerYear')],
    ['structural result in the worst window year with X', () => withX.run.value('verdict.structureMargin')],
    ['window mean net result with X', () => withX.run.value('verdict.resultMargin')],
    ['closing cash with X', () => withX.run.value('accounts.cash', 35)],
    ['min cash, pilot months', () => Math.min(...pilotCash)],
    ['min cash, all months', () => figure('minimumCash')],
    ['pilot cliff (last 12 pilot months less next 12)', () => figure('pilotCliff')],
    ['NPV hall before financing and support, 4 % real', () => run.value('perspectives.presentValueHall')],
  ];
  it.each(figures)('%s', (name, found) => expectClose(found(), key[name], name));

  it('are all compared', () => {
    expect(figures.map(([name]) => name).sort()).toEqual(Object.keys(key).sort());
    expect(Object.keys(months)).toHaveLength(5);
  });

  it('have their months', () => {
    expect(pilotCash.indexOf(Math.min(...pilotCash))).toBe(months['min cash month (pilot)']);
    expect(figure('minimumCashMonth')).toBe(months['min cash month']);
    expect(figure('firstShortMonth')).toBe(months['first month with cash < 0']);
    expect(figure('runway')).toBe(months['runway months']);
    const slack = cash.map((value, month) =>
      month > pilotEnd ? value / run.value('verdict.supportIndex', month) : Infinity,
    );
    expect(slack.indexOf(Math.min(...slack))).toBe(months['binding liquidity month']);
  });

  // Assumption 16 of the example: no limit is typed and nothing is undecided, so the limit is 0.
  it('do not hold; with X they do, and the municipality is no better off', () => {
    expect(result.verdict.outcome).toBe('doesNotHold');
    expectClose(result.verdict.decidedSupportPerYear, '240000', 'decided support');
    expect(withX.result.verdict.outcome).toBe('holds');
    expectAll(monthly(withX.run, 'perspectives.municipalityResult'), expected.monthly['perspectives.municipalityResult']!, 'municipality'); // prettier-ignore
  });
});
