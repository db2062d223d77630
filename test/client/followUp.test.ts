import { describe, expect, it } from 'vitest';
import { actualAt, withActuals } from '../../client/document/actuals.ts';
import { approved, keepsApproved, released, revisionOf } from '../../client/document/approved.ts';
import { periodIn } from '../../client/followUp/periodText.ts';
import { columnName, readActuals, type ActualsReading } from '../../client/followUp/readActuals.ts';
import { lineNamed } from '../../client/followUp/lineNames.ts';
import { followedLabels, followedLines, locales, type ScenarioDocument } from '../../models/index.ts';

const reading: ActualsReading = {
  decimal: ',',
  year: 2028,
  lines: [
    { id: 'accounts.salaries', unit: 'NOK' },
    { id: 'accounts.salesAndRent', unit: 'NOK' },
    { id: 'volumes.sold', unit: 'tonne' },
  ],
  first: '2027-01',
  last: '2030-12',
  kroner: 1,
};
const read = (text: string, more: Partial<ActualsReading> = {}) => readActuals(text, { ...reading, ...more });
const values = (text: string, more: Partial<ActualsReading> = {}) =>
  read(text, more).actuals.map(({ line, period, value }) => `${line} ${period} ${value}`);
const problems = (text: string) =>
  read(text).problems.map(({ kind, row, column = '', other = '' }) => `${kind} ${row}${column} ${other}`.trim()); // prettier-ignore

describe('a month as people write it', () => {
  it.each([
    ['2027-05', '2027-05'],
    ['05.2027', '2027-05'],
    ['5/2027', '2027-05'],
    ['01.05.2027', '2027-05'],
    ['2027-05-31', '2027-05'],
    ['202705', '2027-05'],
    ['mai 2027', '2027-05'],
    ['Mai', '2028-05'],
    ['des.', '2028-12'],
    ['jan-27', '2027-01'],
    ['October 2027', '2027-10'],
    ['2027', '2027'],
    ['Hele året', '2028'],
    ['13.2027', undefined],
    ['lønn', undefined],
    ['125', undefined],
  ])('%s is %s', (text, period) => {
    expect(periodIn(text, 2028)).toBe(period);
  });
});

describe('a line', () => {
  const ids = followedLines('unit').map(({ id }) => id);
  it.each([...ids, 'accounts.depreciation'])(
    '%s is known by its id and by its label in every language',
    (id) => {
      const all = [...ids, 'accounts.depreciation'];
      for (const text of [id, ...locales.map((locale) => followedLabels[id]?.[locale] ?? '')]) expect([text, lineNamed(text, all)]).toEqual([text, id]); // prettier-ignore
    },
  );
});

describe('a table of actuals', () => {
  it('has items down and months across, as a spreadsheet copies it', () => {
    const text = '\tjanuar\tfebruar\nLønnsutgifter\t1 234,5\t(5)\nSolgt\t\t−\nSum\t1\t2\n';
    expect(values(text)).toEqual(['accounts.salaries 2028-01 1234.5', 'accounts.salaries 2028-02 -5']);
    expect(problems(text)).toEqual(['sum 4A']);
  });

  it('has months down and items across', () => {
    expect(values('Måned;Lønnsutgifter;accounts.salesAndRent\r\n2028-01;1;2\r\n2028-02;;4\r\n')).toEqual(['accounts.salaries 2028-01 1', 'accounts.salesAndRent 2028-01 2', 'accounts.salesAndRent 2028-02 4']); // prettier-ignore
  });

  it('has a number a row, with a heading or without, in thousands and in tonnes', () => {
    expect(values('Post;Måned;Beløp\nSales and rental income;mai 27;12,5\nSolgt;mai 27;1,5', { kroner: 1000 })).toEqual(['accounts.salesAndRent 2027-05 12500', 'volumes.sold 2027-05 1.5']); // prettier-ignore
    expect(values('salaries,2027,"5,5"')).toEqual(['accounts.salaries 2027 5.5']);
  });

  it('says with row and column what it cannot read, and takes the rest', () => {
    const text = 'Post;jan;feb;i fjor\nLønnsutgifter;mye;2;3\nKantine;1;2;3\n';
    expect(values(text)).toEqual(['accounts.salaries 2028-02 2']);
    expect(problems(text)).toEqual(['period 1D', 'number 2B', 'line 3A']);
    expect(problems('Post;jan 2019\nSolgt;1')).toEqual(['outside 2B']);
    expect(problems('1\n2')).toEqual(['columns 1']);
    expect(problems('Lønnsutgifter;5')).toEqual(['noPeriods 1']);
  });

  it('takes neither of two numbers for the same, nor a year beside its months', () => {
    const twice = 'Solgt;jan;1\nSolgt;2028-01;2\nSolgt;feb;3';
    expect([values(twice), problems(twice)]).toEqual([['volumes.sold 2028-02 3'], ['twice 1 2']]);
    expect(problems('Solgt;2028;1\nSolgt;feb;3')).toContain('yearAndMonth 1');
  });

  it('asks about what may be thousands', () => {
    expect(read('Solgt;jan;1.234').actuals[0]).toMatchObject({ value: 1.234, instead: 1234 });
  });

  it('names columns as a spreadsheet does', () => {
    expect([0, 25, 26, 27].map(columnName)).toEqual(['A', 'Z', 'AA', 'AB']);
  });
});

const hall = { format: 'holdbar-scenario', version: 1, id: 'hallen', title: 'Hallen', economy: { population: 1 } } as ScenarioDocument; // prettier-ignore
const approval = { by: 'kommunestyret', date: '2026-12-12', hash: 'a'.repeat(64) };

describe('a document with actuals', () => {
  it('has each number once: a year takes the place of its months, and a month that of its year', () => {
    const monthly = withActuals(hall, [{ line: 'volumes.sold', period: '2028-02', value: 2 }, { line: 'volumes.sold', period: '2028-01', value: 0 }]); // prettier-ignore
    expect(JSON.stringify(monthly.actuals)).toBe('{"volumes.sold":{"2028-01":0,"2028-02":2}}');
    const yearly = withActuals(monthly, [{ line: 'volumes.sold', period: '2028', value: 9 }]);
    expect(yearly.actuals).toEqual({ 'volumes.sold': { '2028': 9 } });
    expect(withActuals(yearly, [{ line: 'volumes.sold', period: '2028-03', value: 1 }]).actuals).toEqual({ 'volumes.sold': { '2028-03': 1 } }); // prettier-ignore
    expect(actualAt(monthly, 'volumes.sold', '2028-03')).toBeUndefined();
    expect(withActuals(yearly, [{ line: 'volumes.sold', period: '2028', value: undefined }])).toEqual(hall);
  });
});

describe('an approved document', () => {
  const plan = approved(hall, {}, approval);

  it('may have actuals and another name, and nothing else that is new', () => {
    expect(keepsApproved(plan, withActuals(plan, [{ line: 'volumes.sold', period: '2028', value: 1 }]))).toBe(true); // prettier-ignore
    expect(keepsApproved(plan, { ...plan, title: 'Another' })).toBe(true);
    expect(keepsApproved(plan, released(plan))).toBe(true);
    expect(keepsApproved(plan, { ...plan, economy: { population: 2 } })).toBe(false);
    expect(keepsApproved(hall, { ...hall, economy: { population: 2 } })).toBe(true);
  });

  it('takes the base it rests on with it', () => {
    const variant = { format: 'holdbar-scenario', version: 1, id: 'v', title: 'V', extends: 'hallen', changes: {} } as ScenarioDocument; // prettier-ignore
    expect(approved(variant, { hallen: hall }, approval)).toEqual({ ...variant, extends: { id: 'hallen', document: hall }, approval }); // prettier-ignore
  });

  it('is revised in a copy that says what it revises', () => {
    expect(revisionOf(plan, plan, 'kopi', ['hallen'])).toEqual({ ...hall, id: 'hallen-kopi', title: 'Hallen – kopi', revises: 'hallen' }); // prettier-ignore
  });
});
