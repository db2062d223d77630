import type { Translated } from '../../language/translated.ts';
import type { Outcome } from '../../sentences/verdictFacts.ts';
import type { Reach } from '../axisReach.ts';
import type { PrintedValue } from '../printedValue.ts';
import type { TodaysInput } from '../todaysInput.ts';

/** Where the verdict flips on one side of today's value. */
export interface Flip {
  /** The value nearest to today's with which it holds where it does not today, or the other way round. */
  readonly value: number;
  /** The same as it is printed: rounded away from today's, so that a run with the printed number has flipped. */
  readonly printed: PrintedValue;
  /** The value beside it, on today's side, with which the verdict is still today's in that. */
  readonly last: number;
  /** The verdict just below the flip, and just above it. */
  readonly verdictBelow: Outcome;
  readonly verdictAbove: Outcome;
  /** `value` minus today's, in the unit of the input. */
  readonly difference: number;
  /** The same over today's size, a share; null where today's value is 0. */
  readonly change: number | null;
  /** Whether the given range of the input holds it; unknown where none is given. */
  readonly plausible: 'inside' | 'outside' | 'unknown';
}

/** One input whose value decides the verdict. */
export interface SwitchingValue extends TodaysInput {
  /** How a difference is best said: in per cent of today's value, in percentage points, or as it is (today's is 0). */
  readonly saidIn: 'percent' | 'points' | 'amount';
  readonly range?: { readonly low: number; readonly high: number };
  /** Null where the verdict does not flip on that side as far as it was searched. */
  readonly below: Flip | null;
  readonly above: Flip | null;
  /** The side on which the flip is nearer. */
  readonly nearest: 'below' | 'above';
  /**
   * What the table is sorted by, the nearest first: the change over today's size; for shares and rates that are 0 the
   * difference itself; null (last in the table) for amounts that are 0, which have nothing to be compared with.
   */
  readonly nearness: number | null;
  readonly searched: Reach;
}

/** An input that does not decide the verdict, and why. */
export interface IdleInput extends TodaysInput {
  readonly reason: Translated;
  /** How far it was searched, where it was. */
  readonly searched?: Reach;
}

/** The switching values of every numeric input of a scenario. */
export interface SwitchingValues {
  /** The verdict today. */
  readonly outcome: Outcome;
  /** Inputs that flip it, the nearest first. */
  readonly rows: readonly SwitchingValue[];
  /** Inputs that the verdict depends on, but that never flip it. */
  readonly neverFlip: readonly IdleInput[];
  /** Inputs that the verdict does not depend on at all. */
  readonly changeNothing: readonly IdleInput[];
  /** Numbers that are not varied: terms and settings. */
  readonly notVaried: readonly IdleInput[];
}
