import { numberStyle, styles } from '../cells/styles.ts';
import { columns, firstRow } from '../plan/places.ts';
import type { Row } from '../plan/row.ts';
import { rowValues } from '../plan/rowValues.ts';
import { workbookWords } from '../words/workbookWords.ts';
import type { WorkbookParts } from '../workbookParts.ts';
import { framed, type FramedSheet, headed } from './frame.ts';
import { memberText } from './memberText.ts';
import { monthHeader } from './periodHeader.ts';

/** The rows of lines, in the order of the check; the row of the n-th in both sheets is `firstRow` + n. */
export const checkedRows = ({ plan }: WorkbookParts): readonly Row[] => [...plan.lines.values()];

/** What the engine computed for every line and month: values only, to hold the formulas against. */
export function engineSheet(parts: WorkbookParts): FramedSheet {
  const { run, say } = parts;
  const cells = headed(parts, { key: 'engine' });
  monthHeader(parts, cells);
  const heads = [
    [columns.label, workbookWords.line],
    [columns.member, workbookWords.member],
    [columns.unit, workbookWords.unit],
    [columns.id, workbookWords.id],
    [columns.value, workbookWords.value],
  ] as const;
  for (const [column, text] of heads) cells.put(firstRow - 1, column, say(text), styles.head);
  const style = numberStyle('General', 'computed');
  for (const [index, row] of checkedRows(parts).entries()) {
    const number = firstRow + index;
    const { id, label, unit } = row.of.line.declaration;
    const labels = [say(label), memberText(parts, row.of), unit, id];
    for (const [column, text] of labels.entries()) cells.put(number, column, text, styles.faint);
    const first = row.span === 'value' ? columns.value : columns.first;
    cells.numbers(number, first, rowValues(run, row) as readonly number[], style);
  }
  const frame = {
    key: 'engine',
    columns: [40, 18, 12, 26, 4, 14, 12, ...Array.from({ length: run.months }, () => 11)],
    frozen: { rows: firstRow - 1, columns: columns.unit + 1 },
    titleColumns: '$A:$C',
    scale: 55,
  };
  return framed(parts, frame, cells);
}
