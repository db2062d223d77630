/**
 * The operations of the graph: + − × ÷, floor, compare and select of IEEE doubles, and whole-number codes for them.
 * Both evaluators run exactly these, in the order of the graph, so their results are the same bits.
 */
export const operation = {
  constant: 0,
  /** A number of the scenario. */
  input: 1,
  /** 0, 1, 2 … */
  month: 2,
  /** One scalar per month of the year, January first. */
  byMonthOfYear: 3,
  /** One scalar per calendar year of the run, read in a month. */
  byYear: 4,
  /** The same, read in a year. */
  yearList: 5,
  /** A yearly figure read in a month of that year. */
  yearInMonth: 6,
  add: 7,
  subtract: 8,
  multiply: 9,
  divide: 10,
  /** a / b, or c where b is 0. */
  divideOr: 11,
  minimum: 12,
  maximum: 13,
  negate: 14,
  floor: 15,
  power: 16,
  /** a − b ≥ −tolerance. */
  atLeast: 17,
  /** a − b > tolerance. */
  moreThan: 18,
  /** |a − b| ≤ tolerance. */
  equals: 19,
  and: 20,
  or: 21,
  not: 22,
  /** b where a is true, else c; both are computed. */
  select: 23,
  modulo: 24,
  ceilTo: 25,
  /** Last month's value of a line, its opening in the first month. */
  previous: 26,
  /** The value n months back, 0 before the first month. */
  lag: 27,
  /** Reductions: b where a is true, gathered over the months of the run, of each year, or over the years; c if none. */
  sumMonths: 28,
  leastMonths: 29,
  mostMonths: 30,
  sumYearMonths: 31,
  leastYearMonths: 32,
  mostYearMonths: 33,
  sumYears: 34,
  leastYears: 35,
  mostYears: 36,
} as const;

/** A code of `operation`. */
export type Operation = (typeof operation)[keyof typeof operation];

/** How many values a node has: one, one per month, or one per calendar year. */
export const shape = { scalar: 0, month: 1, year: 2 } as const;

/** A code of `shape`. */
export type Shape = (typeof shape)[keyof typeof shape];
