import type { NumberField } from '../scenario/field.ts';
import type { InputAxis } from './inputAxis.ts';

/** How far an input is searched. */
export interface Reach {
  readonly low: number;
  readonly high: number;
  /** Whether that end is as far as the input is allowed to go, and not only as far as it was thought sensible to look. */
  readonly lowIsLimit: boolean;
  readonly highIsLimit: boolean;
}

/** The most an input is multiplied by in a search, where its limits are further away than that. */
export const mostTimes = 100;

/** How far an input without any limit that is 0 today is searched, in its own unit. */
const farthest = 1e9;

/** How near a search goes to a limit that is not itself allowed, over the way there. */
const nearlyThere = 1e-9;

/**
 * How far to search an input: to its allowed limits, but not beyond a hundred times what it is today (in size, and at
 * least as far as its range and lever go). One that is 0 today is searched to its limits.
 */
export function reachOf(axis: InputAxis): Reach {
  const { base, range, lever } = axis;
  const { aboveMin, belowMax } = numberField(axis);
  const size = base === 0 ? farthest : mostTimes * Math.abs(base);
  const far = Math.max(size, ...[range, lever].flatMap((span) => (span === undefined ? [] : [Math.abs(span.low), Math.abs(span.high)]))); // prettier-ignore
  const lowest = aboveMin === true ? axis.low + (base - axis.low) * nearlyThere : axis.low;
  const highest = belowMax === true ? axis.high - (axis.high - base) * nearlyThere : axis.high;
  return {
    low: inSteps(axis, Math.max(lowest, base === 0 && Number.isFinite(lowest) ? lowest : -far), Math.ceil),
    high: inSteps(axis, Math.min(highest, base === 0 && Number.isFinite(highest) ? highest : far), Math.floor), // prettier-ignore
    lowIsLimit: lowest >= -far || (base === 0 && Number.isFinite(lowest)),
    highIsLimit: highest <= far || (base === 0 && Number.isFinite(highest)),
  };
}

/** The field that an axis moves. */
export function numberField({ address, path }: InputAxis): NumberField {
  if (address.field.type !== 'number') throw new RangeError(`${path} is not a number.`);
  return address.field;
}

/** Whether a difference of the input is said in percentage points: shares and rates. */
export function isShare(axis: InputAxis): boolean {
  const { shownIn } = numberField(axis);
  return axis.unit === '1/year' || shownIn === '%';
}

const inSteps = ({ whole }: InputAxis, value: number, toWhole: (value: number) => number): number =>
  whole ? toWhole(value) : value;
