import { leverPhrase, type LeverChange } from '../../sentences/leverPhrase.ts';
import { stopSentence } from '../../sentences/gapSentences.ts';
import type { Translated } from '../../language/translated.ts';
import type { Lever } from '../levers/lever.ts';
import type { Moved } from '../levers/leverProbe.ts';
import type { PrintedMove } from '../levers/leverMove.ts';
import type { LeverStep, Way } from './gapMenuResult.ts';

/** A way with what a sentence needs to say it. */
export interface FoundWay {
  readonly way: Way;
  readonly changes: readonly LeverChange[];
}

/** The end of a lever's span in the direction that helps it. */
export const helpfulEnd = (lever: Lever, up: boolean): number => (up ? lever.high : lever.low);

/** The change of a lever over how far it may go that way. */
export function partOfSpan({ base, low, high }: Lever, x: number): number {
  const span = x > base ? high - base : base - low;
  return span > 0 ? Math.abs(x - base) / span : 0;
}

/** One lever, or two, at printed numbers with which the hall holds. */
export function wayOf(moves: readonly PrintedMove[], priceYear: number): FoundWay {
  const steps = moves.map(stepOf);
  const changes = moves.map(({ lever, from, to }) => lever.said(from, to));
  const costs = steps.map(({ cost }) => cost);
  const last = moves.at(-1);
  return {
    changes,
    way: {
      steps,
      cost: costs.includes(null) ? null : costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0),
      partOfSpan: steps.reduce((sum, step) => sum + step.partOfSpan, 0),
      phrases: changes.map((change) => leverPhrase(change, 'need', priceYear)),
      changes: Object.fromEntries(moves.flatMap(({ lever, x }) => lever.entriesAt(x))),
      outcome: last?.moved.verdict.outcome ?? 'doesNotHold',
    },
  };
}

function stepOf({ lever, x, from, to, moved }: PrintedMove): LeverStep {
  const { id, label, unit, cost, base } = lever;
  return {
    lever: id,
    label,
    unit,
    from,
    to,
    partOfSpan: partOfSpan(lever, x),
    cost: cost === undefined ? null : cost * Math.abs(x - base),
    stop: stopOf(lever, moved),
  };
}

/** What stops the volume: storage or hours that have no room for all that is wanted. */
export function stopOf(lever: Lever, { storage, hours, measured }: Moved): Translated | null {
  if (lever.measured === undefined || Math.min(storage, hours) >= 1) return null;
  return stopSentence(storage < hours ? 'storage' : 'hours', measured);
}

/**
 * The cheapest first: in kroner where both have a cost, else by the part of the spans; what has a cost stands before
 * what has none.
 */
export function cheaper(one: Way, other: Way): number {
  if (one.cost !== null && other.cost !== null) return one.cost - other.cost;
  if (one.cost !== null || other.cost !== null) return one.cost !== null ? -1 : 1;
  return one.partOfSpan - other.partOfSpan;
}
