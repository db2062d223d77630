/** The pattern of a month in a file: `2027-05`. */
export const calendarMonthPattern = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** A month as one number: year × 12 + month, January = 0. @throws RangeError unless the text is `YYYY-MM` */
export function monthNumber(text: string): number {
  const match = calendarMonthPattern.exec(text);
  if (match === null) throw new RangeError(`not a month: ${text}`);
  return Number(match[1]) * 12 + Number(match[2]) - 1;
}

/** `YYYY-MM` of a month number. */
export function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((((month % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}
