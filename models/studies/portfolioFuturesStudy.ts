import { blockSize } from '../analyses/simulation/blockQueue.ts';
import { finished } from '../analyses/steps.ts';
import type { PortfolioDocument } from '../portfolio/document.ts';
import { CollectedFutures } from '../portfolio/futures/collectedFutures.ts';
import { futureWidth, type FuturesTerms } from '../portfolio/futures/futuresTerms.ts';
import type { PortfolioFuturesOptions } from '../portfolio/futures/portfolioFutures.ts';
import { futuresShard, type FuturesShard } from '../portfolio/futures/shard.ts';
import { futuresTerms, shardSize, usualPortfolioDraws } from '../portfolio/futures/simulatePortfolio.ts';
import { preparedPortfolio } from '../portfolio/preparedHalls.ts';
import { bytesOf, numbersOf, stretchOf, type Stretch, type Study } from './study.ts';

/** About how many futures of one hall a part has: some ten seconds, of which making the halls ready takes one or two. */
const partWork = 524_288;

/** How many futures of a portfolio a part has: whole blocks, fewer the more halls there are. */
const partSizeOf = (halls: number): number =>
  Math.min(shardSize, Math.max(blockSize, Math.floor(partWork / halls / blockSize) * blockSize));

/**
 * The futures of a portfolio in parts: a stretch of futures of all its halls each, so that what the halls have in common
 * is drawn once for all of them. The halls are opened, and run as planned, once by whoever computes a part.
 */
export function portfolioFuturesStudy(document: PortfolioDocument, options: PortfolioFuturesOptions): Study {
  const { draws = usualPortfolioDraws } = options;
  const partSize = partSizeOf(Object.keys(document.halls).length);
  const stretch = (part: number): Stretch => stretchOf(part, partSize, 0, draws);
  let known: FuturesTerms | undefined;
  const terms = (): FuturesTerms => (known ??= futuresTerms(finished(preparedPortfolio(document)), options));
  return {
    stages: 1,
    parts: () => Math.ceil(draws / partSize),
    compute: async ({ part }) => {
      const { first, count } = stretch(part);
      return bytesOfShard(finished(futuresShard(terms(), first, count)));
    },
    between: () => Promise.resolve(new Uint8Array()),
    answer: async (partsOf) => {
      const collected = new CollectedFutures(terms());
      let part = 0;
      for await (const bytes of partsOf(0)) collected.add(shardIn(bytes, stretch(part++)));
      return collected.answer(options.certainty);
    },
  };
}

/** A stretch as bytes: the numbers of its futures, then in how many of them each hall holds. */
function bytesOfShard({ columns, holds }: FuturesShard): Uint8Array {
  const numbers = new Float64Array(columns.length + holds.length);
  numbers.set(columns);
  numbers.set(holds, columns.length);
  return bytesOf(numbers);
}

function shardIn(bytes: Uint8Array, { first, count }: Stretch): FuturesShard {
  const numbers = numbersOf(bytes);
  const width = futureWidth * count;
  return { first, count, columns: numbers.subarray(0, width), holds: [...numbers.subarray(width)] };
}
