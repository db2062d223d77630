import {
  keyFigureList,
  monthInWords,
  monthText,
  type Locale,
  type Run,
  type TracedValue,
  unitWords,
} from '../../models/index.ts';
import { kronerWithUnit, numberText, percentText } from '../language/formats.ts';

/** Lines without a unit that are shares: of these and their like the page says per cent. */
const share = /share|coverage|ratio|use$|factor/i;
/** Lines without a unit that are months counted from the start. */
const month = /(?:pilotEnd|month)$/i;
const year = /year$/i;

/** A value of a line in full, with its unit. */
export function figureText(
  { line, value, unit }: Pick<TracedValue, 'line' | 'value' | 'unit'>,
  run: Run,
  locale: Locale,
): string {
  // prettier-ignore
  if (!Number.isFinite(value)) return '–';
  const name = line.slice(line.indexOf('.') + 1);
  if (unit === 'NOK' || unit === 'NOK0') return kronerWithUnit(value, locale);
  const reads = keyFigureList.find((figure) => figure.line === line)?.reads;
  if (reads === 'months') return `${numberText(value, locale)}\u00a0${unitWords('month', locale)}`;
  if (unit === '1' && reads !== 'ratio') {
    if (month.test(name)) return monthInWords(monthText(run.assembly.inputs.start + value), locale);
    if (year.test(name) && value > 1900) return String(value);
    return share.test(name) ? percentText(value, locale, 1) : numberText(value, locale, 4);
  }
  const words = unitWords(unit, locale);
  return `${numberText(value, locale, Math.abs(value) < 10 ? 4 : 2)}${words === '' ? '' : `\u00a0${words}`}`;
}
