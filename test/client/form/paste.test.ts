import { describe, expect, test } from 'vitest';
import {
  blockText,
  isDateText,
  monthOfText,
  pastedBlock,
  plainCell,
} from '../../../client/form/grid/pastedBlock.ts';
import { editsOf, pastePlan, type PasteReading, type PasteRow } from '../../../client/form/grid/pastePlan.ts';
import { rangeText } from '../../../client/form/rangeText.ts';
import type { ChoiceField, DateField, NumberField } from '../../../models/index.ts';

const nbsp = '\u00a0';
const text = { nb: 'Felt', nn: 'Felt', en: 'Field' };
const about = { label: text, help: text };
const kroner: NumberField = { type: 'number', unit: 'NOK', ...about };
const share: NumberField = { type: 'number', unit: '1', shownIn: '%', min: 0, max: 1, ...about };
const years: NumberField = { type: 'number', unit: 'year', certain: true, ...about };
const choice: ChoiceField = { type: 'choice', options: { yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' } }, ...about };

const date: DateField = { type: 'date', plain: true, ...about };

const row = (path: string, field: PasteRow['field'], held?: unknown): PasteRow => ({
  path,
  name: path,
  field,
  held,
  base: undefined,
  choices: field.type === 'choice' ? [['yes', 'Ja']] : [],
});
const reading: PasteReading = {
  decimal: ',',
  doubts: 'asTyped',
  inWords: (amount) => (amount.kind === 'number' ? String(amount.value) : amount.kind === 'range' ? rangeText(amount.range, 'nb') : ''), // prettier-ignore
};
const both = ['value', 'range'] as const;
const edits = (plan: ReturnType<typeof pastePlan>): Record<string, unknown> =>
  Object.fromEntries(editsOf(plan).map(({ path, value }) => [path, value]));

describe('a block of a spreadsheet', () => {
  const blocks: [string, string[][]][] = [
    ['8', [['8']]],
    ['8\r\n', [['8']]],
    ['1\t2\r\n3\t4\r\n', [['1', '2'], ['3', '4']]],
    ['1\n\n3', [['1'], [''], ['3']]],
    ['"a\nb"\t2', [['a\nb', '2']]],
    ['"si ""ja"""\n2', [['si "ja"'], ['2']]],
    [`1${nbsp}200 \t\r\n`, [[`1${nbsp}200`, '']]],
  ]; // prettier-ignore
  test.each(blocks)('%j', (copied, cells) => {
    expect(pastedBlock(copied)).toEqual(cells);
    expect(pastedBlock(blockText(cells))).toEqual(cells);
  });

  test.each(['06.des', '6. des 2026', '01.03.2026', '1/3/26', '2026-03-01', '2026-03', 'mai 2027', 'mars'])('has a date: %s', (cell) => {
    expect(isDateText(cell)).toBe(true);
  }); // prettier-ignore
  test.each(['6,03', '1 200', '6–12', '8-20', '1.234', 'Desinfeksjon', '12 (8–20)', '-5', '100-200'])('has no date: %s', (cell) => {
    expect(isDateText(cell)).toBe(false);
  }); // prettier-ignore

  const dates: [string, string | undefined][] = [
    ['01.03.2028', '2028-03'], ['2028-03-01', '2028-03'], ['2028-03', '2028-03'], ['03.2028', '2028-03'],
    ['1/12/2028', '2028-12'], ['mars 2028', '2028-03'], ['1. okt. 2028', '2028-10'], ['1 May 2028', '2028-05'],
    ['2028-03-01T00:00:00', '2028-03'], ['01.03.28', undefined], ['06.des', undefined], ['32.01.2028', undefined],
    ['01.13.2028', undefined], ['01.01.1889', undefined], ['1.234', undefined], ['mars', undefined],
  ]; // prettier-ignore
  test.each(dates)('%s has the month %s', (cell, month) => {
    expect(monthOfText(cell)).toBe(month);
  });

  test('is copied so that a spreadsheet reads its numbers', () => {
    expect([`1${nbsp}234,5`, '−5', `8${nbsp}000–20${nbsp}000`, 'Daglig leder'].map(plainCell)).toEqual(['1234,5', '-5', '8 000–20 000', 'Daglig leder']); // prettier-ignore
  });
});

describe('a paste', () => {
  test('of dates goes into fields of dates, names beside them left out; what is no month is refused', () => {
    const block = [['Oppstart', '01.03.2028'], ['Slutt', '2031-02-28'], ['Åpning', '06.des']]; // prettier-ignore
    const plan = pastePlan(block, ['timeline.start', 'b', 'c'].map((path) => row(path, date, '2027-04')), both, reading); // prettier-ignore
    expect(plan.withoutNames).toBe(true);
    expect(edits(plan)).toEqual({ 'timeline.start': '2028-03', b: '2031-02' });
    expect(plan.cells[2]?.outcome).toEqual({ refusal: 'noDate' });
  });

  test('goes row by row, in the unit of each field, and leaves what is empty', () => {
    const rows = [row('a', kroner, 1), row('b', share, 0.5), row('c', kroner, 3), row('d', choice), row('e', kroner)]; // prettier-ignore
    const plan = pastePlan([['1 200,5'], ['12 %'], [''], ['ja'], ["850'"]], rows, both, reading);
    expect(edits(plan)).toEqual({ a: 1200.5, b: 0.12, d: 'yes', e: 850_000 });
    expect(plan.beyond).toBe(0);
  });

  test('refuses a date, a text, a span where none can be, and says where', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((path) => row(path, path === 'c' ? years : kroner, 1));
    const plan = pastePlan([['06.des'], ['ca 90'], ['6–12'], ['140–80'], ['7']], rows, both, reading);
    expect(plan.cells.map(({ line, outcome }) => [line, 'refusal' in outcome ? outcome.refusal : 'edit'])).toEqual([[1, 'date'], [2, 'unreadable'], [3, 'noRange'], [4, 'order'], [5, 'edit']]); // prettier-ignore
    expect(edits(plan)).toEqual({ e: 7 });
  });

  test('of two columns is a number and its span, in one cell of the file', () => {
    const plan = pastePlan([['12', '8–20'], ['30', '-']], [row('a', kroner, 1), row('b', kroner, { value: 25, range: { low: 20, high: 40 } })], both, reading); // prettier-ignore
    expect(edits(plan)).toEqual({ a: { value: 12, range: { low: 8, high: 20 } }, b: 30 });
  });

  test('with names before the numbers leaves the names out', () => {
    const plan = pastePlan([['Husleie', '95'], ['Strøm', '1,2']], [row('a', kroner), row('b', kroner)], both, reading); // prettier-ignore
    expect(plan.withoutNames).toBe(true);
    expect(edits(plan)).toEqual({ a: 95, b: 1.2 });
  });

  test('counts what has no place', () => {
    expect(pastePlan([['1'], ['2'], ['3']], [row('a', kroner)], ['range'], reading).beyond).toBe(2);
    expect(pastePlan([['1', '1–2', '3', '4']], [row('a', kroner)], both, reading).beyond).toBe(2);
  });

  test('takes what may mean two things as it is told', () => {
    const block = [['1.234'], ['0,12']];
    const rows = [row('a', kroner), row('b', share)];
    const typed = pastePlan(block, rows, both, reading);
    expect(typed.cells.map(({ doubt }) => doubt)).toEqual([{ asTyped: '1.234', instead: '1234' }, { asTyped: '0.12', instead: '12' }]); // prettier-ignore
    expect(edits(typed)).toEqual({ a: 1.234, b: 0.0012 });
    expect(edits(pastePlan(block, rows, both, { ...reading, doubts: 'instead' }))).toEqual({ a: 1234, b: 0.12 }); // prettier-ignore
  });
});
