import { expect, test } from 'vitest';
import { withFilledRows } from '../../../../models/reports/workbook/cells/filledRows.ts';

const sheet = '<row r="1"><c r="Z1" s="3"><f t="shared" si="0" ref="Z1:AB1">A1</f><v>1</v></c><c r="AD1"/></row><row r="2"><c r="B2"><v>5</v></c></row>'; // prettier-ignore

// As ECMA-376 part 1, 18.3.1.4 and 18.3.1.40 have cells and shared formulas.
test('rows are filled from their first cell: its look, its formula, and past column Z', () => {
  const rows = [
    { row: 1, column: 25, shared: 0, values: [1, -2.5, ''] },
    { row: 2, column: 1, values: [5, 6] },
  ];
  expect([...withFilledRows(sheet, rows)].join('')).toBe(
    '<row r="1"><c r="Z1" s="3"><f t="shared" si="0" ref="Z1:AB1">A1</f><v>1</v></c>' +
      '<c r="AA1" s="3"><f t="shared" si="0"/><v>-2.5</v></c><c r="AB1" s="3" t="str"><f t="shared" si="0"/><v></v></c>' +
      '<c r="AD1"/></row><row r="2"><c r="B2"><v>5</v></c><c r="C2"><v>6</v></c></row>',
  );
});

test('a first cell that is not there is a fault', () => {
  expect(() => [...withFilledRows(sheet, [{ row: 9, column: 1, values: [1, 2] }])]).toThrow('B9');
});
