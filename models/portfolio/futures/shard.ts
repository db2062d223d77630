import { blockSize } from '../../analyses/simulation/blockQueue.ts';
import type { Steps } from '../../analyses/steps.ts';
import type { FuturesTerms } from './futuresTerms.ts';
import { HallFutures } from './hallFutures.ts';
import { PooledTotals } from './pooledTotals.ts';

/** A stretch of futures of a whole portfolio, as small as it can be sent. */
export interface FuturesShard {
  readonly first: number;
  readonly count: number;
  /** The numbers of each future, one number of all futures after the other; see `futureColumn`. */
  readonly columns: Float64Array;
  /** In how many of these futures each hall holds. */
  readonly holds: readonly number[];
}

/**
 * The futures of a portfolio from number `first` on: hall after hall, so that only one is in memory at a time. What a
 * future gives depends on its number alone, so stretches may be computed anywhere, in any order and of any length.
 * @throws ScenarioError naming hall, input, future and line where a range makes a future impossible
 */
export function* futuresShard(terms: FuturesTerms, first: number, count: number): Steps<FuturesShard> {
  const { prepared, period, reserve } = terms;
  const halls = prepared.halls.length;
  const totals = new PooledTotals(count, halls, period, reserve?.opening ?? 0);
  const holds: number[] = [];
  for (let place = 0; place < halls; place += 1) {
    const hall = new HallFutures(terms, place);
    let held = 0;
    for (let at = 0; at < count; at += blockSize) {
      const length = Math.min(blockSize, count - at);
      held += hall.addTo(totals, first + at, at, length);
      yield { done: place * count + at + length, total: halls * count };
    }
    holds.push(held);
  }
  return { first, count, columns: totals.columns(), holds };
}
