import type { Translated } from '../../language/translated.ts';
import type { Outcome } from '../../sentences/verdictFacts.ts';
import type { Reach } from '../axisReach.ts';
import type { PrintedValue } from '../printedValue.ts';
import type { Span } from '../searchedSpan.ts';
import type { TodaysInput } from '../todaysInput.ts';
import type { BreakEvenTarget } from './target.ts';

/** A value of the input at which the target changes between reached and not reached. */
export interface Crossing {
  /** Passed through 0 (within a krone on both sides), jumped past it, or 0 over a whole stretch from here. */
  readonly kind: 'root' | 'jump' | 'plateau';
  /** The value on the side where the target is reached. */
  readonly value: number;
  /** The same as it is printed: rounded to the side where the target is reached. */
  readonly printed: PrintedValue;
  /** The two sides, as near to each other as numbers can be told apart (1e-12 of their size; whole numbers: neighbours). */
  readonly below: number;
  readonly above: number;
  readonly reachedAbove: boolean;
  /** What is brought into balance, on both sides. */
  readonly quantityBelow: number;
  readonly quantityAbove: number;
  /** The verdict of the whole on both sides: other tests may still fail where the target is reached. */
  readonly verdictBelow: Outcome | null;
  readonly verdictAbove: Outcome | null;
  /** The other end of a plateau. */
  readonly until?: number;
  /** Why a scenario with this value would be refused. */
  readonly refused?: Translated;
}

/** What was found in all. */
export type BreakEvenKind =
  | Crossing['kind']
  /** Several crossings, of any kind. */
  | 'several'
  /** The target is reached, or not reached, at every value searched. */
  | 'alwaysReached'
  | 'neverReached'
  /** Every value that crosses would be refused. */
  | 'refused'
  /** The target does not depend on the input. */
  | 'changesNothing';

/** The value of an input at which a target is in balance, and the curve around it. */
export interface BreakEven extends TodaysInput {
  readonly of: {
    readonly id: BreakEvenTarget;
    readonly label: Translated;
    readonly unit: string;
    readonly year?: number;
  };
  readonly kind: BreakEvenKind;
  /** The crossing nearest to today's value, on the side where the target is reached; null where there is none. */
  readonly value: number | null;
  /** What is to be known of the value, or why there is none; absent at one plain root. */
  readonly reason?: Translated;
  /** The verdict just below and just above the value. */
  readonly verdictBelow: Outcome | null;
  readonly verdictAbove: Outcome | null;
  /** All crossings in the span, rising. */
  readonly crossings: readonly Crossing[];
  /** False where the span may hold more of them than were found. */
  readonly complete: boolean;
  /** The stretch that the curve shows. */
  readonly span: Span;
  /** How far crossings were looked for. */
  readonly searched: Reach;
  readonly range?: Span;
  readonly lever?: Span;
  /** Values of the input with what is brought into balance there; null where it has no value. */
  readonly curve: readonly (readonly [x: number, y: number | null])[];
  /** The verdict at each place of the curve. */
  readonly verdicts: readonly (Outcome | null)[];
  /** The first year from which the structural result stays at 0 or above, as the scenario is. */
  readonly breakEvenYear: { readonly year: number | null; readonly reason?: Translated };
}
