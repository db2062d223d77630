import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { chartParts, csvOf, linesTable, fundingTable, cashTable, type DataTable } from '../../../../models/reports/index.ts'; // prettier-ignore
import { runResult } from '../../../../models/index.ts';
import { openFile, scenarioFile } from '../../../scenarioFiles.ts';

const table = (...rows: DataTable['rows'][number][]): DataTable => ({
  name: 'test',
  title: 'Test',
  columns: [{ label: 'Navn' }, { label: 'Beløp', unit: 'kr' }],
  rows,
});
const read = (text: string, delimiter: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\u{feff}/u, ''), { delimiter, skipEmptyLines: true }).data;

describe('the two flavours', () => {
  const both = table(['Sofa; stor', 1234567.25], ['Dør, "ny"\nto linjer', -0.5], ['', null]);

  test('Norwegian: byte order mark, semicolons, decimal comma, no grouping', () => {
    expect(csvOf(both, 'norwegian')).toBe(
      '\u{feff}Navn;Beløp (kr)\r\n"Sofa; stor";1234567,25\r\n"Dør, ""ny""\nto linjer";-0,5\r\n;\r\n',
    );
  });

  test('plain: no mark, commas, points', () => {
    expect(csvOf(both, 'plain')).toBe(
      'Navn,Beløp (kr)\r\nSofa; stor,1234567.25\r\n"Dør, ""ny""\nto linjer",-0.5\r\n,\r\n',
    );
  });
});

test('a number that is not known is empty, and a number that cannot be is a fault', () => {
  expect(
    csvOf(table(['a', null], ['b', 0]), 'plain')
      .split('\r\n')
      .slice(1, 3),
  ).toEqual(['a,', 'b,0']);
  expect(() => csvOf(table(['a', NaN]), 'plain')).toThrow(RangeError);
});

// The beginnings that the Open Worldwide Application Security Project lists under CSV injection.
test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1'])(
  '%j from a user is no formula',
  (text) => {
    expect(read(csvOf(table([text, -1]), 'norwegian'), ';')[1]).toEqual([`'${text}`, '-1']);
  },
);

test('every number comes back to the last bit, in both flavours and never with a power of ten', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const [plain, norwegian] = [csvOf(table(['a', number]), 'plain'), csvOf(table(['a', number]), 'norwegian')]; // prettier-ignore
      const [, [, point = ''] = []] = read(plain, ',');
      const [, [, comma = ''] = []] = read(norwegian, ';');
      expect(Object.is(Number(point), number === 0 ? 0 : number)).toBe(true);
      expect(comma).toBe(point.replace('.', ','));
      expect(point).toMatch(/^-?\d+(\.\d+)?$/);
    }),
  );
});

test('any text comes back, but for the apostrophe before what would be a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const [, [found] = []] = read(csvOf(table([text, 1]), 'norwegian'), ';');
      expect(found?.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/, '')).toBe(text);
    }),
  );
});

describe('tables of a run', () => {
  const scenario = openFile(scenarioFile('tromso'));
  const parts = chartParts(scenario, 'nb');

  test('all lines by month are those of the run', () => {
    const { lines, months = [] } = runResult(scenario, parts.run, { monthly: true });
    const [head, ...rows] = read(csvOf(linesTable(parts, 'month'), 'plain'), ',');
    expect(head?.slice(5)).toEqual(months);
    const written = new Map(rows.map(([line, member, , , , ...values]) => [`${line} ${member}`, values.map(Number)])); // prettier-ignore
    expect(written.get('accounts.cash ')).toEqual(lines['accounts.cash']?.values);
    for (const [id, { members = {} }] of Object.entries(lines))
      for (const [member, values] of Object.entries(members))
        expect(written.get(`${id} ${member}`)?.slice(0, values.length)).toEqual(values);
  });

  test('income, cost and what is missing add up in every year', () => {
    const { columns, rows } = fundingTable(parts);
    const at = (label: string): number => columns.findIndex((column) => column.label === label);
    for (const row of rows) {
      const value = (label: string): number => Number(row[at(label)]);
      expect(value('Mangler')).toBeCloseTo(Math.max(0, value('Utgifter') - value('Sum inntekter')), 2);
    }
    expect(columns[2]?.unit).toBe('kr, 2027-kroner');
  });

  test('cash by month is that of the chart', () => {
    expect(cashTable(parts).rows.map(([, left]) => left)).toEqual(parts.cash.cash);
  });
});
