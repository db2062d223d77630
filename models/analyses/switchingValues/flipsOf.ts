import type { Translated } from '../../language/translated.ts';
import type { Reach } from '../axisReach.ts';
import type { AxisProbe } from '../axisProbe.ts';
import { isShare, numberField } from '../axisReach.ts';
import type { FlipPoint } from '../flipPoint.ts';
import type { InputAxis } from '../inputAxis.ts';
import { nearestFlip } from '../outwardSearch.ts';
import { printedValue } from '../printedValue.ts';
import type { TodaysInput } from '../todaysInput.ts';
import type { Flip, SwitchingValue } from './switchingValue.ts';

/** The flips of one input on both sides, or why there are none. */
export interface FlipsFound {
  readonly row?: SwitchingValue;
  /** Why a value that flips the verdict would be refused, where that is all there is. */
  readonly refused?: Translated;
}

/** Searches one input on both sides of today's value. */
export function flipsOf(
  probe: AxisProbe,
  axis: InputAxis,
  today: TodaysInput,
  searched: Reach,
  refusal: (x: number) => Translated | undefined,
): FlipsFound {
  let refused: Translated | undefined;
  const side = (direction: 'below' | 'above'): Flip | null => {
    const found = nearestFlip(probe.judge, axis, searched, direction);
    if (found === undefined) return null;
    const refusedHere = refusal(found.first);
    refused ??= refusedHere;
    return refusedHere === undefined ? flipAt(probe, axis, found, refusal) : null;
  };
  const [below, above] = [side('below'), side('above')];
  const nearer = nearest(below, above);
  if (nearer === undefined) return refused === undefined ? {} : { refused };
  const { base, range } = axis;
  const flip = nearer === 'below' ? below : above;
  return {
    row: {
      ...today,
      saidIn: isShare(axis) ? 'points' : base === 0 ? 'amount' : 'percent',
      ...(range === undefined ? {} : { range }),
      below,
      above,
      nearest: nearer,
      nearness: nearnessOf(axis, flip?.difference ?? 0),
      searched,
    },
  };
}

/** Whether an input has one allowed value only. */
export function hasOneValue(axis: InputAxis): boolean {
  const { min, max } = numberField(axis);
  return min !== undefined && min === max;
}

function flipAt(
  probe: AxisProbe,
  axis: InputAxis,
  { last, first }: FlipPoint,
  refusal: (x: number) => Translated | undefined,
): Flip | null {
  const { base, range } = axis;
  const [low, high] = [probe.at(Math.min(last, first)), probe.at(Math.max(last, first))];
  if (low === undefined || high === undefined) return null;
  const difference = first - base;
  const inside = range !== undefined && first >= range.low && first <= range.high;
  const { side } = probe.judge(first);
  return {
    value: first,
    printed: printedValue(
      axis,
      first,
      first > base ? 'up' : 'down',
      (x) => probe.judge(x).side === side && refusal(x) === undefined,
    ),
    last,
    verdictBelow: low.outcome,
    verdictAbove: high.outcome,
    difference,
    change: base === 0 ? null : difference / Math.abs(base),
    plausible: range === undefined ? 'unknown' : inside ? 'inside' : 'outside',
  };
}

function nearest(below: Flip | null, above: Flip | null): 'below' | 'above' | undefined {
  if (below === null || above === null)
    return below === null ? (above === null ? undefined : 'above') : 'below';
  return Math.abs(below.difference) < Math.abs(above.difference) ? 'below' : 'above';
}

function nearnessOf(axis: InputAxis, difference: number): number | null {
  if (axis.base !== 0) return Math.abs(difference / axis.base);
  return isShare(axis) ? Math.abs(difference) : null;
}
