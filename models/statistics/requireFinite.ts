import { StatisticsError } from './statisticsError.ts';

/** Throws `notFinite`, naming every argument of `given` that is not a finite number. */
export function requireFinite(given: Readonly<Record<string, number>>): void {
  const fields = Object.keys(given).filter((name) => !Number.isFinite(given[name]));
  if (fields.length > 0) {
    throw new StatisticsError('notFinite', `${fields.join(' and ')}: expected a finite number.`, {
      fields,
      found: given,
    });
  }
}
