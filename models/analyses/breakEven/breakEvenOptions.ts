import { words } from '../../language/translated.ts';
import { ScenarioError } from '../../scenario/problem.ts';
import { problem } from '../../scenario/problemTexts.ts';
import { numberText } from '../../scenario/limitsText.ts';
import { reachOf, type Reach } from '../axisReach.ts';
import type { InputAxis } from '../inputAxis.ts';

/** What is asked of a break-even. */
export interface BreakEvenOptions {
  /** Path of the input, such as `streams.doors.salesPrice`. */
  readonly input: string;
  /** One of `breakEvenTargets`; the structural result when left out. */
  readonly of?: string;
  /** The structural result of this calendar year instead of the worst year tested. */
  readonly year?: number;
  /** The stretch to look at, in the unit of the input; a sensible one when left out. */
  readonly from?: number;
  readonly to?: number;
  /** Points of the curve; 100 when left out. */
  readonly points?: number;
}

/** The most points a curve may have. */
const mostPoints = 2000;

/**
 * How far to look: as asked for, within what the input may be, or as far as is sensible.
 * @throws ScenarioError at `from` where the span asked for is empty or outside the limits, at `points`
 */
export function givenReach(
  axis: InputAxis,
  { from, to, points = 100 }: BreakEvenOptions,
): { readonly reach: Reach; readonly given: boolean } {
  if (!Number.isInteger(points) || points < 2 || points > mostPoints)
    throw new ScenarioError([problem('limits', 'points', { name: pointsWord, found: points, limits: `2–${mostPoints}` })]); // prettier-ignore
  const all = reachOf(axis);
  if (from === undefined && to === undefined) return { reach: all, given: false };
  const low = Math.max(from ?? all.low, axis.low);
  const high = Math.min(to ?? all.high, axis.high);
  if (!(low < high)) {
    const found = `${from ?? ''}–${to ?? ''}`;
    throw new ScenarioError([problem('limits', 'from', { name: spanWord, found, limits: withinWords(all) })]);
  }
  const [lowest, highest] = axis.whole ? [Math.ceil(low), Math.floor(high)] : [low, high];
  return {
    reach: { low: lowest, high: highest, lowIsLimit: low === axis.low, highIsLimit: high === axis.high },
    given: true,
  };
}

const pointsWord = words('Antall punkter', 'Talet på punkt', 'The number of points');
const spanWord = words('Spennet', 'Spennet', 'The span');

const withinWords = ({ low, high }: Reach) =>
  words(
    `stigende og innenfor ${numberText(low, 'nb')} til ${numberText(high, 'nb')}`,
    `stigande og innanfor ${numberText(low, 'nn')} til ${numberText(high, 'nn')}`,
    `rising and within ${numberText(low, 'en')} to ${numberText(high, 'en')}`,
  );
