import type { PrimCases } from './primBox.ts';
import { StatisticsError } from './statisticsError.ts';

/** Throws unless there are cases, each with a finite value of every input and 0 or 1, and the shares lie in 0 to 1. */
export function requireCases(
  { columns, interesting }: PrimCases,
  shares: Readonly<Record<string, number>>,
): void {
  if (columns.length === 0 || interesting.length === 0) {
    const field = columns.length === 0 ? 'columns' : 'interesting';
    throw new StatisticsError('empty', `${field} is empty.`, { fields: [field] });
  }
  columns.forEach((column, input) => {
    if (column.length !== interesting.length) {
      const message = `Column ${input} has ${column.length} cases, and ${interesting.length} are marked.`;
      throw new StatisticsError('lengthsDiffer', message, { fields: ['columns'], indices: [input] });
    }
    const row = column.findIndex((value) => !Number.isFinite(value));
    if (row < 0) return;
    const message = `Column ${input} has the value ${column[row]} in case ${row}.`;
    throw new StatisticsError('notFinite', message, { fields: ['columns'], indices: [input, row] });
  });
  const odd = interesting.findIndex((value) => value > 1);
  if (odd >= 0) {
    throw new StatisticsError('outOfRange', 'A case is marked with 0 or 1.', {
      fields: ['interesting'],
      indices: [odd],
    });
  }
  const fields = Object.keys(shares).filter((name) => !(shares[name]! > 0 && shares[name]! < 1));
  if (fields.length > 0) {
    throw new StatisticsError('outOfRange', `${fields.join(' and ')}: expected a share between 0 and 1.`, {
      fields,
      found: shares,
    });
  }
}
