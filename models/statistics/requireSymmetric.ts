import { StatisticsError } from './statisticsError.ts';

/** A matrix as its rows. */
export type Matrix = readonly (readonly number[])[];

/**
 * Throws unless the matrix is square, finite and equal to its mirror image: `empty`, `lengthsDiffer` (with the row),
 * `notFinite` or `notSymmetric` (with the places of the entry).
 */
export function requireSymmetric(matrix: Matrix): void {
  const size = matrix.length;
  const fields = ['matrix'];
  if (size === 0) throw new StatisticsError('empty', 'The matrix is empty.', { fields });
  matrix.forEach((row, i) => {
    if (row.length !== size) {
      const message = `Row ${i} has ${row.length} entries, and the matrix ${size} rows.`;
      throw new StatisticsError('lengthsDiffer', message, { fields, indices: [i] });
    }
    row.forEach((entry, j) => {
      if (!Number.isFinite(entry)) {
        throw new StatisticsError('notFinite', `The entry at ${i}, ${j} is ${entry}.`, {
          fields,
          indices: [i, j],
        });
      }
      if (entry !== matrix[j]![i]) {
        throw new StatisticsError('notSymmetric', `The entries at ${i}, ${j} and ${j}, ${i} differ.`, {
          fields,
          indices: [i, j],
        });
      }
    });
  });
}
