import { requireFinite } from './requireFinite.ts';
import { StatisticsError } from './statisticsError.ts';

/** Throws `wrongOrder` for the first two neighbours of `given` that fall, and `notFinite`; equal values may follow. */
export function requireRising(given: Readonly<Record<string, number>>): void {
  requireFinite(given);
  const names = Object.keys(given);
  for (let place = 1; place < names.length; place += 1) {
    const before = names[place - 1]!;
    const after = names[place]!;
    if (given[before]! > given[after]!) {
      throw new StatisticsError(
        'wrongOrder',
        `${before} (${given[before]}) must not be above ${after} (${given[after]}).`,
        { fields: [before, after], found: given },
      );
    }
  }
}
