import type { Translated } from '../../language/translated.ts';
import type { Cell } from '../cell.ts';

/** What one of two scenarios holds where they differ. */
export interface DifferenceSide {
  /**
   * All that numbers depend on, in the unit of the difference, shares as shares: a plain number, or an object with
   * `value` and its course over time, range and lever; the option of a choice; a date as it is written; a formula; a
   * whole member.
   */
  readonly value: unknown;
  /** What an option of a choice is called. */
  readonly label?: Translated;
  readonly source?: string;
  readonly note?: string;
  readonly status?: Cell['status'];
  /** Whether the scenario leaves it to the default. */
  readonly isDefault: boolean;
}

/**
 * One input that is not the same in two scenarios: of another value, a member that only the second has (`added`) or
 * only the first (`removed`), or a field that may be left out and is so in one of them (`onlyFirst`, `onlySecond`).
 */
export interface InputDifference {
  /** `economy.population`, `streams.doors.salesPrice`, or of a whole member `streams.doors`. */
  readonly path: string;
  readonly kind: 'changed' | 'added' | 'removed' | 'onlyFirst' | 'onlySecond';
  readonly label: Translated;
  /** The group or list it stands in: «Bemanning». */
  readonly group: Translated;
  /** Unit of the numbers of both sides; absent where they are no numbers. */
  readonly unit?: string;
  /** The unit people read it in, where that is another: `%`, `kg/item`. */
  readonly shownIn?: string;
  readonly first?: DifferenceSide;
  readonly second?: DifferenceSide;
}

/** Words that are not the same in two scenarios and that no number depends on: a name, a source, a note, a status. */
export interface TextDifference {
  readonly path: string;
  readonly label: Translated;
  readonly part: 'name' | 'source' | 'note' | 'status' | 'order';
  readonly first?: string;
  readonly second?: string;
}

/** Changes as a variant writes them: from path to a whole cell or member, `null` where it is removed. */
export type Changes = Readonly<Record<string, unknown>>;

/** A number of the accounts that is not the same in two scenarios; a side that is absent does not have it. */
export interface ActualDifference {
  readonly line: string;
  readonly label: Translated;
  /** A month `2027-05` or a year `2027`. */
  readonly period: string;
  readonly first?: number;
  readonly second?: number;
}

/** The difference of two scenarios. */
export interface Difference {
  readonly first: { readonly id: string; readonly title: string; readonly hash: string };
  readonly second: { readonly id: string; readonly title: string; readonly hash: string };
  /** Whether both give the same numbers: their hashes are equal. */
  readonly sameInputs: boolean;
  /** In the order of the form. */
  readonly inputs: readonly InputDifference[];
  readonly texts: readonly TextDifference[];
  /** What the accounts say; no number of a run depends on it. */
  readonly actuals: readonly ActualDifference[];
  /** Turns the first into a scenario that gives the numbers of the second. */
  readonly changes: Changes;
  /** With `changes`, also gives it the second's words and order of display. */
  readonly textChanges: Changes;
}
