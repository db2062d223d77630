import type { Wanted } from '../../engine/batch/partialRun.ts';
import type { Translated } from '../../language/translated.ts';
import type { Cell } from '../../scenario/cell.ts';
import type { LeverChange, LeverId } from '../../sentences/leverPhrase.ts';

/** One change that a lever makes: a path of the scenario, and the cell or member that then stands there. */
export type LeverEntry = readonly [path: string, entry: number | Cell | Readonly<Record<string, unknown>>];

/** A number that the municipality can choose, which may stand for several inputs of the scenario. */
export interface Lever {
  readonly id: LeverId;
  readonly label: Translated;
  /** Unit of all its numbers here. */
  readonly unit: string;
  /** Its number today. */
  readonly base: number;
  /** How far it may be moved; today's number is between them, or one of them. */
  readonly low: number;
  readonly high: number;
  /** Whether the span is only a usual distance from today, which a printed number may pass by less than a step. */
  readonly usualSpan: boolean;
  /** Whether the municipality can choose it; what it cannot choose is a margin, and never a way. */
  readonly chosen: boolean;
  /** Kroner per unit of change, where the scenario says so. */
  readonly cost: number | undefined;
  /**
   * The number nearest to x that is printed: not below it for `up`, not above it for `down`; `finer` steps are a tenth,
   * a hundredth of the usual, for a change that is smaller than one.
   */
  readonly printed: (x: number, direction: 'up' | 'down', finer?: number) => number;
  /** Places in the vector of inputs that it moves. */
  readonly leaves: readonly number[];
  /** The numbers of these places when the lever is at x: exactly those of a scenario with the entries. */
  readonly valuesAt: (x: number) => readonly number[];
  /** What makes x real in a variant of the scenario. */
  readonly entriesAt: (x: number) => readonly LeverEntry[];
  /** What is said of a move from one number to another; the size of a move is never negative. */
  readonly said: (from: number, to: number) => LeverChange;
  /**
   * Values that add up to what is said instead of the lever's own number: tonnes that are really sold, where the
   * lever scales what is offered and asked for. Its number is then a factor, and `printed` is of the sum.
   */
  readonly measured?: readonly Wanted[];
}

/** A lever that a scenario does not have, with the plain reason. */
export interface MissingLever {
  readonly id: LeverId;
  readonly label: Translated;
  readonly missing: Translated;
}

/** Whether a scenario has the lever. */
export const isThere = (lever: Lever | MissingLever): lever is Lever => !('missing' in lever);
