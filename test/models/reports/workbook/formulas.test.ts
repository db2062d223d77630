import { describe, expect, test } from 'vitest';
import { FormulaWriter } from '../../../../models/reports/workbook/formulas/formulaWriter.ts';
import { References } from '../../../../models/reports/workbook/formulas/references.ts';
import { rowFormula } from '../../../../models/reports/workbook/formulas/rowFormula.ts';
import { single } from '../../../../models/reports/workbook/formulas/piece.ts';
import { planOf } from '../../../../models/reports/workbook/plan/planOf.ts';
import type { LineDeclaration } from '../../../../models/language/declaration.ts';
import type { Row } from '../../../../models/reports/workbook/plan/row.ts';
import { dimension, input, runOf } from '../../engine/oneFormula.ts';
import type { ArtificialScenario } from '../../engine/artificialInputs.ts';
import { line } from '../../language/artificialDeclaration.ts';

/** The rows of a small model of the topic `a`, each as its role and formula, by sheet. */
function rowsOf(lines: readonly LineDeclaration[], scenario: ArtificialScenario = {}): readonly string[] {
  const names = Object.keys(scenario.numbers ?? {});
  const declared = { inputs: [...names.map((id) => input(id, { timed: true })), input('a.from', { type: 'date' })], lines: [...lines], dimensions: [dimension('place')] }; // prettier-ignore
  const run = runOf(declared, { months: 15, dates: { 'a.from': 4 }, ...scenario });
  const plan = planOf(run, []);
  const references = new References({
    months: run.months,
    years: run.assembly.program.years,
    sheetName: (key) => key,
  });
  const writer = new FormulaWriter({
    run,
    plan,
    references,
    inputs: (path) => single(path.slice(path.indexOf('.') + 1)),
    isMonth: (path) => path === 'a.from',
  });
  const said = ({ sheet, number, role }: Row): string => `${sheet} ${number} ${role}`;
  return plan.rows.map((row) =>
    row.span === 'list' ? said(row) : `${said(row)} ${rowFormula({ plan, writer, references }, row)}`,
  );
}

/** The formula of one line of numbers x, y and z. */
function formulaOf(formula: string, rest: Partial<LineDeclaration> = {}): string {
  const numbers = { 'a.x': 5, 'a.y': 7, 'a.z': 11 };
  const rows = rowsOf([line('a.b', formula, rest)], { numbers });
  return rows.find((row) => row.startsWith('a 8 '))?.slice('a 8 line '.length) ?? rows.join('\n');
}

/*
 * By hand, from how Excel computes: a minus before a power belongs to its base there, MOD has the sign of the divisor
 * and INT rounds down. H is the first month, row 3 the calendar year, 4 the month of the year, 5 the month.
 */
describe('a formula in Excel', () => {
  test.each([
    ['x + y - z', 'x+y-z'],
    ['x - (y - z)', 'x-(y-z)'],
    ['x * (y + z)', 'x*(y+z)'],
    ['-x + y', '-x+y'],
    ['(x + 1) ^ (y - z)', '(x+1)^(y-z)'],
    ['-x ^ y', '-(x^y)'],
    ['z - x ^ y * z', 'z-z*x^y'],
    ['divide(x, y, z)', 'IF(y=0,z,x/y)'],
    ['min(x, y, z)', 'MIN(x,y,z)'],
    ['max(x, min(y, z))', 'MAX(x,MIN(y,z))'],
    ['mod(x, y)', 'MOD(x,y)'],
    ['ceilTo(x, y)', 'IF(y=0,x,-y*INT(-(x/y-0.000001)))'],
    ['if(x >= y, x, z)', 'IF(x>=y-0.000001,x,z)'],
    ['if(x > y, x, z)', 'IF(x>y+0.000001,x,z)'],
    ['if(x < y, x, z)', 'IF(y>x+0.000001,x,z)'],
    ['if(x > 5, 1, 0)', 'IF(x>5.000001,1,0)'],
    ['if(x = y, y, z)', 'IF(ABS(x-y)<=0.000001,y,z)'],
    ['if(not x = y, y, z)', 'IF(ABS(x-y)>0.000001,y,z)'],
    ['if(x > y and y > z and x > z, 1, 2)', 'IF(AND(x>y+0.000001,y>z+0.000001,x>z+0.000001),1,2)'],
    ['if(not (x > y or x > z), 1, 2)', 'IF(NOT(OR(x>y+0.000001,x>z+0.000001)),1,2)'],
    ['if(monthOfYear = 3, x, y)', 'IF(H$4=3,x,y)'],
    ['if(month >= from, x, y)', 'IF(H$5>=from,x,y)'],
    ['active(from, from + 2) * x', 'IF(AND(H$5>=from,H$5<from+2),1,0)*x'],
    ['year - 2000', 'H$3-2000'],
  ])('%s', (formula, expected) => {
    expect(formulaOf(formula)).toBe(expected);
  });
});

describe('the rows of', () => {
  const numbers = { 'a.x': 5, 'a.y': 7 };

  test('a balance: opening, in, out, closing, and a reader of the month before', () => {
    const lines = [
      line('a.paid', 'x + 1'),
      line('a.debt', 'previous(debt) + y - paid', { kind: 'stock', opening: '12' }),
      line('a.interest', 'previous(debt) * x', { kind: 'flow' }),
    ];
    expect(rowsOf(lines, { numbers })).toEqual([
      'a 8 line x+1',
      'a 9 opening G12',
      'a 10 in y',
      'a 11 out H8',
      'a 12 closing H9+H10-H11',
      'a 13 line x*H9',
      "years 8 yearly SUMIF('a'!$H$6:$V$6,H$6,'a'!$H$8:$V$8)",
      "years 9 yearly INDEX('a'!$H$12:$V$12,H$5)",
      "years 10 yearly SUMIF('a'!$H$6:$V$6,H$6,'a'!$H$13:$V$13)",
    ]);
  });

  test('looking back one month and several', () => {
    const lines = [line('a.c', 'x + month'), line('a.b', 'lag(c, 1) + lag(c, 2) + lag(c, 3)')];
    const [, before] = rowsOf(lines, { numbers });
    // Month m stands m + 2 cells from the opening, which is the first: 3 back from month 5 is the fourth cell.
    expect(before).toBe('a 9 line IF(H$5<1,0,INDEX($G8:G8,H$5+1))+IF(H$5<2,0,INDEX($G8:G8,H$5))+IF(H$5<3,0,INDEX($G8:G8,H$5-1))'); // prettier-ignore
  });

  test('figures of the run, of each year, and what a year says in its months', () => {
    const figure = { kind: 'figure' } as const;
    const lines = [
      line('a.c', 'x * month'),
      line('a.late', 'sum(month where month > 3, c)', figure),
      line('a.low', 'least(month where c > y, c, 9)', figure),
      line('a.all', 'most(month, c)', figure),
      line('a.inYear', 'sum(month of year, c)', { ...figure, per: 'year' }),
      line('a.worst', 'least(month of year where c > y, c, 0)', { ...figure, per: 'year' }),
      line('a.over', 'count(month, c > x)', figure),
      line('a.best', 'most(year, inYear)', figure),
      line('a.inGoodYears', 'sum(month of year where inYear > x, c)', { ...figure, per: 'year' }),
    ];
    const months = "'a'!$H$6:$V$6,H$6";
    const inYear = "INDEX('a'!$H$10:$V$10,H$4):INDEX('a'!$H$10:$V$10,H$5)";
    expect(rowsOf(lines, { numbers })).toEqual([
      'a 8 line x*H$5',
      `years 8 line SUMIF(${months},'a'!$H$8:$V$8)`,
      'a 9 gather IF(H8>y+0.000001,1,0)',
      'a 10 gather IF(H8>y+0.000001,H8,"")',
      `years 9 line IF(SUMIF(${months},'a'!$H$9:$V$9)<>0,IF(COUNT(${inYear})=0,0,MIN(${inYear})),0)`,
      'a 11 gather IF(INDEX(years!$H$8:$I$8,H$6)>x+0.000001,H8,0)',
      `years 10 line SUMIF(${months},'a'!$H$11:$V$11)`,
      'a 12 gather IF(H$5>3,H8,0)',
      'a 13 line SUM($H$12:$V$12)',
      'a 14 line IF(SUM($H$9:$V$9)<>0,IF(COUNT($H$10:$V$10)=0,0,MIN($H$10:$V$10)),9)',
      'a 15 line MAX($H$8:$V$8)',
      'a 16 gather IF(H8>x+0.000001,1,0)',
      'a 17 line SUM($H$16:$V$16)',
      'a 18 line MAX(years!$H$8:$I$8)',
      `years 11 yearly SUMIF(${months},'a'!$H$8:$V$8)`,
    ]);
  });

  test('numbers by year and by month of the year', () => {
    const scenario = { numbers: { 'a.x': { value: 5, years: { 2027: 6 } }, 'a.y': { value: 1, months: [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2] } } }; // prettier-ignore
    const [, weights, b, , c] = rowsOf([line('a.b', 'x * y'), line('a.c', 'x')], scenario);
    expect(weights).toMatch(/^a 8 part y\.months\.0\+y\.months\.1\+.*\+y\.months\.11$/);
    expect([b, c]).toEqual([
      'a 9 line H10*INDEX(lists!$H$8:$S$8,H$4)',
      'a 10 line INDEX(lists!$H$9:$I$9,H$6)',
    ]);
  });
});
