import type { NamedRange } from 'hucre';
import { colToLetter } from 'hucre/xlsx';
import { formatOf, numberStyle, styles } from '../cells/styles.ts';
import { quoted } from '../formulas/references.ts';
import { columns, firstRow } from '../plan/places.ts';
import type { Row } from '../plan/row.ts';
import { rowValues } from '../plan/rowValues.ts';
import { workbookWords as w } from '../words/workbookWords.ts';
import type { WorkbookParts } from '../workbookParts.ts';
import { checkedRows } from './engineSheet.ts';
import { cellOf, checkNames, failText, framed, type FramedSheet, headed } from './frame.ts';
import { inputColumns } from './inputSheet.ts';
import { memberText } from './memberText.ts';

/** How far a cell may be from the engine: a part of the largest number of its row, and a millionth. */
const relative = 1e-9;
const absolute = 1e-6;

const place = { outcome: 3, lines: 4, deviations: 5, changed: 6 } as const;
const firstLine = 9;

/** Holds every line and month of the workbook against what the engine computed. */
export function checkSheet(parts: WorkbookParts): FramedSheet {
  const { say, sheetName } = parts;
  const rows = checkedRows(parts);
  const last = firstLine + rows.length - 1;
  const cells = headed(parts, { key: 'check' });
  cells.put(place.outcome, 0, say(w.overall), styles.text);
  cells.formula(place.outcome, 1, outcomeFormula(parts), say(w.pass), styles.check);
  cells.put(place.lines, 0, say(w.linesChecked), styles.text);
  cells.put(place.lines, 1, rows.length, numberStyle('0'));
  cells.put(place.deviations, 0, say(w.linesThatDiffer), styles.text);
  cells.formula(place.deviations, 1, `${rows.length}-SUM(I${firstLine}:I${last})`, 0, numberStyle('0'));
  cells.put(place.changed, 0, say(w.inputsThatChanged), styles.text);
  const changed = colToLetter(inputColumns.changed);
  cells.formula(place.changed, 1, `SUM(${quoted(sheetName('inputs'))}!$${changed}:$${changed})`, 0, numberStyle('0')); // prettier-ignore
  cells.put(firstLine - 2, 0, say(w.sumOverRun), styles.faint);
  const heads = [
    w.line,
    w.member,
    w.unit,
    w.id,
    w.engineValue,
    w.workbookValue,
    w.difference,
    w.allowed,
    w.ok,
  ];
  for (const [column, text] of heads.entries()) cells.put(firstLine - 1, column, say(text), styles.head);
  for (const [index, row] of rows.entries()) {
    const number = firstLine + index;
    const { id, label, unit } = row.of.line.declaration;
    cells.put(number, 0, say(label), styles.text);
    cells.put(number, 1, memberText(parts, row.of), styles.text);
    cells.put(number, 2, unit === '1' ? '' : unit, styles.faint);
    cells.put(number, 3, id, styles.faint);
    const values = rowValues(parts.run, row) as readonly number[];
    const sum = values.reduce((total, value) => total + value, 0);
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const style = numberStyle(formatOf(unit));
    const small = numberStyle('0.0E+00', 'faint');
    const [engine, book] = ranges(parts, row, firstRow + index);
    cells.formula(number, 4, `SUM(${engine})`, sum, style);
    cells.formula(number, 5, `SUM(${book})`, sum, style);
    cells.formula(number, 6, `SQRT(SUMXMY2(${engine},${book}))`, 0, small);
    cells.formula(number, 7, `${relative}*MAX(MAX(${engine}),-MIN(${engine}))+${absolute}`.toUpperCase(), relative * largest + absolute, small); // prettier-ignore
    cells.formula(number, 8, `IF(AND(COUNT(${book})=${values.length},ISNUMBER(G${number})),IF(G${number}<=H${number},1,0),0)`, 1, numberStyle(`"${say(w.agrees)}";"${say(w.differs)}";"${say(w.differs)}"`)); // prettier-ignore
  }
  const frame = {
    key: 'check',
    columns: [46, 22, 14, 30, 18, 18, 13, 13, 14],
    frozen: { rows: firstLine - 1, columns: 1 },
  };
  return framed(parts, frame, cells);
}

/** The cells of a line as the engine has them, and in the workbook. */
function ranges(parts: WorkbookParts, row: Row, number: number): readonly [engine: string, book: string] {
  const { run, references, sheetName } = parts;
  const from = { sheet: 'check', span: 'value' } as const;
  const engine = quoted(sheetName('engine'));
  if (row.span === 'value')
    return [`${engine}!$${colToLetter(columns.value)}$${number}`, references.cell({ row }, from)];
  const count = row.span === 'month' ? run.months : run.assembly.program.years;
  const [first, last] = [colToLetter(columns.first), colToLetter(columns.first + count - 1)];
  return [`${engine}!$${first}$${number}:$${last}$${number}`, references.all(row, from)];
}

function outcomeFormula(parts: WorkbookParts): string {
  const text = (words: string): string => `"${words.replaceAll('"', '""')}"`;
  const { say } = parts;
  return `IF(B${place.changed}>0,${text(say(w.inputsChanged))},IF(B${place.deviations}=0,${text(say(w.pass))},${text(failText(parts))}))`; // prettier-ignore
}

/** The names by which every sheet reads the outcome. */
export function namesOfCheck({ sheetName }: WorkbookParts): readonly NamedRange[] {
  const sheet = sheetName('check');
  return [
    { name: checkNames.outcome, range: cellOf(sheet, place.outcome, 1) },
    { name: checkNames.deviations, range: cellOf(sheet, place.deviations, 1) },
    { name: checkNames.inputsChanged, range: cellOf(sheet, place.changed, 1) },
  ];
}
