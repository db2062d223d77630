import type { Translated } from '../../language/translated.ts';
import type { DifferenceSide } from '../difference/inputDifference.ts';
import type { ScenarioDocument } from '../document.ts';

/** Whose version of an input a merge takes. */
export type MergeSide = 'mine' | 'theirs';

/** How conflicts are settled: each by its path, and the rest by one rule; what neither says is left open. */
export interface MergeWishes {
  readonly choices?: Readonly<Record<string, MergeSide>>;
  readonly prefer?: MergeSide;
}

/** An input, a member, an order or a word of the head that one or both have changed; a side that is absent does not have it. */
export interface MergedInput {
  /** `streams.doors.salesPrice`, of a whole member `streams.doors`, of an order `order.streams`, of the head `title`. */
  readonly path: string;
  readonly label: Translated;
  /** The group or list it stands in: «Bemanning». */
  readonly group: Translated;
  /** Unit of the numbers; absent where they are no numbers. */
  readonly unit?: string;
  /** The unit people read it in, where that is another: `%`, `kg/item`. */
  readonly shownIn?: string;
  readonly base?: DifferenceSide;
  readonly mine?: DifferenceSide;
  readonly theirs?: DifferenceSide;
}

/** What both have changed to different values, and whose is taken if that has been settled. */
export interface MergeConflict extends MergedInput {
  readonly chosen?: MergeSide;
}

/** Two versions that come from the same base, put together. */
export interface Merge {
  /** In the order of the form. */
  readonly conflicts: readonly MergeConflict[];
  /** What only mine changed: it stands. */
  readonly fromMine: readonly MergedInput[];
  /** What only theirs changed: it is taken over. */
  readonly fromTheirs: readonly MergedInput[];
  /** What both changed to the same, and orders in which both put something new. */
  readonly agreed: readonly MergedInput[];
  /** How many conflicts nobody has settled. */
  readonly open: number;
  /** The merged scenario, still to be checked as a whole; absent while a conflict is open. */
  readonly document?: ScenarioDocument;
}
