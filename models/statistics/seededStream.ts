import { philox } from './philox.ts';
import { StatisticsError } from './statisticsError.ts';
import { unitFromWords } from './unitFromWords.ts';

/** An endless stream of random numbers; each call takes the next. */
export interface SeededStream {
  /** A whole number from 0 to 2^32 − 1. */
  readonly word: () => number;
  /** A number above 0 and below 1, one of 2^52 evenly spaced ones. */
  readonly uniform: () => number;
  /** A whole number from 0 up to but not including `limit` (at most 2^32), each equally likely. */
  readonly below: (limit: number) => number;
}

/** What a stream is for: equal seeds and indices for different uses give unrelated streams. Numbers never change. */
const uses = { draw: 0, digitalShift: 1, latinHypercube: 2, permutation: 3 } as const;

export type StreamUse = keyof typeof uses;

const words = 4294967296;

/**
 * The random stream of a seed and an index, both whole numbers from 0 to 2^53 − 1 (0 is a seed like any other). It
 * depends on nothing else, so draw number 7,000 is the same whether one machine or ten share the work. 2^34 words
 * long. Throws `notWhole` for a seed, index or limit that is none, and `outOfRange` for a limit of 0 or above 2^32.
 *
 * Source: `philox`, with the seed as key and (block, use, index) as counter.
 */
export function seededStream(seed: number, index: number, use: StreamUse = 'draw'): SeededStream {
  requireSafe({ seed, index });
  const key = [seed % words, Math.floor(seed / words)] as const;
  let block: readonly number[] = [];
  let nextBlock = 0;
  let taken = 0;

  function word(): number {
    if (taken === block.length) {
      block = philox([nextBlock, uses[use], index % words, Math.floor(index / words)], key);
      nextBlock += 1;
      taken = 0;
    }
    taken += 1;
    return block[taken - 1]!;
  }

  return {
    word,
    uniform() {
      const high = word();
      return unitFromWords(high, word());
    },
    below(limit) {
      requireSafe({ limit });
      if (limit < 1 || limit > words) {
        throw new StatisticsError('outOfRange', `A limit lies between 1 and 2^32; it is ${limit}.`, {
          fields: ['limit'],
          found: { limit },
          low: 1,
          high: words,
        });
      }
      // words beyond the last whole multiple of the limit are thrown away, so that all results are equally likely
      const fair = words - (words % limit);
      let candidate = word();
      while (candidate >= fair) candidate = word();
      return candidate % limit;
    },
  };
}

function requireSafe(given: Readonly<Record<string, number>>): void {
  const fields = Object.keys(given).filter(
    (name) => !(Number.isSafeInteger(given[name]) && given[name]! >= 0),
  );
  if (fields.length > 0) {
    throw new StatisticsError(
      'notWhole',
      `${fields.join(' and ')}: expected a whole number from 0 to 2^53 − 1.`,
      {
        fields,
        found: given,
      },
    );
  }
}
