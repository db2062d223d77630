import { describe, expect, test } from 'vitest';
import { displaySearch, readDisplay, writeDisplay } from '../../client/display/displaySettings.ts';
import { cellWriter } from '../../client/results/cellTexts.ts';
import { blockText, tableText } from '../../client/results/copyTable.ts';
import type { SeriesRow } from '../../models/index.ts';

describe('the display settings', () => {
  test.each([
    [{}, {}],
    [
      { priser: 'lopende', enhet: 'mill', periode: 'plan' },
      { priser: 'lopende', enhet: 'mill', periode: 'plan' },
    ],
    [
      { tid: 'maaned', aar: '2031', enhet: 'kr' },
      { tid: 'maaned', aar: '2031', enhet: 'kr' },
    ],
    [{ periode: '2028-2031' }, { periode: '2028-2031' }],
    [{ priser: 'tull', enhet: '7', tid: 'uke', periode: '2031-2028', aar: 'i fjor' }, {}],
  ] as const)('of %o are written back as %o', (search, written) => {
    expect(writeDisplay(readDisplay(search))).toEqual(written);
  });

  test('go along alone when the reader goes elsewhere', () => {
    expect(displaySearch('?tall=roles.a&enhet=kr&oppsett=linjer&aar=2030')).toBe('?enhet=kr&aar=2030');
    expect(displaySearch('?tall=roles.a')).toBe('');
  });
});

const row = (unit: string, values: readonly number[]): SeriesRow => ({ id: 'a', line: 'a.b', label: { nb: 'Lønn', nn: 'Løn', en: 'Pay' }, unit, weight: 'plain', isDeducted: false, values, rows: [] }); // prettier-ignore

describe('the numbers of a table', () => {
  test('stand under each other with the same decimals, the true minus and no minus before a zero', () => {
    const money = cellWriter(row('NOK', []), 'thousands', 'nb');
    expect([1_234_567, -400, -1_234_567].map(money)).toEqual(['1\u00a0235', '0', '\u22121\u00a0235']);
    const millions = cellWriter(row('NOK', []), 'millions', 'nb');
    expect([1_200_000, -4_000].map(millions)).toEqual(['1,20', '0,00']);
    expect([3.5, 1].map(cellWriter(row('FTE', [3.5, 1]), 'kroner', 'en'))).toEqual(['3.50', '1.00']);
  });

  test('are copied for a spreadsheet: tabs, decimal comma, an ordinary minus', () => {
    const periods = [2030, 2031].map((year, at) => ({ id: String(year), year, from: at, to: at + 1, isPart: false })); // prettier-ignore
    const rows = [{ row: row('NOK', [1_234_500, -2_500]), depth: 1, label: 'Lønn', isOpen: false }];
    expect(tableText(rows, periods, { unit: 'thousands', locale: 'nb' })).toBe('\t\t2030\t2031\n  Lønn\t1000\u00a0kr\t1234,5\t-2,5'.replace('1000\u00a0kr', '1000 kr')); // prettier-ignore
  });

  test('are copied as a block of those that are marked, by the columns that are shown', () => {
    const rows = [[1_000, 2_000, 3_500], [-4_250, 5_000, 6_000], [7, 8, 9]].map((values) => ({ row: row('NOK', values), depth: 0, label: 'Lønn', isOpen: false })); // prettier-ignore
    const terms = { unit: 'thousands', locale: 'nb' } as const;
    expect(blockText(rows, [0, 1, 2], { rows: [0, 1], columns: [0, 2] }, terms)).toBe(
      '1\t2\t3,5\n-4,25\t5\t6',
    );
    expect(blockText(rows, [2], { rows: [1, 2], columns: [0, 0] }, terms)).toBe('6\n0,009');
  });

  test.each([['=HYPERLINK("x")', `'=HYPERLINK("x")`], ['a\t=1+1\nb', 'a =1+1 b'], [' +1', `' +1`]])('copies the name %j as one cell that is no formula', (label, cell) => {
    const text = tableText([{ row: row('NOK', []), depth: 0, label, isOpen: false }], [], { unit: 'kroner', locale: 'nb' });
    expect(text.split('\n').slice(1).map((line) => line.split('\t')[0])).toEqual([cell]);
  }); // prettier-ignore
});
