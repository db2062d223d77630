/** How a programming language says what the programs of the comparison consist of; values are those of many futures. */
export interface Language {
  /** A number that is the same in all futures. */
  readonly all: (number: string) => string;
  /** That something is so in every future, or in none. */
  readonly every: string;
  readonly no: string;
  /** An operation of the graph. @throws RangeError for one that it has no words for */
  readonly arithmetic: (code: number, a: string, b: string, c: string) => string;
  /** One of two values, the same one in all futures; only that one is computed. */
  readonly choice: (condition: string, one: string, other: string) => string;
  /** A statement under a condition that is the same in all futures. */
  readonly when: (condition: string, statement: string) => string;
  /** Begins a loop over the months `m` or years `y` of the run, and ends it. */
  readonly loop: (rhythm: 'month' | 'year') => string;
  readonly end: string;
  /** Writes a wanted value down; a zero has no sign. */
  readonly result: (order: number, value: string) => string;
}
