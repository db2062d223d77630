import type { Wanted } from '../../engine/batch/partialRun.ts';

/** Values of some futures, future after future. */
export interface ValueRows {
  readonly values: Float64Array;
  /** How many values each future has. */
  readonly width: number;
  readonly count: number;
}

/** What is kept of every future: some numbers, worked out of values that a batch is asked for. */
export interface Recording {
  readonly wanted: readonly Wanted[];
  /** How many numbers are kept of each future. */
  readonly width: number;
  /**
   * Writes the numbers that are kept, one number of all futures after the other; NaN where a future has none.
   * @param from where the recording's own values begin in each row
   */
  readonly record: (rows: ValueRows, from: number, into: Float64Array) => void;
}

/** Several recordings as one: their numbers one after the other. */
export function joinedRecordings(recordings: readonly Recording[]): Recording {
  const width = recordings.reduce((sum, each) => sum + each.width, 0);
  return {
    wanted: recordings.flatMap(({ wanted }) => wanted),
    width,
    record: (rows, from, into) => {
      let place = from;
      let column = 0;
      for (const each of recordings) {
        each.record(rows, place, into.subarray(column * rows.count, (column + each.width) * rows.count));
        place += each.wanted.length;
        column += each.width;
      }
    },
  };
}
