import {
  kronerIn,
  noFormula,
  type Locale,
  type MoneyUnit,
  type SeriesRow,
  type ShownPeriod,
} from '../../models/index.ts';
import { decimalMark } from '../language/formats.ts';
import { isMoney, rowUnit } from './cellTexts.ts';
import type { TableBlock } from './createTableBlock.ts';
import type { PlacedRow } from './rowLabel.ts';

/** How numbers are written for a spreadsheet. */
interface CopyTerms {
  readonly unit: MoneyUnit;
  readonly locale: Locale;
}

/** The rows of a table as a spreadsheet takes them: tabs between, decimal mark of the language, an ordinary minus. */
export function tableText(
  rows: readonly PlacedRow[],
  periods: readonly ShownPeriod[],
  terms: CopyTerms,
): string {
  const lines = rows.map(({ row, label, depth }) => {
    const cells = periods.map((_, at) => numberText(row, at, terms));
    return [`${'  '.repeat(depth)}${row.isDeducted ? '\u2212 ' : ''}${cellText(label)}`, rowUnit(row, terms.unit, terms.locale), ...cells].join('\t'); // prettier-ignore
  });
  return [['', '', ...periods.map(({ id }) => id)].join('\t'), ...lines].join('\n');
}

/**
 * A block of numbers as a spreadsheet takes it: the numbers alone, row by row.
 * @param shown the periods that the columns of the table stand for
 */
export const blockText = (rows: readonly PlacedRow[], shown: readonly number[], { rows: [top, bottom], columns: [left, right] }: TableBlock, terms: CopyTerms): string =>
  rows.slice(top, bottom + 1).map(({ row }) => shown.slice(left, right + 1).map((at) => numberText(row, at, terms)).join('\t')).join('\n'); // prettier-ignore

/** A number with four decimals at most, in the unit that is shown; nothing where there is none. */
function numberText(row: SeriesRow, at: number, { unit, locale }: CopyTerms): string {
  const value = row.values[at];
  if (value === undefined) return '';
  const shown = Number((value / (isMoney(row) ? kronerIn[unit] : 1)).toFixed(4)) + 0;
  return String(shown).replace('.', decimalMark(locale));
}

/** A name that somebody may have written, as one cell of text. */
const cellText = (label: string): string => noFormula(label.replace(/\s+/g, ' '));

/** Puts a table where it can be pasted from. @returns whether the browser allows it */
export async function copyTable(
  rows: readonly PlacedRow[],
  periods: readonly ShownPeriod[],
  terms: CopyTerms,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(tableText(rows, periods, terms));
    return true;
  } catch {
    return false;
  }
}
