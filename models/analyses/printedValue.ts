import { edgeRatio } from '../scenario/edgeUnit.ts';
import { isWithin, valueInside } from '../scenario/fields/number.ts';
import { decimalsOf, roundedTo } from '../sentences/roundedTo.ts';
import { numberField } from './axisReach.ts';
import type { InputAxis } from './inputAxis.ts';

/** A value of an input as it is printed, and typed. */
export interface PrintedValue {
  /** In the unit it is shown in. */
  readonly number: number;
  readonly unit: string;
  readonly decimals: number;
  /** What the number is in the unit of the input, as a file with it is read. */
  readonly value: number;
}

/** How many more decimals are tried than three digits need. */
const moreDecimals = 12;

/**
 * A solved value with as few decimals as say it and keep what was solved for: rounded up or down in the unit it is shown
 * in, three digits at least, and with more where that is needed for the number, read back, to lie within the limits and
 * on its side. A need is rounded away from today's value, a margin towards it.
 * @param keeps whether what was solved for is so at a value
 */
export function printedValue(
  axis: InputAxis,
  x: number,
  direction: 'up' | 'down',
  keeps: (x: number) => boolean,
): PrintedValue {
  const field = numberField(axis);
  const unit = field.shownIn ?? field.unit;
  const { times, over } = edgeRatio(unit, field.unit) ?? { times: 1, over: 1 };
  const shown = (x * over) / times;
  const fewest = axis.whole ? 0 : decimalsOf(shown);
  for (let decimals = fewest; decimals <= fewest + moreDecimals; decimals += 1) {
    const number = roundedTo(shown, decimals, direction);
    const value = valueInside(field, { unit, value: number });
    const isPastToday = (value - axis.base) * (x - axis.base) < 0;
    if (!isPastToday && isWithin(field, value) && keeps(value)) return { number, unit, decimals, value };
  }
  return { number: x, unit: field.unit, decimals: decimalsOf(x) + moreDecimals, value: x };
}
