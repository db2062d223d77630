import { monthNumber, resolvedMonth, type AcceptedScenario, type DateText } from '../../models/index.ts';

/** The month a date comes to, from year 0, as far as what was last read of the scenario knows; 0 where it does not. */
export function monthOfDate(date: DateText, read: AcceptedScenario['read'] | undefined): number {
  if (typeof date === 'string') return /^\d{4}-\d{2}$/.test(date) ? monthNumber(date) : 0;
  if (read === undefined) return 0;
  try {
    return read.start + resolvedMonth(read, { path: '', ...date });
  } catch {
    // A milestone that does not exist is said at the field.
    return 0;
  }
}
