import { describe, expect, it } from 'vitest';
import { hallRun, monthly, yearly, yearlyFixed } from './hallRun.ts';
import { workedExampleA } from './workedExample.ts';
import { answersOf, expectAll, expectClose, lineOf, otherReadings } from './workedExampleAnswers.ts';

const expected = answersOf('A-without-asset-and-loan');
const { run, result } = hallRun(workedExampleA);

describe('worked example A', () => {
  it('has an answer for each line, month and year', () => {
    expect(Object.keys(expected.monthly)).toHaveLength(48);
    expect(Object.keys(expected.yearly)).toHaveLength(48);
    expect(Object.keys(expected.yearlyFixed)).toHaveLength(17);
    expect(result.years).toEqual(expected.years);
    expect(result.partYears).toEqual([]);
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

  // Without an asset or a loan there is no row of one.
  const rows = Object.entries(expected.yearly).filter(([name]) => !/^(assets|loans)\./.test(name));
  it.each(rows)('%s as the result says it', (name, wanted) => {
    const [line, member] = lineOf(name);
    const values = result.lines[line];
    const list = member === undefined ? values?.values : values?.members?.[member];
    expectAll(list ?? [], wanted, name);
  });
});

describe('the key figures of worked example A', () => {
  const { key, months } = expected;
  const figure = (name: string): number => run.value(`verdict.${name}`);
  const year = (calendar: number): number => expected.years.indexOf(calendar);
  const cash = monthly(run, 'verdict.decidedCash');
  const pilotEnd = figure('pilotEnd');
  const pilotCash = cash.slice(0, pilotEnd + 1);

  const figures: [name: string, found: () => number][] = [
    ['result: mean over window, fixed prices', () => figure('resultMargin')],
    ['structure 2028, real', () => run.value('verdict.realStructural', year(2028))],
    ['structure 2029, real', () => run.value('verdict.realStructural', year(2029))],
    ['least support: result test', () => -figure('resultMargin')],
    ['least support: structure test', () => -figure('structureMargin')],
    ['least support: liquidity test', () => -figure('liquidityMargin')],
    ['least support X', () => figure('additionalSupportPerYear')],
    ['min cash, pilot months', () => Math.min(...pilotCash)],
    ['min cash, all months', () => figure('minimumCash')],
    ['pilot cliff (last 12 pilot months less next 12)', () => figure('pilotCliff')],
    ...otherReadings(run),
    ['NPV hall before financing and support, 4 % real', () => run.value('perspectives.presentValueHall')],
  ];
  it.each(figures)('%s', (name, found) => expectClose(found(), key[name], name));

  it('are all compared', () => {
    const compared = [...figures, ...withX].map(([name]) => name);
    expect(compared.sort()).toEqual(Object.keys(key).sort());
  });

  it('has its months', () => {
    expect(pilotCash.indexOf(Math.min(...pilotCash))).toBe(months['min cash month (pilot)']);
    expect(figure('minimumCashMonth')).toBe(months['min cash month']);
    expect(figure('firstShortMonth')).toBe(months['first month with cash < 0']);
    expect(figure('runway')).toBe(months['runway months']);
    const slack = cash.map((value, month) =>
      month > pilotEnd ? value / run.value('verdict.supportIndex', month) : Infinity,
    );
    expect(slack.indexOf(Math.min(...slack))).toBe(months['binding liquidity month']);
  });

  it('says them in the result', () => {
    expect(result.keyFigures['runway']).toBe(8);
    expect(result.keyFigureMonths['minimumCash']).toBe('2029-12');
    expectClose(result.keyFigures['minimumCash'] as number, key['min cash, all months'], 'minimumCash');
    expectClose(result.keyFigures['pilotCliff'] as number, '500000', 'pilotCliff');
    const { verdict } = result;
    expectClose(verdict.additionalSupportPerYear, key['least support X'], 'X');
    expectClose(verdict.supportPerYear, String(240_000 + Number(key['least support X'])), 'in all');
    expect(verdict.nearest).toBe('structure');
    expectClose(verdict.margin, key['structure 2029, real'], 'margin');
    expect(verdict.window).toEqual({ firstYear: 2028, lastYear: 2029 });
  });

  // Assumption 16: no limit is typed and nothing is undecided, so the limit is 0.
  it('does not hold, and says the decided support it rests on', () => {
    const { verdict } = result;
    expect(verdict.outcome).toBe('doesNotHold');
    expectClose(verdict.decidedSupportPerYear, '240000', 'decided support');
    expect(verdict.tests.map(({ id, passes }) => [id, passes])).toEqual([
      ['result', false],
      ['structure', false],
      ['liquidity', false],
      ['rules', true],
    ]);
  });

  it('holds with support where the limit reaches X', () => {
    const limited = (supportLimit: number) =>
      hallRun({ ...workedExampleA, verdict: { supportLimit } }).result.verdict.outcome;
    const x = Number(key['least support X']);
    expect(limited(x)).toBe('holdsWithSupport');
    expect(limited(x - 0.4)).toBe('holdsWithSupport');
    expect(limited(x - 0.6)).toBe('doesNotHold');
  });

  const given = hallRun({
    ...workedExampleA,
    verdict: { trialSupport: Number(key['least support X']) },
  });
  const withX: [name: string, found: () => number][] = [
    ['structural result in the worst window year with X', () => given.run.value('verdict.structureMargin')],
    ['window mean net result with X', () => given.run.value('verdict.resultMargin')],
    ['closing cash with X', () => given.run.value('accounts.cash', 35)],
  ];
  it.each(withX)('%s', (name, found) => expectClose(found(), key[name], name));

  it('holds with X as trial support, and not with a krone less', () => {
    expect(given.result.verdict.outcome).toBe('holds');
    expectClose(given.result.verdict.additionalSupportPerYear, '0', 'X');
    const less = Number(key['least support X']) - 1;
    const short = hallRun({ ...workedExampleA, verdict: { trialSupport: less } });
    expect(short.result.verdict.outcome).toBe('doesNotHold');
  });
});
