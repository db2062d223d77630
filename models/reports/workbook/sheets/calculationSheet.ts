import { colToLetter } from 'hucre/xlsx';
import type { SheetCells } from '../cells/sheetCells.ts';
import { styles } from '../cells/styles.ts';
import { columns, firstRow, listsSheet, yearsSheet } from '../plan/places.ts';
import type { Row } from '../plan/row.ts';
import { workbookWords } from '../words/workbookWords.ts';
import type { WorkbookParts } from '../workbookParts.ts';
import { framed, type FramedSheet, headed } from './frame.ts';
import { monthHeader, yearHeader } from './periodHeader.ts';
import { putRow } from './putRow.ts';

const widths = [40, 18, 12, 26, 11, 14, 13] as const;
const widthOfPeriod = 11;

/** A sheet with a row for each line: one formula in a row, and the same month in the same column everywhere. */
export function calculationSheet(parts: WorkbookParts, key: string, rows: readonly Row[]): FramedSheet {
  const { run, say } = parts;
  const cells = headed(parts, { key });
  const isYearly = key === yearsSheet || key === listsSheet;
  if (isYearly) yearHeader(parts, cells);
  else monthHeader(parts, cells);
  head(cells, [
    [columns.label, say(workbookWords.line)],
    [columns.member, say(workbookWords.member)],
    [columns.unit, say(workbookWords.unit)],
    [columns.id, say(workbookWords.id)],
    [columns.how, isYearly ? '' : say(workbookWords.yearIs)],
    [columns.value, isYearly ? '' : say(workbookWords.value)],
    [columns.opening, isYearly ? '' : say(workbookWords.opening)],
  ]);
  const said = new Set<string>();
  for (const row of rows) putRow(parts, cells, row, said);
  const periods = isYearly ? run.assembly.program.years : run.months;
  const frame = {
    key,
    columns: [...widths, ...Array.from({ length: Math.max(periods, 12) }, () => widthOfPeriod)],
    frozen: { rows: firstRow - 1, columns: columns.unit + 1 },
    titleColumns: '$A:$C',
    scale: 55,
    ...(isYearly ? {} : { breaks: yearBreaks(parts) }),
  };
  return framed(parts, frame, cells);
}

/** A page for each calendar year, the first also with what stands before the months. */
function yearBreaks({ run }: WorkbookParts): readonly number[] {
  const { yearOfMonth } = run.assembly.program;
  return Array.from(yearOfMonth).flatMap((year, month) =>
    month > 0 && year !== yearOfMonth[month - 1] ? [columns.first + month] : [],
  );
}

function head(cells: SheetCells, texts: readonly (readonly [column: number, text: string])[]): void {
  for (const [column, text] of texts) cells.put(firstRow - 1, column, text, styles.head);
}

/** The cells of a row from the first period on, as a reference. */
export const periodsOf = (number: number, count: number): string =>
  `${colToLetter(columns.first)}${number}:${colToLetter(columns.first + count - 1)}${number}`;
