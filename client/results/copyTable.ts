import { kronerIn, noFormula, type Locale, type MoneyUnit, type ShownPeriod } from '../../models/index.ts';
import { decimalMark } from '../language/formats.ts';
import { isMoney, rowUnit } from './cellTexts.ts';
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
  { unit, locale }: CopyTerms,
): string {
  const number = (value: number): string =>
    String(Number(value.toFixed(4)) + 0).replace('.', decimalMark(locale));
  const lines = rows.map(({ row, label, depth }) => {
    const scale = isMoney(row) ? kronerIn[unit] : 1;
    const cells = periods.map((_, at) => { const value = row.values[at]; return value === undefined ? '' : number(value / scale); }); // prettier-ignore
    return [`${'  '.repeat(depth)}${row.isDeducted ? '\u2212 ' : ''}${cellText(label)}`, rowUnit(row, unit, locale), ...cells].join('\t'); // prettier-ignore
  });
  return [['', '', ...periods.map(({ id }) => id)].join('\t'), ...lines].join('\n');
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
