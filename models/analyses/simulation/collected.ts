import { exactQuantiles } from '../../statistics/exactQuantiles.ts';
import { CountedSample } from '../../statistics/countedSample.ts';
import { valuesAtRanks } from '../../statistics/valuesAtRanks.ts';
import { upperTailMean } from '../../statistics/upperTailMean.ts';

/** The most numbers that are kept as they are: 64 MB. */
const mostKept = 8_388_608;

/** The most blocks whose memory is kept for others: more are not under way at once. */
const mostSpent = 16;

/** How much wider than what is seen in the first futures the stretch is that the others are counted in. */
const margin = 0.5;

/**
 * How many futures are counted together, before their sums are added to those before: sums are rounded, and so they are
 * the same wherever each stretch is counted.
 */
export const stretchSize = 262_144;

/** How many futures are kept as they are: all, or the first ones, in whole blocks and one block at least. */
export const keptOf = (width: number, draws: number, block: number, mostNumbers = mostKept): number =>
  Math.min(draws, Math.max(block, Math.floor(mostNumbers / width / block) * block));

/** What is known of one number over all futures so far. */
export interface NumberSummary {
  /** In how many futures it exists. */
  readonly count: number;
  /** NaN where it exists in none. */
  readonly mean: number;
  /** How far off a quantile can be, from counting instead of keeping; 0 where all are kept. */
  readonly accuracy: number;
  /** The value at a rank, from 0; where values are counted, none that is too small. */
  readonly atRank: (rank: number) => number;
  readonly quantiles: (probabilities: readonly number[]) => readonly number[];
  readonly upperTailMean: (share: number) => number;
}

/**
 * The recorded numbers of a simulation, put together from blocks that come in any order. As long as they fit they are
 * kept, and quantiles are exact; beyond that they are counted into parts set by the first futures, in bounded memory.
 */
export class Collected {
  readonly width: number;
  readonly draws: number;
  /** How many futures are kept as they are: all, or the first ones. */
  readonly kept: number;
  readonly #columns: readonly Float64Array[];
  #counted: readonly CountedSample[] | undefined;
  /** What has been counted of the stretch that is not over. */
  #stretch: readonly CountedSample[] | undefined;
  /** What has been found of kept numbers since the last block came: each is asked for several times. */
  readonly #summaries = new Map<number, NumberSummary>();
  /** Blocks of later futures that came before all the first ones had. */
  #waiting: { readonly first: number; readonly columns: Float64Array }[] = [];
  /** Memory of whole blocks that nobody needs any more, for the next. */
  readonly #spent: Float64Array[] = [];
  /** How many numbers a whole block has. */
  readonly #whole: number;
  #arrived = 0;
  #next = 0;

  /**
   * @param block how many futures a block has, the last one excepted
   * @param mostNumbers how many numbers are kept at most, of whole blocks and of one at least
   */
  constructor(width: number, draws: number, block: number, mostNumbers = mostKept) {
    this.width = width;
    this.draws = draws;
    this.#whole = width * block;
    this.kept = keptOf(width, draws, block, mostNumbers);
    this.#columns = Array.from({ length: width }, () => new Float64Array(this.kept).fill(NaN));
  }

  /** How many futures have been added. */
  get arrived(): number {
    return this.#arrived;
  }

  /**
   * Adds a block.
   * @param columns one number of all its futures after the other: from here on no longer the giver's
   */
  add(first: number, columns: Float64Array): void {
    const count = columns.length / this.width;
    this.#arrived += count;
    this.#summaries.clear();
    if (first < this.kept) {
      this.#columns.forEach((column, index) => column.set(columns.subarray(index * count, (index + 1) * count), first)); // prettier-ignore
      this.#next += count;
      this.#spend(columns);
    } else this.#waiting.push({ first, columns });
    if (this.#next >= this.kept) this.#count();
  }

  /** Memory for the numbers of a block of so many futures, of one that is done with where there is any. */
  memory(count: number): Float64Array {
    const length = count * this.width;
    const spent = length === this.#whole ? this.#spent.pop() : undefined;
    return spent ?? new Float64Array(length);
  }

  #spend(columns: Float64Array): void {
    if (columns.length === this.#whole && this.#spent.length < mostSpent) this.#spent.push(columns);
  }

  /**
   * Adds a stretch of later futures that was counted elsewhere. Stretches come in order.
   * @throws RangeError where an earlier one is missing
   */
  addStretch(first: number, samples: readonly CountedSample[]): void {
    if (first !== this.#next || first < this.kept) throw new RangeError(`a stretch from ${first} comes after ${this.#next}`); // prettier-ignore
    const count = Math.min(stretchSize, this.draws - first);
    this.#arrived += count;
    this.#next += count;
    this.#counted ??= this.#columns.map(countedFrom);
    this.#counted.forEach((sample, index) => sample.join(samples[index]!));
  }

  /** One number of the futures that are kept, NaN where a future has none or has not come yet. */
  column(index: number): Float64Array {
    return this.#columns[index] ?? new Float64Array(0);
  }

  /** What is known of one number. */
  summary(index: number): NumberSummary {
    const counted = this.#soFar(index);
    if (counted !== undefined)
      return {
        count: counted.count,
        mean: counted.mean,
        accuracy: counted.accuracy,
        atRank: (rank) => counted.atRank(rank),
        quantiles: (probabilities) => probabilities.map((each) => counted.quantile(each)),
        upperTailMean: (share) => counted.upperTailMean(share),
      };
    const known = this.#summaries.get(index);
    if (known !== undefined) return known;
    const existing = finite(this.column(index));
    const count = existing.length;
    const summary: NumberSummary = {
      count,
      mean: existing.reduce((sum, value) => sum + value, 0) / count,
      accuracy: 0,
      atRank: (rank) => valuesAtRanks(existing, [rank])[0] ?? NaN,
      quantiles: (probabilities) => (count === 0 ? probabilities.map(() => NaN) : exactQuantiles(existing, probabilities)), // prettier-ignore
      upperTailMean: (share) => (count === 0 ? NaN : upperTailMean(existing, share)),
    };
    this.#summaries.set(index, summary);
    return summary;
  }

  /** One number counted so far, with the stretch that is not over. */
  #soFar(index: number): CountedSample | undefined {
    const [counted, begun] = [this.#counted?.[index], this.#stretch?.[index]];
    if (counted === undefined || begun === undefined) return counted;
    const all = CountedSample.fromNumbers(counted.toNumbers());
    all.join(begun);
    return all;
  }

  /** Counts what waits, block by block in order of the futures, so that sums do not depend on who came first. */
  #count(): void {
    if (this.draws === this.kept) return;
    this.#counted ??= this.#columns.map(countedFrom);
    const counted = this.#counted;
    this.#waiting.sort((one, other) => one.first - other.first);
    while (this.#waiting[0]?.first === this.#next) {
      const { columns } = this.#waiting.shift()!;
      const count = columns.length / this.width;
      this.#stretch ??= counted.map(({ low, high }) => new CountedSample(low, high));
      countColumns(this.#stretch, columns);
      this.#spend(columns);
      this.#next += count;
      if ((this.#next - this.kept) % stretchSize !== 0 && this.#next < this.draws) continue;
      for (const [index, sample] of this.#stretch.entries()) counted[index]!.join(sample);
      this.#stretch = undefined;
    }
  }
}

/** Counts the numbers of a block: one number of all its futures after the other. */
export function countColumns(samples: readonly CountedSample[], columns: Float64Array): void {
  const count = columns.length / samples.length;
  samples.forEach((sample, index) => sample.add(columns.subarray(index * count, (index + 1) * count)));
}

/** The numbers that exist: nearly always all of them, which need no copy. */
function finite(column: Float64Array): Float64Array {
  let difference = 0;
  // 0 for a finite number, NaN for any other.
  for (let index = 0; index < column.length; index += 1) difference += column[index]! - column[index]!;
  return difference === 0 ? column : column.filter((value) => Number.isFinite(value));
}

/** Counts the first futures between ends somewhat wider than theirs. */
function countedFrom(column: Float64Array): CountedSample {
  const sample = new CountedSample(...widened(...endsOf(column)));
  sample.add(column);
  return sample;
}

/** The lowest and the highest of the numbers that exist; from ∞ to −∞ of none. */
export function endsOf(column: Float64Array): readonly [low: number, high: number] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of column) {
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

/** The ends of the counting, from the lowest and the highest of the first futures; 0 and 0 where none exists. */
export function widened(low: number, high: number): readonly [low: number, high: number] {
  if (low > high) return [0, 0];
  const wider = high > low ? margin * (high - low) : 0;
  return [low - wider, high + wider];
}
