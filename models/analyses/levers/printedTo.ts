import { needWithinLimit, roundedMargin, roundedNeed } from '../../sentences/amounts.ts';

/** What a number may miss a step by and still be on it. */
const noise = 1e-9;

/** Rounds to steps, such as 0.1, upwards or downwards; a number that is on a step, but for noise, stays there. */
export function printedTo(step: number): (x: number, direction: 'up' | 'down', finer?: number) => number {
  return (x, direction, finer = 0) => {
    const perUnit = Math.round(10 ** finer / step);
    const steps = x * perUnit;
    const slack = noise * Math.max(1, Math.abs(steps));
    return (direction === 'up' ? Math.ceil(steps - slack) : Math.floor(steps + slack)) / perUnit;
  };
}

/** The step that gives a number about three digits: 1 from 30 up, 0.1 from 3, 0.01 below. */
export function stepOf(value: number): number {
  const size = Math.abs(value);
  if (size >= 30) return 1;
  return size >= 3 ? 0.1 : 0.01;
}

/**
 * Rounds an amount as its change from today is said: a change that is needed up to what is printed, but not past the
 * most it may be, and one that is a margin down (in whole kroner below 1 000).
 */
export function printedAmount(base: number, most: number): (x: number, direction: 'up' | 'down') => number {
  return (x, direction) => {
    const size = Math.abs(x - base);
    const away = x > base === (direction === 'up');
    const printed = away
      ? withinMost(size, most)
      : size < 1000
        ? Math.floor(size + noise)
        : roundedMargin(size);
    return x > base ? base + printed : base - printed;
  };
}

const withinMost = (size: number, most: number): number =>
  roundedNeed(size) <= most || size > most ? roundedNeed(size) : needWithinLimit(size, most).need;
