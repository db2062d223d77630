import type { Locale } from '../language/translated.ts';

const norwegian = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const;
const english = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const monthNames = { nb: norwegian, nn: norwegian, en: english } as const;

/** Months since year 0 of a month written `YYYY-MM`. @throws RangeError if it is not written so */
function countOf(month: string): number {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  if (match === null) throw new RangeError(`A month is written YYYY-MM, not '${month}'.`);
  return Number(match[1]) * 12 + Number(match[2]) - 1;
}

/** The calendar year of a month written `YYYY-MM`. */
export const yearOf = (month: string): number => Math.floor(countOf(month) / 12);

/** The month a number of months later, or earlier if negative. */
export function monthLater(month: string, months: number): string {
  const count = countOf(month) + months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  return `${year}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** Whole months from one month to another; negative if the other is earlier. */
export const monthsBetween = (from: string, to: string): number => countOf(to) - countOf(from);

/** A month in words: `mars 2030`, `March 2030`. */
export function monthInWords(month: string, locale: Locale): string {
  return `${monthNames[locale][countOf(month) % 12]} ${yearOf(month)}`;
}
