import { operation, type Operation } from '../../../engine/operation.ts';
import { letters, monthRows, yearRows } from '../plan/places.ts';
import type { Row } from '../plan/row.ts';
import { call, type Piece } from './piece.ts';
import type { References, Standing } from './references.ts';

/**
 * What is gathered over the months of the run, over those of the year of the column, or over the years.
 * @param row the row that is gathered; cells that do not count are 0 for sums and empty text for least and most
 * @param otherwise what holds where nothing counts
 */
export function reductionPiece(
  row: Row,
  code: Operation,
  from: Standing,
  references: References,
  otherwise: () => string,
): Piece {
  const all = references.all(row, from);
  const column = letters.first;
  switch (code) {
    case operation.sumMonths:
    case operation.sumYears:
      return call('SUM', all);
    case operation.sumYearMonths:
      return call('SUMIF', references.header(row, from, monthRows.yearIndex), `${column}$${yearRows.yearIndex}`, all); // prettier-ignore
    case operation.leastMonths:
    case operation.leastYears:
      return extreme('MIN', all);
    case operation.mostMonths:
    case operation.mostYears:
      return extreme('MAX', all);
    case operation.leastYearMonths:
      return extreme('MIN', monthsOfYear());
    case operation.mostYearMonths:
      return extreme('MAX', monthsOfYear());
    default:
      throw new RangeError(`operation ${code} gathers nothing`);
  }

  function monthsOfYear(): string {
    return `INDEX(${all},${column}$${yearRows.from}):INDEX(${all},${column}$${yearRows.to})`;
  }

  function extreme(name: 'MIN' | 'MAX', range: string): Piece {
    const isWhole = row.content.type !== 'gather' || !row.content.blank;
    return isWhole ? call(name, range) : call('IF', `COUNT(${range})=0`, otherwise(), `${name}(${range})`);
  }
}
