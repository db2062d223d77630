import type { Translated } from '../../language/translated.ts';
import type { DifferenceSide } from '../difference/inputDifference.ts';
import type { ScenarioDocument } from '../document.ts';

/** What one person holds a number to be, in the unit of its input. */
export interface OneEstimate {
  readonly who: string;
  readonly value: number;
  /** The values with 10 % below and 10 % above in the person's own range; absent where there is none. */
  readonly low?: number;
  readonly high?: number;
}

/** A number about which people do not say the same, and the range that holds what they say. */
export interface MergedEstimate {
  readonly path: string;
  readonly label: Translated;
  readonly group: Translated;
  readonly unit: string;
  readonly shownIn?: string;
  readonly estimates: readonly OneEstimate[];
  /** The median of the values. */
  readonly value: number;
  /** The least and the greatest that anyone says, own ranges counted: 10 % below and 10 % above in the merged range. */
  readonly low: number;
  readonly high: number;
  /** How far apart the values are, as a share of their median: (greatest − least) / |median|; absent where that is 0. */
  readonly disagreement?: number;
}

/** Why something on which people differ is not made a range. */
export type NotMerged = 'noNumber' | 'course' | 'priceYear' | 'certain' | 'notAll';

/** Something on which people differ that cannot be a range: the first person's stands until they agree. */
export interface OpenEstimate {
  readonly path: string;
  readonly label: Translated;
  readonly group: Translated;
  readonly unit?: string;
  readonly shownIn?: string;
  readonly reason: NotMerged;
  readonly says: readonly { readonly who: string; readonly side?: DifferenceSide }[];
}

/** Several people's estimates of the same inputs, put together. */
export interface MergedEstimates {
  readonly who: readonly string[];
  /** The greatest disagreement first. */
  readonly merged: readonly MergedEstimate[];
  readonly open: readonly OpenEstimate[];
  /** The first person's scenario with the ranges in it; still to be checked as a whole. */
  readonly document: ScenarioDocument;
}
