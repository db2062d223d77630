import type { FollowUpRow } from './followUp.ts';

/** Sales and rent: what is followed first, since it is what a hall itself can do something about. */
const first = 'accounts.salesAndRent';

/**
 * The line that a chart of actuals shows: the one asked for where it has actuals, else sales and rent, else the first
 * that has any.
 */
export function chartedLine(rows: readonly FollowUpRow[], wanted?: string): string {
  const known = rows.filter(({ isSum, actualToDate }) => !isSum && actualToDate !== null);
  const found = [wanted, first]
    .map((id) => known.find((row) => row.id === id))
    .find((row) => row !== undefined);
  return (found ?? known[0])?.id ?? first;
}
