import type { Translated } from '../../language/translated.ts';
import type { AxisProbe } from '../axisProbe.ts';
import { flipPoint, type FlipPoint, type Judge } from '../flipPoint.ts';
import type { InputAxis } from '../inputAxis.ts';
import { printedValue } from '../printedValue.ts';
import type { Crossing } from './breakEvenAnswer.ts';
import type { Target } from './target.ts';

/** Kroner that count as nothing on either side of a root. */
const krone = 1;

/** What a change between reached and not reached is, with both its sides. */
export function crossingOf(
  target: Target,
  probe: AxisProbe,
  axis: InputAxis,
  { last: below, first: above }: FlipPoint,
  places: readonly number[],
  refusal: (x: number) => Translated | undefined,
): Crossing {
  const quantity = (x: number): number => target.quantity(probe, x);
  const reachedAbove = target.judge(probe, above).side === true;
  const value = reachedAbove ? above : below;
  const refused = refusal(value);
  const onward = reachedAbove ? places.filter((x) => x > value) : places.filter((x) => x < value).reverse();
  const until = plateauEnd((x) => nothingAt(quantity(x)), value, onward, axis.whole);
  const isRoot = [below, above].every((x) => Math.abs(quantity(x)) <= krone);
  return {
    kind: until !== undefined ? 'plateau' : isRoot ? 'root' : 'jump',
    value,
    printed: printedValue(
      axis,
      value,
      reachedAbove ? 'up' : 'down',
      (x) => target.judge(probe, x).side === true,
    ),
    below,
    above,
    reachedAbove,
    quantityBelow: quantity(below),
    quantityAbove: quantity(above),
    verdictBelow: probe.at(below)?.outcome ?? null,
    verdictAbove: probe.at(above)?.outcome ?? null,
    ...(until === undefined ? {} : { until }),
    ...(refused === undefined ? {} : { refused }),
  };
}

/** How far the quantity stays at nothing from a crossing on, where it does so at the next places looked at. */
function plateauEnd(
  judge: Judge,
  value: number,
  onward: readonly number[],
  whole: boolean,
): number | undefined {
  const ends = onward.findIndex((x) => judge(x).side !== true);
  if (judge(value).side !== true || onward.length === 0 || ends === 0) return undefined;
  if (ends < 0) return onward.at(-1);
  return flipPoint(judge, onward[ends - 1] ?? value, onward[ends] ?? value, whole).last;
}

/** Whether a quantity is nothing; by how much it is or is not guides the search for where that ends. */
const nothingAt = (value: number): ReturnType<Judge> => ({
  side: Number.isNaN(value) ? undefined : Math.abs(value) <= krone,
  slack: krone - Math.abs(value),
});
