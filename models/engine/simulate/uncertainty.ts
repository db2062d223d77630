import type { Distribution } from '../../statistics/distribution.ts';
import type { Limits } from './marginal.ts';

/** A number that is not known, with what is known of it; all in the unit of the input. */
export interface UncertainNumber {
  readonly path: string;
  /** Its own value, which the deterministic run uses. */
  readonly value: number;
  readonly distribution: Distribution;
  /** What it may be. */
  readonly limits: Limits;
  /** Drawn anew each year, each partly that of the year before. */
  readonly persistence?: number | undefined;
}

/**
 * Two uncertain numbers that hang together, by Spearman's rank correlation. Of two that are drawn anew each year it is
 * that of what is new in a year: of the years themselves too where both are as lasting, else of the first year only,
 * and weaker later.
 */
export interface RankCorrelation {
  readonly first: string;
  readonly second: string;
  readonly value: number;
}

/** Something that may happen: in effect from a month of its window on, each month equally likely. */
export interface UncertainEvent {
  readonly path: string;
  readonly probability: number;
  /** First and last month of the window, from the start of the run. */
  readonly from: number;
  readonly to: number;
}

/** What of a scenario is uncertain, and how it hangs together. */
export interface Uncertainty {
  readonly numbers: readonly UncertainNumber[];
  readonly events: readonly UncertainEvent[];
  readonly correlations: readonly RankCorrelation[];
  /** Paths of numbers and events; the place in it is the dimension, so that what is added last moves nothing. */
  readonly order: readonly string[];
  /** Numbers drawn anew each year in a scenario that shares these draws: they keep their dimensions free here. */
  readonly yearly?: readonly string[];
  /** In how many calendar years a number that is drawn anew each year may be read. */
  readonly years?: number;
}
