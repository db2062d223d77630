/** The share of the largest term by which an identity may miss. */
export const tolerance = 1e-9;

/** Values by month. */
export type Series = readonly number[];

/** What is wrong, in words; nothing where all is as it should be. */
export type Wrong = readonly string[];

/** The value of a month; 0 before the first. */
export const at = (list: ArrayLike<number>, month: number): number => list[month] ?? 0;

/** What is wrong in a month where terms do not add up to 0. */
export function addsUp(what: string, month: number, ...terms: readonly number[]): Wrong {
  const sum = terms.reduce((total, term) => total + term, 0);
  const largest = Math.max(...terms.map(Math.abs));
  return Math.abs(sum) <= tolerance * largest ? [] : [`${what} in ${month}: ${terms.join(' + ')} = ${sum}`];
}

/** What is wrong where a number is above its most by more than the tolerance of a size. */
export function atMost(what: string, month: number, found: number, most: number, size = 0): Wrong {
  const slack = tolerance * Math.max(Math.abs(most), size);
  return found <= most + slack ? [] : [`${what} in ${month}: ${found} > ${most}`];
}

/** What is wrong where a number is not the expected one, by more than the tolerance of a size. */
export function equals(what: string, month: number, found: number, expected: number, size = 0): Wrong {
  const slack = tolerance * Math.max(Math.abs(expected), size);
  return Math.abs(found - expected) <= slack ? [] : [`${what} in ${month}: ${found}, not ${expected}`];
}

/** What a check of each month finds wrong. */
export function eachMonth(months: number, check: (month: number) => Wrong): Wrong {
  const wrong: string[] = [];
  for (let month = 0; month < months; month += 1) wrong.push(...check(month));
  return wrong;
}

/** Values by month of several lists, added up. */
export function total(months: number, lists: readonly ArrayLike<number>[]): Series {
  return Array.from({ length: months }, (_, month) => lists.reduce((sum, list) => sum + at(list, month), 0));
}
