import { kronerIn, unitWords, type Locale, type MoneyUnit, type SeriesRow } from '../../models/index.ts';
import { columnText } from '../language/formats.ts';

/** Whether a row is an amount in kroner, so that it follows the chosen unit. */
export const isMoney = ({ unit }: Pick<SeriesRow, 'unit'>): boolean => unit === 'NOK' || unit === 'NOK0';

/** Decimals of what is counted in other units; what is not named has one. */
const decimalsOf: Readonly<Record<string, number>> = { FTE: 2, hour: 0, m2: 0 };

/** From here on decimals say nothing. */
const large = 10_000;

/** How the numbers of a row are written: all with the same decimals, so that they stand under each other. */
export function cellWriter(row: SeriesRow, unit: MoneyUnit, locale: Locale): (value: number) => string {
  if (isMoney(row)) {
    const { divisor, decimals } = moneyCells(unit);
    return (value) => columnText(value / divisor, locale, decimals);
  }
  const isLarge = row.values.some((value) => Math.abs(value) >= large);
  const decimals = isLarge ? 0 : (decimalsOf[row.unit] ?? 1);
  return (value) => columnText(value, locale, decimals);
}

/** What a row is measured in. */
export const rowUnit = (row: SeriesRow, unit: MoneyUnit, locale: Locale): string =>
  unitWords(isMoney(row) ? moneyUnitNames[unit] : row.unit, locale);

/** The units of amounts as `unitWords` knows them. */
export const moneyUnitNames: Readonly<Record<MoneyUnit, string>> = {
  kroner: 'NOK',
  thousands: 'kNOK',
  millions: 'mNOK',
};

/** How amounts of a table are written: what they are divided by, and their decimals. */
export interface MoneyCells {
  readonly divisor: number;
  readonly decimals: number;
}

/** The same for a unit. */
export const moneyCells = (unit: MoneyUnit): MoneyCells => ({
  divisor: kronerIn[unit],
  decimals: unit === 'millions' ? 2 : 0,
});
