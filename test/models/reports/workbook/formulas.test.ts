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
    ['x / (y * z + 1)', undefined],
    ['-x + y', '-x+y'],
    ['(x + 1) ^ (y / z)', undefined],
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
    ['active(from, from + 2) * x', undefined],
    ['year - 2000', 'H$3-2000'],
  ])('%s', (formula, expected) => {
    if (expected === undefined) expect(formulaOf(formula)).not.toContain('undefined');
    else expect(formulaOf(formula)).toBe(expected);
  });
});
