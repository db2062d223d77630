import { brentRoot } from '../../statistics/brentRoot.ts';
import type { Judge } from '../flipPoint.ts';
import type { Lever } from './lever.ts';
import type { LeverProbe, Move, Moved } from './leverProbe.ts';

/** How near the two sides of what is found are, over the span: a scenario writes seven digits. */
const fine = 1e-9;

/** How many places of its span a lever is looked at, before what is found is narrowed. */
const looks = 16;

/** How many printed steps further may be tried, where rounding alone does not keep the verdict. */
const mostSteps = 4;

/**
 * The least move of a lever towards an end of its span from which the hall holds (or, from one that holds, the
 * furthest with which it still does), other levers being at given numbers. Undefined where none in the span does (or
 * where all do). It looks at even places first and takes the nearest change: one that holds only between two of them
 * is not found.
 */
export function turningMove(
  probe: LeverProbe,
  lever: Lever,
  end: number,
  others: readonly Move[] = [],
): Turn | undefined {
  const judge = (x: number) => probe.judge(...others, { lever, x });
  const holds = judge(lever.base).side === true;
  let last = lever.base;
  for (let look = 1; look <= looks; look += 1) {
    const x = look === looks ? end : lever.base + ((end - lever.base) * look) / looks;
    if ((judge(x).side === true) !== holds) {
      return narrowed(judge, last, x, fine);
    }
    last = x;
  }
  return undefined;
}

/** Two neighbouring places with different verdicts. */
export interface Turn {
  /** The last with the verdict of the start, and the first with the other. */
  readonly before: number;
  readonly after: number;
}

/**
 * Narrows the place where it comes to hold (or ceases to) between two places, of which only the first is like the
 * start, to a part of their distance: by Brent's method on what the tests have over, and by halving across a step.
 */
export function narrowed(judge: Judge, from: number, to: number, part: number): Turn {
  const holds = judge(from).side === true;
  let turn: Turn = { before: from, after: to };
  const look = (x: number): number => {
    const { side, slack } = judge(x);
    const same = (side === true) === holds;
    if (x !== from && x !== to) turn = same ? { ...turn, before: x } : { ...turn, after: x };
    const guides = Number.isFinite(slack) && slack !== 0 && slack > 0 === (side === true);
    return (guides ? Math.abs(slack) : 1) * (same ? 1 : -1);
  };
  const ends = { low: from, high: to, valueAtLow: look(from), valueAtHigh: look(to) };
  brentRoot(look, ends, { tolerance: Math.abs(to - from) * part });
  while (Math.abs(turn.after - turn.before) > 2 * Math.abs(to - from) * part)
    look((turn.before + turn.after) / 2);
  return turn;
}

/** A lever at a number that is printed as it is. */
export interface PrintedMove extends Move {
  readonly moved: Moved;
  /** What is said of it: its number, or what is measured; and the same of today. */
  readonly from: number;
  readonly to: number;
}

/**
 * The printed number nearest to x, further from today (`need`) or nearer to it (`margin`), with which the hall holds;
 * x itself where no printed number in the span does. Where something is measured, it is the measured sum that is
 * printed, if it can be reached.
 */
export function printedMove(
  probe: LeverProbe,
  lever: Lever,
  x: number,
  use: 'need' | 'margin',
  others: readonly Move[] = [],
): PrintedMove {
  const at = (place: number): PrintedMove => {
    const moved = probe.at(...others, { lever, x: place });
    const from = lever.measured === undefined ? lever.base : probe.at({ lever, x: lever.base }).measured;
    return { lever, x: place, moved, from, to: lever.measured === undefined ? place : moved.measured };
  };
  const exact = at(x);
  const up = x > lever.base === (use === 'need');
  const direction = up ? 'up' : 'down';
  const moves = (finer: number): boolean => Math.abs(lever.printed(exact.to, direction, finer) - exact.from) > 1e-9; // prettier-ignore
  const finer = [0, 1, 2].find(moves) ?? 2;
  let wanted = lever.printed(exact.to, direction, finer);
  for (let step = 0; step < mostSteps; step += 1) {
    const place = lever.measured === undefined ? wanted : placeOf(probe, lever, wanted, others);
    if (place === undefined || !mayBe(lever, place)) return exact;
    const found = at(place);
    if (found.moved.hasValue && found.moved.verdict.outcome === 'holds') return { ...found, to: wanted };
    wanted = nextPrinted(lever, wanted, direction, finer);
  }
  return exact;
}

/** Whether a printed number is within the span; past its end by less than a step where that is only a usual one. */
function mayBe({ low, high, printed, usualSpan }: Lever, place: number): boolean {
  if (!usualSpan) return place >= low && place <= high;
  return place >= printed(low, 'down') && place <= printed(high, 'up');
}

/** The printed number after another. */
function nextPrinted(lever: Lever, number: number, direction: 'up' | 'down', finer: number): number {
  const beyond = Math.max(Math.abs(number), 1) * 1e-6;
  return lever.printed(direction === 'up' ? number + beyond : number - beyond, direction, finer);
}

/** Where a lever must be for what is measured to be so much; undefined where it is not reached. */
function placeOf(
  probe: LeverProbe,
  lever: Lever,
  wanted: number,
  others: readonly Move[],
): number | undefined {
  const short = (x: number): number => probe.at(...others, { lever, x }).measured - wanted;
  if (short(lever.high) < -noise * wanted || short(lever.low) > 0) return undefined;
  const judge = (x: number) => ({ side: short(x) >= -noise * wanted, slack: short(x) });
  return judge(lever.low).side ? lever.low : narrowed(judge, lever.low, lever.high, fine).after;
}

/** What a sum of many numbers may miss by, over its size. */
const noise = 1e-12;
