import type { Run } from '../../engine/run.ts';
import { bandOfPosting, costBands, postingOption, type CostBand } from '../fundingBands.ts';
import { lineSeries, type SeriesTerms } from './lineSeries.ts';

/** What the money goes to, in kroner by period. */
export interface CostStructure {
  readonly bands: Readonly<Record<CostBand, readonly number[]>>;
  readonly sum: readonly number[];
}

/**
 * Cost by what it is for: the postings of cost by band, and as capital what the verdict counts of it (interest and
 * instalments, or depreciation where own money bears the purchase).
 */
export function costByBand(run: Run, terms: SeriesTerms): CostStructure {
  const bands = Object.fromEntries(costBands.map((band) => [band, terms.periods.map(() => 0)])) as Record<CostBand, number[]>; // prettier-ignore
  const add = (band: CostBand, values: readonly number[]): void => values.forEach((value, at) => (bands[band][at] = (bands[band][at] ?? 0) + value)); // prettier-ignore
  for (const posting of run.assembly.assembler.postings)
    if (postingOption(run, posting, 'side') === 'cost')
      add(bandOfPosting(run, posting) as CostBand, lineSeries(run, posting.line.declaration.id, terms, posting.member)); // prettier-ignore
  add('capital', lineSeries(run, 'accounts.capitalCost', terms));
  const sum = terms.periods.map((_, at) => costBands.reduce((total, band) => total + (bands[band][at] ?? 0), 0)); // prettier-ignore
  return { bands, sum };
}
