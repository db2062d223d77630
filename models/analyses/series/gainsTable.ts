import { rowWithMembers, type SeriesRow, type TableTerms } from './seriesRow.ts';

/** What the hall gives besides its own result, in the order of an annual report. */
const gains: readonly (readonly [line: string, withMembers: boolean])[] = [
  ['volumes.reused', true],
  ['perspectives.co2e', false],
  ['perspectives.co2eReplaced', false],
  ['perspectives.avoidedPurchases', false],
  ['perspectives.avoidedDisposal', false],
  ['operations.sales', true],
  ['staffing.totalFte', false],
  ['staffing.learningPlaces', false],
];

/** Tonnes, kroner, CO₂e, jobs and learning places by period; what is 0 throughout is left out. */
export const gainsTable = (terms: TableTerms): readonly SeriesRow[] =>
  gains.flatMap(([line, withMembers]) => rowWithMembers(terms, line, { weight: 'sum', ...(withMembers ? {} : { rows: [] }) })); // prettier-ignore
