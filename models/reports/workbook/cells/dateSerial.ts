/** Days of a Julian-free calendar from 30 December 1899, which is day 0 of Excel from March 1900 on. */
const dayZero = 25_569;
const millisecondsOfDay = 86_400_000;

/** The first day of a month as Excel counts days. @param month year × 12 + month, January 0 */
export const dateSerial = (month: number): number =>
  Date.UTC(Math.floor(month / 12), ((month % 12) + 12) % 12, 1) / millisecondsOfDay + dayZero;

/** The month a day of Excel lies in, year × 12 + month. */
export function monthOfSerial(serial: number): number {
  const date = new Date((Math.floor(serial) - dayZero) * millisecondsOfDay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
