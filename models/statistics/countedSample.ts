/** How many equal parts the values are counted into. */
const parts = 2048;
/** Values beyond the ends are counted in the first and the last place. */
const places = parts + 2;
/** What stands before the places where a sample is told in numbers. */
const head = 5;

/** How many numbers tell a sample. */
export const numbersOfSample = head + 2 * places;

/**
 * A sample too large to be kept: values are counted into 2,048 equal parts of a stretch. A quantile is known to one
 * part's width, if it lies within the stretch; mean and sums are exact. Samples of the same stretch can be joined in any
 * order with the same counts.
 */
export class CountedSample {
  readonly low: number;
  readonly high: number;
  readonly #counts = new Float64Array(places);
  readonly #sums = new Float64Array(places);
  #least = Infinity;
  #most = -Infinity;
  count = 0;

  /** @param low start of the stretch @param high its end, not below `low` */
  constructor(low: number, high: number) {
    this.low = low;
    this.high = high;
  }

  /** The width of a part: how far off a quantile within the stretch can be. */
  get accuracy(): number {
    return (this.high - this.low) / parts;
  }

  /** Counts values; those that are not finite are left out. */
  add(values: Float64Array): void {
    const scale = this.high > this.low ? parts / (this.high - this.low) : 0;
    let [least, most, count] = [this.#least, this.#most, 0];
    const [counts, sums] = [this.#counts, this.#sums];
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index]!;
      if (!Number.isFinite(value)) continue;
      const part = Math.min(parts - 1, Math.floor((value - this.low) * scale));
      const place = value < this.low ? 0 : value > this.high ? places - 1 : 1 + part;
      counts[place]! += 1;
      sums[place]! += value;
      if (value < least) least = value;
      if (value > most) most = value;
      count += 1;
    }
    this.#least = least;
    this.#most = most;
    this.count += count;
  }

  /**
   * Adds what another sample of the same stretch has counted. Sums are rounded, so what comes out hangs on the order in
   * which samples are joined, and on nothing else.
   * @throws RangeError where the stretch is another
   */
  join(other: CountedSample): void {
    if (other.low !== this.low || other.high !== this.high) throw new RangeError('samples of two stretches');
    for (let place = 0; place < places; place += 1) {
      this.#counts[place]! += other.#counts[place]!;
      this.#sums[place]! += other.#sums[place]!;
    }
    this.#least = Math.min(this.#least, other.#least);
    this.#most = Math.max(this.#most, other.#most);
    this.count += other.count;
  }

  /** All that it knows, as numbers: `numbersOfSample` of them. */
  toNumbers(): Float64Array {
    const numbers = new Float64Array(numbersOfSample);
    numbers.set([this.low, this.high, this.#least, this.#most, this.count]);
    numbers.set(this.#counts, head);
    numbers.set(this.#sums, head + places);
    return numbers;
  }

  /** The sample that has given its numbers. */
  static fromNumbers(numbers: Float64Array): CountedSample {
    const [low = NaN, high = NaN, least = NaN, most = NaN, count = NaN] = numbers;
    const sample = new CountedSample(low, high);
    sample.#counts.set(numbers.subarray(head, head + places));
    sample.#sums.set(numbers.subarray(head + places, numbersOfSample));
    [sample.#least, sample.#most, sample.count] = [least, most, count];
    return sample;
  }

  /** The mean; NaN of nothing. */
  get mean(): number {
    return this.#sums.reduce((sum, part) => sum + part, 0) / this.count;
  }

  /** The value with a share of the sample below it, spread evenly within its part; NaN of nothing. */
  quantile(probability: number): number {
    const rank = probability * (this.count - 1);
    let below = 0;
    for (let place = 0; place < places; place += 1) {
      const here = this.#counts[place]!;
      if (here === 0 || below + here - 1 < rank) {
        below += here;
        continue;
      }
      const [from, to] = this.#ends(place);
      return here === 1 || from === to
        ? this.#sums[place]! / here
        : from + ((rank - below + 0.5) / here) * (to - from);
    }
    return this.count === 0 ? NaN : this.#most;
  }

  /** The least value that is certainly not below the one at a rank (from 0): the end of its part. */
  atRank(rank: number): number {
    let below = 0;
    for (let place = 0; place < places; place += 1) {
      below += this.#counts[place]!;
      if (below > rank) return this.#ends(place)[1];
    }
    return this.#most;
  }

  /** The mean of the share of the sample with the highest values; NaN of nothing. */
  upperTailMean(share: number): number {
    const wanted = share * this.count;
    let left = wanted;
    let sum = 0;
    for (let place = places - 1; place >= 0 && left > 0; place -= 1) {
      const here = this.#counts[place]!;
      if (here === 0) continue;
      const taken = Math.min(here, left);
      sum += (this.#sums[place]! / here) * taken;
      left -= taken;
    }
    return sum / wanted;
  }

  #ends(place: number): readonly [number, number] {
    const from =
      place === 0 ? this.#least : place === places - 1 ? this.high : this.low + (place - 1) * this.accuracy;
    const to = place === 0 ? this.low : place === places - 1 ? this.#most : this.low + place * this.accuracy;
    return [Math.max(from, this.#least), Math.min(to, this.#most)];
  }
}
