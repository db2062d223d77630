import type { Translated } from '../../language/translated.ts';
import type { Outcome } from '../../sentences/verdictFacts.ts';
import type { LeverEntry, Lever } from '../levers/lever.ts';

/** A lever moved from today's number to another. */
export interface LeverStep {
  readonly lever: Lever['id'];
  readonly label: Translated;
  /** Unit of the numbers; kroner are of the price year. */
  readonly unit: string;
  /** What is said of it: the number today, and the one needed, rounded as it is printed. */
  readonly from: number;
  readonly to: number;
  /** The change over how far the lever may go that way. */
  readonly partOfSpan: number;
  /** What the change costs, where the scenario says what a lever costs. */
  readonly cost: number | null;
  /** What stops the volume on the way, where something does. */
  readonly stop: Translated | null;
}

/** One lever, or two together, that make the hall hold. */
export interface Way {
  readonly steps: readonly LeverStep[];
  /** Kroner, where every lever of it has a cost. */
  readonly cost: number | null;
  /** Sum of the changes, each over the lever's span. */
  readonly partOfSpan: number;
  /** The change in words; for two, one after the other. */
  readonly phrases: readonly Translated[];
  /** What makes it a variant of the scenario: from path to what then stands there. */
  readonly changes: Readonly<Record<string, LeverEntry[1]>>;
  /** What a run of that variant gives. */
  readonly outcome: Outcome;
}

/** A lever that is no way out by itself, with the reason. */
export interface NotEnough {
  readonly lever: Lever['id'];
  readonly label: Translated;
  readonly reason: Translated;
  /** Additional support a year still needed with the lever at the end of its span; null where it was not tried. */
  readonly stillMissing: number | null;
}

/** How far a lever may go the wrong way while the hall still holds. */
export interface LeverMargin {
  readonly lever: Lever['id'];
  readonly label: Translated;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly partOfSpan: number;
  readonly phrase: Translated;
  /** What makes it a variant of the scenario, which still holds. */
  readonly changes: Way['changes'];
}

/** What would make a hall hold, or what one that holds rests on. */
export interface GapMenu {
  readonly outcome: Outcome;
  readonly priceYear: number;
  /** What would make it hold, or as long as what it does. */
  readonly sentence: Translated;
  /** Empty for a hall that holds. */
  readonly alone: readonly Way[];
  readonly pairs: readonly Way[];
  readonly notEnough: readonly NotEnough[];
  /** The nearest first; empty for a hall that does not hold. */
  readonly margins: readonly LeverMargin[];
}
