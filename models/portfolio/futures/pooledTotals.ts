import { pooledNeed, type PooledPeriod } from '../pooled.ts';
import { futureColumn, futureWidth } from './futuresTerms.ts';

/** Sums over the halls of a stretch of futures, hall after hall, and what the whole needs in each of them. */
export class PooledTotals {
  readonly #count: number;
  readonly #period: PooledPeriod | undefined;
  readonly #halls: number;
  /** Of each future: how many halls hold, support separately, what is missing, how many halls no support would mend. */
  readonly #hold: Float64Array;
  readonly #separately: Float64Array;
  readonly #gap: Float64Array;
  readonly #notMended: Float64Array;
  /** Year after year, month after month, each with a number for every future. */
  readonly #result: readonly Float64Array[];
  readonly #structural: readonly Float64Array[];
  readonly #cash: readonly Float64Array[];
  readonly #level: readonly Float64Array[];

  /**
   * @param count how many futures the stretch has
   * @param opening what the shared reserve holds at first, in kroner
   */
  constructor(count: number, halls: number, period: PooledPeriod | undefined, opening: number) {
    const numbers = (length: number, value = 0): readonly Float64Array[] =>
      Array.from({ length }, () => new Float64Array(count).fill(value));
    const years = period === undefined ? 0 : period.to - period.from + 1;
    const months = period === undefined ? 0 : period.lastMonth - period.firstMonth + 1;
    this.#count = count;
    this.#period = period;
    this.#halls = halls;
    [this.#hold, this.#separately, this.#gap, this.#notMended] = numbers(4) as [Float64Array, Float64Array, Float64Array, Float64Array]; // prettier-ignore
    this.#result = numbers(years);
    this.#structural = numbers(years);
    this.#cash = numbers(months, opening);
    this.#level = numbers(months);
  }

  /** A hall's verdicts; the support is NaN where none would mend it, which is counted and not added. */
  addVerdicts(
    at: number,
    holds: Float64Array,
    needed: Float64Array,
    gap: Float64Array,
    factor: number,
  ): void {
    for (let index = 0; index < holds.length; index += 1) {
      this.#hold[at + index]! += holds[index]!;
      const lacks = holds[index] === 1 ? 0 : needed[index]!;
      if (Number.isNaN(lacks)) this.#notMended[at + index]! += 1;
      else this.#separately[at + index]! += lacks * factor;
      this.#gap[at + index]! += gap[index]! * factor;
    }
  }

  addYear(at: number, year: number, result: Float64Array, structural: Float64Array, factor: number): void {
    add(this.#result[year]!, at, result, factor);
    add(this.#structural[year]!, at, structural, factor);
  }

  addCash(at: number, month: number, cash: Float64Array, more: number): void {
    const sums = this.#cash[month]!;
    for (let index = 0; index < cash.length; index += 1) sums[at + index]! += cash[index]! + more;
  }

  setLevel(at: number, month: number, level: Float64Array, factor: number): void {
    this.#level[month]!.set(
      level.map((each) => each / factor),
      at,
    );
  }

  /** The numbers of each future, one number of all futures after the other; see `futureColumn`. */
  columns(): Float64Array {
    const columns = new Float64Array(futureWidth * this.#count);
    const column = (index: number): Float64Array =>
      columns.subarray(index * this.#count, (index + 1) * this.#count);
    column(futureColumn.allHold).set(this.#hold.map((each) => (each === this.#halls ? 1 : 0)));
    column(futureColumn.hold).set(this.#hold);
    column(futureColumn.separately).set(this.#separately);
    column(futureColumn.gap).set(this.#gap);
    column(futureColumn.notMended).set(this.#notMended);
    column(futureColumn.together).set(this.#needs());
    return columns;
  }

  #needs(): Float64Array {
    const period = this.#period;
    if (period === undefined) return new Float64Array(this.#count).fill(NaN);
    const of = (list: readonly Float64Array[], future: number): Float64Array =>
      Float64Array.from(list, (each) => each[future]!);
    return Float64Array.from({ length: this.#count }, (_, future) =>
      pooledNeed(period, {
        result: of(this.#result, future),
        structural: of(this.#structural, future),
        cash: of(this.#cash, future),
        level: of(this.#level, future),
      }),
    );
  }
}

function add(sums: Float64Array, at: number, values: Float64Array, factor: number): void {
  for (let index = 0; index < values.length; index += 1) sums[at + index]! += values[index]! * factor;
}
