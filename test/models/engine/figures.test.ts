import { describe, expect, test } from 'vitest';
import { anyText, line } from '../language/artificialDeclaration.ts';
import { january2026 } from './artificialInputs.ts';
import { dimension, input, runOf } from './oneFormula.ts';

// November 2026 to February 2028: 2 + 12 + 2 months, month 0 … 15
const span = { start: january2026 + 10, months: 16 };
const x = line('a.x', 'month + 1');
const figure = (formula: string): number =>
  runOf({ lines: [x, line('a.b', formula, { kind: 'figure' })] }, span).value('a.b');
const byYear = (formula: string): number[] => [
  ...runOf({ lines: [x, line('a.b', formula, { kind: 'figure', per: 'year' })] }, span).values('a.b'),
];

describe('a figure of the run', () => {
  const rows: [formula: string, expected: number][] = [
    // 1 + 2 + … + 16
    ['sum(month, x)', 136],
    ['sum(month where x > 14, x)', 31],
    ['sum(month where year = 2027, x)', 102],
    ['sum(month where monthOfYear = 1, month)', 16],
    ['count(month, x > 10)', 6],
    ['count(month where year = 2026, x > 1)', 1],
    ['if(some(month, x > 15), 1, 0)', 1],
    ['if(some(month, x > 16), 1, 0)', 0],
    ['least(month, x)', 1],
    ['most(month, x)', 16],
    ['most(month where year = 2026, x, 0)', 2],
    ['least(month where x > 16, x, -7)', -7],
    ['sum(month where x > 16, x)', 0],
    // the first month where: the least number of those where it holds, or the end
    ['least(month where x > 9, month, 16)', 9],
    ['sum(year, 1)', 3],
    ['sum(year, year)', 3 * 2027],
    ['count(year, year > 2026)', 2],
    ['sum(year where year > 2026, sum(month of year, x))', 133],
    ['most(year, sum(month of year, x))', 102],
    // 2 months of 2026, 12 of 2027, 2 of 2028
    ['least(year where count(month of year, month > -1) = 12, year, 0)', 2027],
    ['sum(month, previous(x))', 120],
    ['startYear', 2026],
    ['2 * 3', 6],
  ];
  test.each(rows)('%s is %d', (formula, expected) => {
    const opening = formula.includes('previous') ? { opening: '0' } : {};
    const lines = [line('a.x', 'month + 1', opening), line('a.b', formula, { kind: 'figure' })];
    expect(runOf({ lines }, span).value('a.b')).toBe(expected);
  });

  test('of a stock reads every month as it stands', () => {
    expect(figure('most(month, x) - least(month, x)')).toBe(15);
  });
});

describe('a figure per year', () => {
  const rows: [formula: string, expected: number[]][] = [
    // 1 + 2, 3 + … + 14, 15 + 16
    ['sum(month of year, x)', [3, 102, 31]],
    ['sum(month of year where monthOfYear > 6, x)', [3, 9 + 10 + 11 + 12 + 13 + 14, 0]],
    ['count(month of year, x > 10)', [0, 4, 2]],
    ['if(some(month of year, x > 15), 1, 0)', [0, 0, 1]],
    ['least(month of year, x)', [1, 3, 15]],
    ['most(month of year, x)', [2, 14, 16]],
    ['most(month of year where x > 14, x, -1)', [-1, -1, 16]],
    ['least(month of year where x > 14, x, year)', [2026, 2027, 15]],
    ['year', [2026, 2027, 2028]],
    ['year - startYear', [0, 1, 2]],
    ['3', [3, 3, 3]],
    ['if(year > 2026, 1, 0)', [0, 1, 1]],
    // figures of the run, of the year inside its months, and of other years
    ['sum(month, x)', [136, 136, 136]],
    ['sum(year, sum(month of year, x)) - sum(month of year, x)', [133, 34, 105]],
    ['sum(month of year, x * year)', [3 * 2026, 102 * 2027, 31 * 2028]],
    ['compounded(0.5, 2026)', [1, 1.5, 2.25]],
  ];
  test.each(rows)('%s is %o', (formula, expected) => {
    expect(byYear(formula)).toEqual(expected);
  });

  test('is read by other figures: of the year, of its months, over the years', () => {
    const lines = [
      x,
      line('a.yearly', 'sum(month of year, x)', { kind: 'figure', per: 'year' }),
      line('a.share', 'sum(month of year, divide(x, yearly, 0))', { kind: 'figure', per: 'year' }),
      line('a.twice', '2 * yearly', { kind: 'figure', per: 'year' }),
      line('a.all', 'sum(year, yearly)', { kind: 'figure' }),
      line('a.late', 'sum(year where yearly > 30, year)', { kind: 'figure' }),
      line('a.ratio', 'divide(yearly, all, 0)', { kind: 'figure', per: 'year' }),
      line('a.constant', '5', { kind: 'figure', per: 'year' }),
      line('a.months', 'sum(month of year, constant)', { kind: 'figure', per: 'year' }),
    ];
    const run = runOf({ lines }, span);
    for (const share of run.values('a.share')) expect(share).toBeCloseTo(1, 14);
    expect([...run.values('a.twice')]).toEqual([6, 204, 62]);
    expect(run.value('a.all')).toBe(136);
    expect(run.value('a.late')).toBe(2027 + 2028);
    expect([...run.values('a.ratio')]).toEqual([3 / 136, 102 / 136, 31 / 136]);
    expect([...run.values('a.months')]).toEqual([10, 60, 10]);
  });

  test('of a run of part of one year', () => {
    const run = runOf(
      { lines: [x, line('a.b', 'sum(month of year, x) + year', { kind: 'figure', per: 'year' })] },
      { months: 3 },
    );
    expect([...run.values('a.b')]).toEqual([6 + 2026]);
  });
});

describe('a figure without a value', () => {
  test('tells which of its reasons holds first, by year where it is per year', () => {
    const absent = [
      { when: 'n > 5', reason: anyText },
      { when: 'sum(month, x) > 100', reason: anyText },
    ];
    const yearly = [{ when: 'sum(month of year, x) < 10', reason: anyText }];
    const parts = {
      inputs: [input('a.n')],
      lines: [
        x,
        line('a.b', '1', { kind: 'figure', absent }),
        line('a.c', '1', { kind: 'figure', per: 'year', absent: yearly }),
        line('a.d', '1', { kind: 'figure' }),
      ],
    };
    const absence = (n: number) => {
      const run = runOf(parts, { ...span, numbers: { 'a.n': n } });
      return ['a.b', 'a.d'].map((id) => run.absence(run.instance(id)!));
    };
    expect(absence(6)).toEqual([0, undefined]);
    expect(absence(1)).toEqual([1, undefined]);
    const run = runOf(parts, { ...span, numbers: { 'a.n': 1 } });
    expect([0, 1, 2].map((year) => run.absence(run.instance('a.c')!, year))).toEqual([
      0,
      undefined,
      undefined,
    ]);
  });
});

describe('a rule', () => {
  test('is raised where its condition holds, for each member', () => {
    const rule = { severity: 'warning', message: anyText, source: anyText } as const;
    const parts = {
      dimensions: [dimension('stream')],
      inputs: [input('s.x', { per: 'stream' })],
      lines: [line('s.y', 'x + month', { per: 'stream' })],
      rules: [
        { ...rule, id: 's.high', per: 'stream', when: 'some(month, y > 5)' },
        { ...rule, id: 'a.low', when: 'sum(stream, s.x) < 1' },
        { ...rule, id: 'a.always', when: '1 > 0' },
        { ...rule, id: 'a.never', when: '1 < 0' },
      ],
    };
    const run = runOf(parts, {
      months: 4,
      members: { stream: ['one', 'two'] },
      numbers: { 's.x[one]': 1, 's.x[two]': 3 },
    });
    expect(run.raised().map(({ rule: { declaration }, member }) => [declaration.id, member])).toEqual([
      ['s.high', 'two'],
      ['a.always', undefined],
    ]);
  });
});
