import { blockSize } from '../../analyses/simulation/blockQueue.ts';
import { Collected } from '../../analyses/simulation/collected.ts';
import { samplingOf } from '../../analyses/simulation/uncertaintyOf.ts';
import type { Steps } from '../../analyses/steps.ts';
import { engineVersion } from '../../engine/engineVersion.ts';
import type { SimulationEngine } from '../../engine/simulate/futures.ts';
import type { BaseLookup } from '../../scenario/resolve.ts';
import { wilsonInterval, type ShareEstimate } from '../../statistics/wilsonInterval.ts';
import type { PortfolioDocument } from '../document.ts';
import { pooledPeriod } from '../pooled.ts';
import { preparedPortfolio, type PreparedPortfolio } from '../preparedHalls.ts';
import { commonPeriod, reserveLine } from '../sharing.ts';
import { futureColumn, futureWidth, type FuturesTerms } from './futuresTerms.ts';
import { futuresShard } from './shard.ts';
import { sharedDraws, usualCorrelation } from './sharedDraws.ts';

/** How many futures of a portfolio there are where nothing else is asked, and the most. */
export const usualPortfolioDraws = 2048;
export const mostPortfolioDraws = 1_000_000;

/** How many futures are computed in one go, hall after hall: what is kept of them meanwhile is some 13 MB. */
const shardSize = 4096;

/** What is asked of a portfolio's futures. */
export interface PortfolioFuturesOptions {
  readonly draws?: number | undefined;
  /** Instead of that of the first hall. */
  readonly seed?: number | undefined;
  /** The certainty with which support is to be enough; 0.9 when left out. */
  readonly certainty?: number | undefined;
  readonly engine?: SimulationEngine | undefined;
}

/** How a number spreads over the futures; null where it exists in none. */
export interface FuturesSpread {
  readonly mean: number | null;
  readonly p5: number | null;
  readonly p50: number | null;
  readonly p95: number | null;
}

/** Thousands of futures of a portfolio; kroner are of its price year. */
export interface PortfolioFutures {
  readonly stamp: { readonly portfolio: string; readonly engine: string };
  readonly priceYear: number;
  readonly draws: number;
  readonly seed: number;
  readonly method: string;
  readonly correlation: Readonly<Record<string, number>>;
  /** The share of futures in which every hall holds, and in which each does, in the order of the file. */
  readonly allHold: ShareEstimate;
  readonly halls: readonly { readonly id: string; readonly label: string; readonly holds: ShareEstimate }[];
  /** How many halls hold. */
  readonly hold: FuturesSpread;
  /** What is missing a year, added up. */
  readonly gap: FuturesSpread;
  /** How many halls no support would mend, for a rule is broken or a company is short before its pilot ends. */
  readonly notMended: FuturesSpread;
  /** Support a year that is enough for the whole with the certainty: where each hall that can be mended gets what it lacks, and as one purse; null where there is none. */
  readonly support: {
    readonly certainty: number;
    readonly separately: number | null;
    readonly together: number | null;
  };
  readonly separately: FuturesSpread;
  readonly together: FuturesSpread;
}

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
  const { prepared, sampling, correlations } = terms;
  const halls = prepared.halls;
  const collected = new Collected(futureWidth, sampling.draws, blockSize);
  const held = halls.map(() => 0);
  for (let first = 0; first < sampling.draws; first += shardSize) {
    const count = Math.min(shardSize, sampling.draws - first);
    const steps = futuresShard(terms, first, count);
    let next = steps.next();
    for (; next.done !== true; next = steps.next())
      yield { done: first * halls.length + next.value.done, total: sampling.draws * halls.length };
    const { columns, holds } = next.value;
    holds.forEach((each, place) => (held[place]! += each));
    for (let at = 0; at < count; at += blockSize) collected.add(first + at, blockOf(columns, at, count));
  }
  const certainty = options.certainty ?? 0.9;
  const summary = (column: keyof typeof futureColumn): FuturesSpread => spreadOf(collected, column);
  return {
    stamp: { portfolio: document.id, engine: engineVersion },
    priceYear: prepared.priceYear,
    draws: sampling.draws,
    seed: sampling.seed,
    method: sampling.method,
    correlation: correlations,
    allHold: shareOf(collected, futureColumn.allHold),
    halls: halls.map(({ id, label }, place) => ({ id, label, holds: wilsonInterval(held[place]!, sampling.draws) })), // prettier-ignore
    hold: summary('hold'),
    gap: summary('gap'),
    notMended: summary('notMended'),
    support: {
      certainty,
      separately: supportFor(collected, futureColumn.separately, certainty),
      together: supportFor(collected, futureColumn.together, certainty),
    },
    separately: summary('separately'),
    together: summary('together'),
  };
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

/** A block of a stretch, its numbers after each other. */
function blockOf(columns: Float64Array, at: number, count: number): Float64Array {
  const length = Math.min(blockSize, count - at);
  const block = new Float64Array(futureWidth * length);
  for (let column = 0; column < futureWidth; column += 1)
    block.set(columns.subarray(column * count + at, column * count + at + length), column * length);
  return block;
}

function shareOf(collected: Collected, column: number): ShareEstimate {
  const { mean, count } = collected.summary(column);
  return wilsonInterval(Math.round(mean * count), count);
}

/** The least support that is enough in so large a share of all futures; null where no support is. */
function supportFor(collected: Collected, column: number, certainty: number): number | null {
  const wanted = Math.ceil(certainty * collected.draws - 1e-9);
  const found = collected.summary(column);
  return wanted > found.count ? null : found.atRank(Math.max(0, wanted - 1));
}

function spreadOf(collected: Collected, column: keyof typeof futureColumn): FuturesSpread {
  const found = collected.summary(futureColumn[column]);
  const [p5, p50, p95] = found.quantiles([0.05, 0.5, 0.95]).map(existing);
  return { mean: existing(found.mean), p5: p5 ?? null, p50: p50 ?? null, p95: p95 ?? null };
}

const existing = (value: number): number | null => (Number.isFinite(value) ? value : null);
