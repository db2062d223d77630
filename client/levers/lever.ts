import type { Cell } from '../../models/index.ts';
import type { Computed } from '../state/computeScenario.ts';

/** The numbers of «Prøv selv». */
export type LeverName = 'volume' | 'price' | 'fte' | 'rent' | 'support';

/** One change that a lever makes: a path of the scenario and what stands there. */
export type LeverEdit = readonly [path: string, entry: number | Cell];

/** A number that a person moves, which may stand for several inputs of the scenario. */
export interface Lever {
  readonly name: LeverName;
  /** Unit as `unitWords` reads it. */
  readonly unit: string;
  readonly decimals: number;
  /** What + and − add, and how fine the slider is. */
  readonly step: number;
  readonly fine: number;
  /** The number today; undefined where the scenario has nothing that it could move. */
  readonly read: (computed: Computed) => number | undefined;
  /** The changes that give another number, from the scenario as it was when the reader took hold. */
  readonly edits: (from: Computed, value: number) => readonly LeverEdit[];
}

/** A number without the noise of a multiplication, to seven digits. */
export const tidy = (value: number): number => Number(value.toPrecision(7));
