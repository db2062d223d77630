/** What kind of obstacle was met; texts for people are written at the edge from this code and the details. */
export type StatisticsErrorCode =
  | 'empty'
  | 'impossibleCorrelation'
  | 'lengthsDiffer'
  | 'noConvergence'
  | 'noSignChange'
  | 'notAProbability'
  | 'notFinite'
  | 'notPositive'
  | 'notSymmetric'
  | 'notWhole'
  | 'outOfRange'
  | 'tooMany'
  | 'unreachableMode'
  | 'wrongOrder';

/**
 * `fields` names the offending arguments as the caller wrote them (`['p10', 'p90']`); `found` holds their values,
 * `expected` says what would be right, `indices` are places in a list or matrix, and `low` and `high` the values
 * that would be possible.
 */
export interface StatisticsErrorDetails {
  readonly fields: readonly string[];
  readonly found?: Readonly<Record<string, number>>;
  readonly expected?: string;
  readonly indices?: readonly number[];
  readonly low?: number;
  readonly high?: number;
}

/** The one way functions of this folder say that they cannot answer. */
export class StatisticsError extends Error {
  override readonly name: string = 'StatisticsError';
  readonly code: StatisticsErrorCode;
  readonly details: StatisticsErrorDetails;

  constructor(code: StatisticsErrorCode, message: string, details: StatisticsErrorDetails) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
