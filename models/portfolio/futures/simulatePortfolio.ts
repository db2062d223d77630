import { samplingOf } from '../../analyses/simulation/uncertaintyOf.ts';
import type { Steps } from '../../analyses/steps.ts';
import type { BaseLookup } from '../../scenario/resolve.ts';
import type { PortfolioDocument } from '../document.ts';
import { pooledPeriod } from '../pooled.ts';
import { preparedPortfolio, type PreparedPortfolio } from '../preparedHalls.ts';
import { commonPeriod, reserveLine } from '../sharing.ts';
import { CollectedFutures } from './collectedFutures.ts';
import type { FuturesTerms } from './futuresTerms.ts';
import type { PortfolioFutures, PortfolioFuturesOptions } from './portfolioFutures.ts';
import { futuresShard } from './shard.ts';
import { sharedDraws, usualCorrelation } from './sharedDraws.ts';

/** How many futures of a portfolio there are where nothing else is asked, and the most. */
export const usualPortfolioDraws = 2048;
export const mostPortfolioDraws = 1_000_000;

/** The most futures that are computed in one go, hall after hall: what is kept of them meanwhile is some 13 MB. */
export const shardSize = 4096;

/**
 * Thousands of futures of the whole portfolio at once: a number that several halls have takes values that hang together
 * as far as the portfolio says. Each hall bears its share of what is common in every future; the shared reserve is part
 * of the one purse. Conversion between price years goes by prices as planned.
 * @throws ScenarioError where nothing is uncertain, or a range makes a future impossible
 */
export function* simulatePortfolio(
  document: PortfolioDocument,
  lookup?: BaseLookup,
  options: PortfolioFuturesOptions = {},
): Steps<PortfolioFutures> {
  const terms = futuresTerms(yield* preparedPortfolio(document, lookup), options);
  const { draws } = terms.sampling;
  const halls = terms.prepared.halls.length;
  const collected = new CollectedFutures(terms);
  for (let first = 0; first < draws; first += shardSize) {
    const steps = futuresShard(terms, first, Math.min(shardSize, draws - first));
    let next = steps.next();
    for (; next.done !== true; next = steps.next())
      yield { done: first * halls + next.value.done, total: draws * halls };
    collected.add(next.value);
  }
  return collected.answer(options.certainty);
}

/** What decides the futures of a portfolio that is prepared. @throws ScenarioError where nothing is uncertain */
export function futuresTerms(prepared: PreparedPortfolio, options: PortfolioFuturesOptions): FuturesTerms {
  const { document, halls } = prepared;
  const [first] = halls;
  if (first === undefined) throw new RangeError('a portfolio without halls');
  const said = document.correlation ?? {};
  const { reserve } = document;
  return {
    prepared,
    sampling: samplingOf(first.scenario, { ...options, draws: options.draws ?? usualPortfolioDraws }),
    shared: sharedDraws(halls, said),
    correlations: { ...usualCorrelation, ...said },
    period: pooledPeriod(halls.map(({ alone }) => alone)),
    reserve: reserve === undefined ? undefined : {
      opening: typeof reserve.opening === 'number' ? reserve.opening : reserve.opening.value,
      from: commonPeriod(halls).from,
      line: prepared.shared.find(({ id }) => id === reserveLine),
    },
    engine: options.engine,
  };
} // prettier-ignore
