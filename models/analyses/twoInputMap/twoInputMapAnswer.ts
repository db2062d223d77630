import type { Outcome } from '../../sentences/verdictFacts.ts';
import type { Span } from '../searchedSpan.ts';
import type { TodaysInput } from '../todaysInput.ts';

/** One of the two inputs of a map. */
export interface MapAxis extends TodaysInput {
  /** From the outer edge of the first cell to that of the last. */
  readonly span: Span;
  /** The middle of each cell, rising. */
  readonly places: readonly number[];
}

/** A place on the line between holding and not. */
export interface FrontierPoint {
  readonly x: number;
  /** The value nearest to the line with which it holds. */
  readonly y: number;
  readonly holdsAbove: boolean;
}

/** The verdict over two inputs at once, all others as they are. */
export interface TwoInputMap {
  readonly x: MapAxis;
  readonly y: MapAxis;
  /** The verdict in the middle of each cell, row by row of rising y; null where it has no value. */
  readonly outcomes: readonly (readonly (Outcome | null)[])[];
  /** The smallest margin of the tests there, in kroner of the price year a year. */
  readonly margins: readonly (readonly (number | null)[])[];
  /** Where it flips along y, for the middle of each column; a column may have several, or none. */
  readonly frontier: readonly FrontierPoint[];
  /** The verdict today. */
  readonly outcome: Outcome;
  /** Whether it is a first, coarse picture: every cell has the verdict of one near it, and the line is missing. */
  readonly coarse: boolean;
}
