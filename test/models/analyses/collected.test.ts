import { describe, expect, it } from 'vitest';
import { Collected, countColumns, endsOf, stretchSize, widened } from '../../../models/analyses/simulation/collected.ts'; // prettier-ignore
import { CountedSample } from '../../../models/statistics/countedSample.ts';
import { lognormalDistribution } from '../../../models/statistics/lognormalDistribution.ts';
import { normalDistribution } from '../../../models/statistics/normalDistribution.ts';
import { seededStream } from '../../../models/statistics/seededStream.ts';

const [width, draws, block] = [5, 10_000, 256];

/** Numbers as a simulation has them: normal, skewed, mostly 0, yes or no, and sometimes missing. */
function recorded(first: number, count: number): Float64Array {
  const columns = new Float64Array(width * count);
  const normal = normalDistribution({ mean: 1e6, deviation: 2e5 });
  const skewed = lognormalDistribution({ p10: 10, p90: 1000 });
  for (let index = 0; index < count; index += 1) {
    const stream = seededStream(3, first + index);
    const [a, b] = [stream.uniform(), stream.uniform()];
    const values = [normal.quantile(a), skewed.quantile(b), Math.max(0, b - 0.7), Number(a < 0.4), b < 0.1 ? NaN : 2030 + Math.floor(9 * b)]; // prettier-ignore
    values.forEach((value, column) => (columns[column * count + index] = value));
  }
  return columns;
}

const blocks = Array.from({ length: Math.ceil(draws / block) }, (_, index) => index * block);
const countOf = (first: number): number => Math.min(block, draws - first);

/** Everything collected, the blocks in an order. */
function collected(order: readonly number[], mostNumbers?: number): Collected {
  const all = new Collected(width, draws, block, mostNumbers);
  for (const first of order) all.add(first, recorded(first, countOf(first)));
  return all;
}

const probabilities = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];

/** What is said of a number. */
const said = (all: Collected, column: number) => {
  const summary = all.summary(column);
  return { ...summary, quantiles: summary.quantiles(probabilities), tail: summary.upperTailMean(0.1) };
};

describe('numbers that are counted instead of kept', () => {
  const exact = collected(blocks);
  const counted = collected(blocks, width * 1024);

  it('are only those beyond the first', () => {
    expect([exact.kept, counted.kept]).toEqual([draws, 1024]);
    expect([exact.arrived, counted.arrived]).toEqual([draws, draws]);
    expect(counted.column(0)).toEqual(exact.column(0).subarray(0, 1024));
  });

  it.each([0, 1, 2, 3, 4])('have the summary of those that are kept, as accurate as they say: column %d', (column) => {
    const [one, other] = [said(exact, column), said(counted, column)];
    expect(other.count).toBe(one.count);
    expect(other.mean).toBeCloseTo(one.mean, 12 - Math.ceil(Math.log10(Math.abs(one.mean) + 1)));
    expect(one.accuracy).toBe(0);
    const span = Math.max(...exact.column(column).filter(Number.isFinite)) - Math.min(...exact.column(column).filter(Number.isFinite)); // prettier-ignore
    expect(other.accuracy).toBeLessThan((2.1 * span) / 2048);
    probabilities.forEach((probability, index) => {
      const off = Math.abs(other.quantiles[index]! - one.quantiles[index]!);
      expect(off, `P${probability * 100}`).toBeLessThanOrEqual(other.accuracy * (1 + 1e-9));
    });
    expect(Math.abs(other.tail - one.tail)).toBeLessThanOrEqual(other.accuracy);
    for (const rank of [0, 500, 5000, one.count - 1]) {
      const over = other.atRank(rank) - one.atRank(rank);
      expect(over).toBeGreaterThanOrEqual(0);
      expect(over).toBeLessThanOrEqual(other.accuracy * (1 + 1e-9));
    }
  }); // prettier-ignore

  it.each([undefined, width * 1024])('are the same bits whatever the order in which the blocks come (%s)', (most) => {
    const turned = collected([...blocks].reverse(), most);
    const mixed = collected([...blocks].sort((a, b) => ((a * 7919) % 10_007) - ((b * 7919) % 10_007)), most);
    const straight = collected(blocks, most);
    for (let column = 0; column < width; column += 1) {
      const { atRank: _, upperTailMean: __, ...expected } = said(straight, column);
      for (const other of [turned, mixed]) expect(said(other, column)).toMatchObject(expected);
    }
  }); // prettier-ignore

  it('are said of what has come while it goes on', () => {
    const part = new Collected(width, draws, block, width * 1024);
    for (const first of blocks.slice(0, 6)) part.add(first, recorded(first, block));
    expect(part.summary(0).count).toBe(6 * 256);
    expect(part.summary(4).count).toBeLessThan(6 * 256);
  });
});

describe('a counted sample', () => {
  it('of nothing has no mean and no quantile', () => {
    const sample = new CountedSample(0, 1);
    expect([sample.mean, sample.quantile(0.5), sample.upperTailMean(0.1)]).toEqual([NaN, NaN, NaN]);
  });

  it('of one value has it, however far beyond the stretch', () => {
    const sample = new CountedSample(0, 1);
    sample.add(Float64Array.of(70, NaN));
    expect([sample.count, sample.mean, sample.quantile(0.5), sample.atRank(0), sample.upperTailMean(1)]).toEqual([1, 70, 70, 70, 70]); // prettier-ignore
  });

  it('of a stretch without width counts what is equal, above and below', () => {
    const sample = new CountedSample(5, 5);
    sample.add(Float64Array.of(5, 5, 5, 4, 6));
    expect([sample.mean, sample.quantile(0.5), sample.quantile(0), sample.quantile(1)]).toEqual([5, 5, 4, 6]);
  });
});

describe('stretches that are counted elsewhere', () => {
  it('give the same sums to the last bit as counting block by block in one place', () => {
    const total = 1024 + stretchSize + 300;
    // Sums of such numbers are rounded at every step.
    const numbers = (first: number, count: number): Float64Array => Float64Array.from({ length: count }, (_, at) => 1 / (1 + ((first + at) * 7919) % 10_007)); // prettier-ignore
    const here = new Collected(1, total, 256, 1024);
    const there = new Collected(1, total, 256, 1024);
    for (let first = 0; first < total; first += 256) here.add(first, numbers(first, Math.min(256, total - first))); // prettier-ignore
    there.add(0, numbers(0, 1024));
    for (const [first, count] of [
      [1024, stretchSize],
      [1024 + stretchSize, 300],
    ] as const) {
      const [low, high] = widened(...endsOf(numbers(0, 1024)));
      const sample = new CountedSample(low, high);
      countColumns([sample], numbers(first, count));
      there.addStretch(first, [CountedSample.fromNumbers(sample.toNumbers())]);
    }
    const told = (all: Collected) => ({ ...all.summary(0), quantiles: all.summary(0).quantiles(probabilities), tail: all.summary(0).upperTailMean(0.1) }); // prettier-ignore
    expect(JSON.stringify(told(there))).toBe(JSON.stringify(told(here)));
    expect(there.arrived).toBe(total);
  });

  it('are refused out of order', () => {
    const all = new Collected(1, 2_000_000, 256, 1024);
    all.add(0, new Float64Array(1024));
    expect(() => all.addStretch(1024 + stretchSize, [new CountedSample(0, 0)])).toThrow(RangeError);
  });
});

describe('memory of blocks', () => {
  const [numbers, size] = [2, 256];

  it('that are done with is given for the next whole block, and for no other', () => {
    const all = new Collected(numbers, 10_240, size);
    const first = new Float64Array(numbers * size);
    all.add(0, first);
    expect(all.memory(100)).toHaveLength(200);
    expect(all.memory(size)).toBe(first);
    expect(all.memory(size)).not.toBe(first);
  });

  it('is not kept of what is larger than a block, nor of more blocks than are under way', () => {
    const all = new Collected(numbers, 10_240, size);
    const large = new Float64Array(numbers * 1024);
    all.add(0, large);
    const many = Array.from({ length: 36 }, () => new Float64Array(numbers * size));
    many.forEach((columns, index) => all.add(1024 + index * size, columns));
    const given = new Set(many.map(() => all.memory(size)));
    expect(many.filter((columns) => given.has(columns))).toHaveLength(16);
    expect(all.memory(1024)).not.toBe(large);
  });
});
