import { StatisticsError } from './statisticsError.ts';

const parts = 1024;
/** Parts 0 and 1025 hold the values equal to the lowest and highest alone: money is often exactly 0. */
const lastPart = parts + 1;

/**
 * The values at the given ranks (rising whole numbers from 0, trusted) of a sample, exactly as after a full sort.
 * Values are counted into 1,024 equal parts of their range, and only the parts that hold a wanted rank are gathered:
 * small ones are sorted, large ones counted into parts of their own, at most four times over. Throws `notFinite` with
 * the first place of a NaN or Infinity. The sample is left as it is.
 */
export function valuesAtRanks(sample: Float64Array, ranks: readonly number[]): number[] {
  return selected(sample.length < 128 ? sample.slice() : sample, ranks, 4);
}

/** As above, but a small sample, or one that was divided often enough, is sorted in its place. */
function selected(sample: Float64Array, ranks: readonly number[], depth: number): number[] {
  const { lowest, highest } = range(sample);
  if (lowest === highest) return ranks.map(() => lowest);
  const scale = parts / (highest - lowest);
  // the range may be too wide or narrow to compute parts
  if (sample.length < 128 || depth === 0 || !(scale > 0 && scale < Infinity)) {
    const sorted = (depth === 4 ? sample.slice() : sample).sort();
    return ranks.map((rank) => sorted[rank]!);
  }

  const partOf = new Uint16Array(sample.length);
  const starts = new Uint32Array(lastPart + 2);
  for (let index = 0; index < sample.length; index += 1) {
    const value = sample[index]!;
    // parts rise with the values, since rounding never reverses an order
    let part = 1 + Math.min(parts - 1, ((value - lowest) * scale) | 0);
    if (value === lowest) part = 0;
    else if (value === highest) part = lastPart;
    partOf[index] = part;
    starts[part + 1]! += 1;
  }
  for (let part = 0; part <= lastPart; part += 1) starts[part + 1]! += starts[part]!;

  const wanted = ranksByPart(ranks, starts);
  const inner = [...wanted.keys()].filter((part) => part > 0 && part < lastPart);
  const gathered = gather(sample, partOf, starts, inner);
  return [...wanted].flatMap(([part, within]) => {
    if (part === 0) return within.map(() => lowest);
    if (part === lastPart) return within.map(() => highest);
    return selected(gathered.get(part)!, within, depth - 1);
  });
}

function range(sample: Float64Array): { lowest: number; highest: number } {
  let lowest = Infinity;
  let highest = -Infinity;
  let difference = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const value = sample[index]!;
    // 0 for a finite value, NaN for any other
    difference += value - value;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  if (difference === 0) return { lowest, highest };
  const index = sample.findIndex((value) => !Number.isFinite(value));
  throw new StatisticsError('notFinite', `The value at ${index} is ${sample[index]}.`, {
    fields: ['sample'],
    indices: [index],
  });
}

/** The wanted ranks within each part that holds any, parts in rising order. */
function ranksByPart(ranks: readonly number[], starts: Uint32Array): Map<number, number[]> {
  const wanted = new Map<number, number[]>();
  let part = 0;
  for (const rank of ranks) {
    while (starts[part + 1]! <= rank) part += 1;
    const within = wanted.get(part);
    if (within === undefined) wanted.set(part, [rank - starts[part]!]);
    else within.push(rank - starts[part]!);
  }
  return wanted;
}

/** The values of each wanted part, together. */
function gather(sample: Float64Array, partOf: Uint16Array, starts: Uint32Array, wanted: readonly number[]) {
  const next = new Int32Array(lastPart + 1).fill(-1);
  const bounds = [0];
  for (const part of wanted) {
    const start = bounds.at(-1)!;
    next[part] = start;
    bounds.push(start + starts[part + 1]! - starts[part]!);
  }
  const values = new Float64Array(bounds.at(-1)!);
  for (let index = 0; index < sample.length; index += 1) {
    const part = partOf[index]!;
    const place = next[part]!;
    if (place < 0) continue;
    values[place] = sample[index]!;
    next[part] = place + 1;
  }
  return new Map(wanted.map((part, k) => [part, values.subarray(bounds[k], bounds[k + 1])] as const));
}
