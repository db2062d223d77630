import { rowWithMembers, type SeriesRow, type TableTerms } from './seriesRow.ts';

const goods: readonly (readonly [line: string, weight: SeriesRow['weight']])[] = [
  ['volumes.potential', 'plain'],
  ['volumes.offered', 'sum'],
  ['volumes.rejected', 'plain'],
  ['volumes.turnedAway', 'plain'],
  ['volumes.tooEarly', 'plain'],
  ['volumes.admitted', 'sum'],
  ['volumes.sold', 'plain'],
  ['volumes.internal', 'plain'],
  ['volumes.given', 'plain'],
  ['volumes.rentedOut', 'plain'],
  ['volumes.returned', 'plain'],
  ['volumes.scrapped', 'plain'],
  ['volumes.forcedOut', 'plain'],
  ['volumes.lost', 'plain'],
  ['volumes.stock', 'sum'],
  ['volumes.rentedStock', 'plain'],
  ['volumes.reused', 'closing'],
  ['volumes.leaked', 'closing'],
  ['volumes.leakedValue', 'plain'],
  ['volumes.areaUsed', 'closing'],
  ['premises.storageAvailable', 'plain'],
];

/** The way of the goods by period, each line with its streams below it; what is 0 throughout is left out. */
export const volumesTable = (terms: TableTerms): readonly SeriesRow[] =>
  goods.flatMap(([line, weight]) => rowWithMembers(terms, line, { weight }));
