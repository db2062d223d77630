import { blockSize } from '../../analyses/simulation/blockQueue.ts';
import { Collected } from '../../analyses/simulation/collected.ts';
import { engineVersion } from '../../engine/engineVersion.ts';
import { wilsonInterval, type ShareEstimate } from '../../statistics/wilsonInterval.ts';
import { futureColumn, futureWidth, type FuturesTerms } from './futuresTerms.ts';
import type { FuturesSpread, PortfolioFutures } from './portfolioFutures.ts';
import type { FuturesShard } from './shard.ts';

/** The certainty with which support is to be enough where nothing else is said. */
const usualCertainty = 0.9;

/** The futures of a portfolio, put together from stretches in any order. */
export class CollectedFutures {
  readonly #terms: FuturesTerms;
  readonly #collected: Collected;
  readonly #held: number[];

  constructor(terms: FuturesTerms) {
    this.#terms = terms;
    this.#collected = new Collected(futureWidth, terms.sampling.draws, blockSize);
    this.#held = terms.prepared.halls.map(() => 0);
  }

  /** Adds a stretch that begins with a whole block. */
  add({ first, count, columns, holds }: FuturesShard): void {
    holds.forEach((each, place) => (this.#held[place]! += each));
    for (let at = 0; at < count; at += blockSize)
      this.#collected.add(first + at, blockOf(columns, at, count));
  }

  /**
   * What is known when all futures are there.
   * @param certainty with which support is to be enough, between 0 and 1
   */
  answer(certainty = usualCertainty): PortfolioFutures {
    const { prepared, sampling, correlations } = this.#terms;
    const { draws } = sampling;
    return {
      stamp: { portfolio: prepared.document.id, engine: engineVersion },
      priceYear: prepared.priceYear,
      draws,
      seed: sampling.seed,
      method: sampling.method,
      correlation: correlations,
      allHold: this.#share('allHold'),
      halls: prepared.halls.map(({ id, label }, place) => ({ id, label, holds: wilsonInterval(this.#held[place]!, draws) })), // prettier-ignore
      hold: this.#spread('hold'),
      gap: this.#spread('gap'),
      notMended: this.#spread('notMended'),
      support: {
        certainty,
        separately: this.#supportFor('separately', certainty),
        together: this.#supportFor('together', certainty),
      },
      separately: this.#spread('separately'),
      together: this.#spread('together'),
    };
  }

  #share(column: keyof typeof futureColumn): ShareEstimate {
    const { mean, count } = this.#collected.summary(futureColumn[column]);
    return wilsonInterval(Math.round(mean * count), count);
  }

  /** The least support that is enough in so large a share of all futures; null where no support is. */
  #supportFor(column: keyof typeof futureColumn, certainty: number): number | null {
    const wanted = Math.ceil(certainty * this.#collected.draws - 1e-9);
    const found = this.#collected.summary(futureColumn[column]);
    return wanted > found.count ? null : found.atRank(Math.max(0, wanted - 1));
  }

  #spread(column: keyof typeof futureColumn): FuturesSpread {
    const found = this.#collected.summary(futureColumn[column]);
    const [p5, p50, p95] = found.quantiles([0.05, 0.5, 0.95]).map(existing);
    return { mean: existing(found.mean), p5: p5 ?? null, p50: p50 ?? null, p95: p95 ?? null };
  }
}

/** A block of a stretch, its numbers after each other. */
function blockOf(columns: Float64Array, at: number, count: number): Float64Array {
  const length = Math.min(blockSize, count - at);
  const block = new Float64Array(futureWidth * length);
  for (let column = 0; column < futureWidth; column += 1)
    block.set(columns.subarray(column * count + at, column * count + at + length), column * length);
  return block;
}

const existing = (value: number): number | null => (Number.isFinite(value) ? value : null);
